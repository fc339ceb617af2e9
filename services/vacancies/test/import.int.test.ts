import { existsSync, readFileSync } from 'node:fs';
import { newId } from '@vlinderdas/kernel/id';
import { describe, expect, it } from 'vitest';
import type { ImportVerslag } from '../src/contract/import.resource.ts';
import { adviser, orderpicker, sourceSystem, startVacancies } from './service.ts';

const service = await startVacancies();

async function send(rows: readonly unknown[], actor: typeof adviser | typeof sourceSystem = sourceSystem) {
  const body = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
  return service.request(actor, {
    method: 'POST',
    url: '/vacatures/_bulk',
    body,
    headers: { 'content-type': 'application/x-ndjson' },
  });
}
const count = async (actor: typeof adviser) =>
  (await service.request(actor, { method: 'GET', url: '/vacatures?aantal=100' })).json().resultaten.length;

describe('many vacancies at once', () => {
  it('lets one bad row hold up nothing, and says per row what happened', async () => {
    const rows = [
      { ...orderpicker, externeReferentie: 'B-1' },
      'geen json',
      '',
      {
        ...orderpicker,
        externeReferentie: 'B-2',
        werktijden: { aantalWerkurenPerWeekMaximaal: '32' },
        extra: 1,
      },
      { ...orderpicker, externeReferentie: 'B-3', omschrijvingVacature: 'Vraag naar 111222333' },
      { ...orderpicker, externeReferentie: 'B-1', aantalGezocht: 2 },
      { idVacature: 'vum-1', adres: { postcode: '1234' } },
    ];
    const response = await send(rows);

    expect(response.statusCode).toBe(200);
    const report: ImportVerslag = response.json();
    expect(report).toMatchObject({ ontvangen: 6, toegevoegd: 2, gewijzigd: 1, ongewijzigd: 0, geweigerd: 3 });
    expect(report.regels.map(({ regel, uitkomst }) => [regel, uitkomst])).toEqual([
      [1, 'toegevoegd'],
      [2, 'geweigerd'],
      [4, 'geweigerd'],
      [5, 'geweigerd'],
      [6, 'gewijzigd'],
      [7, 'toegevoegd'],
    ]);
    expect(report.regels[2]?.fouten?.map(({ pointer }) => pointer)).toEqual([
      '/werktijden/aantalWerkurenPerWeekMaximaal',
      '/extra',
    ]);
    expect(report.regels[4]?.vacatureId).toBe(report.regels[0]?.vacatureId);
  });

  it('changes nothing when the same file is sent again', async () => {
    const rows = Array.from({ length: 450 }, (_, index) => ({
      ...orderpicker,
      externeReferentie: `C-${index}`,
    }));
    const first: ImportVerslag = (await send(rows)).json();
    const again: ImportVerslag = (await send(rows)).json();

    expect(first).toMatchObject({ toegevoegd: 450, geweigerd: 0 });
    expect(again).toMatchObject({ toegevoegd: 0, ongewijzigd: 450 });
    expect(again.regels.map(({ vacatureId }) => vacatureId)).toEqual(
      first.regels.map(({ vacatureId }) => vacatureId),
    );
  });

  it('gives the vacancies of an adviser’s file to the employers they name', async () => {
    const boss = { ...adviser, regionId: adviser.regionId, organisationId: newId() };
    const report: ImportVerslag = (
      await send(
        [
          { ...orderpicker, nummerKvk: '00012345' },
          { ...orderpicker, werkgeverId: newId() },
        ],
        boss,
      )
    ).json();

    expect(report.regels[0]?.uitkomst).toBe('toegevoegd');
    expect(report.regels[1]).toMatchObject({ uitkomst: 'geweigerd', fouten: [{ pointer: '/werkgeverId' }] });
  });

  it('refuses more than 10,000 lines', async () => {
    const response = await send(Array.from({ length: 10_002 }, () => '{'));

    expect(response.statusCode).toBe(413);
  });
});

const SAMPLE = '../shared/standards/vum/accreditatie/vacatures.json';

describe('the accreditation file of VUM', () => {
  it.skipIf(!existsSync(SAMPLE))(
    'arrives whole: doubtful values are warnings, nothing is dropped (needs ../shared)',
    async () => {
      const vacancies: { idVacature: string }[] = JSON.parse(readFileSync(SAMPLE, 'utf8'));
      const region = newId();
      const report: ImportVerslag = (await send(vacancies, { ...sourceSystem, regionId: region })).json();

      expect(report).toMatchObject({
        ontvangen: vacancies.length,
        toegevoegd: vacancies.length,
        geweigerd: 0,
      });
      expect(report.regels.filter(({ waarschuwingen }) => waarschuwingen).length).toBeGreaterThan(100);
      expect(report.regels.map(({ externeReferentie }) => externeReferentie)).toEqual(
        vacancies.map(({ idVacature }) => idVacature),
      );
      expect(await count({ ...adviser, regionId: region })).toBe(100);
    },
  );
});
