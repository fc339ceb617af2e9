import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { asAdmin } from './region.builder.ts';
import { startCandidates } from './service.ts';

const service = await startCandidates();
const guide = service.region.person(service.region.dommel, 'begeleider');

const read = (tekst: string, actor = guide) =>
  service.request(actor, { method: 'POST', url: '/herkenning', body: { tekst } });

const CV = `Werkervaring
2015 - 2019 Magazijnmedewerker bij Groothandel De Voorbeeldhal
maart 2019 - heden: Heftruckchauffeur
VCA en heftruckcertificaat. Rijbewijs B. Nederlands: goed. Pools: B2.
Wil 32 uur werken.`;

describe('reading a cv', () => {
  it('gives the work with its periods, and what someone can and has', async () => {
    const response = await read(CV);

    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      taal: 'nld',
      werkervaring: [
        { naam: 'magazijnmedewerker', start: '2015', einde: '2019', maanden: 48 },
        { naam: 'heftruckchauffeur', start: '2019-03', maanden: 93 },
      ],
      rijbewijzen: [{ code: 'B', gevondenIn: 'Rijbewijs B' }],
      certificaten: [{ naam: 'VCA basis' }, { naam: 'heftruckcertificaat' }],
      talen: [
        { code: 'nld', niveau: 3 },
        { code: 'pol', niveau: 3, niveauErk: 'B2' },
      ],
      uren: { minimaal: 32, maximaal: 32 },
      nietOpslaan: [],
    });
  });

  it('says where every word stands', async () => {
    for (const { gevondenIn, van, tot } of (await read(CV)).json().werkervaring) {
      expect(CV.slice(van, tot)).toBe(gevondenIn);
    }
  });

  it('warns about what must not be stored, in the order of the text', async () => {
    const text = 'Kok. Had een burn-out. Lid van de FNV. Klantnummer 111222333. Zat in detentie.';
    const { nietOpslaan } = (await read(text)).json();

    expect(nietOpslaan.map(({ soort }: { soort: string }) => soort)).toEqual([
      'gezondheid',
      'politiek-of-vakbond',
      'bsn',
      'strafrecht',
    ]);
    for (const { gevondenIn, van, tot } of nietOpslaan) expect(text.slice(van, tot)).toBe(gevondenIn);
  });

  it('does not warn about the people that someone works with', async () => {
    const { nietOpslaan } = (
      await read('Begeleidde mensen met een beperking; werkte in de gevangenis.')
    ).json();

    expect(nietOpslaan).toEqual([]);
  });

  it('stores nothing: no row of any table of the service has more in it than before', async () => {
    const marker = 'burn-out van Zwaluwstaartje';
    await read(`Schilder. Had een ${marker}.`);

    const found = await asAdmin(service.database, async (tx) => {
      const { rows: tables } = await tx.execute<{ name: string }>(
        sql`select table_name as name from information_schema.tables where table_schema = 'candidates' and table_type = 'BASE TABLE'`,
      );
      const holding: string[] = [];
      for (const { name } of tables) {
        const table = sql.identifier(name);
        const { rows } = await tx.execute(
          sql`select 1 from candidates.${table} as t where t::text like ${`%Zwaluwstaartje%`} limit 1`,
        );
        if (rows.length > 0) holding.push(name);
      }
      return holding;
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['an empty text', ''],
    ['a text that is too long', 'x'.repeat(20_001)],
  ])('refuses %s', async (_what, tekst) => {
    expect((await read(tekst)).statusCode).toBe(400);
  });
});
