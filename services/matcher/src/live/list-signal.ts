/**
 * Tells in this process that a list of the region has changed, whichever process changed it. Only a hint: Redis may
 * lose it, so whoever waits looks again after a while anyway.
 */
import type { Redis } from 'ioredis';
import { ShortlistMessage, shortlistChannel } from '../contract/matching.events.ts';
import type { StoredList } from '../db/shortlist.repository.ts';

const LOOK_AGAIN_MS = 500;

interface Listening {
  /** True when it is time to look again, false when the time is over. */
  next(): Promise<boolean>;
  stop(): void;
}

export interface ListSignal {
  announce(regionId: string, lists: readonly StoredList[]): Promise<void>;
  listen(regionId: string, vacancyId: string, forMs: number): Listening;
  close(): void;
}

export function createListSignal(redis: Redis, connect: () => Redis): ListSignal {
  const listeners = new Map<string, Set<() => void>>();
  let subscriber: Redis | undefined;

  /** One connection for all that wait, made when the first does. */
  function subscribe(): void {
    if (subscriber) return;
    subscriber = connect();
    subscriber.psubscribe(shortlistChannel('*')).catch(() => undefined);
    subscriber.on('pmessage', (_pattern: string, channel: string, text: string) => {
      const message = ShortlistMessage.safeParse(JSON.parse(text));
      if (!message.success) return;
      for (const wake of listeners.get(`${channel}:${message.data.vacancyId}`) ?? []) wake();
    });
  }

  return {
    async announce(regionId, lists) {
      const pipeline = redis.pipeline();
      for (const { vacancyId, revision } of lists) {
        pipeline.publish(shortlistChannel(regionId), JSON.stringify({ vacancyId, revision }));
      }
      await pipeline.exec().catch(() => undefined);
    },
    listen(regionId, vacancyId, forMs) {
      subscribe();
      const key = `${shortlistChannel(regionId)}:${vacancyId}`;
      const until = performance.now() + forMs;
      let isTold = false;
      let wake: () => void = () => undefined;
      const told = () => {
        isTold = true;
        wake();
      };
      const others = listeners.get(key) ?? new Set();
      listeners.set(key, others.add(told));
      return {
        async next() {
          const leftMs = until - performance.now();
          if (leftMs <= 0) return false;
          if (!isTold) {
            await new Promise<void>((resolve) => {
              const timer = setTimeout(resolve, Math.min(leftMs, LOOK_AGAIN_MS));
              wake = () => {
                clearTimeout(timer);
                resolve();
              };
            });
          }
          isTold = false;
          return true;
        },
        stop() {
          others.delete(told);
          if (others.size === 0) listeners.delete(key);
        },
      };
    },
    close: () => subscriber?.disconnect(),
  };
}
