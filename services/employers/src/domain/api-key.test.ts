import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ApiKey, endOfOverlap, isValid, lifeOf, makeKey, parseKey, secretMatches } from './api-key.ts';

const now = new Date('2026-11-23T09:00:00Z');
const key: ApiKey = {
  id: '1',
  employerId: '2',
  name: 'Software',
  prefix: '0'.repeat(12),
  scopes: [],
  createdAt: new Date('2026-11-01T00:00:00Z'),
  expiresAt: new Date('2026-12-01T00:00:00Z'),
  revokedAt: null,
  replacedBy: null,
  lastUsedOn: null,
};

describe('a key', () => {
  it('is taken apart into what it was made of, and keeps only a hash of its secret', () => {
    const made = makeKey(randomBytes);
    const parsed = parseKey(made.key);

    expect(parsed?.prefix).toBe(made.prefix);
    expect(secretMatches(parsed?.secret ?? '', made.secretHash)).toBe(true);
    expect(secretMatches('A'.repeat(43), made.secretHash)).toBe(false);
    expect(made.secretHash).not.toContain(parsed?.secret);
  });

  it('never repeats', () => {
    const keys = Array.from({ length: 1_000 }, () => makeKey(randomBytes).key);

    expect(new Set(keys).size).toBe(1_000);
  });

  it('skips the bytes that would favour some letters', () => {
    let calls = 0;
    const biased = (size: number) => new Uint8Array(size).fill(calls++ === 0 ? 255 : 1);

    expect(makeKey(biased).prefix).toBe('1'.repeat(12));
  });

  it.each([
    '',
    'vd_',
    'vd_abc_def',
    `vd_${'0'.repeat(12)}_${'A'.repeat(44)}`,
    `xx_${'0'.repeat(12)}_${'A'.repeat(43)}`,
  ])('is not "%s"', (text) => {
    expect(parseKey(text)).toBeUndefined();
  });
});

describe('the life of a key', () => {
  it('ends when it expires or is revoked', () => {
    expect(isValid(key, now)).toBe(true);
    expect(isValid(key, key.expiresAt)).toBe(false);
    expect(isValid({ ...key, revokedAt: now }, now)).toBe(false);
  });

  it('overlaps with its successor, but never beyond its own end', () => {
    expect(endOfOverlap(key, 3, now)).toEqual(new Date('2026-11-26T09:00:00Z'));
    expect(endOfOverlap(key, 30, now)).toEqual(key.expiresAt);
    expect(endOfOverlap({ ...key, replacedBy: '3' }, 3, now)).toBeUndefined();
    expect(endOfOverlap({ ...key, revokedAt: now }, 3, now)).toBeUndefined();
  });

  it('is given to the successor again, at most a year', () => {
    expect(lifeOf(key)).toBe(30);
    expect(lifeOf({ ...key, expiresAt: new Date('2029-01-01T00:00:00Z') })).toBe(365);
  });
});
