/**
 * The events that make the matcher work. Only the id is taken from them: what holds is read from the published
 * views, so order and repetition of messages do not matter.
 */
import type { Consumer, ConsumerRun, Delivery } from '@vlinderdas/platform/outbox/event';
import type { RegionQueue, Work } from './region-queue.ts';

/** Enough to fill a batch while the one before runs. */
const CONCURRENCY = { candidate: 100, vacancy: 20 } as const;

function toWork(kind: Work['kind'], delivery: Delivery, run: ConsumerRun): Work {
  return {
    regionId: delivery.regionId,
    kind,
    id: delivery.aggregateId,
    correlationId: delivery.correlationId,
    ...(delivery.traceparent !== undefined && { traceparent: delivery.traceparent }),
    claim: run.claim,
  };
}

export function createConsumers(queue: RegionQueue): Consumer[] {
  const consumer = (kind: Work['kind'], name: string, queueName: string): Consumer => ({
    name,
    queue: queueName,
    concurrency: CONCURRENCY[kind],
    handle: (delivery, run) => queue.submit(toWork(kind, delivery, run)),
  });
  return [
    consumer('vacancy', 'matcher.vacancy-changed', 'matcher-interactive'),
    // A queue of its own: a nightly feed of ten thousand candidates must not stand before one vacancy.
    consumer('candidate', 'matcher.candidate-changed', 'matcher-candidates'),
    {
      // The aggregate is the region: everyone in it was re-coded, in one go instead of one by one.
      name: 'matcher.candidates-recoded',
      queue: 'matcher-candidates',
      concurrency: 1,
      handle: (delivery, run) => {
        const { id: _region, ...work } = toWork('candidate', delivery, run);
        return queue.submit(work);
      },
    },
  ];
}
