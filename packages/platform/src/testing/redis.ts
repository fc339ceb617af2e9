/**
 * A logical Redis database of its own for each test file. The number is claimed in database 0, so that several
 * runs can share one server; a claim whose run died ends after a while.
 */
import { Redis } from 'ioredis';
import { afterAll, inject } from 'vitest';

const CLAIM_SECONDS = 20 * 60;

export interface TestRedis {
  /** Address with the number of the database. */
  url: string;
  /** Empties the database and gives it back; tests need not call it. */
  close(): Promise<void>;
}

/**
 * Claims an empty logical database until the file's tests are done. Call it once, at the top of a test file.
 * `FLUSHALL` and stopping the server would hit other files: start a server of your own for that.
 * @throws Error when all databases of the server are in use
 */
export async function useTestRedis(): Promise<TestRedis> {
  const server = inject('testRedisUrl');
  const claims = new Redis(server, { db: 0 });
  const index = await claimDatabase(claims);
  const redis = new Redis(server, { db: index });
  await redis.flushdb();
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await redis.flushdb();
    await claims.del(claimKey(index));
    await Promise.all([redis.quit(), claims.quit()]);
  };
  afterAll(close);
  return { url: `${server.replace(/\/$/, '')}/${index}`, close };
}

async function claimDatabase(claims: Redis): Promise<number> {
  const count = await databaseCount(claims);
  const first = Math.floor(Math.random() * (count - 1));
  for (let step = 0; step < count - 1; step += 1) {
    const index = 1 + ((first + step) % (count - 1));
    const claimed = await claims.set(claimKey(index), process.pid, 'EX', CLAIM_SECONDS, 'NX');
    if (claimed === 'OK') return index;
  }
  throw new Error(`All ${count - 1} logical databases of the test Redis are in use.`);
}

function claimKey(index: number): string {
  return `vlinderdas-test:database:${index}`;
}

async function databaseCount(redis: Redis): Promise<number> {
  const answer = await redis.config('GET', 'databases').catch(() => undefined);
  // Sixteen is what every Redis has unless told otherwise; a managed one may refuse CONFIG.
  return Number(/\d+/.exec(JSON.stringify(answer ?? ''))?.[0] ?? 16);
}
