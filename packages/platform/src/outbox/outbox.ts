/** The producing side: event and deliveries in the caller's transaction, a nudge to the relay after commit. */
import type { NewId } from '@vlinderdas/kernel/id';
import { sql } from 'drizzle-orm';
import type { Redis } from 'ioredis';
import type { Outbox, Subscriptions } from './event.ts';

export const NUDGE_CHANNEL = 'outbox:nudge';

export function createOutbox(deps: { subscriptions: Subscriptions; newId: NewId; redis: Redis }): Outbox {
  return {
    async emit(tx, event) {
      const eventId = deps.newId();
      const subscribers = deps.subscriptions[event.name] ?? [];
      await tx.execute(sql`
        insert into messaging.outbox
          (id, name, aggregate_id, revision, region_id, organisation_id, reason, correlation_id, traceparent)
        values (${eventId}, ${event.name}, ${event.aggregateId}, ${event.revision}, ${event.regionId},
          ${event.organisationId}, ${event.reason}, ${tx.correlationId}, ${tx.traceparent ?? null})`);
      if (subscribers.length === 0) return;
      const consumers = subscribers.map(({ consumer }) => consumer);
      const queues = subscribers.map(({ queue }) => queue);
      await tx.execute(sql`
        insert into messaging.delivery (event_id, consumer, queue)
        select ${eventId}, * from unnest(${sql.param(consumers)}::text[], ${sql.param(queues)}::text[])`);
      // Only a hint: the relay polls anyway, so a Redis that is away costs 200 ms and nothing else.
      tx.afterCommit(async () => {
        await deps.redis.publish(NUDGE_CHANNEL, '1').catch(() => undefined);
      });
    },
  };
}
