/** What the relay asks of and writes to `messaging.delivery`, as the role of `messaging`. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../db/database.ts';

/** After this many hand-outs a delivery waits for a person: the default of `delivery.tries_left`. */
export const TRIES = 8;

export interface DueRow extends Record<string, unknown> {
  event_id: string;
  consumer: string;
  queue: string;
  epoch: number;
  tries_left: number;
  name: string;
  aggregate_id: string;
  revision: number;
  region_id: string;
  organisation_id: string | null;
  reason: string;
  correlation_id: string;
  traceparent: string | null;
}

/**
 * Index: messaging.delivery_due. First deliveries before repeats, so that a backlog of repeats starves nobody.
 * @param onlyFirstOf queues that get no repeats now
 */
export async function lockDue(tx: Tx, limit: number, onlyFirstOf: readonly string[]): Promise<DueRow[]> {
  const { rows } = await tx.execute<DueRow>(sql`
    with due as materialized (
      select event_id, consumer, queue, epoch, tries_left from messaging.delivery
      where done_at is null and dead_at is null and next_at <= now()
        and (epoch = 0 or queue <> all (${sql.param(onlyFirstOf)}::text[]))
      order by (epoch > 0), next_at limit ${limit} for update skip locked
    )
    select due.*, o.name, o.aggregate_id, o.revision, o.region_id, o.organisation_id, o.reason, o.correlation_id, o.traceparent
    from due join messaging.outbox o on o.id = due.event_id
    order by due.event_id`);
  return rows;
}

type Key = Pick<DueRow, 'event_id' | 'consumer'>;

function keys(rows: readonly Key[]) {
  const events = rows.map((row) => row.event_id);
  const consumers = rows.map((row) => row.consumer);
  return sql`unnest(${sql.param(events)}::uuid[], ${sql.param(consumers)}::text[]) as key(event_id, consumer)`;
}

/** Handed out once more; without tries left it is dead instead. */
export async function markHandedOut(tx: Tx, rows: readonly Key[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update messaging.delivery d
    set epoch = d.epoch + 1,
        tries_left = d.tries_left - 1,
        next_at = now() + least(interval '5 seconds' * power(2, ${TRIES} - d.tries_left) * (0.9 + random() * 0.2), interval '10 minutes'),
        dead_at = case when d.tries_left = 0 then now() end
    from ${keys(rows)} where d.event_id = key.event_id and d.consumer = key.consumer`);
}

/** Still in its queue: looked at again after a while, and no try is spent. */
export async function postpone(tx: Tx, rows: readonly Key[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.execute(sql`
    update messaging.delivery d set next_at = now() + interval '10 seconds' * (0.9 + random() * 0.2)
    from ${keys(rows)} where d.event_id = key.event_id and d.consumer = key.consumer`);
}

/**
 * Everything that was handed out and is not done becomes due, and gets back the try that was no try. What another
 * relay or a consumer is at, is left to them. Returns how many.
 */
export async function recall(tx: Tx): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    with lost as materialized (
      select event_id, consumer from messaging.delivery
      where done_at is null and dead_at is null and epoch > 0 for update skip locked
    )
    update messaging.delivery d set next_at = now(), tries_left = least(d.tries_left + 1, ${TRIES})
    from lost where d.event_id = lost.event_id and d.consumer = lost.consumer`);
  return rowCount ?? 0;
}
