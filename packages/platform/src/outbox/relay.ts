/**
 * Relay and reconciler in one loop: deliveries that are due and not done become a BullMQ job. Whatever Redis or a
 * worker loses becomes due again, with back-off 5 s x 2^tries, so there is no separate rebuild path. The job id
 * carries the epoch, because BullMQ never takes a job id again that once failed; handing a delivery out twice is
 * harmless, forgetting it is not, so the job is added before the row is marked. A job that nobody took yet is not
 * lost: a service that is away for a weekend finds its deliveries once, and none of them dead.
 */
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { systemActor } from '../auth/actor.ts';
import type { Database } from '../db/database.ts';
import { type DueRow, lockDue, markHandedOut, postpone, recall } from './delivery.queries.ts';
import type { Delivery } from './event.ts';
import { NUDGE_CHANNEL } from './outbox.ts';

const BATCH = 100;
const POLL_MS = 200;
/** Above this many waiting jobs of a queue only its first deliveries go out: looking after each of them costs too much. */
const CROWDED = 5_000;
/** Lies in Redis as long as Redis keeps what it was given. */
const MEMORY_KEY = 'outbox:kept';
const NIL = '00000000-0000-0000-0000-000000000000';

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

function jobIdOf({ event_id, consumer }: DueRow, epoch: number): string {
  return `o${event_id}-${consumer.replaceAll('.', '-')}-e${epoch}`;
}

export interface Relay {
  /** One round, for tests and for a nudge; returns how many deliveries were due. */
  runOnce(): Promise<number>;
  start(): void;
  close(): Promise<void>;
}

export interface RelayDeps {
  db: Database;
  /** A connection that fails at once while Redis is away, so that no row stays locked meanwhile. */
  redis: Redis;
  /** A connection that waits. */
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

  async function crowdedQueues(): Promise<string[]> {
    const counts = await Promise.all(
      [...queues].map(async ([name, queue]) => [name, await queue.getWaitingCount()] as const),
    );
    return counts.filter(([, count]) => count > CROWDED).map(([name]) => name);
  }

  async function stillWaits(row: DueRow): Promise<boolean> {
    if (row.epoch === 0) return false;
    const job = await queueOf(row.queue).getJob(jobIdOf(row, row.epoch - 1));
    return job !== undefined && job.processedOn === undefined;
  }

  /** A Redis that lost its memory, all at once, need not be waited for. */
  async function makeUpForRedis(): Promise<void> {
    if ((await redis.exists(MEMORY_KEY)) === 1) return;
    const count = await db.transaction(context, recall);
    await redis.set(MEMORY_KEY, '1');
    if (count > 0) log.warn({ count }, 'redis forgot its jobs; they are handed out again');
  }

  async function add(rows: readonly DueRow[]): Promise<void> {
    for (const [name, group] of Map.groupBy(rows, (row) => row.queue)) {
      await queueOf(name).addBulk(
        group.map((row) => ({
          name: row.consumer,
          data: toDelivery(row),
          opts: {
            jobId: jobIdOf(row, row.epoch),
            attempts: 1,
            removeOnComplete: true,
            removeOnFail: 1_000,
          },
        })),
      );
    }
  }

  async function runOnce(): Promise<number> {
    await makeUpForRedis();
    const crowded = await crowdedQueues();
    return db.transaction(context, async (tx) => {
      const rows = await lockDue(tx, BATCH, crowded);
      if (rows.length === 0) return 0;
      faultPoint('relay.locked');
      const waits = await Promise.all(rows.map(stillWaits));
      const taken = rows.filter((_row, at) => !waits[at]);
      await add(taken.filter((row) => row.tries_left > 0));
      faultPoint('relay.added');
      await markHandedOut(tx, taken);
      await postpone(
        tx,
        rows.filter((_row, at) => waits[at]),
      );
      faultPoint('relay.marked');
      const repeated = taken.filter((row) => row.epoch > 0).length;
      onHandedOut?.(taken.length - repeated, repeated);
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
        const due = await runOnce();
        failures = 0;
        if (due < BATCH) await pause(POLL_MS);
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
