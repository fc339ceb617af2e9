/** What was changed, in words: rows are added and never changed. */
import type { NewId } from '@vlinderdas/kernel/id';
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

/** PostgreSQL takes 65,535 parameters in one statement. */
const ROWS_PER_INSERT = 1_000;

/** Who did it is the transaction's actor. */
export async function appendChanges(
  tx: Tx,
  changes: readonly ChangeInput[],
  { newId, at }: { newId: NewId; at: Date },
): Promise<void> {
  const rows = changes.map(({ kind, instrumentCode, variantId, organisationId, what, reason }) => ({
    id: newId(),
    at,
    regionId: tx.actor.regionId ?? '',
    kind,
    instrumentCode,
    variantId: variantId ?? null,
    organisationId: organisationId ?? null,
    actorId: tx.actor.actorId,
    actorOrganisationId: tx.actor.organisationId,
    what: [...what],
    reason: reason ?? null,
  }));
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    await tx.insert(changeTable).values(rows.slice(from, from + ROWS_PER_INSERT));
  }
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
