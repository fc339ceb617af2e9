import type { IsoDate } from '@vlinderdas/kernel/dates';
import { newId } from '@vlinderdas/kernel/id';
import { anonymous } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';

/** Voordrachten of every region with a term that ended before `today`, oldest first; relies on proposal_term. */
export async function listDueTerms(
  db: Database,
  today: IsoDate,
): Promise<{ proposalId: string; regionId: string }[]> {
  return db.transaction({ actor: anonymous, correlationId: newId() }, async (tx) => {
    const { rows } = await tx.execute<{ proposalId: string; regionId: string }>(
      sql`select proposal_id as "proposalId", region_id as "regionId" from placements.due_terms(${today})`,
    );
    return rows;
  });
}
