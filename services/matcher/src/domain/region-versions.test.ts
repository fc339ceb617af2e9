import type { Demand } from '@vlinderdas/matching/demand';
import type { MatchingProfile } from '@vlinderdas/matching/profile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegionIndex, type RegionIndex, type Scorer } from './region-index.ts';
import { buildEntries, type Entry, type PlacementIndex, type Shortlist, shownPart } from './shortlist.ts';

const DAY = 20_780;

interface Person {
  version: string;
  level: number;
}
interface Job {
  version: string;
  minute: number;
}

const scoreOf = ({ level }: { level: number }, minute: number) => ({
  placement: (level % 3) as PlacementIndex,
  total: (level * 7919 + minute * 104_729) % 500,
});
const tieOf = (vacancyId: string, candidateId: string) => vacancyId.length + candidateId.length;

/** Every scorer refuses what another version coded, as the real one does. */
function scorerOf(version: string): Scorer<{ level: number }, number> {
  const own = <T extends { taxonomy: string }>(value: T): T => {
    if (value.taxonomy !== version) throw new RangeError(`${value.taxonomy} was scored by ${version}`);
    return value;
  };
  return {
    prepareProfile: (profile) => ({ level: own(profile).level ?? 0 }),
    prepareDemand: (demand) => own(demand).startMinute ?? 0,
    score: scoreOf,
  };
}

const profileOf = ({ version, level }: Person) => ({ taxonomy: version, level }) as MatchingProfile;
const demandOf = ({ version, minute }: Job) => ({ taxonomy: version, startMinute: minute }) as Demand;

const versions = fc.constantFrom('a', 'b');
const people = fc.array(
  fc.tuple(fc.nat(30), fc.option(fc.record({ version: versions, level: fc.nat(40) }), { freq: 5 })),
  { maxLength: 12 },
);
const jobs = fc.array(
  fc.tuple(fc.nat(3), fc.option(fc.record({ version: versions, minute: fc.nat(20) }), { freq: 5 })),
  { maxLength: 3 },
);

function expected(vacancyId: string, job: Job, everyone: ReadonlyMap<string, Person>) {
  const entries = [...everyone].flatMap(([id, person]): Entry[] =>
    person.version === job.version
      ? [{ candidateId: id, candidateRevision: 1, tie: tieOf(vacancyId, id), ...scoreOf(person, job.minute) }]
      : [],
  );
  return buildEntries(entries);
}

const shown = ({ entries }: Pick<Shortlist, 'entries'>) =>
  entries.map(({ candidateId, total, placement }) => [candidateId, total, placement]);

describe('a region in which two versions of the taxonomy meet', () => {
  it('scores nobody by another version, and keeps exact every list of a version that nobody left', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ people, jobs, other: fc.boolean() }), { maxLength: 12 }), (steps) => {
        const index = createRegionIndex(scorerOf, tieOf);
        const follower = createRegionIndex(scorerOf, tieOf);
        const everyone = new Map<string, Person>();
        const open = new Map<string, Job>();
        const stored = new Map<string, { list: Shortlist; at: number }>();
        const leftAt = new Map<string, number>();
        /** As the database would tell it to a process that follows. */
        const run = (process: RegionIndex, other: RegionIndex, at: number, step: (typeof steps)[number]) => {
          const moved = new Map(step.people.map(([id, person]) => [`p${id}`, person]));
          const changed = new Map(step.jobs.map(([id, job]) => [`v${id}`, job]));
          for (const [id, person] of moved) person ? everyone.set(id, person) : everyone.delete(id);
          for (const [id, job] of changed) job ? open.set(id, job) : open.delete(id);
          const change = {
            candidates: [...moved].map(([id, person]) => ({
              id,
              revision: at,
              value: person ? profileOf(person) : undefined,
            })),
            vacancies: [...changed].map(([id, job]) => ({
              id,
              revision: at,
              value: job ? demandOf(job) : undefined,
            })),
          };
          const { lists, left } = process.change(change, DAY, []);
          for (const version of left) leftAt.set(version, at);
          for (const list of lists) stored.set(list.vacancyId, { list, at });
          other.follow(change, lists);
        };

        steps.forEach((step, at) => {
          if (step.other) run(follower, index, at, step);
          else run(index, follower, at, step);
          for (const [id, job] of open) {
            const found = stored.get(id);
            expect(found?.list.taxonomy).toBe(job.version);
            if (!found || found.at < (leftAt.get(job.version) ?? 0)) continue;
            const wanted = expected(id, job, everyone);
            expect(shown(found.list)).toEqual(shown(shownPart({ ...found.list, ...wanted })));
            expect(found.list.counts).toEqual(wanted.counts);
          }
        });
        // Once made again, every list is exact.
        const { lists } = index.change({ candidates: [], vacancies: [] }, DAY, [...open.keys()]);
        for (const list of lists) {
          const job = open.get(list.vacancyId);
          if (job) expect(list.counts).toEqual(expected(list.vacancyId, job, everyone).counts);
        }
        for (const id of everyone.keys()) {
          const ranked = index.rankVacancies(id, DAY);
          const own = [...open.values()].filter(({ version }) => version === everyone.get(id)?.version);
          expect(ranked?.vacancies).toHaveLength(own.length);
          expect(ranked?.otherwiseCoded).toBe(open.size - own.length);
        }
        expect(index.versions()).toEqual(new Set([...open.values()].map(({ version }) => version)));
      }),
      { numRuns: 200 },
    );
  });

  it('compares nobody with a vacancy whose version is not there any more', () => {
    const index = createRegionIndex(() => undefined, tieOf);
    const candidate = { id: 'p', revision: 1, value: profileOf({ version: 'gone', level: 1 }) };
    const vacancy = { id: 'v', revision: 1, value: demandOf({ version: 'gone', minute: 1 }) };

    const { lists } = index.change({ candidates: [candidate], vacancies: [vacancy] }, DAY, []);

    expect(lists).toMatchObject([{ vacancyId: 'v', entries: [], counts: [0, 0, 0] }]);
    expect(index.rankVacancies('p', DAY)).toEqual({ vacancies: [], otherwiseCoded: 1 });
  });
});
