import { randomUUID } from 'node:crypto';
import { newId } from '@vlinderdas/kernel/id';
import { sql } from 'drizzle-orm';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { systemActor } from '../src/auth/actor.ts';
import { createDatabase } from '../src/db/database.ts';
import { discardDeadLetter, listDeadLetters, replayDeadLetters } from '../src/outbox/dead-letters.ts';
import { TRIES } from '../src/outbox/delivery.queries.ts';
import type { Consumer } from '../src/outbox/event.ts';
import { createOutbox } from '../src/outbox/outbox.ts';
import { createRelay, type Relay } from '../src/outbox/relay.ts';
import { startWorkers, transactionalConsumer, type Workers } from '../src/outbox/worker.ts';
import { useTestDatabase } from '../src/testing/database.ts';
import { useTestRedis } from '../src/testing/redis.ts';

const database = await useTestDatabase();
const redisUrl = (await useTestRedis()).url;
const log = pino({ level: 'silent' });
const quiet = () => undefined;
const open = (schema: string) =>
  createDatabase({ url: database.serviceUrl(schema), max: 6, applicationName: 'test', onError: quiet });
const [producer, consumerDb, messaging] = [open('vacancies'), open('matcher'), open('messaging')];
const redis = new Redis(redisUrl);
const regionId = newId();
const context = { actor: systemActor(regionId, null), correlationId: 'test' };
const outbox = createOutbox({
  subscriptions: { 'thing.changed.v1': [{ consumer: 'matcher.thing', queue: 'things' }] },
  newId,
  redis,
});
const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await messaging.transaction(context, (tx) => tx.execute(sql`delete from messaging.outbox`));
  await redis.flushdb();
});
afterAll(async () => {
  redis.disconnect();
  await Promise.all([producer.close(), consumerDb.close(), messaging.close()]);
});

const emit = (count = 1) =>
  producer.transaction(context, async (tx) => {
    for (let index = 0; index < count; index += 1) {
      await outbox.emit(tx, {
        name: 'thing.changed.v1',
        aggregateId: randomUUID(),
        revision: index,
        regionId,
        organisationId: null,
        reason: 'test',
      });
    }
  });

function relay(faultPoint: (name: string) => void = quiet): Relay {
  const created = createRelay({ db: messaging, redis, subscriber: redis.duplicate(), log, faultPoint });
  closers.push(() => created.close());
  return created;
}

function workers(
  handle: Parameters<typeof transactionalConsumer>[0]['handle'],
  consumers: Consumer[] = [],
): Workers {
  const consumer = transactionalConsumer({
    name: 'matcher.thing',
    queue: 'things',
    concurrency: 4,
    db: consumerDb,
    handle,
  });
  const started = startWorkers({
    consumers: [consumer, ...consumers],
    databaseOf: () => consumerDb,
    connection: () => new Redis(redisUrl, { maxRetriesPerRequest: null }),
    log,
    onSettled: quiet,
  });
  closers.push(() => started.close());
  return started;
}

const state = async () => {
  const { rows } = await messaging.transaction(context, (tx) =>
    tx.execute<{
      open: number;
      done: number;
      dead: number;
      epoch: number;
      tries: number;
      error: string | null;
    }>(sql`
      select count(*) filter (where done_at is null)::int as open, count(done_at)::int as done, count(dead_at)::int as dead,
        max(epoch) as epoch, min(tries_left) as tries, max(error_class) as error from messaging.delivery`),
  );
  return rows[0];
};
const makeDue = () =>
  messaging.transaction(context, (tx) =>
    tx.execute(sql`update messaging.delivery set next_at = now() where done_at is null`),
  );
/** As a worker does that dies again and again: Redis itself forgets nothing. */
async function loseJobs(): Promise<void> {
  const keys = await redis.keys('bull:*');
  if (keys.length > 0) await redis.del(keys);
}

describe('an event', () => {
  it('is not there when the transaction that made it fails', async () => {
    await expect(
      producer.transaction(context, async (tx) => {
        await outbox.emit(tx, {
          name: 'thing.changed.v1',
          aggregateId: newId(),
          revision: 1,
          regionId,
          organisationId: null,
          reason: 'test',
        });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');

    expect(await state()).toMatchObject({ open: 0, done: 0 });
  });

  it('cannot be written for another region than that of the transaction', async () => {
    const elsewhere = newId();
    await expect(
      producer.transaction(context, (tx) =>
        outbox.emit(tx, {
          name: 'x',
          aggregateId: newId(),
          revision: 1,
          regionId: elsewhere,
          organisationId: null,
          reason: 'test',
        }),
      ),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('reaches its consumer once, soon after the commit', async () => {
    const seen: string[] = [];
    workers(async (_tx, delivery) => void seen.push(delivery.aggregateId));
    relay().start();

    await emit(50);

    await vi.waitFor(async () => expect(await state()).toMatchObject({ open: 0, done: 50 }), {
      timeout: 5_000,
    });
    expect(new Set(seen).size).toBe(50);
    expect(seen.length).toBe(50);
  });

  it('has its effect once, also when it is handed out twice', async () => {
    let effects = 0;
    workers(async () => {
      effects += 1;
    });
    const crashing = relay((name) => {
      if (name === 'relay.added') throw new Error('the relay dies between adding and marking');
    });
    await emit();
    await expect(crashing.runOnce()).rejects.toThrow('dies');

    await relay().runOnce();

    await vi.waitFor(async () => expect(await state()).toMatchObject({ open: 0, done: 1 }), {
      timeout: 5_000,
    });
    expect(effects).toBe(1);
  });

  it('is handed out again after Redis forgot everything', async () => {
    const hand = relay();
    await emit(10);
    await hand.runOnce();
    await redis.flushdb();
    workers(async () => undefined);

    await hand.runOnce();

    await vi.waitFor(
      async () => expect(await state()).toMatchObject({ open: 0, done: 10, tries: TRIES - 1 }),
      {
        timeout: 5_000,
      },
    );
  });

  it('that nobody took yet is not handed out again, however long its consumer is away', async () => {
    const hand = relay();
    await emit();
    for (let round = 0; round <= 2 * TRIES; round += 1) {
      await hand.runOnce();
      await makeDue();
    }
    expect(await state()).toMatchObject({ open: 1, dead: 0, epoch: 1 });

    workers(async () => undefined);

    await vi.waitFor(async () => expect(await state()).toMatchObject({ open: 0, done: 1 }), {
      timeout: 5_000,
    });
  });

  it('is handed out again after its consumer failed, and the reason is noted without its message', async () => {
    let attempts = 0;
    workers(async () => {
      attempts += 1;
      if (attempts === 1) throw new TypeError('holds a name of a person');
    });
    const hand = relay();
    await emit();
    await hand.runOnce();
    await vi.waitFor(async () => expect(await state()).toMatchObject({ open: 1, error: 'TypeError' }), {
      timeout: 5_000,
    });
    expect(JSON.stringify(await redis.keys('*'))).not.toContain('name of a person');

    await makeDue();
    await hand.runOnce();

    await vi.waitFor(async () => expect(await state()).toMatchObject({ open: 0, done: 1, error: null }), {
      timeout: 5_000,
    });
  });

  it('waits for a person after too many hand-outs', async () => {
    const hand = relay();
    await emit();
    for (let round = 0; round <= TRIES; round += 1) {
      await hand.runOnce();
      await loseJobs();
      await makeDue();
    }

    expect(await hand.runOnce()).toBe(0);
    expect(await state()).toMatchObject({ open: 1, dead: 1 });
    expect(await listDeadLetters(messaging)).toMatchObject([
      { consumer: 'matcher.thing', event: 'thing.changed.v1' },
    ]);
  });

  it('that waited for a person has its effect once when it is replayed after the cause is mended', async () => {
    let [broken, effects] = [true, 0];
    workers(async () => {
      if (broken) throw new Error('broken');
      effects += 1;
    });
    const hand = relay();
    await emit();
    await hand.runOnce();
    await vi.waitFor(async () => expect(await state()).toMatchObject({ open: 1, error: 'Error' }), {
      timeout: 5_000,
    });
    await messaging.transaction(context, (tx) =>
      tx.execute(sql`update messaging.delivery set dead_at = now(), tries_left = 0`),
    );
    broken = false;

    expect(await replayDeadLetters(messaging, { consumer: 'matcher.thing' })).toBe(1);
    await hand.runOnce();

    await vi.waitFor(async () => expect(await state()).toMatchObject({ open: 0, done: 1, dead: 0 }), {
      timeout: 5_000,
    });
    expect(effects).toBe(1);
    expect(await replayDeadLetters(messaging, {})).toBe(0);
  });

  it('that waited for a person can be discarded with a reason', async () => {
    await emit();
    await messaging.transaction(context, (tx) =>
      tx.execute(sql`update messaging.delivery set dead_at = now()`),
    );
    const [letter] = await listDeadLetters(messaging);

    expect(await discardDeadLetter(messaging, letter ?? { eventId: newId(), consumer: '' }, 'dubbel')).toBe(
      true,
    );

    expect(await state()).toMatchObject({ open: 0, error: 'discarded: dubbel' });
  });

  it('can be settled by no other service than the one it is for', async () => {
    await emit();
    const other = open('candidates');
    const { rowCount } = await other.transaction(context, (tx) =>
      tx.execute(sql`update messaging.delivery set done_at = now()`),
    );
    await other.close();

    expect(rowCount).toBe(0);
    expect(await state()).toMatchObject({ open: 1 });
  });

  it('goes to one relay when two hand out at the same time', async () => {
    await emit(150);
    const [first, second] = [relay(), relay()];

    const handedOut = await Promise.all([first.runOnce(), second.runOnce()]);

    expect(handedOut[0] + handedOut[1]).toBe(150);
  });
});
