/**
 * A purpose token says: this process asks for data about this subject, for this purpose and this person, now. It
 * travels beside the caller's own credentials, so that who may sign in is not yet who may read what is bound to a
 * purpose (PR2). Only services that hold the secret can make one, and it is worth nothing a minute later.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@vlinderdas/kernel/clock';
import { forbidden } from '@vlinderdas/kernel/problem';

/** Header that carries the token. */
export const PURPOSE_TOKEN_HEADER = 'x-doeltoken';

const LIFETIME_SECONDS = 60;

/** What a token is bound to; another value in any place makes it worthless. */
export interface PurposeClaim {
  purpose: string;
  /** Whose data is asked. */
  subjectId: string;
  /** What it is asked for: the vacancy, the placement. */
  contextId: string;
  /** On whose behalf. */
  actorId: string;
}

export interface PurposeTokens {
  sign(claim: PurposeClaim): string;
  /** @throws forbidden 403 when the token is absent, too old, or of another claim or secret */
  verify(token: string | undefined, claim: PurposeClaim): void;
}

/** @param secret at least 32 characters, the same for the service that asks and the one that answers */
export function createPurposeTokens(secret: string, clock: Clock): PurposeTokens {
  const nowSeconds = () => Math.floor(clock.now().getTime() / 1_000);
  const seal = ({ purpose, subjectId, contextId, actorId }: PurposeClaim, expiresAt: number) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, subjectId, contextId, actorId, expiresAt]))
      .digest('base64url');

  return {
    sign(claim) {
      const expiresAt = nowSeconds() + LIFETIME_SECONDS;
      return `${expiresAt}.${seal(claim, expiresAt)}`;
    },
    verify(token, claim) {
      const [, expiry = '', given = ''] = /^(\d{1,12})\.([\w-]{43})$/.exec(token ?? '') ?? [];
      const left = Number(expiry) - nowSeconds();
      const isCurrent = expiry !== '' && left > 0 && left <= LIFETIME_SECONDS;
      const expected = Buffer.from(seal(claim, Number(expiry)));
      const isEqual = given.length === expected.length && timingSafeEqual(Buffer.from(given), expected);
      if (!isCurrent || !isEqual)
        throw forbidden('Deze gegevens geven wij alleen voor het doel waarvoor zij zijn vastgelegd.');
    },
  };
}
