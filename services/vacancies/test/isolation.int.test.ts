import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import {
  adviser,
  adviserElsewhere,
  employer,
  orderpicker,
  otherEmployer,
  otherRegionId,
  regionId,
  software,
  sourceSystem,
  startVacancies,
} from './service.ts';

const service = await startVacancies();
const matcher = createDatabase({
  url: service.database.serviceUrl('matcher'),
  max: 1,
  applicationName: 'test',
  onError: () => undefined,
});
afterAll(() => matcher.close());

const post = async (body: unknown, actor: typeof adviser | typeof software = software): Promise<string> =>
  (await service.request(actor, { method: 'POST', url: '/vacatures', body })).json().id;

/** What the matcher reads of one vacancy, in a region. */
async function demandOf(id: string, region = regionId) {
  const context = { actor: systemActor(region, null), correlationId: newId() };
  const { rows } = await matcher.transaction(context, (tx) =>
    tx.execute<Record<string, unknown>>(sql`select * from vacancies.matching_demand where id = ${id}`),
  );
  return rows[0];
}

const mine = await post(orderpicker);
const theirs = await post(orderpicker, otherEmployer);
const fed = await post({ ...orderpicker, externeReferentie: 'bron-1' }, sourceSystem);

async function visibleIds(actor: Parameters<typeof service.as>[0], table = 'vacancy', column = 'id') {
  const { rows } = await service.as(actor, (tx) =>
    tx.execute<{ id: string }>(
      sql`select ${sql.raw(column)} as id from vacancies.${sql.raw(table)} order by ${sql.raw(column)}`,
    ),
  );
  return rows.map(({ id }) => id);
}

describe('rows', () => {
  it('are seen by the region, by the employer, and by the source system that sent them', async () => {
    expect(await visibleIds(adviser)).toEqual([mine, theirs, fed].sort());
    expect(await visibleIds(employer)).toEqual([mine]);
    expect(await visibleIds(sourceSystem)).toEqual([fed]);
    expect(await visibleIds(adviserElsewhere)).toEqual([]);
  });

  it.each(['vacancy_source', 'vacancy_step'])('of %s follow the vacancy', async (table) => {
    expect(await visibleIds(employer, table, 'vacancy_id')).toEqual([mine]);
    expect(await visibleIds(adviserElsewhere, table, 'vacancy_id')).toEqual([]);
  });

  it('cannot be moved to another region or employer by the service', async () => {
    await expect(
      service.as(employer, (tx) =>
        tx.execute(
          sql`update vacancies.vacancy set employer_id = ${otherEmployer.organisationId} where id = ${mine}`,
        ),
      ),
    ).rejects.toThrow();
    await expect(
      service.as(adviser, (tx) =>
        tx.execute(sql`update vacancies.vacancy set region_id = ${otherRegionId} where id = ${mine}`),
      ),
    ).rejects.toThrow();
  });
});

describe('the published view', () => {
  it('gives the matcher the demand in numbers', async () => {
    const id = await post({
      ...orderpicker,
      beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' },
      competentiebeheersing: [
        { codeCompetentie: 'urn:elders:een', weging: 'vereist', reden: 'Dit is het werk.' },
        { codeCompetentie: 'urn:elders:twee', weging: 'vereist' },
      ],
      rijbewijs: [{ codeSoortRijbewijs: 'B' }],
      taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
      begintijd: '06:00',
      werkmomenten: ['vroeg', 'zaterdag'],
      soortPlek: 'bbl',
      codeWerkEnDenkniveauMinimaal: '3',
      arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2027-01-01' },
    });

    const demand = (await demandOf(id)) ?? {};
    expect(demand).toMatchObject({
      id,
      revision: 1,
      matchable: true,
      taxonomy: starterTaxonomy.id,
      hours_min: 32,
      hours_max: 40,
      pc4: 5657,
      start_minute: 360,
      level: 3,
      level_hard: false,
      language_levels: [4],
      licences_hard: 0,
      start_day: 20_819,
    });
    expect(demand.occupation).toBeGreaterThan(0);
    expect(demand.lat_milli).toBeGreaterThan(51_000);
    const hardness = (demand.competence_hard as boolean[]).toSorted();
    expect(hardness).toEqual([false, true]);
    expect((demand.competences as number[]).every((number) => number < 0)).toBe(true);
  });

  it('holds numbers and no word about an employer', async () => {
    const demand = (await demandOf(mine)) ?? {};
    const texts = Object.entries(demand).filter(([, value]) => typeof value === 'string');

    expect(texts.map(([name]) => name)).toEqual(['id', 'region_id', 'taxonomy']);
    expect(JSON.stringify(demand)).not.toContain('Voorbeeld');
  });

  it('counts implausible values as unknown', async () => {
    const id = await post({
      ...orderpicker,
      adres: { postcode: 'Eindhoven' },
      werktijden: { aantalWerkurenPerWeekMinimaal: 40, aantalWerkurenPerWeekMaximaal: 8 },
      rijbewijs: [{ codeSoortRijbewijs: 'Q' }],
    });

    expect(await demandOf(id)).toMatchObject({
      pc4: null,
      hours_min: null,
      hours_max: null,
      licences_asked: 0,
    });
  });

  it('says which vacancies seek nobody: drafts, closed ones and filled ones', async () => {
    const draft = await post({ ...orderpicker, concept: true });
    const filled = await post(orderpicker);
    const request = (url: string, body: unknown) => service.request(employer, { method: 'POST', url, body });
    await request(`/vacatures/${filled}/vervullingen`, {});

    expect(await demandOf(draft)).toMatchObject({ matchable: false });
    expect(await demandOf(filled)).toMatchObject({ matchable: false, revision: 2 });
  });

  it('shows nothing of another region, and the matcher nothing but the view', async () => {
    expect(await demandOf(mine, otherRegionId)).toBeUndefined();
    const context = { actor: systemActor(regionId, null), correlationId: newId() };
    for (const table of ['vacancy', 'vacancy_source', 'vacancy_step', 'access_log']) {
      const read = matcher.transaction(context, (tx) =>
        tx.execute(sql`select 1 from vacancies.${sql.raw(table)}`),
      );
      await expect(read).rejects.toThrow();
    }
  });
});
