import { newId } from '@vlinderdas/kernel/id';
import { type Explanation, total } from '@vlinderdas/matching/explanation';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { startTestService, type TestService } from '@vlinderdas/platform/testing/service';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDemand, toProfile } from '../src/db/projection-row.ts';
import { candidateProjection, shortlist, vacancyProjection } from '../src/db/tables.ts';
import { scorer } from '../src/domain/scorer-in-use.ts';
import { compareEntries, type PlacementIndex, sizeOf } from '../src/domain/shortlist.ts';
import { createMatcherModule } from '../src/module.ts';
import { addRegion, createRandomRows, openAsAdmin, type TestRegion } from './region.builder.ts';

const service = await startTestService({
  schema: 'matcher',
  create: createMatcherModule,
  config: { MATCHER_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 },
});
const admin = openAsAdmin(service.database.adminUrl);
afterAll(() => admin.close());

const PLACEMENTS = ['geschikt', 'bridgeable', 'incomplete'] as const;

function event(region: TestRegion, aggregateId: string, name: string) {
  return {
    name,
    aggregateId,
    revision: 1,
    regionId: region.regionId,
    organisationId: region.organisationId,
    reason: 'changed',
  };
}

const candidateChanged = (on: TestService, region: TestRegion, id: string) =>
  on.deliver('matcher.candidate-changed', event(region, id, 'candidate.changed.v1'));
const vacancyChanged = (on: TestService, region: TestRegion, id: string) =>
  on.deliver('matcher.vacancy-changed', event(region, id, 'vacancy.changed.v1'));

function inRegion<T>(region: TestRegion, work: Parameters<typeof service.as<T>>[1]): Promise<T> {
  return service.as(systemActor(region.regionId, null), work);
}

/** Every stored list of the region beside what explaining every pair gives. */
async function compareWithBruteForce(region: TestRegion, vacancyIds?: readonly string[]) {
  const { lists, people, jobs } = await inRegion(region, async (tx) => ({
    lists: await tx.select().from(shortlist),
    people: await tx.select().from(candidateProjection).where(eq(candidateProjection.matchable, true)),
    jobs: await tx.select().from(vacancyProjection).where(eq(vacancyProjection.matchable, true)),
  }));
  const compared = jobs.filter(({ id }) => !vacancyIds || vacancyIds.includes(id));
  return compared.map((job) => {
    const list = lists.find(({ vacancyId }) => vacancyId === job.id);
    const entries = people.map((row) => {
      const explanation: Explanation = scorer.explain(toProfile(row), toDemand(job), list?.day ?? 0);
      return {
        candidateId: row.id,
        candidateRevision: row.revision,
        total: total(explanation),
        placement: PLACEMENTS.indexOf(explanation.placement) as PlacementIndex,
        tie: scorer.tie(job.id, row.id),
      };
    });
    const expected = ([0, 1, 2] as const).flatMap((placement) =>
      entries
        .filter((entry) => entry.placement === placement)
        .sort(compareEntries)
        .slice(0, sizeOf(placement)),
    );
    return {
      stored: list?.candidateIds.map((id, at) => [id, list.totals[at], list.placements[at]]),
      expected: expected.map((entry) => [entry.candidateId, entry.total, entry.placement]),
    };
  });
}

async function expectExact(region: TestRegion, vacancyIds?: readonly string[]): Promise<void> {
  for (const { stored, expected } of await compareWithBruteForce(region, vacancyIds))
    expect(stored).toEqual(expected);
}

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
    const compared = await compareWithBruteForce(region);

    expect(compared).toHaveLength(jobs.length);
    for (const { stored, expected } of compared) expect(stored).toEqual(expected);
  });

  it('stay exact when candidates change, leave and come back', async () => {
    const [first = '', second = '', third = '', fourth = ''] = people.map(({ id }) => id);
    await region.changeCandidate(first, { competences: [1, 2, 3, 4, 5, 6], hours_max: 40 });
    await region.changeCandidate(second, { beschikbaarheid: 'afgesloten' });
    await region.changeCandidate(third, { visible_to_employers: false });
    await region.deleteCandidate(fourth);

    await Promise.all([first, second, third, fourth].map((id) => candidateChanged(service, region, id)));

    await expectExact(region);
    const lists = await inRegion(region, (tx) => tx.select().from(shortlist));
    const listed = new Set(lists.flatMap(({ candidateIds }) => candidateIds));
    for (const gone of [second, third, fourth]) expect(listed).not.toContain(gone);

    await region.changeCandidate(second, { beschikbaarheid: 'beschikbaar' });
    await candidateChanged(service, region, second);
    await expectExact(region);
  });

  it('keep nothing but id and revision of a candidate who cannot be matched', async () => {
    const id = people[10]?.id ?? '';
    await region.changeCandidate(id, { beschikbaarheid: 'afgesloten' });

    await candidateChanged(service, region, id);

    const rest = await inRegion(region, (tx) => tx.select().from(candidateProjection));
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
    const before = await inRegion(region, (tx) => tx.select().from(shortlist));

    await Promise.all(people.slice(0, 50).map(({ id }) => candidateChanged(service, region, id)));
    await vacancyChanged(service, region, jobs[0]?.id ?? '');

    expect(await inRegion(region, (tx) => tx.select().from(shortlist))).toEqual(before);
  });

  it('follow a vacancy that changes, closes and opens again', async () => {
    const id = jobs[1]?.id ?? '';
    await region.changeVacancy(id, { hours_min: 36, hours_max: 40 });
    await vacancyChanged(service, region, id);
    await expectExact(region);

    await region.changeVacancy(id, { status: 'vervuld', closed_at: new Date().toISOString() });
    await vacancyChanged(service, region, id);
    const closed = await inRegion(region, (tx) => tx.select().from(shortlist));
    expect(closed.find(({ vacancyId }) => vacancyId === id)).toMatchObject({
      candidateIds: [],
      suitableCount: 0,
    });

    await region.changeVacancy(id, { status: 'ontvangen', closed_at: null });
    await vacancyChanged(service, region, id);
    await expectExact(region);
  });

  it('refuse a projection that would go back', async () => {
    const id = people[20]?.id ?? '';

    const falling = inRegion(region, (tx) =>
      tx.execute(sql`update matcher.candidate_projection set revision = revision - 1 where id = ${id}`),
    );

    await expect(falling).rejects.toThrow();
  });

  it('tell other services when the list of a new vacancy is ready', async () => {
    const ready = (await service.events()).filter(({ name }) => name === 'shortlist.ready.v1');

    for (const { id } of jobs) expect(ready.map(({ aggregateId }) => aggregateId)).toContain(id);
  });
});

describe('several matcher processes', () => {
  it('end with exact lists when both write the same region at once', async () => {
    const other = await startTestService({
      schema: 'matcher',
      create: createMatcherModule,
      config: { MATCHER_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 },
      database: service.database,
    });
    const rows = createRandomRows(2);
    const region = await addRegion(admin);
    const people = Array.from({ length: 300 }, rows.candidate);
    const jobs = Array.from({ length: 5 }, rows.vacancy);
    await region.putCandidates(people);
    await region.putVacancies(jobs);

    await Promise.all([
      ...people.map(({ id }, at) => candidateChanged(at % 2 === 0 ? service : other, region, id)),
      ...jobs.map(({ id }, at) => vacancyChanged(at % 2 === 0 ? other : service, region, id)),
    ]);
    await expectExact(region);

    for (let round = 0; round < 5; round += 1) {
      const chosen = people.slice(round * 20, round * 20 + 20);
      for (const { id } of chosen) await region.changeCandidate(id, { competences: [round + 1, 2, 3] });
      await Promise.all(
        chosen.map(({ id }, at) => candidateChanged(at % 2 === 0 ? service : other, region, id)),
      );
    }
    await expectExact(region);
  });
});

describe('a batch that is cut off', () => {
  it.each(['matcher.claimed', 'matcher.scored', 'matcher.stored'])(
    'at %s leaves nothing behind, and the next try is exact',
    async (point) => {
      let failing = false;
      const shaky = await startTestService({
        schema: 'matcher',
        create: (deps) =>
          createMatcherModule({
            ...deps,
            faultPoint: (name) => {
              if (failing && name === point) throw new Error('cut off');
            },
          }),
        config: { MATCHER_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 },
        database: service.database,
      });
      const rows = createRandomRows(6);
      const region = await addRegion(admin);
      const people = Array.from({ length: 40 }, rows.candidate);
      const job = rows.vacancy();
      await region.putCandidates(people);
      await region.putVacancies([job]);
      await Promise.all(people.map(({ id }) => candidateChanged(shaky, region, id)));
      await vacancyChanged(shaky, region, job.id);
      const before = await inRegion(region, (tx) => tx.select().from(shortlist));
      const changedId = people[3]?.id ?? '';
      await region.changeCandidate(changedId, { competences: [1, 2, 3], hours_max: 40, pc4: 5611 });

      failing = true;
      await expect(candidateChanged(shaky, region, changedId)).rejects.toThrow();
      expect(await inRegion(region, (tx) => tx.select().from(shortlist))).toEqual(before);

      failing = false;
      await candidateChanged(shaky, region, changedId);
      await expectExact(region);
    },
  );
});

describe('a region without messages', () => {
  it('is found and made exact from the published views by the first message and by the scan', async () => {
    const rows = createRandomRows(3);
    const region = await addRegion(admin);
    const people = Array.from({ length: 150 }, rows.candidate);
    const jobs = Array.from({ length: 3 }, rows.vacancy);
    await region.putCandidates(people);
    await region.putVacancies(jobs);

    await vacancyChanged(service, region, jobs[0]?.id ?? '');
    await service.module.scans[0]?.run(new Date());

    const compared = await compareWithBruteForce(region);
    expect(compared).toHaveLength(3);
    for (const { stored, expected } of compared) {
      expect(expected).toHaveLength(150);
      expect(stored).toEqual(expected);
    }
  });
});

describe('a process that starts', () => {
  it('takes over the stored lists and repairs what changed while nobody listened', async () => {
    const rows = createRandomRows(8);
    const region = await addRegion(admin);
    const people = Array.from({ length: 250 }, rows.candidate);
    const jobs = Array.from({ length: 4 }, rows.vacancy);
    await region.putCandidates(people);
    await region.putVacancies(jobs);
    await Promise.all(people.map(({ id }) => candidateChanged(service, region, id)));
    await Promise.all(jobs.map(({ id }) => vacancyChanged(service, region, id)));
    await region.changeCandidate(people[0]?.id ?? '', { competences: [4, 5, 6], hours_max: 40 });
    await region.deleteCandidate(people[1]?.id ?? '');
    await region.changeVacancy(jobs[0]?.id ?? '', { hours_min: 38 });

    const late = await startTestService({
      schema: 'matcher',
      create: createMatcherModule,
      config: { MATCHER_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 },
      database: service.database,
    });
    await late.module.scans[0]?.run(new Date());

    await expectExact(region);
    const again = people[2]?.id ?? '';
    await region.changeCandidate(again, { competences: [7, 8, 9] });
    await candidateChanged(late, region, again);
    await expectExact(region);
  });

  it('makes the lists of yesterday again, for recency is as of a day', async () => {
    const rows = createRandomRows(9);
    const region = await addRegion(admin);
    const people = Array.from({ length: 50 }, rows.candidate);
    const job = rows.vacancy();
    await region.putCandidates(people);
    await region.putVacancies([job]);
    await Promise.all(people.map(({ id }) => candidateChanged(service, region, id)));
    await vacancyChanged(service, region, job.id);
    const tomorrow = await startTestService({
      schema: 'matcher',
      create: createMatcherModule,
      config: { MATCHER_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 },
      database: service.database,
      clock: { now: () => new Date(Date.now() + 24 * 3_600_000) },
    });
    const [before] = await inRegion(region, (tx) => tx.select().from(shortlist));

    await tomorrow.module.scans[0]?.run(new Date());

    const [after] = await inRegion(region, (tx) => tx.select().from(shortlist));
    expect(after?.day).toBe((before?.day ?? 0) + 1);
    await expectExact(region);
  });
});

describe('time', () => {
  it('from a vacancy to its stored list is under a second with 3,000 candidates and 200 open vacancies', async () => {
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

    const vacancyStart = performance.now();
    await vacancyChanged(service, region, job.id);
    const vacancyMs = performance.now() - vacancyStart;
    const changedId = people[0]?.id ?? '';
    await region.changeCandidate(changedId, { competences: [1, 2, 3, 4, 5, 6, 7, 8], hours_max: 40 });
    const candidateStart = performance.now();
    await candidateChanged(service, region, changedId);
    const candidateMs = performance.now() - candidateStart;

    expect(Math.max(vacancyMs, candidateMs)).toBeLessThan(1_000);
    await expectExact(region, [job.id, ...jobs.slice(0, 4).map(({ id }) => id)]);
  }, 60_000);
});
