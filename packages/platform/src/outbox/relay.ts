/**
 * Relay and reconciler in one loop: deliveries that are due and not done become a BullMQ job. Whatever Redis or a
 * worker loses becomes due again, with back-off 5 s x 2^epoch, so there is no separate rebuild path. The job id
 * carries the epoch, because BullMQ never takes a job id again that once failed; handing a delivery out twice is
 * harmless, forgetting it is not, so the job is added before the row is marked.
 */
import { Queue } from 'bullmq';
import { sql } from 'drizzle-orm';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { systemActor } from '../auth/actor.ts';
import type { Database, Tx } from '../db/database.ts';
import type { Delivery } from './event.ts';
import { NUDGE_CHANNEL } from './outbox.ts';

/** After this many hand-outs a delivery waits for a person: the default of `delivery.tries_left`. */
export const TRIES = 8;
const BATCH = 100;
const POLL_MS = 200;
/** Above this many waiting jobs only first deliveries go out: a flood must not be fed with repeats. */
const CROWDED = 5_000;
const NIL = '00000000-0000-0000-0000-000000000000';

interface DueRow extends Record<string, unknown> {
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

function toDelivery(row: DueRow): Delivery {
  return {
    eventId: row.event_id,
    consumer: row.consumer,
    epoch: row.epoch,
    name: row.name,
    aggregateId: row.aggregate_id,
    revision: row.revision,
    regionId: row.region_id,
    organisationId: row.organisation_id,
    reason: row.reason,
    correlationId: row.correlation_id,
    ...(row.traceparent && { traceparent: row.traceparent }),
  };
}

/** Index: messaging.delivery_due. First deliveries before repeats, so that a backlog of repeats starves nobody. */
function lockDue(tx: Tx, onlyFirst: boolean) {
  return tx.execute<DueRow>(sql`
    with due as materialized (
      select event_id, consumer, queue, epoch, tries_left from messaging.delivery
      where done_at is null and dead_at is null and next_at <= now() and (epoch = 0 or not ${onlyFirst})
      order by (epoch > 0), next_at limit ${BATCH} for update skip locked
    )
    select due.*, o.name, o.aggregate_id, o.revision, o.region_id, o.organisation_id, o.reason, o.correlation_id, o.traceparent
    from due join messaging.outbox o on o.id = due.event_id
    order by due.event_id`);
}

function markHandedOut(tx: Tx, rows: readonly DueRow[]) {
  const events = rows.map((row) => row.event_id);
  const consumers = rows.map((row) => row.consumer);
  return tx.execute(sql`
    update messaging.delivery d
    set epoch = d.epoch + 1,
        tries_left = d.tries_left - 1,
        next_at = now() + least(interval '5 seconds' * power(2, ${TRIES} - d.tries_left) * (0.9 + random() * 0.2), interval '10 minutes'),
        dead_at = case when d.tries_left = 0 then now() end
    from unnest(${sql.param(events)}::uuid[], ${sql.param(consumers)}::text[]) as handed(event_id, consumer)
    where d.event_id = handed.event_id and d.consumer = handed.consumer`);
}

export interface Relay {
  /** One round, for tests and for a nudge; returns how many deliveries went out. */
  runOnce(): Promise<number>;
  start(): void;
  close(): Promise<void>;
}

export interface RelayDeps {
  db: Database;
  /** A connection that waits while Redis is away. */
  redis: Redis;
  subscriber: Redis;
  log: Logger;
  faultPoint(name: string): void;
  /** Told after each round with work, for metrics. */
  onHandedOut?: (first: number, repeated: number) => void;
}

export function createRelay({ db, redis, subscriber, log, faultPoint, onHandedOut }: RelayDeps): Relay {
  const queues = new Map<string, Queue>();
  const queueOf = (name: string) => {
    const known = queues.get(name);
    if (known) return known;
    const queue = new Queue(name, { connection: redis });
    queue.on('error', () => undefined);
    queues.set(name, queue);
    return queue;
  };
  const context = { actor: { ...systemActor(NIL, null) }, correlationId: 'relay' };

  async function isCrowded(): Promise<boolean> {
    for (const queue of queues.values()) if ((await queue.getWaitingCount()) > CROWDED) return true;
    return false;
  }

  async function runOnce(): Promise<number> {
    const crowded = await isCrowded();
    return db.transaction(context, async (tx) => {
      const { rows } = await lockDue(tx, crowded);
      if (rows.length === 0) return 0;
      faultPoint('relay.locked');
      for (const [name, group] of Map.groupBy(rows, (row) => row.queue)) {
        const jobs = group
          .filter((row) => row.tries_left > 0)
          .map((row) => ({
            name: row.consumer,
            data: toDelivery(row),
            opts: {
              jobId: `o${row.event_id}-${row.consumer.replaceAll('.', '-')}-e${row.epoch}`,
              attempts: 1,
              removeOnComplete: true,
              removeOnFail: 1_000,
            },
          }));
        if (jobs.length > 0) await queueOf(name).addBulk(jobs);
      }
      faultPoint('relay.added');
      await markHandedOut(tx, rows);
      faultPoint('relay.marked');
      const repeated = rows.filter((row) => row.epoch > 0).length;
      onHandedOut?.(rows.length - repeated, repeated);
      return rows.length;
    });
  }

  let closed = false;
  let loop: Promise<void> | undefined;
  let wake: () => void = () => undefined;

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function run(): Promise<void> {
    let failures = 0;
    while (!closed) {
      try {
        const handedOut = await runOnce();
        failures = 0;
        if (handedOut < BATCH) await pause(POLL_MS);
      } catch (err) {
        if (closed) return;
        failures += 1;
        if (failures === 1 || failures % 20 === 0)
          log.warn({ err, failures }, 'relay could not hand out; it tries again');
        await pause(Math.min(POLL_MS * 2 ** Math.min(failures, 5), 5_000));
      }
    }
  }

  return {
    runOnce,
    start() {
      subscriber.subscribe(NUDGE_CHANNEL).catch(() => undefined);
      subscriber.on('message', () => wake());
      loop = run();
    },
    async close() {
      closed = true;
      wake();
      await loop;
      await Promise.allSettled([...queues.values()].map((queue) => queue.close()));
    },
  };
}
