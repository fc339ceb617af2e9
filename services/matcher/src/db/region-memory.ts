/**
 * How far the scoring thread knows each region, and how it catches up: it reads what was written after the position
 * it has, in the order in which it was committed. One at a time per region in this process; between processes the
 * region's row keeps the order.
 */
import type { Demand } from '@vlinderdas/matching/demand';
import type { MatchingProfile } from '@vlinderdas/matching/profile';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { RegionChange, Revised } from '../domain/region-index.ts';
import type { PackedList } from '../domain/shortlist.ts';
import type { Lessons } from '../thread/lessons.ts';
import type { ScoringThread } from '../thread/scoring-thread.ts';
import { createProjectionRepository, type Mark, PAGE } from './projection.repository.ts';
import { toDemand, toProfile } from './projection-row.ts';
import { createShortlistRepository, LISTS_PER_PAGE, toList } from './shortlist.repository.ts';
import type { CandidateRow, ShortlistRow, VacancyRow } from './tables.ts';

export interface RegionMemory {
  /** Runs `work` while nothing else in this process reads or changes the region in memory. */
  exclusively<T>(regionId: string, work: () => Promise<T>): Promise<T>;
  /**
   * Within `exclusively`: takes over everything up to `until`. A batch does so before it writes: what it overwrites
   * is what the lists were made with.
   */
  follow(tx: Tx, regionId: string, until: number): Promise<void>;
  /** What was written at exactly this position: it is left to the caller to apply. */
  written(tx: Tx, regionId: string, position: number): Promise<RegionChange>;
  /** Within `exclusively`: takes over everything that is committed. */
  catchUp(tx: Tx, regionId: string): Promise<void>;
  /** What the thread knows is committed up to here. */
  reached(regionId: string, position: number): void;
  /** The thread may know things that were rolled back: the region is read again when next needed. */
  forget(regionId: string): Promise<void>;
  /** The thread knows nothing any more. */
  forgetAll(): void;
}

export interface RegionMemoryDeps {
  /** Version of the weights. */
  weights: string;
  lessons: Lessons;
  thread: Pick<ScoringThread, 'ask'>;
}

async function* pages<Row>(
  read: (mark: Mark) => Promise<Row[]>,
  mark: Mark,
  size: number,
  markOf: (row: Row) => Mark,
) {
  for (let next: Mark | undefined = mark; next; ) {
    const rows: Row[] = await read(next);
    const last = rows.at(-1);
    if (rows.length > 0) yield rows;
    next = last && rows.length === size ? markOf(last) : undefined;
  }
}

export function createRegionMemory({ thread, weights, lessons }: RegionMemoryDeps): RegionMemory {
  const known = new Map<string, number>();
  const queues = new Map<string, Promise<unknown>>();

  const toCandidate = (row: CandidateRow) => ({
    id: row.id,
    revision: row.revision,
    value: row.matchable ? toProfile(row) : undefined,
  });
  const toVacancy = (row: VacancyRow) => ({
    id: row.id,
    revision: row.revision,
    value: row.matchable ? toDemand(row) : undefined,
  });

  /** A list by other weights, or from before people were re-coded from its version, can only be made again. */
  const isCurrent = (row: ShortlistRow, left: ReadonlyMap<string, number>) =>
    row.weightsVersion === weights && row.position >= (left.get(row.taxonomyVersion) ?? 0);

  const markOf = (row: { position: number; id: string }): Mark => row;

  async function follow(tx: Tx, regionId: string, until: number): Promise<void> {
    const from: Mark = { position: known.get(regionId) ?? 0, id: null };
    known.set(regionId, from.position);
    const projections = createProjectionRepository(tx, regionId);
    const shortlists = createShortlistRepository(tx, regionId);
    const left = await projections.listLeft();
    async function tell(part: Partial<RegionChange>, lists: readonly PackedList[] = []): Promise<void> {
      const change = { candidates: part.candidates ?? [], vacancies: part.vacancies ?? [] };
      const taught = await lessons.prepare(tx, change);
      const { held } = await thread.ask({ kind: 'follow', regionId, lessons: taught, change, lists });
      lessons.hold(held);
    }
    for await (const rows of pages(projections.candidatesAfter, from, PAGE, markOf)) {
      const committed = rows.filter((row) => row.position <= until);
      if (committed.length > 0) await tell({ candidates: committed.map(toCandidate) });
    }
    for await (const rows of pages(projections.vacanciesAfter, from, PAGE, markOf)) {
      const committed = rows.filter((row) => row.position <= until);
      if (committed.length > 0) await tell({ vacancies: committed.map(toVacancy) });
    }
    const listMark = (row: ShortlistRow): Mark => ({ position: row.position, id: row.vacancyId });
    for await (const rows of pages(shortlists.listAfter, from, LISTS_PER_PAGE, listMark)) {
      // To the thread a list that can only be made again does not exist.
      const lists = rows.filter((row) => row.position <= until && isCurrent(row, left));
      if (lists.length > 0) await tell({}, lists.map(toList));
    }
  }

  async function written(tx: Tx, regionId: string, position: number): Promise<RegionChange> {
    const from: Mark = { position: position - 1, id: null };
    const projections = createProjectionRepository(tx, regionId);
    const change = { candidates: [] as Revised<MatchingProfile>[], vacancies: [] as Revised<Demand>[] };
    for await (const rows of pages(projections.candidatesAfter, from, PAGE, markOf))
      change.candidates.push(...rows.map(toCandidate));
    for await (const rows of pages(projections.vacanciesAfter, from, PAGE, markOf))
      change.vacancies.push(...rows.map(toVacancy));
    return change;
  }

  /** Does nothing when everything was forgotten since `follow`: the new thread has not heard of it. */
  function reached(regionId: string, position: number): void {
    const before = known.get(regionId);
    if (before !== undefined) known.set(regionId, Math.max(position, before));
  }

  return {
    exclusively(regionId, work) {
      const turn = (queues.get(regionId) ?? Promise.resolve()).then(work);
      queues.set(
        regionId,
        turn.catch(() => undefined),
      );
      return turn;
    },
    follow,
    written,
    async catchUp(tx, regionId) {
      const projections = createProjectionRepository(tx, regionId);
      if ((await projections.currentPosition()) <= (known.get(regionId) ?? 0)) return;
      const position = await projections.holdPosition();
      await follow(tx, regionId, position);
      reached(regionId, position);
    },
    reached,
    async forget(regionId) {
      known.delete(regionId);
      await thread.ask({ kind: 'forget', regionId });
    },
    forgetAll() {
      known.clear();
      lessons.hold([]);
    },
  };
}
