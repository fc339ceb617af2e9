/** Who looked at whom, written in the transaction that reads. A list is one row with all its persons. */
import { newId } from '@vlinderdas/kernel/id';
import type { Tx } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';

export async function logAccess(
  tx: Tx,
  look: { kind: 'read' | 'list' | 'release'; purpose: string; subjectIds: readonly string[] },
): Promise<void> {
  const { regionId, organisationId, actorId } = tx.actor;
  if (look.subjectIds.length === 0 || actorId === null) return;
  const subjects = [...new Set(look.subjectIds)];
  await tx.execute(sql`
    insert into placements.access_log
      (id, region_id, organisation_id, actor_id, kind, purpose, subject_ids, correlation_id)
    values (${newId()}, ${regionId}, ${organisationId}, ${actorId}, ${look.kind}, ${look.purpose},
      ${sql.param(subjects)}::uuid[], ${tx.correlationId})`);
}
