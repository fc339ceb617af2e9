/**
 * Health of a process. Live: it answers. Ready: its databases answer, and every queue it consumes finished a job
 * lately, be it a canary; a worker whose socket is open but that consumes nothing is not ready.
 */
import { Queue } from 'bullmq';
import type { FastifyInstance } from 'fastify';
import type { Redis } from 'ioredis';
import type { Database } from '../db/database.ts';
import { CANARY, type Workers } from '../outbox/worker.ts';

const CANARY_EVERY_MS = 10_000;
const STALE_AFTER_MS = 60_000;

export interface HealthOptions {
  databases: ReadonlyMap<string, Database>;
  workers: Workers | undefined;
  redis: Redis;
}

export function registerHealth(
  app: FastifyInstance,
  { databases, workers, redis }: HealthOptions,
): { close(): Promise<void> } {
  const queues = [...(workers?.lastConsumedAt().keys() ?? [])].map((name) => {
    const queue = new Queue(name, { connection: redis });
    queue.on('error', () => undefined);
    return queue;
  });
  const sendCanaries = () => {
    for (const queue of queues) {
      queue.add(CANARY, {}, { removeOnComplete: true, removeOnFail: true }).catch(() => undefined);
    }
  };
  sendCanaries();
  const timer = setInterval(sendCanaries, CANARY_EVERY_MS);

  app.get('/health/live', { schema: { hide: true } }, async () => ({ status: 'ok' }));
  app.get('/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    const checks: Record<string, 'ok' | 'down'> = {};
    await Promise.all(
      [...databases].map(async ([name, db]) => {
        checks[`database:${name}`] = (await db.ping()) ? 'ok' : 'down';
      }),
    );
    for (const [queue, at] of workers?.lastConsumedAt() ?? []) {
      checks[`queue:${queue}`] = Date.now() - at < STALE_AFTER_MS ? 'ok' : 'down';
    }
    const ready = Object.values(checks).every((state) => state === 'ok');
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'down', checks });
  });

  return {
    async close() {
      clearInterval(timer);
      await Promise.allSettled(queues.map((queue) => queue.close()));
    },
  };
}
