import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { BulkVerslag } from '../src/contract/candidate.resource.ts';
import { kandidaatInvoer } from './candidate.builder.ts';
import { startCandidates } from './service.ts';

const service = await startCandidates();
const { region, request, deliver, bulk } = service;
const source = service.source(region.dommel);
const guide = region.person(region.dommel, 'begeleider');

const countOwn = () =>
  service.as(guide, async (tx) => {
    const { rows } = await tx.execute<{ n: number }>(
      sql`select count(*)::int as n from candidates.candidate where owner_organisation_id = ${region.dommel}`,
    );
    return rows[0]?.n ?? 0;
  });

describe('delivering one person', () => {
  it('makes the person once: the same key is an update and no copy', async () => {
    const before = await countOwn();
    const first = await deliver(source, {}, 'zelfde');
    const second = await deliver(source, { woongemeente: 'GM0858' }, 'zelfde');

    expect(first.uitkomst).toBe('toegevoegd');
    expect(second).toMatchObject({ uitkomst: 'gewijzigd', kandidaatId: first.kandidaatId, revisie: 2 });
    expect(second.kaartnummer).toBe(first.kaartnummer);
    expect(await countOwn()).toBe(before + 1);
  });

  it('changes nothing when the same content comes again', async () => {
    const first = await deliver(source, {}, 'gelijk');
    const events = (await service.events()).length;
    const again = await deliver(source, {}, 'gelijk');

    expect(again).toMatchObject({ uitkomst: 'ongewijzigd', revisie: first.revisie });
    expect((await service.events()).length).toBe(events);
  });

  it('tells every change in an event with the revision', async () => {
    const { kandidaatId } = await deliver(source, {}, 'verteld');
    await deliver(source, { woongemeente: 'GM0861' }, 'verteld');

    const events = (await service.events()).filter((event) => event.aggregateId === kandidaatId);
    expect(events).toMatchObject([
      { name: 'candidate.changed.v1', revision: 1, reason: 'created' },
      { name: 'candidate.changed.v1', revision: 2, reason: 'profile' },
    ]);
  });

  it('keeps what a begeleider added and the source does not deliver (R56)', async () => {
    const { kandidaatId } = await deliver(source, { contractvorm: [] }, 'handmatig');
    const patched = await request(guide, {
      method: 'PATCH',
      url: `/kandidaten/${kandidaatId}`,
      body: { contractvorm: [{ codeTypeArbeidscontract: 'O' }] },
    });
    expect(patched.statusCode).toBe(200);
    await deliver(source, { contractvorm: [], woongemeente: 'GM0866' }, 'handmatig');

    const dossier = (await request(guide, { method: 'GET', url: `/kandidaten/${kandidaatId}` })).json();
    expect(dossier).toMatchObject({
      woongemeente: 'GM0866',
      contractvorm: [{ codeTypeArbeidscontract: 'O' }],
      handmatigeVelden: ['contractvorm'],
      herkomst: 'gevoed',
    });
  });

  it('stores implausible values and reports them', async () => {
    const saved = await deliver(source, {
      mobiliteit: { bemiddelingspostcode: '56', maximaleReisafstand: 10 },
      werktijden: { aantalWerkurenPerWeekMinimaal: 36, aantalWerkurenPerWeekMaximaal: 20 },
    });

    expect(saved.waarschuwingen.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ongeldige-postcode', 'minimum-boven-maximum']),
    );
    const dossier = (await request(guide, { method: 'GET', url: `/kandidaten/${saved.kandidaatId}` })).json();
    expect(dossier.werktijden).toEqual({
      aantalWerkurenPerWeekMinimaal: 36,
      aantalWerkurenPerWeekMaximaal: 20,
    });
    expect(dossier.profielkwaliteit.rangschikbaar).toBe(false);
  });

  it('refuses a key, a field and a text with a burgerservicenummer, and says where', async () => {
    const asKey = await request(source, {
      method: 'PUT',
      url: '/bronnen/klantvolgsysteem/kandidaten/111222333',
      body: kandidaatInvoer(),
    });
    const inText = await request(source, {
      method: 'PUT',
      url: '/bronnen/klantvolgsysteem/kandidaten/tekst',
      body: kandidaatInvoer({ persoonlijkePresentatie: 'mijn nummer is 111222333' }),
    });

    expect(asKey.statusCode).toBe(400);
    expect(asKey.json().errors).toMatchObject([{ pointer: '#/params/sleutel', code: 'bsn-niet-toegestaan' }]);
    expect(asKey.body).not.toContain('111222333');
    expect(inText.statusCode).toBe(400);
    expect(inText.json().errors).toMatchObject([{ pointer: '/persoonlijkePresentatie' }]);
  });

  it('refuses a source that speaks under another name', async () => {
    const response = await request(service.source(region.dommel, 'ander-systeem'), {
      method: 'PUT',
      url: '/bronnen/klantvolgsysteem/kandidaten/x',
      body: kandidaatInvoer(),
    });
    expect(response.statusCode).toBe(403);
  });

  it('gives the same key of two organisations to two people', async () => {
    const here = await deliver(source, {}, 'K1');
    const there = await deliver(service.source(region.kempenland), {}, 'K1');
    expect(there).toMatchObject({ uitkomst: 'toegevoegd' });
    expect(there.kandidaatId).not.toBe(here.kandidaatId);
  });

  it('makes one person of fifty deliveries at the same moment', async () => {
    const saved = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        deliver(source, { woongemeente: `GM0${700 + index}` }, 'tegelijk'),
      ),
    );
    expect(new Set(saved.map(({ kandidaatId }) => kandidaatId)).size).toBe(1);
    expect(saved.filter(({ uitkomst }) => uitkomst === 'toegevoegd')).toHaveLength(1);
  });
});

describe('delivering many', () => {
  it('takes every row but the wrong ones, and reports per row', async () => {
    const response = await bulk(source, [
      { sleutel: 'b1', ...kandidaatInvoer() },
      '{ geen json',
      { sleutel: 'b3', werktijden: { aantalWerkurenPerWeekMaximaal: 'veel' }, onbekend: 1 },
      { ...kandidaatInvoer() },
      { sleutel: '111222333', ...kandidaatInvoer() },
      '',
      { idWerkzoekende: 'b7', ...kandidaatInvoer() },
      { sleutel: 'b1', ...kandidaatInvoer({ woongemeente: 'GM0858' }) },
    ]);

    const report = response.json() as BulkVerslag;
    expect(response.statusCode).toBe(200);
    expect(report).toMatchObject({ ontvangen: 7, toegevoegd: 2, gewijzigd: 1, geweigerd: 4 });
    expect(report.regels.map(({ regel, uitkomst }) => [regel, uitkomst])).toEqual([
      [1, 'toegevoegd'],
      [2, 'geweigerd'],
      [3, 'geweigerd'],
      [4, 'geweigerd'],
      [5, 'geweigerd'],
      [7, 'toegevoegd'],
      [8, 'gewijzigd'],
    ]);
    expect(report.regels[2]?.fouten?.map(({ pointer }) => pointer)).toEqual([
      '/werktijden/aantalWerkurenPerWeekMaximaal',
      '/onbekend',
    ]);
    expect(response.body).not.toContain('111222333');
  });

  it('takes 3,000 people at once, and changes nothing when they come again', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => ({
      sleutel: `veel-${index}`,
      ...kandidaatInvoer({ identiteit: { achternaam: `Voorbeeld${index}`, geboortedatum: '1980-01-01' } }),
    }));
    const response = await bulk(source, lines);

    expect(response.json()).toMatchObject({ ontvangen: 3_000, toegevoegd: 3_000, geweigerd: 0 });
    expect((await bulk(source, lines)).json()).toMatchObject({ ongewijzigd: 3_000 });
  });

  it('stops after 10,000 rows and says what is in', async () => {
    const lines = Array.from({ length: 10_001 }, () => 'x');
    const response = await bulk(source, lines);
    expect(response.statusCode).toBe(413);
    expect(response.json().detail).toContain('regel 10001');
  });

  const sample = '../shared/standards/vum/accreditatie/werkzoekenden.json';
  it.skipIf(!existsSync(sample))('takes every row of the national sample as it stands', async () => {
    const rows = JSON.parse(readFileSync(sample, 'utf8')) as unknown[];
    const response = await bulk(service.source(region.kempenland, 'vum'), rows, 'vum');
    const report = response.json() as BulkVerslag;
    expect(report.regels.filter(({ uitkomst }) => uitkomst === 'geweigerd')).toEqual([]);
    expect(report.toegevoegd).toBe(rows.length);
  });
});
