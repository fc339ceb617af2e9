/** Shortlists as stored: parallel arrays, best first. Written only while the transaction holds the region. */
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, asc, eq, getTableColumns, gt, or, sql } from 'drizzle-orm';
import type { PackedList } from '../domain/shortlist.ts';
import type { Mark } from './projection.repository.ts';
import { type ShortlistRow, shortlist } from './tables.ts';

/** Rows per statement, some 10 kB each: as many as take some 5 ms of the event loop. */
export const LISTS_PER_PAGE = 10;

export interface StoredList {
  vacancyId: string;
  vacancyRevision: number;
  revision: number;
}

/** With which weights, and when. */
interface Made {
  weights: string;
  now: Date;
}

export interface ShortlistRepository {
  /** Writes each list with the next revision of its own; one for an older vacancy than is stored stays away. */
  save(lists: readonly PackedList[], position: number, made: Made): Promise<StoredList[]>;
  find(vacancyId: string): Promise<ShortlistRow | undefined>;
  listAfter(mark: Mark): Promise<ShortlistRow[]>;
  /**
   * Vacancies whose list is missing, or made with other weights, another taxonomy, on an earlier day, or before
   * candidates were re-coded from its version.
   */
  listOutdated(weights: string, day: number): Promise<string[]>;
}

function toRow(list: PackedList, regionId: string, position: number, { weights, now }: Made) {
  return {
    regionId,
    vacancyId: list.vacancyId,
    revision: 1,
    vacancyRevision: list.vacancyRevision,
    position,
    weightsVersion: weights,
    taxonomyVersion: list.taxonomy,
    day: list.day,
    computedAt: now,
    candidateIds: [...list.candidateIds],
    candidateRevisions: [...list.candidateRevisions],
    totals: [...list.totals],
    placements: [...list.placements],
    suitableCount: list.counts[0],
    bridgeableCount: list.counts[1],
    incompleteCount: list.counts[2],
  };
}

export function toList(row: ShortlistRow): PackedList {
  const { vacancyId, vacancyRevision, day, candidateIds, candidateRevisions, totals, placements } = row;
  const counts = [row.suitableCount, row.bridgeableCount, row.incompleteCount] as const;
  const { taxonomyVersion: taxonomy } = row;
  return {
    vacancyId,
    vacancyRevision,
    taxonomy,
    day,
    candidateIds,
    candidateRevisions,
    totals,
    placements,
    counts,
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
    async save(lists, position, made) {
      const stored: StoredList[] = [];
      for (let at = 0; at < lists.length; at += LISTS_PER_PAGE) {
        const rows = lists
          .slice(at, at + LISTS_PER_PAGE)
          .map((list) => toRow(list, regionId, position, made));
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
    async listOutdated(weights, day) {
      const { rows } = await tx.execute<{ id: string }>(sql`
        select v.id from matcher.vacancy_projection v
        left join matcher.shortlist s on s.region_id = v.region_id and s.vacancy_id = v.id
        left join matcher.left_version l on l.region_id = s.region_id and l.taxonomy = s.taxonomy_version
        where v.region_id = ${regionId} and v.matchable
          and (s.vacancy_id is null or s.vacancy_revision < v.revision or s.day < ${day}
            or s.weights_version <> ${weights} or s.taxonomy_version <> v.taxonomy or s.position < l.position)
        order by v.id`);
      return rows.map(({ id }) => id);
    },
  };
}
