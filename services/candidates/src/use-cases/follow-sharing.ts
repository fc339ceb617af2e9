import type { Tx } from '@vlinderdas/platform/db/database';
import { touchOrganisation } from '../db/job.repository.ts';
import { announce } from './announce.ts';
import type { Deps } from './deps.ts';

/** An organisation decided anew on sharing: every one of its candidates looks different to the rest of the region. */
export async function followSharing(
  deps: Pick<Deps, 'outbox'>,
  tx: Tx,
  organisationId: string,
): Promise<void> {
  const touched = await touchOrganisation(tx, organisationId);
  await announce(
    deps,
    tx,
    touched.map((row) => ({ ...row, reason: 'sharing-policy' })),
  );
}
