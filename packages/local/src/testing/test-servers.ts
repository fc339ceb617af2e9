/**
 * PostgreSQL and Redis for test runs, or those of TEST_DATABASE_URL (an administrator) and TEST_REDIS_URL. Several
 * runs in one checkout share the servers; the last one to end stops them, and the data stays in `.data/test`.
 */
import { join } from 'node:path';
import type { TestServer } from '@vlinderdas/platform/testing/test-server';
import { dataFolder } from '../local-database.ts';
import { startPostgres } from '../postgres.ts';
import { startRedis } from '../redis.ts';
import { prepareTemplate } from './template.ts';

export interface TestServers {
  server: TestServer;
  redisUrl: string;
  stop(): Promise<void>;
}

/** @param given the environment of the run */
export async function startTestServers(
  given: Readonly<Record<string, string | undefined>>,
): Promise<TestServers> {
  const { TEST_DATABASE_URL, TEST_REDIS_URL } = given;
  const [database, redis] = await Promise.all([
    TEST_DATABASE_URL ? external(TEST_DATABASE_URL) : startTestPostgres(),
    TEST_REDIS_URL ? external(TEST_REDIS_URL) : startTestRedis(given.PATH ?? ''),
  ]);
  const stop = async () => {
    await Promise.all([database.stop(), redis.stop()]);
  };
  try {
    const { password } = new URL(database.url);
    const migrations = join(dataFolder, '..', 'migrations');
    return { server: await prepareTemplate(database.url, migrations, password), redisUrl: redis.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

async function external(url: string): Promise<RunningServer> {
  return { url, stop: async () => {} };
}

/** Nothing of a test survives a power cut, so nothing waits for the disk. */
function startTestPostgres(): Promise<RunningServer> {
  return startPostgres({
    folder: join(dataFolder, 'test', 'postgres'),
    port: 54_330,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
}

function startTestRedis(searchPath: string): Promise<RunningServer> {
  return startRedis({
    folder: join(dataFolder, 'test', 'redis'),
    programFolder: join(dataFolder, 'redis-program'),
    searchPath,
    port: 56_330,
    settings: { appendonly: 'no', databases: '512' },
  });
}
