/** What the person just did, told once on the next page. */
import type { Redis } from 'ioredis';
import { sessionKey } from './session.ts';

export interface Messages {
  leave(sessionId: string, text: string): Promise<void>;
  take(sessionId: string): Promise<string | undefined>;
}

const SECONDS = 300;

export function createMessages(redis: Redis): Messages {
  return {
    async leave(sessionId, text) {
      // The work is done; a message that gets lost with Redis must not turn it into an error.
      await redis.set(sessionKey(sessionId, 'message'), text, 'EX', SECONDS).catch(() => null);
    },
    async take(sessionId) {
      return (await redis.getdel(sessionKey(sessionId, 'message')).catch(() => null)) ?? undefined;
    },
  };
}
