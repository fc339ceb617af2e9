import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegionIndex, type RegionChange, type Scorer } from './region-index.ts';
import { compareEntries, type Entry, type PlacementIndex, type Shortlist, sizeOf } from './shortlist.ts';

const DAY = 20_780;

/** A score that is nothing but what the profile and the demand say, so that a test can choose it. */
const scorer: Scorer<{ level: number; experience: number }, number> = {
  prepareProfile: ({ level, availableFrom }) => ({ level: level ?? 0, experience: availableFrom ?? 0 }),
  prepareDemand: ({ startMinute }) => startMinute ?? 0,
  score: ({ level, experience }, job) => ({
    placement: (level % 3) as PlacementIndex,
    total: (experience * 7919 + job * 104_729) % 50,
  }),
};
const tieOf = (vacancyId: string, candidateId: string) =>
  (vacancyId.length * 31 + candidateId.charCodeAt(0)) % 5;
const createIndex = () => createRegionIndex((taxonomy) => (taxonomy === 'gone' ? undefined : scorer), tieOf);

const emptyProfile = {
  taxonomy: 't',
  occupations: [],
  experiences: [],
  competences: [],
  schooling: null,
  languages: [],
  licences: null,
  certificates: [],
  hours: null,
  place: null,
  travel: { means: null, maxMinutes: null, maxKm: null },
  shifts: null,
  earliestMinute: null,
  contracts: null,
  wishes: { occupations: [], sectors: null },
  avoids: null,
};
const emptyDemand = {
  taxonomy: 't',
  occupation: null,
  experience: null,
  competences: [],
  level: null,
  schooling: [],
  languages: [],
  licences: { asked: 0, hard: 0 },
  certificates: [],
  hours: null,
  place: null,
  shifts: null,
  contracts: null,
  sector: null,
  conditions: null,
  startDay: null,
};

interface Person {
  level: number;
  availableFrom: number;
}

function bruteForce(vacancyId: string, startMinute: number, people: ReadonlyMap<string, Person>): Entry[] {
  const entries = [...people].map(
    ([id, person]): Entry => ({
      candidateId: id,
      candidateRevision: 1,
      tie: tieOf(vacancyId, id),
      ...scorer.score({ level: person.level, experience: person.availableFrom }, startMinute),
    }),
  );
  const kept = ([0, 1, 2] as const).flatMap((placement) =>
    entries
      .filter((entry) => entry.placement === placement)
      .sort(compareEntries)
      .slice(0, sizeOf(placement)),
  );
  return kept;
}

function toChange(
  candidates: readonly (readonly [string, Person | null])[],
  vacancies: readonly (readonly [string, number | null])[],
): RegionChange {
  return {
    candidates: candidates.map(([id, value]) => ({
      id,
      revision: 1,
      value: value ? { id, ...emptyProfile, ...value } : undefined,
    })),
    vacancies: vacancies.map(([id, value]) => ({
      id,
      revision: 1,
      value: value === null ? undefined : { id, ...emptyDemand, startMinute: value },
    })),
  };
}

const shown = (entries: readonly Entry[]) =>
  entries.map(({ candidateId, total, placement }) => `${candidateId} ${placement} ${total}`);

const person = fc.record({ level: fc.nat({ max: 2 }), availableFrom: fc.nat({ max: 1000 }) });
const step = fc.record({
  process: fc.nat({ max: 1 }),
  restarts: fc.boolean(),
  candidates: fc.array(fc.tuple(fc.nat({ max: 700 }), fc.option(person, { freq: 2 })), {
    maxLength: 60,
    size: 'max',
  }),
  vacancies: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.option(fc.nat({ max: 50 }), { freq: 6 })), {
    maxLength: 2,
  }),
});

describe('the lists of a region', () => {
  it('are what scoring everyone anew would give, however the region changed, also when two processes take turns', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 300, maxLength: 700 }),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        (first, steps) => {
          const people = new Map<string, Person>();
          const jobs = new Map<string, number>();
          const stored = new Map<string, Shortlist>();
          /** Two processes, each with what the other one wrote since it last looked. */
          const processes = [0, 1].map(() => ({
            index: createIndex(),
            people: new Map<string, Person | null>(),
            jobs: new Map<string, number | null>(),
            lists: new Map<string, Shortlist>(),
          }));
          const apply = (
            at: number,
            candidates: readonly (readonly [string, Person | null])[],
            vacancies: readonly (readonly [string, number | null])[],
          ) => {
            const [own, other] = at === 0 ? processes : processes.toReversed();
            if (!own || !other) return;
            own.index.follow(toChange([...own.people], [...own.jobs]), [...own.lists.values()]);
            for (const behind of [own.people, own.jobs, own.lists]) behind.clear();
            const latest = [...new Map(candidates)];
            const latestJobs = [...new Map(vacancies)];
            for (const [id, value] of latest) value ? people.set(id, value) : people.delete(id);
            for (const [id, value] of latestJobs) value === null ? jobs.delete(id) : jobs.set(id, value);
            for (const [id, value] of latest) other.people.set(id, value);
            for (const [id, value] of latestJobs) other.jobs.set(id, value);
            for (const list of own.index.change(toChange(latest, latestJobs), DAY, []).lists) {
              stored.set(list.vacancyId, list);
              other.lists.set(list.vacancyId, list);
            }
          };

          apply(
            0,
            first.map((value, at) => [`p${at}`, value] as const),
            [
              ['v0', 3],
              ['v1', 11],
            ],
          );
          for (const { process, restarts, candidates, vacancies } of steps) {
            const restarted = processes[process];
            if (restarts && restarted) {
              restarted.index = createIndex();
              restarted.people = new Map(people);
              restarted.jobs = new Map(jobs);
              restarted.lists = new Map(stored);
            }
            apply(
              process,
              candidates.map(([at, value]) => [`p${at}`, value] as const),
              vacancies.map(([at, value]) => [`v${at}`, value] as const),
            );
            for (const [id, job] of jobs) {
              const list = stored.get(id);
              expect(shown(list?.entries ?? [])).toEqual(shown(bruteForce(id, job, people)));
              const counts = [0, 0, 0];
              for (const { level } of people.values()) counts[level % 3] = (counts[level % 3] ?? 0) + 1;
              expect(list?.counts).toEqual(counts);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('take the next ones as they are now, also when it was another process that moved one of those', () => {
    const [one, other] = [createIndex(), createIndex()];
    const people = new Map<string, Person>(
      Array.from({ length: 500 }, (_, at) => [`p${at}`, { level: 0, availableFrom: at }]),
    );
    const [list] = one.change(toChange([...people], [['v', 1]]), DAY, []).lists;
    other.follow(toChange([...people], [['v', 1]]), list ? [list] : []);
    const totalOf = (availableFrom: number) => scorer.score({ level: 0, experience: availableFrom }, 1).total;
    const ranked = [...people].sort(
      ([, left], [, right]) => totalOf(right.availableFrom) - totalOf(left.availableFrom),
    );
    const [moved = ''] = ranked[380] ?? [];
    const better = { level: 0, availableFrom: (ranked[220]?.[1].availableFrom ?? 0) + 50 };

    people.set(moved, better);
    expect(other.change(toChange([[moved, better]], []), DAY, []).lists).toEqual([]);
    one.follow(toChange([[moved, better]], []), []);
    const gone = ranked.slice(0, 100).map(([id]) => [id, null] as const);
    for (const [id] of gone) people.delete(id);
    const [next] = one.change(toChange(gone, []), DAY, []).lists;

    expect(shown(next?.entries ?? [])).toEqual(shown(bruteForce('v', 1, people)));
  });

  it('are not touched when a change shows in none of them', () => {
    const index = createIndex();
    const profile = { id: 'p', ...emptyProfile, level: 0, availableFrom: 1 };
    const demand = { id: 'v', ...emptyDemand, startMinute: 1 };
    index.change(
      {
        candidates: [{ id: 'p', revision: 1, value: profile }],
        vacancies: [{ id: 'v', revision: 1, value: demand }],
      },
      DAY,
      [],
    );

    const { lists: made } = index.change(
      { candidates: [{ id: 'p', revision: 2, value: { ...profile, avoids: 1 } }], vacancies: [] },
      DAY,
      [],
    );

    expect(made).toEqual([]);
  });

  it('become empty when a vacancy closes, once', () => {
    const index = createIndex();
    const profile = { id: 'p', ...emptyProfile, level: 0, availableFrom: 1 };
    const demand = { id: 'v', ...emptyDemand, startMinute: 1 };
    const closed = { candidates: [], vacancies: [{ id: 'v', revision: 2, value: undefined }] };
    index.change(
      {
        candidates: [{ id: 'p', revision: 1, value: profile }],
        vacancies: [{ id: 'v', revision: 1, value: demand }],
      },
      DAY,
      [],
    );

    expect(index.change(closed, DAY, []).lists).toMatchObject([
      { vacancyId: 'v', entries: [], counts: [0, 0, 0] },
    ]);
    expect(index.change(closed, DAY, []).lists).toEqual([]);
  });
});
