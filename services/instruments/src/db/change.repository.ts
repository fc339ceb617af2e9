/** What was changed, in words: rows are added and never changed. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { CursorKey } from '@vlinderdas/platform/http/cursor';
import { type SQL, sql } from 'drizzle-orm';
import type { WijzigingSoort } from '../contract/instrument.resource.ts';
import { changeTable } from './tables.ts';

export interface ChangeInput {
  kind: WijzigingSoort;
  instrumentCode: string;
  variantId?: string | undefined;
  /** The provider whose set it is about; absent when it is about the instrument itself. */
  organisationId?: string | undefined;
  /** Old and new, one sentence each. */
  what: readonly string[];
  reason?: string | undefined;
}

/** @param moment id and time of the row; who did it is the transaction's actor */
export async function appendChange(
  tx: Tx,
  { kind, instrumentCode, variantId, organisationId, what, reason }: ChangeInput,
  moment: { id: string; at: Date },
): Promise<void> {
  await tx.insert(changeTable).values({
    ...moment,
    regionId: tx.actor.regionId ?? '',
    kind,
    instrumentCode,
    variantId: variantId ?? null,
    organisationId: organisationId ?? null,
    actorId: tx.actor.actorId,
    actorOrganisationId: tx.actor.organisationId,
    what: [...what],
    reason: reason ?? null,
  });
}

export interface ChangeFilter {
  instrumentCode?: string | undefined;
  organisationId?: string | undefined;
}

/** Newest first. Indexes: change_newest, change_of_instrument. */
export function listChanges(tx: Tx, filter: ChangeFilter, after: CursorKey | undefined, limit: number) {
  const c = changeTable;
  const conditions: SQL[] = [sql`true`];
  if (filter.instrumentCode) conditions.push(sql`${c.instrumentCode} = ${filter.instrumentCode}`);
  if (filter.organisationId) conditions.push(sql`${c.organisationId} = ${filter.organisationId}`);
  if (after) {
    const [at, id] = after;
    conditions.push(sql`(${c.at}, ${c.id}) < (${at}::timestamptz, ${id}::uuid)`);
  }
  return tx
    .select()
    .from(c)
    .where(sql.join(conditions, sql` and `))
    .orderBy(sql`${c.at} desc, ${c.id} desc`)
    .limit(limit);
}
export type ChangeRow = Awaited<ReturnType<typeof listChanges>>[number];
