import { testPerson } from '@vlinderdas/platform/testing/service';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { otherVersion } from '@vlinderdas/versions/testing/other-version';
import { storeTestVersion } from '@vlinderdas/versions/testing/store-test-version';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Kandidatenlijst } from '../src/contract/matching.resource.ts';
import {
  candidateChanged,
  compareWithBruteForce,
  expectExact,
  inRegion,
  startMatcher,
  vacancyChanged,
} from './matcher.harness.ts';
import { addRegion, createRandomRows, openAsAdmin, type TestRegion } from './region.builder.ts';

const service = await startMatcher();
const admin = openAsAdmin(service.database.adminUrl);
afterAll(() => admin.close());

const old = createTaxonomy(starterTaxonomy);
const nextSource = otherVersion(starterTaxonomy, { id: 'ander-1' });
const next = createTaxonomy(nextSource);
const both = [old, next];
const SHIFT = (nextSource.occupations[0]?.number ?? 0) - (starterTaxonomy.occupations[0]?.number ?? 0);

describe('a region that goes over to another version of the taxonomy', () => {
  const rows = createRandomRows(7);
  const people = Array.from({ length: 150 }, rows.candidate);
  const jobs = Array.from({ length: 6 }, rows.vacancy);
  const [firstJob = { id: '' }, secondJob = { id: '' }] = jobs;
  const [firstPerson = { id: '' }] = people;
  let region: TestRegion;

  const shifted = (numbers: unknown) => (numbers as number[]).map((number) => number + SHIFT);
  /** As the candidates service writes it: every row at once, each with the next revision. */
  const recodePeople = (chosen: typeof people) =>
    Promise.all(
      chosen.map((row) =>
        region.changeCandidate(row.id, {
          taxonomy_version: next.id,
          occupations: shifted(row.occupations),
          experience_occupations: shifted(row.experience_occupations),
          competences: shifted(row.competences),
        }),
      ),
    );
  const recodeJobs = (chosen: typeof jobs) =>
    Promise.all(
      chosen.map((row) =>
        region.changeVacancy(row.id, {
          taxonomy: next.id,
          occupation: (row.occupation as number) + SHIFT,
          competences: shifted(row.competences),
        }),
      ),
    );
  const tellRecoded = () =>
    service.deliver('matcher.candidates-recoded', {
      name: 'candidates.recoded.v1',
      aggregateId: region.regionId,
      revision: 1,
      regionId: region.regionId,
      organisationId: null,
      reason: 'recoded',
    });
  const adviser = () => testPerson(region.regionId, region.organisationId, 'werkgeversadviseur');
  const get = (url: string) => service.request(adviser(), { method: 'GET', url });
  const listOf = async (vacancyId: string) =>
    Kandidatenlijst.parse((await get(`/vacatures/${vacancyId}/kandidaten?aantal=100`)).json());

  beforeAll(async () => {
    await storeTestVersion(service.database, nextSource);
    region = await addRegion(admin);
    await region.putCandidates(people);
    await region.putVacancies(jobs);
    await Promise.all(people.map(({ id }) => candidateChanged(service, region, id)));
    await Promise.all(jobs.map(({ id }) => vacancyChanged(service, region, id)));
  });

  it('has lists of its first version', async () => {
    await expectExact(service.db, region, undefined, both);
    const list = await listOf(firstJob.id);
    expect(list).toMatchObject({ stand: 'gereed', taxonomie: old.id });
    expect(list.nogOmTeZetten).toBeUndefined();
  });

  it('never shows a person of one version on a list of another, and says how many are not compared', async () => {
    await recodePeople(people.slice(0, 40));
    await candidateChanged(service, region, firstPerson.id);
    const one = await listOf(firstJob.id);
    expect(one.nogOmTeZetten).toBe(1);
    expect(one.resultaten.map(({ kandidaatId }) => kandidaatId)).not.toContain(firstPerson.id);

    await tellRecoded();
    const list = await listOf(firstJob.id);
    const moved = new Set(people.slice(0, 40).map(({ id }) => id));
    expect(list.nogOmTeZetten).toBe(40);
    expect(list.resultaten.length).toBeGreaterThan(0);
    expect(list.resultaten.filter(({ kandidaatId }) => moved.has(kandidaatId))).toEqual([]);
    expect(list.taxonomie).toBe(old.id);

    const pair = await get(`/vacatures/${firstJob.id}/kandidaten/${firstPerson.id}/uitleg`);
    expect(pair.statusCode).toBe(409);
    expect(pair.json().type).toMatch(/wordt-omgezet$/);
    const mirror = (await get(`/kandidaten/${firstPerson.id}/vacatures`)).json();
    expect(mirror).toMatchObject({ resultaten: [], nogOmTeZetten: jobs.length });
  });

  it('has a vacancy that is coded anew compared with those who are coded anew', async () => {
    await recodeJobs([firstJob as (typeof jobs)[number]]);
    await vacancyChanged(service, region, firstJob.id);

    await expectExact(service.db, region, [firstJob.id], both);
    const list = await listOf(firstJob.id);
    expect(list).toMatchObject({ taxonomie: next.id, nogOmTeZetten: people.length - 40 });
    const pair = await get(`/vacatures/${firstJob.id}/kandidaten/${firstPerson.id}/uitleg`);
    expect(pair.json()).toMatchObject({ taxonomie: next.id });
  });

  it('is taken over half-way by a process that starts, which makes anew what nobody kept up', async () => {
    const second = await startMatcher({ database: service.database });
    await expect
      .poll(
        async () => {
          const compared = await compareWithBruteForce(service.db, region, undefined, both);
          return compared.every(
            ({ stored, expected }) => JSON.stringify(stored) === JSON.stringify(expected),
          );
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    await region.changeCandidate(firstPerson.id, { hours_max: 12 });
    await candidateChanged(second, region, firstPerson.id);

    await expectExact(service.db, region, undefined, both);
  });

  it('ends with everyone compared again', async () => {
    await recodePeople(people.slice(40));
    await tellRecoded();
    await recodeJobs(jobs.slice(1));
    await Promise.all(jobs.map(({ id }) => vacancyChanged(service, region, id)));

    await expectExact(service.db, region, undefined, both);
    for (const { id } of [firstJob, secondJob]) {
      const list = await listOf(id);
      expect(list).toMatchObject({ taxonomie: next.id });
      expect(list.nogOmTeZetten).toBeUndefined();
    }
  });

  it('compares nobody by a version that is not there any more, and nothing breaks', async () => {
    await region.changeVacancy(firstJob.id, { taxonomy: 'verdwenen-1' });
    await vacancyChanged(service, region, firstJob.id);

    const list = await listOf(firstJob.id);
    expect(list).toMatchObject({ stand: 'gereed', resultaten: [], nogOmTeZetten: people.length });
    await expectExact(
      service.db,
      region,
      jobs.slice(1).map(({ id }) => id),
      both,
    );
  });

  it('keeps what it says of its versions within the region', async () => {
    const elsewhere = await addRegion(admin);
    const { rows: found } = await inRegion(service.db, elsewhere, (tx) =>
      tx.execute(sql`select taxonomy from matcher.left_version`),
    );

    expect(found).toEqual([]);
  });
});
