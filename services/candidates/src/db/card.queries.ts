/** The pseudonymous card: row-level security decides which rows an actor sees, these queries which columns. */
import type { Veldgroep } from '@vlinderdas/organisations-service/contract/organisation.resource';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, desc, eq, getTableColumns, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { KaartZoekvraag } from '../contract/card.resource.ts';
import { candidate } from './tables.ts';

/** The card and what its quality is computed from: no grondslag, controller or warnings. */
const {
  regionId: _region,
  controllerOrganisationId: _controller,
  grondslag: _ground,
  warnings: _warnings,
  ...cardColumns
} = getTableColumns(candidate);

/** Groups of the card that the owner shares; the owner itself sees them all (null). */
const fieldGroups = sql<Veldgroep[] | null>`(
  select p.field_groups from organisations.sharing_policy p
  where p.organisation_id = ${candidate.ownerOrganisationId}
    and ${candidate.ownerOrganisationId} <> (select app.organisation_id()))`.as('field_groups');

export async function findCards(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return tx
    .select({ ...cardColumns, fieldGroups })
    .from(candidate)
    .where(inArray(candidate.id, [...ids]));
}
export type CardRow = Awaited<ReturnType<typeof findCards>>[number];

export interface CardFilter
  extends Pick<
    KaartZoekvraag,
    | 'beschikbaarheid'
    | 'bemiddelbaarheid'
    | 'organisatieIds'
    | 'woongemeenten'
    | 'minimaalUren'
    | 'kaartnummer'
  > {
  /** Concept numbers; a profile with one of them fits. */
  occupations: readonly number[];
  /** Concept numbers; a profile must have them all. */
  competences: readonly number[];
  limit: number;
  /** Id of the last card of the page before. */
  after: string | undefined;
}

const intsOf = (numbers: readonly number[]): SQL => sql`${sql.param([...numbers])}::int[]`;

/** Newest first. Indexes: candidate_region, candidate_occupations, candidate_competences. */
export function searchCards(tx: Tx, filter: CardFilter): Promise<CardRow[]> {
  const { occupations, competences, after } = filter;
  return tx
    .select({ ...cardColumns, fieldGroups })
    .from(candidate)
    .where(
      and(
        occupations.length > 0 ? sql`${candidate.occupations} && ${intsOf(occupations)}` : undefined,
        competences.length > 0 ? sql`${candidate.competences} @> ${intsOf(competences)}` : undefined,
        filter.beschikbaarheid && inArray(candidate.beschikbaarheid, filter.beschikbaarheid),
        filter.bemiddelbaarheid && inArray(candidate.bemiddelbaarheid, filter.bemiddelbaarheid),
        filter.organisatieIds && inArray(candidate.ownerOrganisationId, filter.organisatieIds),
        filter.woongemeenten && inArray(candidate.woongemeente, filter.woongemeenten),
        filter.minimaalUren === undefined ? undefined : gte(candidate.hoursMax, filter.minimaalUren),
        filter.kaartnummer ? eq(candidate.cardNumber, filter.kaartnummer.toUpperCase()) : undefined,
        after ? lt(candidate.id, after) : undefined,
      ),
    )
    .orderBy(desc(candidate.id))
    .limit(filter.limit + 1);
}

export type Answer = 'ja' | 'nee' | 'onbekend';

/** @param ids of people whose card the actor may see: the function itself does not ask again */
export async function answerFact(tx: Tx, ids: readonly string[], fact: string): Promise<Map<string, Answer>> {
  const { rows } = await tx.execute<{ candidate_id: string; answer: Answer }>(
    sql`select * from candidates.answer_eligibility(${sql.param([...ids])}::uuid[], ${fact})`,
  );
  return new Map(rows.map((row) => [row.candidate_id, row.answer]));
}

/** @param ids of people whose card the actor may see: the function itself does not ask again */
export async function answerBornBy(
  tx: Tx,
  ids: readonly string[],
  day: string,
): Promise<Map<string, Answer>> {
  const { rows } = await tx.execute<{ candidate_id: string; answer: Answer }>(
    sql`select * from candidates.answer_born_by(${sql.param([...ids])}::uuid[], ${day}::date)`,
  );
  return new Map(rows.map((row) => [row.candidate_id, row.answer]));
}
