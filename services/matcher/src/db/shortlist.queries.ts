/** What the API reads of a list: a page of it with the profiles it was made from, all as of one moment. */
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { PlacementIndex } from '../domain/shortlist.ts';
import {
  type CandidateRow,
  candidateProjection,
  shortlist,
  type VacancyRow,
  vacancyProjection,
} from './tables.ts';

/** A vacancy has at most one list. */
const isListOfVacancy = and(
  eq(shortlist.regionId, vacancyProjection.regionId),
  eq(shortlist.vacancyId, vacancyProjection.id),
);
/** Index: the primary key. */
const isOpenVacancy = (regionId: string, vacancyId: string) =>
  and(
    eq(vacancyProjection.regionId, regionId),
    eq(vacancyProjection.id, vacancyId),
    vacancyProjection.matchable,
  );

interface PageEntry {
  rank: number;
  candidateId: string;
  candidateRevision: number;
  total: number;
  placement: PlacementIndex;
  /** Undefined for a moment, when the candidate has just gone. */
  candidate: CandidateRow | undefined;
}

/** A list without who stands on it. */
interface ListHead {
  revision: number;
  vacancyRevision: number;
  weightsVersion: string;
  taxonomyVersion: string;
  day: number;
  computedAt: Date;
  counts: [number, number, number];
}

export interface ShortlistPage {
  vacancy: VacancyRow;
  list: ListHead | undefined;
  entries: PageEntry[];
}

const LIST_COLUMNS = {
  revision: shortlist.revision,
  vacancyRevision: shortlist.vacancyRevision,
  weightsVersion: shortlist.weightsVersion,
  taxonomyVersion: shortlist.taxonomyVersion,
  day: shortlist.day,
  computedAt: shortlist.computedAt,
  suitable: shortlist.suitableCount,
  bridgeable: shortlist.bridgeableCount,
  incomplete: shortlist.incompleteCount,
};

type ListRow = Omit<ListHead, 'counts'> & Record<'suitable' | 'bridgeable' | 'incomplete', number>;

const toListHead = ({ suitable, bridgeable, incomplete, ...list }: ListRow): ListHead => ({
  ...list,
  counts: [suitable, bridgeable, incomplete],
});

/** One statement, so that list, profiles and vacancy belong together. Indexes: the three primary keys. */
export async function findShortlistPage(
  tx: Tx,
  regionId: string,
  page: {
    vacancyId: string;
    placement: PlacementIndex | undefined;
    /** Only these, where they are given. */
    candidateIds: readonly string[] | undefined;
    afterRank: number;
    limit: number;
  },
): Promise<ShortlistPage | undefined> {
  const placement = page.placement ?? null;
  const only = sql.param(page.candidateIds ?? null);
  const entry = {
    rank: sql<number | null>`entry.rank::int`,
    candidateId: sql<string | null>`entry.candidate_id`,
    candidateRevision: sql<number>`entry.candidate_revision`,
    total: sql<number>`entry.total`,
    placement: sql<PlacementIndex>`entry.placement::int`,
  };
  const rows = await tx
    .select({
      vacancy: vacancyProjection,
      list: LIST_COLUMNS,
      entry,
      candidate: candidateProjection,
    })
    .from(vacancyProjection)
    .leftJoin(shortlist, isListOfVacancy)
    .leftJoin(
      sql`lateral (
        select * from unnest(${shortlist.candidateIds}, ${shortlist.candidateRevisions}, ${shortlist.totals},
          ${shortlist.placements}) with ordinality
          as listed(candidate_id, candidate_revision, total, placement, rank)
        where rank > ${page.afterRank} and (${placement}::int is null or placement = ${placement}::int)
          and (${only}::uuid[] is null or candidate_id = any(${only}::uuid[]))
        order by rank limit ${page.limit}
      ) as entry`,
      sql`true`,
    )
    .leftJoin(
      candidateProjection,
      and(
        eq(candidateProjection.regionId, vacancyProjection.regionId),
        sql`${candidateProjection.id} = entry.candidate_id`,
        candidateProjection.matchable,
      ),
    )
    .where(isOpenVacancy(regionId, page.vacancyId))
    .orderBy(asc(sql`entry.rank`));
  const [first] = rows;
  if (!first) return undefined;
  const entries = rows.flatMap(({ entry: { rank, candidateId, ...rest }, candidate }) =>
    rank === null || candidateId === null
      ? []
      : [{ rank, candidateId, ...rest, candidate: candidate ?? undefined }],
  );
  return { vacancy: first.vacancy, list: first.list ? toListHead(first.list) : undefined, entries };
}

export interface ListedStanding {
  candidateId: string;
  total: number;
  placement: PlacementIndex;
}

/** The whole order of a list, best first; undefined when the vacancy is not open, revision 0 before its first list. */
export async function findOrder(
  tx: Tx,
  regionId: string,
  vacancyId: string,
): Promise<{ revision: number; order: ListedStanding[] } | undefined> {
  const [row] = await tx
    .select({
      revision: shortlist.revision,
      ids: shortlist.candidateIds,
      totals: shortlist.totals,
      placements: shortlist.placements,
    })
    .from(vacancyProjection)
    .leftJoin(shortlist, isListOfVacancy)
    .where(isOpenVacancy(regionId, vacancyId));
  if (!row) return undefined;
  const order = (row.ids ?? []).map((candidateId, at) => ({
    candidateId,
    total: row.totals?.[at] ?? 0,
    placement: (row.placements?.[at] ?? 0) as PlacementIndex,
  }));
  return { revision: row.revision ?? 0, order };
}

/**
 * How many people of the region are coded with another version of the taxonomy than this. Index: candidate_coded, of
 * which it reads nothing when everyone is coded alike.
 */
export async function countOtherwiseCoded(
  tx: Tx,
  regionId: string,
  taxonomy: string | null,
): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from matcher.candidate_projection
    where region_id = ${regionId} and matchable and (taxonomy < ${taxonomy} or taxonomy > ${taxonomy})`);
  return rows[0]?.count ?? 0;
}

/** Both sides of one pair, and the day by which the vacancy's list was made. */
export async function findPair(
  tx: Tx,
  regionId: string,
  vacancyId: string,
  candidateId: string,
): Promise<{ vacancy: VacancyRow; candidate: CandidateRow; day: number | null } | undefined> {
  const [row] = await tx
    .select({ vacancy: vacancyProjection, candidate: candidateProjection, day: shortlist.day })
    .from(vacancyProjection)
    .innerJoin(candidateProjection, eq(candidateProjection.regionId, vacancyProjection.regionId))
    .leftJoin(shortlist, isListOfVacancy)
    .where(
      and(
        isOpenVacancy(regionId, vacancyId),
        eq(candidateProjection.id, candidateId),
        candidateProjection.matchable,
      ),
    );
  return row;
}

/** Vacancies with the day by which each one's list was made, in no order. */
export function findVacanciesWithDay(
  tx: Tx,
  regionId: string,
  ids: readonly string[],
): Promise<{ vacancy: VacancyRow; day: number | null }[]> {
  return tx
    .select({ vacancy: vacancyProjection, day: shortlist.day })
    .from(vacancyProjection)
    .leftJoin(shortlist, isListOfVacancy)
    .where(
      and(
        eq(vacancyProjection.regionId, regionId),
        inArray(vacancyProjection.id, [...ids]),
        vacancyProjection.matchable,
      ),
    );
}
