/**
 * Access tokens live for a minute. They are kept sealed in Redis, apart from the session, and renewed by one
 * request at a time: a refresh token is good for one use, and a second use would end the sign-in.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '@vlinderdas/kernel/clock';
import { unauthenticated } from '@vlinderdas/kernel/problem';
import type { Redis } from 'ioredis';
import { type SignIn, SignInExpired, type Tokens } from './oidc.ts';
import type { Seal } from './seal.ts';
import { sessionKey } from './session.ts';

export interface TokenKeeper {
  store(sessionId: string, tokens: Tokens): Promise<void>;
  find(sessionId: string): Promise<Tokens | undefined>;
  /** A token that is good for a while yet. @throws unauthenticated when the person has to sign in again */
  accessToken(sessionId: string): Promise<string>;
}

export interface TokenKeeperOptions {
  redis: Redis;
  signIn: Pick<SignIn, 'refresh'>;
  seal: Seal;
  clock: Clock;
  /** How long a session without use lasts. */
  seconds: number;
}

const RENEW_AFTER_MS = 45_000;
const LOCK_MS = 8_000;
const LOOK_AGAIN_MS = 40;
const UNLOCK = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

export function createTokenKeeper({ redis, signIn, seal, clock, seconds }: TokenKeeperOptions): TokenKeeper {
  const running = new Map<string, Promise<string>>();

  async function store(sessionId: string, tokens: Tokens): Promise<void> {
    await redis.set(sessionKey(sessionId, 'tokens'), seal.close(tokens), 'EX', seconds);
  }

  async function find(sessionId: string): Promise<Tokens | undefined> {
    const sealed = await redis.get(sessionKey(sessionId, 'tokens'));
    return sealed ? (seal.open(sealed) as Tokens | undefined) : undefined;
  }

  const isFresh = (tokens: Tokens) => clock.now().getTime() - tokens.obtainedAt < RENEW_AFTER_MS;

  async function renew(sessionId: string): Promise<string> {
    const lock = `${sessionKey(sessionId, 'tokens')}:lock`;
    const owner = randomUUID();
    for (let waited = 0; waited < LOCK_MS; waited += LOOK_AGAIN_MS) {
      const tokens = await find(sessionId);
      if (!tokens) throw unauthenticated();
      if (isFresh(tokens)) return tokens.access;
      if ((await redis.set(lock, owner, 'PX', LOCK_MS, 'NX')) === 'OK') {
        try {
          const latest = (await find(sessionId)) ?? tokens;
          if (isFresh(latest)) return latest.access;
          const renewed = await signIn.refresh(latest, clock.now());
          await store(sessionId, renewed);
          return renewed.access;
        } catch (error) {
          if (!(error instanceof SignInExpired)) throw error;
          await redis.del(sessionKey(sessionId, 'tokens'));
          throw unauthenticated();
        } finally {
          await redis.eval(UNLOCK, 1, lock, owner);
        }
      }
      await wait(LOOK_AGAIN_MS);
    }
    throw unauthenticated();
  }

  return {
    store,
    find,
    async accessToken(sessionId) {
      const tokens = await find(sessionId);
      if (!tokens) throw unauthenticated();
      if (isFresh(tokens)) {
        await redis.expire(sessionKey(sessionId, 'tokens'), seconds);
        return tokens.access;
      }
      const known = running.get(sessionId);
      if (known) return known;
      const renewal = renew(sessionId).finally(() => running.delete(sessionId));
      running.set(sessionId, renewal);
      return renewal;
    },
  };
}
