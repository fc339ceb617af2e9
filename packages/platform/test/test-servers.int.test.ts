import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { Redis } from 'ioredis';
import pg from 'pg';
import { describe, expect, it } from 'vitest';

const database = await useTestDatabase();
const [first, second] = [await useTestRedis(), await useTestRedis()];

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a test file', () => {
  it('has a migrated database of its own, and signs in to it as a service', async () => {
    const rows = await query(
      database.serviceUrl('candidates'),
      'select current_database() as db, count(*) > 0 as migrated from app.migration',
    );

    expect(rows).toEqual([{ db: database.name, migrated: true }]);
  });

  it('meets the isolation of production: no service creates anything or reads another schema', async () => {
    await expect(
      query(database.serviceUrl('candidates'), 'create table candidates.mine (id int)'),
    ).rejects.toThrow('permission denied');
    await expect(
      query(database.serviceUrl('matcher'), 'select * from candidates.access_log'),
    ).rejects.toThrow('permission denied');
  });

  it('has a Redis database of its own', async () => {
    const [one, other] = [new Redis(first.url), new Redis(second.url)];

    await one.set('key', 'value');

    expect(await other.exists('key')).toBe(0);
    await one.quit();
    await other.quit();
  });
});
