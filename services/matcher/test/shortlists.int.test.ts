import { newId } from '@vlinderdas/kernel/id';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidateProjection } from '../src/db/tables.ts';
import {
  candidateChanged,
  compareWithBruteForce,
  expectExact,
  inRegion,
  startMatcher,
  storedLists,
  vacancyChanged,
} from './matcher.harness.ts';
import { addRegion, createRandomRows, openAsAdmin, type TestRegion } from './region.builder.ts';

const service = await startMatcher();
const admin = openAsAdmin(service.database.adminUrl);
afterAll(() => admin.close());

describe('the shortlists of a region', () => {
  const rows = createRandomRows(1);
  const people = Array.from({ length: 600 }, rows.candidate);
  const jobs = Array.from({ length: 8 }, rows.vacancy);
  let region: TestRegion;

  beforeAll(async () => {
    region = await addRegion(admin);
    await region.putCandidates(people);
    await region.putVacancies(jobs);
    await Promise.all(people.map(({ id }) => candidateChanged(service, region, id)));
    await Promise.all(jobs.map(({ id }) => vacancyChanged(service, region, id)));
  });

  it('equal what explaining every pair gives', async () => {
    const compared = await compareWithBruteForce(service.db, region);

    expect(compared).toHaveLength(jobs.length);
    for (const { stored, expected } of compared) expect(stored).toEqual(expected);
    const rows = compared.flatMap(({ expected }) => expected.entries);
    expect(new Set(rows.map(([, , placement]) => placement))).toEqual(new Set([0, 1, 2]));
    expect(new Set(rows.map(([, points]) => points)).size).toBeGreaterThan(500);
  });

  it('stay exact when candidates change, leave and come back', async () => {
    const [first = '', second = '', third = '', fourth = ''] = people.map(({ id }) => id);
    await region.changeCandidate(first, { competences: [1, 2, 3, 4, 5, 6], hours_max: 40 });
    await region.changeCandidate(second, { beschikbaarheid: 'afgesloten' });
    await region.changeCandidate(third, { visible_to_employers: false });
    await region.deleteCandidate(fourth);

    await Promise.all([first, second, third, fourth].map((id) => candidateChanged(service, region, id)));

    await expectExact(service.db, region);
    const lists = await storedLists(service.db, region);
    const listed = new Set(lists.flatMap(({ candidateIds }) => candidateIds));
    for (const gone of [second, third, fourth]) expect(listed).not.toContain(gone);

    await region.changeCandidate(second, { beschikbaarheid: 'beschikbaar' });
    await candidateChanged(service, region, second);
    await expectExact(service.db, region);
  });

  it('keep nothing but id and revision of a candidate who cannot be matched', async () => {
    const id = people[10]?.id ?? '';
    await region.changeCandidate(id, { beschikbaarheid: 'afgesloten' });

    await candidateChanged(service, region, id);

    const rest = await inRegion(service.db, region, (tx) => tx.select().from(candidateProjection));
    expect(rest.find((row) => row.id === id)).toMatchObject({
      matchable: false,
      revision: 2,
      competences: [],
      occupations: [],
      pc4: null,
      taxonomy: null,
    });
  });

  it('are left alone when a message comes again', async () => {
    const before = await storedLists(service.db, region);

    await Promise.all(people.slice(0, 50).map(({ id }) => candidateChanged(service, region, id)));
    await vacancyChanged(service, region, jobs[0]?.id ?? '');

    expect(await storedLists(service.db, region)).toEqual(before);
  });

  it('follow a vacancy that changes, closes and opens again', async () => {
    const id = jobs[1]?.id ?? '';
    await region.changeVacancy(id, { hours_min: 36, hours_max: 40 });
    await vacancyChanged(service, region, id);
    await expectExact(service.db, region);

    await region.changeVacancy(id, { status: 'vervuld', closed_at: new Date().toISOString() });
    await vacancyChanged(service, region, id);
    const closed = await storedLists(service.db, region);
    expect(closed.find(({ vacancyId }) => vacancyId === id)).toMatchObject({
      candidateIds: [],
      suitableCount: 0,
    });

    await region.changeVacancy(id, { status: 'ontvangen', closed_at: null });
    await vacancyChanged(service, region, id);
    await expectExact(service.db, region);
  });

  it('refuse a projection that would go back', async () => {
    const id = people[20]?.id ?? '';

    const falling = inRegion(service.db, region, (tx) =>
      tx.execute(sql`update matcher.candidate_projection set revision = revision - 1 where id = ${id}`),
    );

    await expect(falling).rejects.toThrow();
  });

  it('tell other services when the list of a new vacancy is ready', async () => {
    const ready = (await service.events()).filter(({ name }) => name === 'shortlist.ready.v1');

    for (const { id } of jobs) expect(ready.map(({ aggregateId }) => aggregateId)).toContain(id);
  });
});

describe('a region of 3,000 candidates and 200 open vacancies', () => {
  it('has exact lists after a new vacancy and a changed candidate', async () => {
    const rows = createRandomRows(4);
    const region = await addRegion(admin);
    const people = Array.from({ length: 3_000 }, rows.candidate);
    await region.putCandidates(people);
    const jobs = Array.from({ length: 200 }, rows.vacancy);
    await region.putVacancies(jobs);
    await vacancyChanged(service, region, newId());
    await service.module.scans[0]?.run(new Date());
    const job = rows.vacancy();
    await region.putVacancies([job]);

    await vacancyChanged(service, region, job.id);
    const changedId = people[0]?.id ?? '';
    await region.changeCandidate(changedId, { competences: [1, 2, 3, 4, 5, 6, 7, 8], hours_max: 40 });
    await candidateChanged(service, region, changedId);

    await expectExact(service.db, region, [job.id, ...jobs.slice(0, 4).map(({ id }) => id)]);
  }, 60_000);
});
