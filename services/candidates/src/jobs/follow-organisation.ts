import { organisationReasons } from '@vlinderdas/organisations-service/contract/organisations.events';
import type { Database } from '@vlinderdas/platform/db/database';
import type { Consumer } from '@vlinderdas/platform/outbox/event';
import { transactionalConsumer } from '@vlinderdas/platform/outbox/worker';
import type { Deps } from '../use-cases/deps.ts';
import { followSharing } from '../use-cases/follow-sharing.ts';

/** `organisation.changed.v1`: only a decision on sharing changes what the region sees of candidates. */
export function followOrganisation(deps: Pick<Deps, 'outbox'>, db: Database): Consumer {
  return transactionalConsumer({
    name: 'candidates.organisation-changed',
    queue: 'candidates',
    concurrency: 1,
    db,
    async handle(tx, { reason, aggregateId }) {
      if (reason === organisationReasons.sharingChanged) await followSharing(deps, tx, aggregateId);
    },
  });
}
