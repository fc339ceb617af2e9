import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comesFromElsewhere, createCsrfToken, isCsrfToken } from './csrf.ts';
import { createSeal } from './seal.ts';

const secret = 'a-secret-of-more-than-thirty-two-characters';
const seal = createSeal(secret, 'session');

describe('a seal', () => {
  it('gives back any value, and shows nothing of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(seal.open(seal.close(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(seal.close('geheim')).not.toBe(seal.close('geheim'));
  });

  it('opens nothing that was changed, cut or sealed for another purpose', () => {
    const closed = seal.close({ naam: 'Mila' });
    const changed = Buffer.from(closed, 'base64url');
    changed.writeUInt8(changed.readUInt8(30) ^ 1, 30);

    expect(seal.open(changed.toString('base64url'))).toBeUndefined();
    expect(seal.open(closed.slice(0, 20))).toBeUndefined();
    expect(seal.open('')).toBeUndefined();
    expect(createSeal(secret, 'tokens').open(closed)).toBeUndefined();
  });
});

describe('the token of a form', () => {
  const session = Buffer.alloc(32, 7).toString('base64url');

  it('is good for its own session, and another each time', () => {
    const token = createCsrfToken(session);

    expect(isCsrfToken(token, session)).toBe(true);
    expect(createCsrfToken(session)).not.toBe(token);
    expect(isCsrfToken(token, Buffer.alloc(32, 8).toString('base64url'))).toBe(false);
  });

  it('is never good without a session', () => {
    fc.assert(fc.property(fc.string(), (text) => !isCsrfToken(text, '')));
    expect(isCsrfToken(createCsrfToken(''), '')).toBe(false);
  });

  it('does not help a request from another site', () => {
    expect(comesFromElsewhere({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(comesFromElsewhere({ 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(comesFromElsewhere({})).toBe(false);
  });
});
