/**
 * Global set-up of the test projects that need a database: PostgreSQL and Redis of our own, or those of
 * TEST_DATABASE_URL (an administrator) and TEST_REDIS_URL. Several runs in one checkout share the servers; the
 * last one to end stops them, and the data stays in `.data/test` for the next.
 */
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../postgres.ts';
import { startRedis } from '../redis.ts';
import { prepareTemplate } from './template.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { TEST_DATABASE_URL, TEST_REDIS_URL, PATH = '' } = process.env;
  const [database, redis] = await Promise.all([
    TEST_DATABASE_URL ? adopted(TEST_DATABASE_URL) : startTestPostgres(),
    TEST_REDIS_URL ? adopted(TEST_REDIS_URL) : startTestRedis(PATH),
  ]);
  const { password } = new URL(database.url);
  project.provide('testServer', await prepareTemplate(database.url, join(root, 'migrations'), password));
  project.provide('testRedisUrl', redis.url);
  return async () => {
    await Promise.all([database.stop(), redis.stop()]);
  };
}

interface Server {
  url: string;
  stop(): Promise<void>;
}

function adopted(url: string): Server {
  return { url, stop: async () => {} };
}

/** Nothing of a test survives a power cut, so nothing waits for the disk. */
function startTestPostgres(): Promise<Server> {
  return startPostgres({
    folder: join(root, '.data/test/postgres'),
    port: 54_330,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
}

function startTestRedis(searchPath: string): Promise<Server> {
  return startRedis({
    folder: join(root, '.data/test/redis'),
    programFolder: join(root, '.data/redis-program'),
    searchPath,
    port: 56_330,
    settings: { appendonly: 'no', databases: '512' },
  });
}
