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

/** What the pure half does with a pair. Both sides are prepared once per day and used many times. */
export interface Scorer<Person, Job> {
  prepareProfile(profile: MatchingProfile, day: DayNumber): Person;
  prepareDemand(demand: Demand, day: DayNumber): Job;
  score(person: Person, job: Job): PairScore;
  tie(vacancyId: string, candidateId: string): number;
}

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

export interface RankedVacancy extends PairScore {
  readonly vacancyId: string;
  readonly vacancyRevision: number;
}

export interface RegionIndex {
  /** Takes over what was written elsewhere, with the lists that belong to it. */
  follow(change: RegionChange, lists: readonly Shortlist[]): void;
  /**
   * Takes over a change and returns every list that it makes or changes, complete.
   * @param day of the lists that are made anew
   * @param again vacancies of which the list is made anew whatever changed. One that has no list yet gets it only
   *   so, or when the vacancy itself changes: a region that is met for the first time is worked off in portions.
   */
  change(change: RegionChange, day: DayNumber, again: readonly string[]): Shortlist[];
  /** All vacancies for one candidate, best first; undefined for a candidate who is not matchable. */
  rankVacancies(candidateId: string, day: DayNumber): RankedVacancy[] | undefined;
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

export function createRegionIndex<Person, Job>(scorer: Scorer<Person, Job>): RegionIndex {
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

  function scoreOf(candidate: Candidate, vacancy: Vacancy, day: DayNumber): PairScore {
    return scorer.score(
      preparedFor(candidate, day, scorer.prepareProfile),
      preparedFor(vacancy, day, scorer.prepareDemand),
    );
  }

  function toEntry(
    vacancyId: string,
    vacancy: Vacancy,
    id: string,
    candidate: Candidate,
    day: DayNumber,
  ): Entry {
    const { revision } = candidate;
    const tie = scorer.tie(vacancyId, id);
    return { candidateId: id, candidateRevision: revision, tie, ...scoreOf(candidate, vacancy, day) };
  }

  function scoreAll(vacancyId: string, vacancy: Vacancy, day: DayNumber): Shortlist {
    const all = [...candidates].map(([id, candidate]) => toEntry(vacancyId, vacancy, id, candidate, day));
    return { vacancyId, vacancyRevision: vacancy.revision, day, ...buildEntries(all) };
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
    return moves.map(({ id, before, after }) => ({
      candidateId: id,
      before: before && scoreOf(before, vacancy, day),
      after: after && toEntry(vacancyId, vacancy, id, after, day),
    }));
  }

  return {
    follow(change, stored) {
      const moves = setCandidates(change.candidates);
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
      setVacancies(change.vacancies);
      const anew = new Set([...again, ...change.vacancies.map(({ id }) => id)]);
      const made: Shortlist[] = [];
      for (const { id, revision, value } of change.vacancies) {
        const old = lists.get(id);
        if (value || !old || old.counts.every((count) => count === 0)) continue;
        made.push({ vacancyId: id, vacancyRevision: revision, day, entries: [], counts: [0, 0, 0] });
      }
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
      return made.map(shownPart);
    },
    rankVacancies(candidateId, day) {
      const candidate = candidates.get(candidateId);
      if (!candidate) return undefined;
      const ranked = [...vacancies].map(([vacancyId, vacancy]) => ({
        vacancyId,
        vacancyRevision: vacancy.revision,
        tie: scorer.tie(vacancyId, candidateId),
        ...scoreOf(candidate, vacancy, lists.get(vacancyId)?.day ?? day),
      }));
      ranked.sort(
        (a, b) =>
          a.placement - b.placement ||
          b.total - a.total ||
          a.tie - b.tie ||
          (a.vacancyId < b.vacancyId ? -1 : 1),
      );
      return ranked.map(({ tie: _tie, ...vacancy }) => vacancy);
    },
  };
}
