/**
 * The outbox under faults, and the proof that the faults would show: each mutant is the real code with one promise
 * taken away, and the model must report it.
 */
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database, type Tx } from '../src/db/database.ts';
import { lockDue, markHandedOut, recall } from '../src/outbox/delivery.queries.ts';
import { useTestDatabase } from '../src/testing/database.ts';
import { useTestRedis } from '../src/testing/redis.ts';
import { type ModelWorld, type Mutant, runModel } from './outbox.model.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
/** What a mutant breaks shows in some runs only: how they interleave is up to the machine. */
const MOST_SEEDS_PER_MUTANT = 120;

const database = await useTestDatabase();
const open = (schema: string) =>
  createDatabase({
    url: database.serviceUrl(schema),
    max: 6,
    applicationName: 'test',
    onError: () => undefined,
  });
const world: ModelWorld = {
  producer: open('vacancies'),
  consumer: open('matcher'),
  messaging: open('messaging'),
  redisUrl: (await useTestRedis()).url,
};
afterAll(() => Promise.all([world.producer.close(), world.consumer.close(), world.messaging.close()]));

type Work<T> = (tx: Tx) => Promise<T>;

/** The relay's rounds with another `execute`; its other transactions as they are. */
function replaceExecute(db: Database, replace: (tx: Tx) => Tx['execute']): Database {
  return {
    ...db,
    transaction: <T>(context: Parameters<Database['transaction']>[0], work: Work<T>) =>
      db.transaction(context, (tx) =>
        (work as unknown) === recall
          ? work(tx)
          : work(Object.assign(Object.create(tx), { execute: replace(tx) })),
      ),
  };
}

const mutants: Record<string, Mutant> = {
  'a relay that marks before it adds': {
    relayDatabase: (db) => ({
      ...db,
      async transaction(context, work) {
        if ((work as unknown) === recall) return db.transaction(context, work);
        const marked = await db.transaction(context, async (tx) => {
          const rows = await lockDue(tx, 100, []);
          await markHandedOut(tx, rows);
          return rows;
        });
        const answers = [{ rows: marked }];
        return db.transaction(context, (tx) =>
          work(Object.assign(Object.create(tx), { execute: async () => answers.shift() ?? { rows: [] } })),
        );
      },
    }),
  },
  'no reconciler: a delivery is handed out once': {
    relayDatabase: (db) => ({
      ...db,
      async transaction(context, work) {
        if ((work as unknown) === recall) return 0 as never;
        const result = await db.transaction(context, work);
        await db.transaction(context, (tx) =>
          tx.execute(
            sql`update messaging.delivery set next_at = 'infinity' where epoch > 0 and done_at is null`,
          ),
        );
        return result;
      },
    }),
  },
  'a job id without the epoch': {
    relayDatabase: (db) =>
      replaceExecute(
        db,
        (tx) =>
          (async (query: Parameters<Tx['execute']>[0]) => {
            const answer = await tx.execute(query);
            return { ...answer, rows: answer.rows.map((row) => ({ ...row, epoch: 0 })) };
          }) as unknown as Tx['execute'],
      ),
  },
  'a consumer that does not look at its claim': {
    consumer: (consumer) => ({
      ...consumer,
      handle: (delivery, run) =>
        consumer.handle(delivery, {
          ...run,
          claim: async (tx) => {
            await run.claim(tx);
            return true;
          },
        }),
    }),
  },
};

describe('between an event and its effect', () => {
  it.each(SEEDS)(
    'everything happens once, within a minute, whatever dies (seed %i)',
    async (seed) => {
      expect(await runModel(world, seed)).toEqual([]);
    },
    60_000,
  );
});

describe('the model', () => {
  it.each(Object.entries(mutants))(
    'notices %s',
    async (_name, mutant) => {
      let found: string[] = [];
      for (let seed = 1; found.length === 0 && seed <= MOST_SEEDS_PER_MUTANT; seed += 1)
        found = await runModel(world, seed, mutant);

      expect(found).not.toEqual([]);
    },
    240_000,
  );
});
