import type { Consumer } from '@vlinderdas/platform/outbox/event';
import { transactionalConsumer } from '@vlinderdas/platform/outbox/worker';
import { followProposal } from '../use-cases/follow-proposal.ts';
import type { VacanciesDeps } from '../use-cases/vacancies.deps.ts';

/** `proposal.changed.v1`: steps and posts of the vacancy follow its voordrachten. */
export function proposalChanged(deps: VacanciesDeps): Consumer {
  return transactionalConsumer({
    name: 'vacancies.proposal-changed',
    queue: 'vacancies',
    concurrency: 4,
    db: deps.db,
    handle: (tx, { aggregateId }) => followProposal(deps, tx, aggregateId),
  });
}
