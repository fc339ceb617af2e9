import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { region } from './tables.ts';

const NO_REGION = '00000000-0000-0000-0000-000000000000';

/** Every region that the matcher ever heard of. */
export async function listRegions(db: Database): Promise<string[]> {
  const context = { actor: systemActor(NO_REGION, null), correlationId: 'matcher-regions' };
  const rows = await db.transaction(context, (tx) =>
    tx.select({ regionId: region.regionId }).from(region).orderBy(region.regionId),
  );
  return rows.map(({ regionId }) => regionId);
}
