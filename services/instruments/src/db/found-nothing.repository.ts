/** For how many people advice found nothing. What is kept is a number; a mark keeps one person from counting twice. */
import { createHmac } from 'node:crypto';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { NietsReden } from '@vlinderdas/vocabulary/instruments';
import { and, desc, gte, lt, sql } from 'drizzle-orm';
import { foundNothingTable } from './tables.ts';

/** Says that a person was counted in a month, to this service alone. */
export type MonthMark = (candidateId: string, month: IsoDate) => string;

export const createMonthMark =
  (secret: string): MonthMark =>
  (candidateId, month) =>
    createHmac('sha256', secret).update(`found nothing ${month} ${candidateId}`).digest('base64url');

export interface FoundNothing {
  /** First day of the month. */
  month: IsoDate;
  gemeenteCode: string | undefined;
  reason: NietsReden;
}

/** Counts a person once a month; the marks of earlier months go. */
export async function countFoundNothing(tx: Tx, found: FoundNothing, mark: string): Promise<void> {
  const { regionId } = tx.actor;
  const { month, gemeenteCode = '', reason } = found;
  await tx.execute(sql`delete from instruments.found_nothing_mark where month < ${month}`);
  await tx.execute(sql`
    with counted as (
      insert into instruments.found_nothing_mark (region_id, month, mark) values (${regionId}, ${month}, ${mark})
      on conflict do nothing returning region_id)
    insert into instruments.found_nothing (region_id, month, gemeente_code, reason, people)
    select region_id, ${month}, ${gemeenteCode}, ${reason}, 1 from counted
    on conflict (region_id, month, gemeente_code, reason)
      do update set people = found_nothing.people + 1`);
}

export interface FoundNothingCount extends FoundNothing {
  people: number;
}

/** Newest month first; `before` is the first that is not asked. */
export async function listFoundNothing(
  tx: Tx,
  { from, before }: { from: IsoDate; before: IsoDate },
): Promise<FoundNothingCount[]> {
  const rows = await tx
    .select()
    .from(foundNothingTable)
    .where(and(gte(foundNothingTable.month, from), lt(foundNothingTable.month, before)))
    .orderBy(desc(foundNothingTable.month), foundNothingTable.gemeenteCode, foundNothingTable.reason);
  return rows.map(({ month, gemeenteCode, reason, people }) => ({
    month,
    gemeenteCode: gemeenteCode || undefined,
    reason,
    people,
  }));
}
