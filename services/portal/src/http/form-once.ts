/**
 * A form that is sent twice does its work once: the second waits for the first and goes where it went. What the
 * APIs create is guarded by the same id as `Idempotency-Key`, also when Redis is away.
 */
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { conflict } from '@vlinderdas/kernel/problem';
import type { Redis } from 'ioredis';
import type { PortalReply } from './visit.ts';

export type FormOnce = (
  sessionId: string,
  formId: string,
  work: () => Promise<PortalReply>,
) => Promise<PortalReply>;

const RUNNING = 'running';
const RUNNING_MS = 20_000;
const REMEMBER_SECONDS = 3_600;
const LOOK_AGAIN_MS = 50;

export function createFormOnce(redis: Redis): FormOnce {
  async function forget(key: string): Promise<void> {
    // A key that stays behind without Redis ends by itself.
    await redis.del(key).catch(() => 0);
  }

  async function run(key: string, work: () => Promise<PortalReply>): Promise<PortalReply> {
    try {
      const reply = await work();
      if (reply.kind === 'redirect') await redis.set(key, reply.to, 'EX', REMEMBER_SECONDS).catch(() => null);
      else await forget(key);
      return reply;
    } catch (error) {
      await forget(key);
      throw error;
    }
  }

  return async (sessionId, formId, work) => {
    const key = `portal:form:${createHash('sha256').update(`${sessionId} ${formId}`).digest('base64url')}`;
    for (let waited = 0; waited < RUNNING_MS; waited += LOOK_AGAIN_MS) {
      let claimed: string | null;
      let state: string | null;
      try {
        claimed = await redis.set(key, RUNNING, 'PX', RUNNING_MS, 'NX');
        state = claimed ? null : await redis.get(key);
      } catch {
        return work();
      }
      if (claimed) return run(key, work);
      if (state !== null && state !== RUNNING) return { kind: 'redirect', to: state };
      await wait(LOOK_AGAIN_MS);
    }
    throw conflict('Dit formulier is al verstuurd en wordt nog verwerkt.');
  };
}
