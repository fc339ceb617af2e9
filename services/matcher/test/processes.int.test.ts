import { afterAll, describe, expect, it } from 'vitest';
import {
  candidateChanged,
  expectExact,
  startMatcher,
  storedLists,
  vacancyChanged,
} from './matcher.harness.ts';
import { addRegion, createRandomRows, openAsAdmin } from './region.builder.ts';

const service = await startMatcher();
const admin = openAsAdmin(service.database.adminUrl);
afterAll(() => admin.close());

describe('several matcher processes', () => {
  it('end with exact lists when both write the same region at once', async () => {
    const other = await startMatcher({ database: service.database });
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
    await expectExact(service.db, region);

    for (let round = 0; round < 5; round += 1) {
      const chosen = people.slice(round * 20, round * 20 + 20);
      for (const { id } of chosen) await region.changeCandidate(id, { competences: [round + 1, 2, 3] });
      await Promise.all(
        chosen.map(({ id }, at) => candidateChanged(at % 2 === 0 ? service : other, region, id)),
      );
    }
    await expectExact(service.db, region);
  });
});

describe('someone whom two processes change in turn', () => {
  it('is moved from where the other one left them, also back to what this one knew', async () => {
    const other = await startMatcher({ database: service.database });
    const rows = createRandomRows(4);
    const region = await addRegion(admin);
    const people = Array.from({ length: 40 }, rows.candidate);
    const jobs = Array.from({ length: 5 }, rows.vacancy);
    const changed = people[0]?.id ?? '';
    const [fits, lacks] = [
      { hours_min: 8, hours_max: 40, pc4: 5611 },
      { hours_min: null, hours_max: null, pc4: null },
    ];
    await region.putCandidates(people);
    await region.putVacancies(jobs);
    await region.changeCandidate(changed, fits);
    await Promise.all(people.map(({ id }) => candidateChanged(service, region, id)));
    await Promise.all(jobs.map(({ id }) => vacancyChanged(service, region, id)));

    for (const [process, profile] of [
      [other, lacks],
      [service, fits],
      [other, lacks],
      [service, lacks],
    ] as const) {
      await region.changeCandidate(changed, profile);
      await candidateChanged(process, region, changed);
      await expectExact(service.db, region);
    }
  });
});

describe('a batch that is cut off', () => {
  it.each(['matcher.claimed', 'matcher.scored', 'matcher.stored'])(
    'at %s leaves nothing behind, and the next try is exact',
    async (point) => {
      let failing = false;
      const shaky = await startMatcher({
        database: service.database,
        replace: {
          faultPoint: (name) => {
            if (failing && name === point) throw new Error('cut off');
          },
        },
      });
      const rows = createRandomRows(6);
      const region = await addRegion(admin);
      const people = Array.from({ length: 40 }, rows.candidate);
      const job = rows.vacancy();
      await region.putCandidates(people);
      await region.putVacancies([job]);
      await Promise.all(people.map(({ id }) => candidateChanged(shaky, region, id)));
      await vacancyChanged(shaky, region, job.id);
      const before = await storedLists(service.db, region);
      const changedId = people[3]?.id ?? '';
      await region.changeCandidate(changedId, { competences: [1, 2, 3], hours_max: 40, pc4: 5611 });

      failing = true;
      await expect(candidateChanged(shaky, region, changedId)).rejects.toThrow();
      expect(await storedLists(service.db, region)).toEqual(before);

      failing = false;
      await candidateChanged(shaky, region, changedId);
      await expectExact(service.db, region);
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

    const lists = await storedLists(service.db, region);
    const sums = lists.map((list) => list.suitableCount + list.bridgeableCount + list.incompleteCount);
    expect(sums).toEqual([150, 150, 150]);
    await expectExact(service.db, region);
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

    const late = await startMatcher({ database: service.database });
    await late.module.scans[0]?.run(new Date());

    await expectExact(service.db, region);
    const again = people[2]?.id ?? '';
    await region.changeCandidate(again, { competences: [7, 8, 9] });
    await candidateChanged(late, region, again);
    await expectExact(service.db, region);
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
    const tomorrow = await startMatcher({
      database: service.database,
      replace: { clock: { now: () => new Date(Date.now() + 24 * 3_600_000) } },
    });
    const [before] = await storedLists(service.db, region);

    await tomorrow.module.scans[0]?.run(new Date());

    const [after] = await storedLists(service.db, region);
    expect(after?.day).toBe((before?.day ?? 0) + 1);
    await expectExact(service.db, region);
  });
});
