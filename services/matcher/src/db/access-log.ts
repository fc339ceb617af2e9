/** Who looked at whom, written in the transaction of the look. */
import type { NewId } from '@vlinderdas/kernel/id';
import type { KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import { PURPOSE_MATCHING } from '../contract/matching.routes.ts';

/** One row per look; a list names everyone on the page. No row when nobody was shown. */
export async function logAccess(
  tx: Tx,
  newId: NewId,
  actor: KnownActor,
  look: { kind: 'read' | 'list'; candidateIds: readonly string[] },
): Promise<void> {
  if (look.candidateIds.length === 0) return;
  await tx.execute(sql`
    insert into matcher.access_log
      (id, region_id, organisation_id, actor_id, kind, purpose, subject_ids, correlation_id)
    values (${newId()}, ${actor.regionId}, ${actor.organisationId}, ${actor.actorId}, ${look.kind},
      ${PURPOSE_MATCHING}, ${sql.param(look.candidateIds)}::uuid[], ${tx.correlationId})`);
}
