/**
 * A person who may no longer be shown to employers, or was erased: whatever runs for that person stops at once and the
 * name goes (PR14, PR15).
 */
import type { Database } from '@vlinderdas/platform/db/database';
import type { Consumer } from '@vlinderdas/platform/outbox/event';
import { transactionalConsumer } from '@vlinderdas/platform/outbox/worker';
import { forgetPerson, forgetRegelingen } from '../db/forget-person.queries.ts';
import { createVoordrachtRepository } from '../db/voordracht.repository.ts';
import { isRefusal, withdraw } from '../domain/proposal.ts';
import type { PlacementsDeps } from '../use-cases/deps.ts';
import { storeStep } from '../use-cases/store-step.ts';

export function visibilityWithdrawn(
  deps: Pick<PlacementsDeps, 'outbox' | 'clock' | 'newId'> & { db: Database },
): Consumer {
  return transactionalConsumer({
    name: 'placements.visibility-withdrawn',
    queue: 'placements',
    concurrency: 4,
    db: deps.db,
    async handle(tx, { aggregateId, reason }) {
      const voordrachten = createVoordrachtRepository(tx);
      const trace = { at: deps.clock.now().toISOString(), by: null };
      for (const before of await voordrachten.listRunningOf(aggregateId)) {
        const outcome = withdraw(before.stage, 'zichtbaarheid-ingetrokken', trace);
        if (isRefusal(outcome)) continue;
        await storeStep(deps, tx, voordrachten, { before, outcome, step: 'withdrawn' });
      }
      await forgetPerson(tx, aggregateId);
      if (reason === 'erased') await forgetRegelingen(tx, aggregateId);
    },
  });
}
