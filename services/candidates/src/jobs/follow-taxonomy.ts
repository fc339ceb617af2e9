import type { Database } from '@vlinderdas/platform/db/database';
import type { Consumer } from '@vlinderdas/platform/outbox/event';
import { transactionalConsumer } from '@vlinderdas/platform/outbox/worker';
import type { Recoder } from '@vlinderdas/versions/recoding';

/** `taxonomy.activated.v1`: the region works with another version; the scan re-codes its profiles. */
export function followTaxonomy(recoder: Pick<Recoder, 'begin'>, db: Database): Consumer {
  return transactionalConsumer({
    name: 'candidates.taxonomy-activated',
    queue: 'candidates',
    concurrency: 1,
    db,
    handle: (tx) => recoder.begin(tx),
  });
}
