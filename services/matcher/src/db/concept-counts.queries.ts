/** Counts over the projections of one region, of those that are coded with one version. They tell of no person. */
import type { Tx } from '@vlinderdas/platform/db/database';
import { type SQL, sql } from 'drizzle-orm';

export type ConceptKind = 'occupations' | 'competences' | 'certificates';

/** The columns in which a concept stands. */
const ASKED: Readonly<Record<ConceptKind, (number: number) => SQL>> = {
  occupations: (number) => sql`occupation = ${number}`,
  competences: (number) => sql`competences @> array[${number}::int]`,
  certificates: (number) => sql`certificates @> array[${number}::int]`,
};
const OFFERED: Readonly<Record<ConceptKind, (number: number) => SQL>> = {
  occupations: (number) =>
    sql`(occupations @> array[${number}::int] or experience_occupations @> array[${number}::int])`,
  competences: (number) => sql`competences @> array[${number}::int]`,
  certificates: (number) => sql`certificates @> array[${number}::int]`,
};

/** Reads the region once. Index: candidate_coded and the primary key of vacancies. */
export async function countConcept(
  tx: Tx,
  regionId: string,
  { taxonomy, kind, number }: { taxonomy: string; kind: ConceptKind; number: number },
): Promise<{ vacancies: number; candidates: number }> {
  const ofRegion = sql`region_id = ${regionId} and matchable and taxonomy = ${taxonomy}`;
  const { rows } = await tx.execute<{ vacancies: number; candidates: number }>(sql`
    select
      (select count(*)::int from matcher.vacancy_projection where ${ofRegion} and ${ASKED[kind](number)}) as vacancies,
      (select count(*)::int from matcher.candidate_projection where ${ofRegion} and ${OFFERED[kind](number)}) as candidates`);
  return rows[0] ?? { vacancies: 0, candidates: 0 };
}
