/** Which region a command means. */
import { newId } from '@vlinderdas/kernel/id';
import { anonymous, systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';

export interface FoundRegion extends Record<string, unknown> {
  id: string;
  /** Number of the arbeidsmarktregio. */
  code: string;
  name: string;
}

/**
 * All regions of the installation, by code.
 * @param db as the role of `organisations`
 */
export async function findRegions(db: Database): Promise<FoundRegion[]> {
  const correlationId = newId();
  const { rows: ids } = await db.transaction({ actor: anonymous, correlationId }, (tx) =>
    tx.execute<{ id: string }>(sql`select region_ids as id from organisations.region_ids()`),
  );
  const regions: FoundRegion[] = [];
  for (const { id } of ids) {
    const { rows } = await db.transaction({ actor: systemActor(id, null), correlationId }, (tx) =>
      tx.execute<FoundRegion>(sql`select region_id as id, code, name from organisations.region`),
    );
    regions.push(...rows);
  }
  return regions.sort((left, right) => left.code.localeCompare(right.code));
}
