/**
 * What may never count: whose candidate someone is, benefit, age, name, place beyond the journey. All of it is changed
 * for everyone, and every score of thousands of pairs stays the same to the bit (R13, R40, R97).
 */
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { sql } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { candidateChanged, startMatcher, vacancyChanged } from './matcher.harness.ts';
import { addRegion, createRandomRows, openAsAdmin } from './region.builder.ts';

const service = await startMatcher();
const admin = openAsAdmin(service.database.adminUrl);
afterAll(() => admin.close());

const rows = createRandomRows(11);
const people = Array.from({ length: 100 }, rows.candidate);
const jobs = Array.from({ length: 40 }, rows.vacancy);

it('changes no score by one bit, and no place in any list', async () => {
  const region = await addRegion(admin);
  const { regionId, organisationId } = region;
  await region.putCandidates(people);
  await region.putVacancies(jobs);
  await Promise.all(people.map(({ id }) => candidateChanged(service, region, id)));
  await Promise.all(jobs.map(({ id }) => vacancyChanged(service, region, id)));
  const read = <Row extends Record<string, unknown>>(statement: ReturnType<typeof sql>) =>
    admin.transaction(
      { actor: systemActor(regionId, organisationId), correlationId: 'test' },
      async (tx) => (await tx.execute<Row>(statement)).rows,
    );
  const lists = () =>
    read<{ totals: number[] }>(
      sql`select vacancy_id, candidate_ids, totals, placements from matcher.shortlist
        where region_id = ${regionId} order by vacancy_id`,
    );
  const before = await lists();

  const other = await region.addOrganisation();
  const facts = ['doelgroepregister', 'doelgroep-loonkostensubsidie', 'arbeidsgehandicapt', 'uitkering'];
  await region.putRows(
    'candidates.identity',
    people.map(({ id }, at) => ({
      candidate_id: id,
      region_id: regionId,
      owner_organisation_id: other,
      given_name: at % 2 === 0 ? 'Vlindertje' : 'Distelbaard',
      family_name: `Voorbeeld${at}`,
      birth_date: `${1958 + (at % 48)}-05-17`,
      profile: {},
      manual_fields: [],
    })),
  );
  await region.putRows(
    'candidates.regelingfeit',
    people.flatMap(({ id }, at) =>
      facts.map((fact) => ({
        candidate_id: id,
        region_id: regionId,
        owner_organisation_id: other,
        fact,
        value: fact === 'uitkering' ? (at % 3 === 0 ? 'wajong' : 'bijstand') : at % 2 === 0 ? 'ja' : 'nee',
      })),
    ),
  );
  for (const { id } of people) {
    await region.changeCandidate(id, {
      owner_organisation_id: other,
      controller_organisation_id: other,
      woongemeente: 'GM0772',
      bemiddelbaarheid: 'met-ondersteuning',
      herkomst: 'gevoed',
      grondslag: 'participatiewet',
      shared_profile: { mobiliteit: { bemiddelingspostcode: '5611ZZ' } },
    });
  }
  await Promise.all(people.map(({ id }) => candidateChanged(service, region, id)));
  await Promise.all(jobs.map(({ id }) => vacancyChanged(service, region, id)));

  expect(before).toHaveLength(jobs.length);
  expect(before.flatMap(({ totals }) => totals).length).toBeGreaterThanOrEqual(3_000);
  const seen = await read(sql`select distinct revision from matcher.candidate_projection
    where region_id = ${regionId}`);
  expect(seen).toEqual([{ revision: 2 }]);
  expect(await lists()).toEqual(before);
});
