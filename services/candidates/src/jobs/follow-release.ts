import type { Database } from '@vlinderdas/platform/db/database';
import type { Consumer } from '@vlinderdas/platform/outbox/event';
import { transactionalConsumer } from '@vlinderdas/platform/outbox/worker';
import { storeRelease } from '../db/job.repository.ts';

/**
 * `proposal.identity-released.v1` and `...withdrawn.v1`: both read what the placements service publishes of the
 * proposal now, so their order does not matter.
 */
export function followRelease(name: 'identity-released' | 'identity-withdrawn', db: Database): Consumer {
  return transactionalConsumer({
    name: `candidates.${name}`,
    queue: 'candidates',
    concurrency: 4,
    db,
    handle: (tx, { aggregateId }) => storeRelease(tx, aggregateId),
  });
}
