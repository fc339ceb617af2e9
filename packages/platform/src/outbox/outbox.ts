/** The producing side: event and deliveries in the caller's transaction, a nudge to the relay after commit. */
import type { NewId } from '@vlinderdas/kernel/id';
import { sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';
import type { EventInput, Outbox, Subscriptions } from './event.ts';

export const NUDGE_CHANNEL = 'outbox:nudge';

export function createOutbox(deps: {
  subscriptions: Subscriptions;
  newId: NewId;
  redis: { publish(channel: string, message: string): Promise<unknown> };
}): Outbox {
  async function emitMany(tx: Tx, events: readonly EventInput[]): Promise<void> {
    if (events.length === 0) return;
    const rows = events.map((event) => ({ id: deps.newId(), ...event }));
    const deliveries = rows.flatMap(({ id, name }) =>
      (deps.subscriptions[name] ?? []).map(({ consumer, queue }) => ({ event_id: id, consumer, queue })),
    );
    await tx.execute(sql`
      insert into messaging.outbox
        (id, name, aggregate_id, revision, region_id, organisation_id, reason, correlation_id, traceparent)
      select e.id, e.name, e."aggregateId", e.revision, e."regionId", e."organisationId", e.reason,
        ${tx.correlationId}::text, ${tx.traceparent ?? null}::text
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(id uuid, name text, "aggregateId" uuid,
        revision int, "regionId" uuid, "organisationId" uuid, reason text)`);
    if (deliveries.length === 0) return;
    await tx.execute(sql`
      insert into messaging.delivery (event_id, consumer, queue)
      select d.event_id, d.consumer, d.queue from jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb)
        as d(event_id uuid, consumer text, queue text)`);
    // Only a hint: the relay polls anyway, so a Redis that is away costs 200 ms and nothing else.
    tx.afterCommit(async () => {
      await deps.redis.publish(NUDGE_CHANNEL, '1').catch(() => undefined);
    });
  }

  return { emit: (tx, event) => emitMany(tx, [event]), emitMany };
}
