import type { Database } from '@vlinderdas/platform/db/database';
import type { Consumer } from '@vlinderdas/platform/outbox/event';
import { transactionalConsumer } from '@vlinderdas/platform/outbox/worker';
import type { Recoder } from '@vlinderdas/versions/recoding';

/** `candidates.recoded.v1`: the profiles of the region are done, so its vacancies have their turn. */
export function candidatesRecoded(recoder: Pick<Recoder, 'begin'>, db: Database): Consumer {
  return transactionalConsumer({
    name: 'vacancies.candidates-recoded',
    queue: 'vacancies',
    concurrency: 1,
    db,
    handle: (tx) => recoder.begin(tx),
  });
}
