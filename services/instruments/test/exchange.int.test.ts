import type { Actor } from '@vlinderdas/platform/auth/actor';
import { describe, expect, it } from 'vitest';
import type { BestandFormaat, ImportVerslag } from '../src/contract/exchange.resource.ts';
import { writeCsvTable, writeWorkbookTable } from '../src/files/write-table.ts';
import { newInstrument, newVariant } from './catalogue.builder.ts';
import { buildRegion, startInstruments, type TestRegion } from './region.builder.ts';

const service = await startInstruments();
const send = (actor: Actor, method: 'GET' | 'POST' | 'PATCH', url: string, body?: unknown) =>
  service.request(actor, { method, url, ...(body !== undefined && { body }) });
const read = async (actor: Actor, url: string) => (await send(actor, 'GET', url)).json();

const HEADINGS = [
  'instrument',
  'aanbieder',
  'gemeente',
  'geldt vanaf',
  'geldt tot',
  'bedragsoort',
  'bedrag',
  'per',
  'bron',
];
const SOURCE = 'Verordening, artikel 4 | 2026-11-01';
type Row = Readonly<Record<string, string>>;
const guidance = (changes: Row = {}): Row => ({
  instrument: 'Interne werkbegeleiding',
  'geldt vanaf': '1-1-2026',
  bedragsoort: 'vast',
  bedrag: '500',
  per: 'maand',
  bron: SOURCE,
  ...changes,
});
const asCsv = (...rows: Row[]) => writeCsvTable(HEADINGS, rows);
const deliver = (actor: Actor, formaat: BestandFormaat, content: Uint8Array, more = {}) =>
  send(actor, 'POST', '/imports', { formaat, inhoud: Buffer.from(content).toString('base64'), ...more });
const report = async (actor: Actor, formaat: BestandFormaat, content: Uint8Array, more = {}) => {
  const response = await deliver(actor, formaat, content, more);
  expect(response.statusCode, response.body).toBe(200);
  return response.json() as ImportVerslag;
};
const outcomes = ({ rijen }: ImportVerslag) => rijen.map(({ uitkomst }) => uitkomst);
const setOf = async (actor: Actor, organisationId: string) =>
  (await read(actor, `/varianten?organisatieId=${organisationId}&alle=true`)).resultaten;

async function region(): Promise<TestRegion & { keeper: Actor }> {
  const there = await buildRegion(service.database);
  return { ...there, keeper: there.keeperOf(there.kempenland) };
}

describe('a provider delivers its set in a spreadsheet', () => {
  it('and every good row is a variant, also beside wrong ones', async () => {
    const { keeper, kempenland, adviser } = await region();

    const verslag = await report(
      keeper,
      'csv',
      asCsv(
        guidance(),
        guidance({ instrument: 'Gratis geld' }),
        guidance({ gemeente: 'Bladel', bedrag: '750' }),
        guidance({ 'geldt vanaf': '1-6-2026', per: '' }),
        guidance({ gemeente: 'Bladel', 'geldt vanaf': '1-3-2026', 'geldt tot': '1-2-2026' }),
      ),
    );

    expect(verslag.rijen.map(({ rij, uitkomst, fouten }) => [rij, uitkomst, fouten[0]?.kolom])).toEqual([
      [2, 'toegevoegd', undefined],
      [3, 'geweigerd', 'instrument'],
      [4, 'toegevoegd', undefined],
      [5, 'geweigerd', 'per'],
      [6, 'geweigerd', 'geldt tot'],
    ]);
    const set = await setOf(adviser, kempenland);
    expect(
      set.map(({ gemeentenaam, bedrag }: never) => [gemeentenaam, (bedrag as { inCenten: number }).inCenten]),
    ).toEqual([
      [undefined, 50_000],
      ['Bladel', 75_000],
    ]);
  });

  it('as a workbook too', async () => {
    const { keeper } = await region();
    const workbook = await writeWorkbookTable(HEADINGS, [guidance()], []);
    expect(outcomes(await report(keeper, 'xlsx', workbook))).toEqual(['toegevoegd']);
  });

  it('and delivering the same file again changes nothing, not even the log', async () => {
    const { keeper, adviser } = await region();
    const file = asCsv(guidance(), guidance({ 'geldt vanaf': '1-1-2027', bedrag: '600' }));
    await report(keeper, 'csv', file);
    const before = (await read(adviser, '/wijzigingen')).resultaten.length;

    expect(outcomes(await report(keeper, 'csv', file))).toEqual(['ongewijzigd', 'ongewijzigd']);
    expect((await read(adviser, '/wijzigingen')).resultaten).toHaveLength(before);
  });

  it('and a row of a later day ends the one that runs', async () => {
    const { keeper, kempenland, adviser } = await region();
    await report(keeper, 'csv', asCsv(guidance()));
    expect(
      outcomes(await report(keeper, 'csv', asCsv(guidance({ 'geldt vanaf': '1-1-2027', bedrag: '600' })))),
    ).toEqual(['gewijzigd']);
    const set = await setOf(adviser, kempenland);
    expect(set.map(({ geldtVanaf, geldtTot }: never) => [geldtVanaf, geldtTot])).toEqual([
      ['2026-01-01', '2027-01-01'],
      ['2027-01-01', undefined],
    ]);
  });

  it('and a trial says the same and stores nothing', async () => {
    const { keeper, kempenland, adviser } = await region();
    const verslag = await report(keeper, 'csv', asCsv(guidance()), { proef: true });
    expect([verslag.proef, outcomes(verslag)]).toEqual([true, ['toegevoegd']]);
    expect(await setOf(adviser, kempenland)).toEqual([]);
  });

  it('and a number like a BSN in a text is refused', async () => {
    const { keeper } = await region();
    const verslag = await report(keeper, 'csv', asCsv(guidance({ bron: 'Klant 111222333 | 2026-11-01' })));
    expect(outcomes(verslag)).toEqual(['geweigerd']);
  });
});

it('others are answered while a file of thousands of rows is read', async () => {
  const { keeper, adviser, dommel } = await region();
  const rows = Array.from({ length: 5_000 }, (_, index) =>
    guidance({ 'geldt vanaf': `${1 + (index % 28)}-${1 + (index % 12)}-${1700 + (index % 200)}` }),
  );
  let reading = true;
  const read = report(keeper, 'csv', asCsv(...rows), { proef: true }).finally(() => {
    reading = false;
  });

  let answered = 0;
  while (reading) {
    expect(await setOf(adviser, dommel)).toEqual([]);
    answered += 1;
  }

  expect((await read).rijen).toHaveLength(5_000);
  expect(answered).toBeGreaterThan(20);
});

describe('a set of somebody else', () => {
  it('is refused row by row and logged', async () => {
    const { keeper, adviser, dommel } = await region();
    const verslag = await report(
      keeper,
      'csv',
      asCsv(guidance(), guidance({ aanbieder: 'Werkbedrijf De Dommel' })),
    );

    expect(verslag.rijen[1]?.fouten[0]?.code).toBe('andere-aanbieder');
    expect(await setOf(adviser, dommel)).toEqual([]);
    const { resultaten } = await read(adviser, '/wijzigingen');
    expect(resultaten.map(({ soort }: { soort: string }) => soort)).toContain('geweigerd');
  });

  it('cannot be delivered by who keeps none', async () => {
    const { adviser, coordinator, employer } = await region();
    for (const actor of [adviser, coordinator, employer]) {
      expect((await deliver(actor, 'csv', asCsv(guidance()))).statusCode).toBe(403);
    }
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['csv', 'leeg', '', 'verplicht'],
    ['csv', 'zonder kolom', 'naam;bedrag\nx;1', 'kolom-ontbreekt'],
    ['csv', 'onbekende kolom', 'instrument;geldt vanaf;kleur\nx;1-1-2026;rood', 'onbekende-kolom'],
    ['csv', 'afgekapt', 'instrument;geldt vanaf\n"x', 'onleesbaar'],
    ['xlsx', 'geen werkmap', 'instrument;geldt vanaf', 'onleesbaar'],
    ['json', 'afgekapt', '{"formaat":', 'geen-json'],
    ['json', 'ander bestand', '{"a":1}', 'geen-vlinderdas'],
    ['dennis', 'ander bestand', '{"a":1}', 'geen-dennis'],
  ] as const)('%s, %s', async (formaat, _what, content, code) => {
    const { keeper } = await region();
    const response = await deliver(keeper, formaat, Buffer.from(content));
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0]).toMatchObject({ pointer: '/inhoud', ...(content !== '' && { code }) });
  });
});

describe('what goes out', () => {
  const take = async (actor: Actor, query: string) => {
    const { naam, inhoud } = await read(actor, `/exports?${query}`);
    return { naam, content: Buffer.from(inhoud, 'base64') };
  };

  it.each(['csv', 'xlsx', 'json'] as const)('as %s comes in again without a change', async (formaat) => {
    const { keeper, kempenland } = await region();
    await send(keeper, 'POST', '/varianten', newVariant('interne-werkbegeleiding', kempenland));
    const { content } = await take(keeper, `formaat=${formaat}&organisatieId=${kempenland}`);
    expect(outcomes(await report(keeper, formaat, content))).toEqual(['ongewijzigd']);
  });

  it('as our own JSON takes the instruments of a region to another', async () => {
    const here = await region();
    const created = await send(
      here.coordinator,
      'POST',
      '/instrumenten',
      newInstrument({ naam: 'Fietsplan', toch: true }),
    );
    const { code } = created.json();
    await send(here.keeper, 'POST', '/varianten', newVariant(code, here.kempenland));
    const { content } = await take(here.keeper, 'formaat=json');

    const there = await region();
    const named = content.toString().replace('"naam": "Fietsplan"', '"naam": "Fietsplan van 111222333"');
    const refused = await report(there.keeper, 'json', Buffer.from(named));
    expect(refused.rijen[0]).toMatchObject({
      uitkomst: 'geweigerd',
      fouten: [{ code: 'bsn-niet-toegestaan' }],
    });

    const verslag = await report(there.keeper, 'json', content);
    expect([outcomes(verslag), verslag.nieuweInstrumenten]).toEqual([['toegevoegd'], ['Fietsplan']]);
    expect((await read(there.adviser, `/instrumenten/${code}`)).bereik).toBe('lokaal');
  });

  it('as Dennis gives names, tiles and gemeenten, and comes in again for a person to complete', async () => {
    const { keeper, kempenland } = await region();
    await send(keeper, 'POST', '/varianten', newVariant('interne-werkbegeleiding', kempenland));
    const { naam, content } = await take(keeper, 'formaat=dennis');
    expect(naam).toBe('dennis-2026-11-23.json');
    expect(JSON.parse(content.toString()).data[0]).toMatchObject({
      name: 'Interne werkbegeleiding',
      organisation: { name: 'Participatiebedrijf Kempenland' },
      available_townships: [{ code: 'GM1728', name: 'Bladel' }],
    });
    const verslag = await report(keeper, 'dennis', content, { proef: true });
    expect(verslag.rijen[0]?.opmerkingen.join(' ')).toContain('Vul het bedrag in');
  });

  it('as an empty form has the columns and nothing else', async () => {
    const { keeper, kempenland } = await region();
    await send(keeper, 'POST', '/varianten', newVariant('interne-werkbegeleiding', kempenland));
    const { content } = await take(keeper, 'formaat=csv&leeg=true');
    expect(content.toString().trim().split('\n')).toHaveLength(1);
  });
});
