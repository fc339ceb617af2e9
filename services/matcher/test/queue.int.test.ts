import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { createRelay } from '@vlinderdas/platform/outbox/relay';
import { startWorkers } from '@vlinderdas/platform/outbox/worker';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { subscriptions } from '../../subscriptions.ts';
import { expectExact, startMatcher, storedLists } from './matcher.harness.ts';
import { addRegion, createRandomRows, openAsAdmin, type TestRegion } from './region.builder.ts';

/** The matcher behind the real relay and the real queue. */
const service = await startMatcher({ subscriptions });
const admin = openAsAdmin(service.database.adminUrl);
const messaging = createDatabase({
  url: service.database.serviceUrl('messaging'),
  max: 3,
  applicationName: 'test-relay',
  onError: () => undefined,
});
const { log, outbox, redis, subscriber } = service.deps;
const relay = createRelay({
  db: messaging,
  redis: subscriber(),
  subscriber: subscriber(),
  log,
  faultPoint: () => undefined,
});
const failures: string[] = [];
const workers = startWorkers({
  consumers: service.module.consumers,
  databaseOf: () => service.db,
  connection: () => {
    const connection = subscriber();
    connection.options.maxRetriesPerRequest = null;
    return connection;
  },
  log,
  onSettled: (consumer, outcome) => {
    if (outcome === 'failed') failures.push(consumer);
  },
});
relay.start();
afterAll(async () => {
  await relay.close();
  await workers.close();
  await Promise.all([messaging.close(), admin.close()]);
});

function emit(region: TestRegion, kind: 'candidate' | 'vacancy', ids: readonly string[]): Promise<void> {
  const context = { actor: systemActor(region.regionId, null), correlationId: newId() };
  return service.db.transaction(context, async (tx) => {
    for (const aggregateId of ids) {
      await outbox.emit(tx, {
        name: `${kind}.changed.v1`,
        aggregateId,
        revision: 1,
        regionId: region.regionId,
        organisationId: null,
        reason: 'changed',
      });
    }
  });
}

async function openDeliveries(): Promise<number> {
  const context = { actor: systemActor(newId(), null), correlationId: newId() };
  const { rows } = await messaging.transaction(context, (tx) =>
    tx.execute<{ open: number }>(
      sql`select count(*)::int as open from messaging.delivery where done_at is null`,
    ),
  );
  return rows[0]?.open ?? 0;
}

const settled = (timeout: number) =>
  vi.waitFor(async () => expect(await openDeliveries()).toBe(0), { timeout, interval: 50 });

describe('behind the queue', () => {
  it('a feed of candidates and vacancies ends in exact lists, each delivery marked done', async () => {
    const rows = createRandomRows(11);
    const region = await addRegion(admin);
    const people = Array.from({ length: 400 }, rows.candidate);
    const jobs = Array.from({ length: 10 }, rows.vacancy);
    await region.putCandidates(people);
    await region.putVacancies(jobs);

    await emit(
      region,
      'candidate',
      people.map(({ id }) => id),
    );
    await emit(
      region,
      'vacancy',
      jobs.map(({ id }) => id),
    );
    await settled(15_000);

    expect(failures).toEqual([]);
    expect(await storedLists(service.db, region)).toHaveLength(10);
    await expectExact(service.db, region);
  });

  it('loses nothing when Redis forgets everything half-way', async () => {
    const rows = createRandomRows(12);
    const region = await addRegion(admin);
    const people = Array.from({ length: 300 }, rows.candidate);
    const jobs = Array.from({ length: 5 }, rows.vacancy);
    await region.putCandidates(people);
    await region.putVacancies(jobs);

    await emit(
      region,
      'vacancy',
      jobs.map(({ id }) => id),
    );
    await emit(
      region,
      'candidate',
      people.map(({ id }) => id),
    );
    await redis.flushdb();
    await settled(30_000);

    await expectExact(service.db, region);
  }, 40_000);
});
