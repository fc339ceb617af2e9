/** Who was advised about whom, written in the transaction that reads. */
import { newId } from '@vlinderdas/kernel/id';
import type { Tx } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';

/** @param purpose URN of the processing activity */
export async function logAdvice(tx: Tx, look: { purpose: string; candidateId: string }): Promise<void> {
  const { regionId, organisationId, actorId } = tx.actor;
  await tx.execute(sql`
    insert into instruments.access_log
      (id, region_id, organisation_id, actor_id, kind, purpose, subject_ids, correlation_id)
    values (${newId()}, ${regionId}, ${organisationId}, ${actorId}, 'read', ${look.purpose},
      ${sql.param([look.candidateId])}::uuid[], ${tx.correlationId})`);
}
