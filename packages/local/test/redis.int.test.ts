import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity, untilGone } from '@vlinderdas/local/process-identity';
import { type LocalRedis, startRedis } from '@vlinderdas/local/redis';
import { findRedisProgram } from '@vlinderdas/local/redis-program';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';

const programFolder = join(import.meta.dirname, '..', '..', '..', '.data', 'redis-program');
let root: string;
let started: LocalRedis[];

beforeEach(() => {
  root = mkdtempSync('/tmp/vlinderdas-redis-');
  started = [];
});

afterEach(async () => {
  for (const server of started) await server.stop();
  rmSync(root, { recursive: true });
});

async function start(): Promise<LocalRedis> {
  const server = await startRedis({
    folder: join(root, 'redis'),
    programFolder,
    searchPath: '/usr/bin',
    port: 56_400,
  });
  started.push(server);
  return server;
}

async function withClient<T>(url: string, work: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url, { retryStrategy: () => null });
  client.on('error', () => {});
  try {
    return await work(client);
  } finally {
    client.disconnect();
  }
}

describe('the Redis beside the program', () => {
  it('keeps its data over a stop, and asks for a password', async () => {
    const server = await start();
    await withClient(server.url, (client) => client.set('key', 'value'));
    await server.stop();

    const again = await start();

    expect(await withClient(again.url, (client) => client.get('key'))).toBe('value');
    await expect(
      withClient(again.url.replace(/:[^:@]*@/, ':guess@'), (client) => client.get('key')),
    ).rejects.toThrow();
    expect(statSync(join(root, 'redis', 'redis.conf')).mode & 0o777).toBe(0o600);
  });

  it('is shared by who starts it twice, and ends with the last', async () => {
    const [first, second] = await Promise.all([start(), start()]);

    expect(second.pid).toBe(first.pid);
    expect([first.adopted, second.adopted].sort()).toEqual([false, true]);
    await first.stop();
    expect(processIdentity(first.pid)).toBeDefined();
    await second.stop();
    expect(processIdentity(first.pid)).toBeUndefined();
  });

  it('recovers after a kill', async () => {
    const server = await start();
    process.kill(server.pid, 'SIGKILL');
    await untilGone(server.pid, 5_000);

    const again = await start();

    expect(await withClient(again.url, (client) => client.ping())).toBe('PONG');
  });

  it('never throws keys away when memory is full, as a queue needs', async () => {
    const server = await start();

    expect(await withClient(server.url, (client) => client.config('GET', 'maxmemory-policy'))).toContain(
      'noeviction',
    );
    expect(inject('testRedisUrl')).not.toBe(server.url);
  });

  it('says what to do when there is none and none can be fetched', async () => {
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';

    const found = findRedisProgram(join(root, 'program'), '/nowhere').finally(() => {
      process.env.PATH = path;
    });

    await expect(found).rejects.toThrow(/Installeer Redis .* of zet REDIS_URL/s);
  });
});
