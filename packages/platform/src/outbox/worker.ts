/**
 * The consuming side: one BullMQ worker per queue of this process. A job that fails is not retried by BullMQ: its
 * delivery stays open and the relay hands it out again with the next epoch. The row `delivery.done_at`, set in
 * the consumer's own transaction, is the inbox.
 */
import { type Job, Worker } from 'bullmq';
import { sql } from 'drizzle-orm';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { systemActor } from '../auth/actor.ts';
import type { Database, Tx } from '../db/database.ts';
import type { Consumer, ConsumerRun, Delivery } from './event.ts';

/**
 * Marks the delivery done in this transaction. Waits for the relay that is still handing it out and for another
 * worker that is at it; false when that one has done it.
 */
async function claim(tx: Tx, delivery: Delivery): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    update messaging.delivery set done_at = now(), error_class = null
    where event_id = ${delivery.eventId} and consumer = ${delivery.consumer} and done_at is null
    returning event_id`);
  return rows.length === 1;
}

/**
 * A consumer that does its work in one transaction as the system: claimed first, so that its effects happen once.
 */
export function transactionalConsumer(
  options: Pick<Consumer, 'name' | 'queue' | 'concurrency'> & {
    db: Database;
    handle(tx: Tx, delivery: Delivery): Promise<void>;
  },
): Consumer {
  const { name, queue, concurrency, db, handle } = options;
  return {
    name,
    queue,
    concurrency,
    handle: (delivery, run) =>
      db.transaction(contextOf(delivery), async (tx) => {
        if (await run.claim(tx)) await handle(tx, delivery);
      }),
  };
}

/** The context in which a delivery is handled: the system, in the event's region and organisation. */
export function contextOf(delivery: Delivery) {
  return {
    actor: systemActor(delivery.regionId, delivery.organisationId),
    correlationId: delivery.correlationId,
    ...(delivery.traceparent && { traceparent: delivery.traceparent }),
  };
}

export interface WorkerDeps {
  consumers: readonly Consumer[];
  /** The service's own database, to note why a delivery failed. */
  databaseOf(consumer: Consumer): Database;
  connection(): Redis;
  log: Logger;
  onSettled(consumer: string, outcome: 'done' | 'failed', ms: number): void;
}

export interface Workers {
  /** When each queue last finished a job or a canary; 0 when never. */
  lastConsumedAt(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** Failures of a delivery before they are an error to look at. */
const EPOCHS_OF_PATIENCE = 2;

/** A job that only proves that the queue is being consumed. */
export const CANARY = 'canary';

export function startWorkers({ consumers, databaseOf, connection, log, onSettled }: WorkerDeps): Workers {
  const shutdown = new AbortController();
  const lastConsumedAt = new Map<string, number>();

  async function noteFailure(consumer: Consumer, delivery: Delivery, error: unknown): Promise<void> {
    const errorClass = error instanceof Error ? error.name : 'Unknown';
    // A lost race or a neighbour that is away for a moment is over by the next try.
    log[delivery.epoch < EPOCHS_OF_PATIENCE ? 'warn' : 'error'](
      {
        err: error,
        event: delivery.name,
        eventId: delivery.eventId,
        consumer: consumer.name,
        epoch: delivery.epoch,
      },
      'delivery failed',
    );
    await databaseOf(consumer)
      .transaction(contextOf(delivery), (tx) =>
        tx.execute(sql`update messaging.delivery set error_class = ${errorClass}
          where event_id = ${delivery.eventId} and consumer = ${delivery.consumer} and done_at is null`),
      )
      .catch((err: unknown) => log.warn({ err }, 'could not note the failure of a delivery'));
  }

  async function handle(byName: ReadonlyMap<string, Consumer>, job: Job<Delivery>): Promise<void> {
    if (job.name === CANARY) return;
    const consumer = byName.get(job.name);
    if (!consumer) throw new Error(`no consumer named ${job.name} on queue ${job.queueName}`);
    const delivery = job.data;
    const run: ConsumerRun = { claim: (tx) => claim(tx, delivery), signal: shutdown.signal };
    const startedAt = performance.now();
    try {
      await consumer.handle(delivery, run);
      onSettled(consumer.name, 'done', performance.now() - startedAt);
    } catch (error) {
      onSettled(consumer.name, 'failed', performance.now() - startedAt);
      await noteFailure(consumer, delivery, error);
      // The failure itself stays in PostgreSQL and the log: BullMQ would keep its message in clear text.
      throw new Error('delivery failed; see the log');
    }
  }

  const workers = [...Map.groupBy(consumers, (consumer) => consumer.queue)].map(([queue, group]) => {
    const byName = new Map(group.map((consumer) => [consumer.name, consumer]));
    lastConsumedAt.set(queue, 0);
    const worker = new Worker<Delivery>(
      queue,
      async (job) => {
        await handle(byName, job);
        lastConsumedAt.set(queue, Date.now());
      },
      {
        connection: connection(),
        concurrency: Math.max(...group.map((consumer) => consumer.concurrency)),
        lockDuration: 60_000,
        maxStalledCount: 3,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: 1_000 },
      },
    );
    worker.on('error', (err) => log.warn({ err, queue }, 'worker cannot reach its queue; it tries again'));
    return worker;
  });

  return {
    lastConsumedAt: () => lastConsumedAt,
    async close() {
      shutdown.abort();
      await Promise.allSettled(workers.map((worker) => worker.close()));
    },
  };
}
