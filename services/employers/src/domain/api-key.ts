/**
 * API keys: `vd_<prefix>_<secret>`. The prefix finds the key, the secret proves it. The secret is random, so its
 * SHA-256 is what is kept: there is no password to guess behind it.
 */
import { createHash, timingSafeEqual } from 'node:crypto';

const PREFIX_LENGTH = 12;
const SECRET_BYTES = 32;
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SHAPE = /^vd_([0-9A-Za-z]{12})_([\w-]{43})$/;
const DAY_MS = 86_400_000;

/** No employer needs more keys at a time; each is one more that can leak. */
export const MOST_VALID_KEYS = 20;

export interface ApiKey {
  id: string;
  employerId: string;
  name: string;
  prefix: string;
  scopes: readonly string[];
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  replacedBy: string | null;
  lastUsedOn: string | null;
}

export interface KeyMaterial {
  /** The whole key, for the one answer that shows it. */
  key: string;
  prefix: string;
  secretHash: string;
}

/**
 * @param randomBytes a source fit for secrets
 */
export function makeKey(randomBytes: (size: number) => Uint8Array): KeyMaterial {
  let prefix = '';
  while (prefix.length < PREFIX_LENGTH) {
    // 248 is the largest multiple of 62 in a byte: no letter comes more often than another.
    for (const byte of randomBytes(PREFIX_LENGTH)) {
      if (byte < 248 && prefix.length < PREFIX_LENGTH) prefix += BASE62[byte % 62];
    }
  }
  const secret = Buffer.from(randomBytes(SECRET_BYTES)).toString('base64url');
  return { key: `vd_${prefix}_${secret}`, prefix, secretHash: hashSecret(secret) };
}

export function parseKey(key: string): { prefix: string; secret: string } | undefined {
  const [, prefix, secret] = SHAPE.exec(key) ?? [];
  return prefix && secret ? { prefix, secret } : undefined;
}

function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** In constant time, whatever the hash is. */
export function secretMatches(secret: string, secretHash: string): boolean {
  const given = Buffer.from(hashSecret(secret), 'hex');
  const expected = Buffer.from(secretHash, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

export function isValid(key: Pick<ApiKey, 'expiresAt' | 'revokedAt'>, now: Date): boolean {
  return key.revokedAt === null && key.expiresAt > now;
}

export function addDays(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}

/**
 * The old key of a rotation works on for some days, never longer than it would have. Undefined when there is
 * nothing to rotate: expired, revoked, or rotated before.
 */
export function endOfOverlap(key: ApiKey, overlapDays: number, now: Date): Date | undefined {
  if (!isValid(key, now) || key.replacedBy !== null) return undefined;
  return new Date(Math.min(addDays(now, overlapDays).getTime(), key.expiresAt.getTime()));
}

/** A rotated key lives as long as the old one was given to live, at most a year. */
export function lifeOf(key: Pick<ApiKey, 'createdAt' | 'expiresAt'>): number {
  const days = Math.ceil((key.expiresAt.getTime() - key.createdAt.getTime()) / DAY_MS);
  return Math.min(Math.max(days, 1), 365);
}
