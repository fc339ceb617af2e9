/** Which vacancies a re-coding has before it. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { CodedRows } from '@vlinderdas/versions/recoding';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Vacancy } from '../domain/vacancy.ts';
import { vacancyTable } from './tables.ts';
import { toVacancy } from './vacancy.row.ts';

/** Counts of the region per version. Index: vacancy_coded. */
export async function countByVersion(tx: Tx): Promise<CodedRows[]> {
  const { rows } = await tx.execute<CodedRows>(sql`
    select taxonomy as version, null as owner, count(*)::int as rows from vacancies.vacancy
    where region_id = ${tx.actor.regionId} group by 1 order by 1`);
  return rows;
}

/**
 * Takes vacancies of the region that carry this version, locked, those that are open first. One that somebody is
 * changing at this moment is passed over: that change codes it. Index: vacancy_coded.
 */
export async function takeCodedBy(tx: Tx, version: string, limit: number): Promise<Vacancy[]> {
  const rows = await tx
    .select()
    .from(vacancyTable)
    .where(and(eq(vacancyTable.regionId, tx.actor.regionId ?? ''), eq(vacancyTable.taxonomy, version)))
    .orderBy(sql`${vacancyTable.closedAt} is not null`, asc(vacancyTable.id))
    .limit(limit)
    .for('update', { skipLocked: true });
  return rows.map(toVacancy);
}
