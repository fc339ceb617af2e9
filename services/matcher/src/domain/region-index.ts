/**
 * One region in memory: everyone who can be matched, every vacancy for which people are sought, and the lists as
 * they are stored. A change goes in, the lists that it changes come out. Pure and synchronous; it runs in a thread
 * of its own because a whole region takes seconds.
 */
import type { Demand } from '@vlinderdas/matching/demand';
import type { DayNumber, MatchingProfile } from '@vlinderdas/matching/profile';
import {
  buildEntries,
  changeEntries,
  type Entry,
  type EntryChange,
  type PairScore,
  type Shortlist,
  shownPart,
} from './shortlist.ts';

/** What the pure half of one version of the taxonomy does with a pair. Both sides are prepared once per day and used many times. */
export interface Scorer<Person, Job> {
  prepareProfile(profile: MatchingProfile, day: DayNumber): Person;
  prepareDemand(demand: Demand, day: DayNumber): Job;
  score(person: Person, job: Job): PairScore;
}

/**
 * The scorer of a version of the taxonomy; undefined for a version that is not there any more: what is coded with it
 * can be compared with nothing.
 */
export type ScorerOf<Person, Job> = (taxonomy: string) => Scorer<Person, Job> | undefined;

export interface Revised<Value> {
  readonly id: string;
  readonly revision: number;
  /** Absent: no longer matchable. */
  readonly value: Value | undefined;
}

export interface RegionChange {
  readonly candidates: readonly Revised<MatchingProfile>[];
  readonly vacancies: readonly Revised<Demand>[];
}

interface Changed {
  /** Every list that was made or changed, complete. */
  readonly lists: readonly Shortlist[];
  /**
   * Versions of the taxonomy that a candidate was re-coded from. Lists of such a version are no longer kept: they are
   * made anew when their vacancy is re-coded too, not once for every candidate that goes before it.
   */
  readonly left: readonly string[];
}

export interface RankedVacancies {
  readonly vacancies: readonly RankedVacancy[];
  /** How many there are that are coded with another version than the candidate. */
  readonly otherwiseCoded: number;
}

export interface RankedVacancy extends PairScore {
  readonly vacancyId: string;
  readonly vacancyRevision: number;
}

export interface RegionIndex {
  /** Takes over what was written elsewhere, with the lists that belong to it. */
  follow(change: RegionChange, lists: readonly Shortlist[]): void;
  /**
   * Takes over a change and returns what it does to lists.
   * @param day of the lists that are made anew
   * @param again vacancies of which the list is made anew whatever changed. One that has no list yet gets it only
   *   so, or when the vacancy itself changes: a region that is met for the first time is worked off in portions.
   */
  change(change: RegionChange, day: DayNumber, again: readonly string[]): Changed;
  /** The vacancies for one candidate, best first; undefined for a candidate who is not matchable. */
  rankVacancies(candidateId: string, day: DayNumber): RankedVacancies | undefined;
  /** Versions of the taxonomy that vacancies are coded with. */
  versions(): ReadonlySet<string>;
}

/** A profile or demand with its revision, prepared for the day that was last asked. */
interface Side<Value, Prepared> {
  readonly revision: number;
  readonly value: Value;
  prepared?: { readonly day: DayNumber; readonly as: Prepared };
}

function preparedFor<Value, Prepared>(
  side: Side<Value, Prepared>,
  day: DayNumber,
  prepare: (value: Value, day: DayNumber) => Prepared,
): Prepared {
  if (side.prepared?.day !== day) side.prepared = { day, as: prepare(side.value, day) };
  return side.prepared.as;
}

/** @param tieOf decides between equal totals, the same on every machine */
export function createRegionIndex<Person, Job>(
  scorerOf: ScorerOf<Person, Job>,
  tieOf: (vacancyId: string, candidateId: string) => number,
): RegionIndex {
  type Candidate = Side<MatchingProfile, Person>;
  type Vacancy = Side<Demand, Job>;
  interface Move {
    readonly id: string;
    readonly before: Candidate | undefined;
    readonly after: Candidate | undefined;
  }
  const candidates = new Map<string, Candidate>();
  const vacancies = new Map<string, Vacancy>();
  const lists = new Map<string, Shortlist>();

  type Pair = (candidate: Candidate) => PairScore;

  /** How candidates score for this vacancy; undefined when nobody can be compared with it. */
  function scoringFor(vacancy: Vacancy, day: DayNumber): Pair | undefined {
    const scorer = scorerOf(vacancy.value.taxonomy);
    return (
      scorer &&
      ((candidate) =>
        scorer.score(
          preparedFor(candidate, day, scorer.prepareProfile),
          preparedFor(vacancy, day, scorer.prepareDemand),
        ))
    );
  }

  /** Only what is coded with the same version of the taxonomy is ever scored. */
  function speaksWith(vacancy: Vacancy, candidate: Candidate | undefined): candidate is Candidate {
    return candidate?.value.taxonomy === vacancy.value.taxonomy;
  }

  function toEntry(vacancyId: string, id: string, candidate: Candidate, score: Pair): Entry {
    const { revision } = candidate;
    return { candidateId: id, candidateRevision: revision, tie: tieOf(vacancyId, id), ...score(candidate) };
  }

  function scoreAll(vacancyId: string, vacancy: Vacancy, day: DayNumber): Shortlist {
    const score = scoringFor(vacancy, day);
    const all: Entry[] = [];
    for (const [id, candidate] of candidates) {
      if (score && speaksWith(vacancy, candidate)) all.push(toEntry(vacancyId, id, candidate, score));
    }
    const { revision, value } = vacancy;
    return { vacancyId, vacancyRevision: revision, taxonomy: value.taxonomy, day, ...buildEntries(all) };
  }

  function setCandidates(changes: RegionChange['candidates']): Move[] {
    const before = new Map(changes.map(({ id }) => [id, candidates.get(id)]));
    for (const { id, revision, value } of changes) {
      if (value) candidates.set(id, { revision, value });
      else candidates.delete(id);
    }
    return [...before].map(([id, candidate]) => ({ id, before: candidate, after: candidates.get(id) }));
  }

  function setVacancies(changes: RegionChange['vacancies']): void {
    for (const { id, revision, value } of changes) {
      if (value) vacancies.set(id, { revision, value });
      else vacancies.delete(id);
    }
  }

  /** The mirror image: what these candidates were and are for one vacancy. */
  function entryChanges(
    vacancyId: string,
    vacancy: Vacancy,
    moves: readonly Move[],
    day: DayNumber,
  ): EntryChange[] {
    const score = scoringFor(vacancy, day);
    if (!score) return [];
    return moves.map(({ id, before, after }) => ({
      candidateId: id,
      before: speaksWith(vacancy, before) ? score(before) : undefined,
      after: speaksWith(vacancy, after) ? toEntry(vacancyId, id, after, score) : undefined,
    }));
  }

  /** An empty list for each vacancy that closes, unless its list is empty already or it never was open here. */
  function emptyClosed(changes: RegionChange['vacancies'], day: DayNumber): Shortlist[] {
    return changes.flatMap(({ id, revision, value }): Shortlist[] => {
      const list = lists.get(id);
      const taxonomy = list?.taxonomy ?? vacancies.get(id)?.value.taxonomy;
      const isEmpty = list?.counts.every((count) => count === 0) ?? false;
      if (value || taxonomy === undefined || isEmpty) return [];
      return [{ vacancyId: id, vacancyRevision: revision, taxonomy, day, entries: [], counts: [0, 0, 0] }];
    });
  }

  /** Lists of a version that somebody was re-coded from are exact no longer, and are not kept up. */
  function dropLeft(moves: readonly Move[]): string[] {
    const left = new Set<string>();
    for (const { before, after } of moves) {
      if (before && after && before.value.taxonomy !== after.value.taxonomy) left.add(before.value.taxonomy);
    }
    if (left.size === 0) return [];
    for (const [id, { taxonomy }] of lists) if (left.has(taxonomy)) lists.delete(id);
    return [...left];
  }

  return {
    follow(change, stored) {
      const moves = setCandidates(change.candidates);
      dropLeft(moves);
      for (const [id, list] of lists) {
        const vacancy = vacancies.get(id);
        if (!vacancy || moves.length === 0) continue;
        // What moved out of sight was not stored, and stands in the reserve here. What shows is among the lists to come.
        const next = changeEntries(list, entryChanges(id, vacancy, moves, list.day));
        if (next === 'same' || next === 'rescore') continue;
        const { isShown: _isShown, ...part } = next;
        lists.set(id, { ...list, ...part });
      }
      setVacancies(change.vacancies);
      for (const list of stored) lists.set(list.vacancyId, list);
    },
    change(change, day, again) {
      const moves = setCandidates(change.candidates);
      const left = dropLeft(moves);
      const made = emptyClosed(change.vacancies, day);
      setVacancies(change.vacancies);
      const anew = new Set([...again, ...change.vacancies.map(({ id }) => id)]);
      for (const [id, vacancy] of vacancies) {
        const list = lists.get(id);
        if (anew.has(id)) made.push(scoreAll(id, vacancy, day));
        if (anew.has(id) || !list || moves.length === 0) continue;
        const next = changeEntries(list, entryChanges(id, vacancy, moves, list.day));
        if (next === 'same') continue;
        if (next === 'rescore') {
          made.push(scoreAll(id, vacancy, list.day));
          continue;
        }
        const { isShown, ...part } = next;
        lists.set(id, { ...list, ...part });
        if (isShown) made.push({ ...list, ...part });
      }
      for (const list of made) lists.set(list.vacancyId, list);
      return { lists: made.map(shownPart), left };
    },
    rankVacancies(candidateId, day) {
      const candidate = candidates.get(candidateId);
      if (!candidate) return undefined;
      const ranked: (RankedVacancy & { tie: number })[] = [];
      for (const [vacancyId, vacancy] of vacancies) {
        const score = scoringFor(vacancy, lists.get(vacancyId)?.day ?? day);
        if (!score || !speaksWith(vacancy, candidate)) continue;
        const tie = tieOf(vacancyId, candidateId);
        ranked.push({ vacancyId, vacancyRevision: vacancy.revision, tie, ...score(candidate) });
      }
      ranked.sort(
        (a, b) =>
          a.placement - b.placement ||
          b.total - a.total ||
          a.tie - b.tie ||
          (a.vacancyId < b.vacancyId ? -1 : 1),
      );
      return {
        vacancies: ranked.map(({ tie: _tie, ...vacancy }) => vacancy),
        otherwiseCoded: vacancies.size - ranked.length,
      };
    },
    versions: () => new Set([...vacancies.values()].map(({ value }) => value.taxonomy)),
  };
}
