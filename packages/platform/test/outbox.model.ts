/**
 * A model of everything that can go wrong between an event and its effect, in an order that the seed decides: the
 * relay dies, Redis forgets, jobs get lost, consumers fail before and after their commit, workers restart. The relay, the
 * workers, the queue and the database are the real ones; only time is moved by hand.
 */
import { randomUUID } from 'node:crypto';
import { newId } from '@vlinderdas/kernel/id';
import { Queue } from 'bullmq';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { systemActor } from '../src/auth/actor.ts';
import type { Database } from '../src/db/database.ts';
import type { Consumer } from '../src/outbox/event.ts';
import { createOutbox } from '../src/outbox/outbox.ts';
import { createRelay } from '../src/outbox/relay.ts';
import { startWorkers, transactionalConsumer, type Workers } from '../src/outbox/worker.ts';

const STEPS = 40;
/** Model time after the last fault within which everything must be done. */
const QUIET_SECONDS = 60;
const TICK_SECONDS = 5;
const QUEUE = 'things';
const log = pino({ level: 'silent' });

/** What is replaced, to see whether the model notices. */
export interface Mutant {
  /** The database as the relay sees it. */
  relayDatabase?(db: Database): Database;
  consumer?(consumer: Consumer, db: Database): Consumer;
}

export interface ModelWorld {
  producer: Database;
  consumer: Database;
  messaging: Database;
  redisUrl: string;
}

/** @returns what does not hold, in words; empty when all holds */
export async function runModel(world: ModelWorld, seed: number, mutant: Mutant = {}): Promise<string[]> {
  const { producer, consumer, messaging, redisUrl } = world;
  const random = createRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const context = { actor: systemActor(newId(), null), correlationId: 'model' };
  const redis = new Redis(redisUrl);
  const queue = new Queue(QUEUE, { connection: redis });
  queue.on('error', () => undefined);
  const outbox = createOutbox({
    subscriptions: { 'thing.changed.v1': [{ consumer: 'matcher.thing', queue: QUEUE }] },
    newId,
    redis,
  });
  const effects = new Map<string, number>();
  const violations = new Set<string>();
  let diesAt: string | undefined;
  let failing: { before: number; after: number } = { before: 0, after: 0 };

  const relay = createRelay({
    db: mutant.relayDatabase?.(messaging) ?? messaging,
    redis,
    subscriber: redis,
    log,
    faultPoint(name) {
      if (name === diesAt) throw new Error(`the relay dies at ${name}`);
    },
  });

  const handler = transactionalConsumer({
    name: 'matcher.thing',
    queue: QUEUE,
    concurrency: 4,
    db: consumer,
    async handle(tx, { aggregateId }) {
      if (failing.before-- > 0) throw new Error('fails before its commit');
      tx.afterCommit(() => void effects.set(aggregateId, (effects.get(aggregateId) ?? 0) + 1));
    },
  });
  const inner = mutant.consumer?.(handler, consumer) ?? handler;
  const thing: Consumer = {
    ...inner,
    async handle(delivery, run) {
      await inner.handle(delivery, run);
      if (failing.after-- > 0) throw new Error('fails after its commit');
    },
  };
  const start = (): Workers =>
    startWorkers({
      consumers: [thing],
      databaseOf: () => consumer,
      connection: () => new Redis(redisUrl, { maxRetriesPerRequest: null }),
      log,
      onSettled: () => undefined,
    });
  let workers = start();

  const ask = async <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
    (await messaging.transaction(context, (tx) => tx.execute<Row>(query))).rows;
  const epochs = async () =>
    (await ask<{ sum: number }>(sql`select coalesce(sum(epoch), 0)::int as sum from messaging.delivery`))[0]
      ?.sum;

  async function untilIdle(): Promise<void> {
    for (const deadline = Date.now() + 3_000; Date.now() < deadline; ) {
      const { waiting = 0, active = 0 } = await queue.getJobCounts('waiting', 'active');
      if (waiting + active === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  const letTimePass = () =>
    ask(sql`update messaging.delivery set next_at = next_at - ${`${TICK_SECONDS} seconds`}::interval
      where done_at is null and isfinite(next_at)`);

  async function emit(): Promise<void> {
    await producer.transaction(context, async (tx) => {
      for (let left = 1 + below(5); left > 0; left -= 1) {
        const aggregateId = randomUUID();
        effects.set(aggregateId, 0);
        await outbox.emit(tx, {
          name: 'thing.changed.v1',
          aggregateId,
          revision: 1,
          regionId: context.actor.regionId ?? '',
          organisationId: null,
          reason: 'model',
        });
      }
    });
  }

  async function relayDies(): Promise<void> {
    diesAt = ['relay.locked', 'relay.added', 'relay.marked'][below(3)];
    const before = await epochs();
    await relay.runOnce().catch(() => undefined);
    if (diesAt === 'relay.locked' && (await epochs()) !== before) violations.add('marked without a job');
    diesAt = undefined;
  }

  /** What a failover of Redis loses: the last jobs, and not that it ever held any. */
  async function loseJobs(): Promise<void> {
    const keys = await redis.keys('bull:*');
    if (keys.length > 0) await redis.del(keys);
  }

  async function restartWorkers(): Promise<void> {
    await workers.close();
    workers = start();
  }

  const steps: readonly (() => Promise<unknown>)[] = [
    emit,
    emit,
    () => relay.runOnce(),
    () => relay.runOnce(),
    relayDies,
    relayDies,
    () => redis.flushdb(),
    loseJobs,
    async () => {
      failing = { before: below(3), after: below(3) };
    },
    letTimePass,
    untilIdle,
    restartWorkers,
  ];
  try {
    for (let step = 0; step < STEPS; step += 1) await steps[below(steps.length)]?.();
    failing = { before: 0, after: 0 };
    for (let second = 0; second <= QUIET_SECONDS; second += TICK_SECONDS) {
      await relay.runOnce();
      await untilIdle();
      await letTimePass();
    }
    const [left] = await ask<{ open: number; dead: number }>(sql`
      select count(*)::int as open, count(dead_at)::int as dead from messaging.delivery where done_at is null`);
    if ((left?.open ?? 0) > 0) violations.add('not done within a minute');
    if ((left?.dead ?? 0) > 0) violations.add('dead without a cause');
    for (const count of effects.values()) {
      if (count === 0) violations.add('no effect');
      if (count > 1) violations.add('effect more than once');
    }
    return [...violations];
  } finally {
    await workers.close();
    await relay.close();
    await queue.close();
    await ask(sql`delete from messaging.outbox`);
    await redis.flushdb();
    redis.disconnect();
  }
}

/** Mulberry32 (public domain). */
function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
