/**
 * Connections with Redis. One policy: producers fail fast, so that a request never waits for Redis; workers wait,
 * so that they go on when Redis comes back. Nothing that must be kept lives in Redis.
 */
import { Redis } from 'ioredis';
import type { Logger } from 'pino';

export interface RedisConnections {
  /** For requests: commands fail at once while Redis is away. */
  producer: Redis;
  /** A blocking connection for a worker or a subscription; close it with the rest. */
  worker(): Redis;
  close(): Promise<void>;
}

const retryStrategy = (attempt: number) => Math.min(attempt * 100, 2_000);

export function connectRedis(url: string, log: Logger): RedisConnections {
  const open: Redis[] = [];
  const connect = (waits: boolean) => {
    const redis = new Redis(url, {
      retryStrategy,
      enableOfflineQueue: waits,
      maxRetriesPerRequest: waits ? null : 1,
      connectTimeout: 3_000,
      lazyConnect: false,
    });
    let reported = false;
    redis.on('error', (err) => {
      if (!reported) log.warn({ err }, 'redis is away');
      reported = true;
    });
    redis.on('ready', () => {
      if (reported) log.info('redis is back');
      reported = false;
    });
    open.push(redis);
    return redis;
  };
  const producer = connect(false);
  return {
    producer,
    worker: () => connect(true),
    close: async () => {
      for (const redis of open) redis.disconnect();
    },
  };
}
