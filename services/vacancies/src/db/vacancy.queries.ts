/** Read models of lists and tasks. Row-level security keeps an employer to its own vacancies. */

import type { Tx } from '@vlinderdas/platform/db/database';
import type { CursorKey } from '@vlinderdas/platform/http/cursor';
import type { VacatureStatus } from '@vlinderdas/vocabulary/vacancies';
import { type SQL, sql } from 'drizzle-orm';
import type { Vacancy } from '../domain/vacancy.ts';
import { vacancyTable } from './tables.ts';
import { toVacancy } from './vacancy.row.ts';

export interface ListFilter {
  status?: VacatureStatus | undefined;
  open?: boolean | undefined;
  sector?: string | undefined;
  place?: string | undefined;
  employerId?: string | undefined;
  search?: string | undefined;
  adviserId?: string | undefined;
}

const v = vacancyTable;

/** `%`, `_` and `\` in what someone types are characters and no pattern (N41). */
function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}

function conditionsOf(filter: ListFilter): SQL[] {
  const conditions: SQL[] = [];
  if (filter.status) conditions.push(sql`${v.status} = ${filter.status}`);
  if (filter.open !== undefined) {
    const open = sql`(${v.closedAt} is null and ${v.status} <> 'concept' and ${v.postsFilled} < ${v.posts})`;
    conditions.push(filter.open ? open : sql`not ${open}`);
  }
  if (filter.sector) conditions.push(sql`${v.sector} = ${filter.sector}`);
  if (filter.place) conditions.push(sql`lower(${v.place}) = lower(${filter.place})`);
  if (filter.employerId) conditions.push(sql`${v.employerId} = ${filter.employerId}`);
  if (filter.adviserId) conditions.push(sql`${v.adviserId} = ${filter.adviserId}`);
  if (filter.search?.trim()) {
    conditions.push(sql`${v.searchText} like ${`%${escapeLike(filter.search.trim().toLowerCase())}%`}`);
  }
  return conditions;
}

/** Newest first. Indexes: vacancy_newest, vacancy_of_employer, vacancy_search. */
export async function listVacancies(
  tx: Tx,
  filter: ListFilter,
  after: CursorKey | undefined,
  limit: number,
): Promise<Vacancy[]> {
  const conditions = conditionsOf(filter);
  if (after) {
    const [receivedAt, id] = after;
    conditions.push(sql`(${v.receivedAt}, ${v.id}) < (${receivedAt}::timestamptz, ${id}::uuid)`);
  }
  const rows = await tx
    .select()
    .from(v)
    .where(conditions.length > 0 ? sql.join(conditions, sql` and `) : undefined)
    .orderBy(sql`${v.receivedAt} desc, ${v.id} desc`)
    .limit(limit);
  return rows.map(toVacancy);
}

/** Days within which two vacancies of one employer for one occupation are probably the same. */
const SAME_WITHIN_DAYS = 14;

/**
 * Open vacancies that are probably the same: one employer, one occupation (else one title), no two establishments
 * or postcodes that differ, and nobody said that they differ. Index: vacancy_same.
 */
export async function findLikelySame(tx: Tx, vacancy: Vacancy): Promise<Vacancy[]> {
  if (!vacancy.kvkNumber || vacancy.closing) return [];
  const { occupation, pc4 } = vacancy.demand;
  const title = vacancy.content.naamVacature?.trim().toLowerCase() ?? null;
  if (occupation === null && title === null) return [];
  const sameWork =
    occupation === null ? sql`lower(trim(${v.title})) = ${title}` : sql`${v.occupation} = ${occupation}`;
  const rows = await tx
    .select()
    .from(v)
    .where(sql`${v.kvkNumber} = ${vacancy.kvkNumber} and ${v.id} <> ${vacancy.id} and ${v.closedAt} is null
      and ${sameWork}
      and abs(extract(epoch from ${v.receivedAt} - ${vacancy.receivedAt.toISOString()}::timestamptz)) <= ${SAME_WITHIN_DAYS * 86_400}
      and (${v.establishmentId} is null or ${vacancy.establishmentId}::uuid is null or ${v.establishmentId} = ${vacancy.establishmentId})
      and (${v.pc4} is null or ${pc4}::int is null or ${v.pc4} = ${pc4})
      and not exists (select from vacancies.vacancy_difference d
        where d.first_id = least(${v.id}, ${vacancy.id}::uuid) and d.second_id = greatest(${v.id}, ${vacancy.id}::uuid))`)
    .orderBy(sql`${v.receivedAt} desc, ${v.id} desc`)
    .limit(10);
  return rows.map(toVacancy);
}

/**
 * Open vacancies that wait for someone: taken by nobody, or silent since `silentBefore`. Those of the adviser and
 * those of nobody; with `all` everybody's. Index: vacancy_silent.
 */
export async function listWaiting(
  tx: Tx,
  options: { adviserId: string | null; all: boolean; silentBefore: Date; limit: number },
): Promise<Vacancy[]> {
  const { adviserId, all, silentBefore, limit } = options;
  const rows = await tx
    .select()
    .from(v)
    .where(sql`${v.closedAt} is null and ${v.status} <> 'concept'
      and (${v.adviserId} is null or ${v.lastSignAt} < ${silentBefore.toISOString()}::timestamptz)
      and (${all} or ${v.adviserId} is null or ${v.adviserId} = ${adviserId}::uuid)`)
    .orderBy(sql`${v.lastSignAt}, ${v.id}`)
    .limit(limit);
  return rows.map(toVacancy);
}
