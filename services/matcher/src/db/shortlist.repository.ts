/** Shortlists as stored: parallel arrays, best first. Written only while the transaction holds the region. */
import { PLACEMENTS } from '@vlinderdas/matching/explanation';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, asc, eq, getTableColumns, gt, or, sql } from 'drizzle-orm';
import type { PlacementIndex, Shortlist } from '../domain/shortlist.ts';
import type { Mark } from './projection.repository.ts';
import { type ShortlistRow, shortlist } from './tables.ts';

/** Rows per statement: some 10 kB each. */
export const LISTS_PER_PAGE = 50;

export interface Versions {
  weights: string;
  taxonomy: string;
}

export interface StoredList {
  vacancyId: string;
  vacancyRevision: number;
  revision: number;
}

export interface ShortlistRepository {
  /** Writes each list with the next revision of its own; one for an older vacancy than is stored stays away. */
  save(lists: readonly Shortlist[], position: number, versions: Versions, now: Date): Promise<StoredList[]>;
  find(vacancyId: string): Promise<ShortlistRow | undefined>;
  listAfter(mark: Mark): Promise<ShortlistRow[]>;
  /** Vacancies whose list is missing, or made with other weights, another taxonomy or on an earlier day. */
  listOutdated(versions: Versions, day: number): Promise<string[]>;
}

function toRow(list: Shortlist, regionId: string, position: number, versions: Versions, now: Date) {
  return {
    regionId,
    vacancyId: list.vacancyId,
    revision: 1,
    vacancyRevision: list.vacancyRevision,
    position,
    weightsVersion: versions.weights,
    taxonomyVersion: versions.taxonomy,
    day: list.day,
    computedAt: now,
    candidateIds: list.entries.map((entry) => entry.candidateId),
    candidateRevisions: list.entries.map((entry) => entry.candidateRevision),
    totals: list.entries.map((entry) => entry.total),
    placements: list.entries.map((entry) => entry.placement),
    suitableCount: list.counts[0],
    bridgeableCount: list.counts[1],
    incompleteCount: list.counts[2],
  };
}

/** @param tieOf the same tie-break that the list was made with; it is not stored */
export function toShortlist(
  row: ShortlistRow,
  tieOf: (vacancyId: string, candidateId: string) => number,
): Shortlist {
  return {
    vacancyId: row.vacancyId,
    vacancyRevision: row.vacancyRevision,
    day: row.day,
    entries: row.candidateIds.map((candidateId, at) => ({
      candidateId,
      candidateRevision: row.candidateRevisions[at] ?? 0,
      total: row.totals[at] ?? 0,
      placement: (row.placements[at] ?? PLACEMENTS.length - 1) as PlacementIndex,
      tie: tieOf(row.vacancyId, candidateId),
    })),
    counts: [row.suitableCount, row.bridgeableCount, row.incompleteCount],
  };
}

/** `computed_at = excluded.computed_at, ...` for all but the keys and the revision. */
const TAKE_OVER = Object.fromEntries(
  Object.entries(getTableColumns(shortlist))
    .filter(([key]) => !['regionId', 'vacancyId', 'revision'].includes(key))
    .map(([key, { name }]) => [key, sql.raw(`excluded."${name}"`)]),
);

export function createShortlistRepository(tx: Tx, regionId: string): ShortlistRepository {
  return {
    async save(lists, position, versions, now) {
      const stored: StoredList[] = [];
      for (let at = 0; at < lists.length; at += LISTS_PER_PAGE) {
        const rows = lists
          .slice(at, at + LISTS_PER_PAGE)
          .map((list) => toRow(list, regionId, position, versions, now));
        const written = await tx
          .insert(shortlist)
          .values(rows)
          .onConflictDoUpdate({
            target: [shortlist.regionId, shortlist.vacancyId],
            set: { ...TAKE_OVER, revision: sql`${shortlist.revision} + 1` },
            setWhere: sql`${shortlist.vacancyRevision} <= excluded.vacancy_revision`,
          })
          .returning({
            vacancyId: shortlist.vacancyId,
            vacancyRevision: shortlist.vacancyRevision,
            revision: shortlist.revision,
          });
        stored.push(...written);
      }
      return stored;
    },
    async find(vacancyId) {
      const rows = await tx
        .select()
        .from(shortlist)
        .where(and(eq(shortlist.regionId, regionId), eq(shortlist.vacancyId, vacancyId)));
      return rows[0];
    },
    listAfter: ({ position, id }) =>
      tx
        .select()
        .from(shortlist)
        .where(
          and(
            eq(shortlist.regionId, regionId),
            or(
              gt(shortlist.position, position),
              id === null ? undefined : and(eq(shortlist.position, position), gt(shortlist.vacancyId, id)),
            ),
          ),
        )
        .orderBy(asc(shortlist.position), asc(shortlist.vacancyId))
        .limit(LISTS_PER_PAGE),
    async listOutdated(versions, day) {
      const { rows } = await tx.execute<{ id: string }>(sql`
        select v.id from matcher.vacancy_projection v
        left join matcher.shortlist s on s.region_id = v.region_id and s.vacancy_id = v.id
        where v.region_id = ${regionId} and v.matchable
          and (s.vacancy_id is null or s.vacancy_revision < v.revision or s.day < ${day}
            or s.weights_version <> ${versions.weights} or s.taxonomy_version <> ${versions.taxonomy})
        order by v.id`);
      return rows.map(({ id }) => id);
    },
  };
}
