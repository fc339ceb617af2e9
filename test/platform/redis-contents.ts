import { Redis } from 'ioredis';

/** Every key of the database with what it holds, as text. */
export async function readRedis(url: string): Promise<string[]> {
  const redis = new Redis(url);
  try {
    const keys = await redis.keys('*');
    return await Promise.all(keys.map(async (key) => `${key} ${await contentsOf(redis, key)}`));
  } finally {
    redis.disconnect();
  }
}

async function contentsOf(redis: Redis, key: string): Promise<string> {
  const kind = await redis.type(key);
  switch (kind) {
    case 'string':
      return (await redis.get(key)) ?? '';
    case 'hash':
      return JSON.stringify(await redis.hgetall(key));
    case 'list':
      return JSON.stringify(await redis.lrange(key, 0, -1));
    case 'set':
      return JSON.stringify(await redis.smembers(key));
    case 'zset':
      return JSON.stringify(await redis.zrange(key, '0', '-1'));
    case 'stream':
      return JSON.stringify(await redis.xrange(key, '-', '+'));
    default:
      // Gone since its key was listed.
      return '';
  }
}
