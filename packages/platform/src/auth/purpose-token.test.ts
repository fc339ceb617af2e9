import { fixedClock } from '@vlinderdas/kernel/clock';
import { describe, expect, it } from 'vitest';
import { createPurposeTokens, type PurposeClaim } from './purpose-token.ts';

const SECRET = 'a-secret-of-the-tests-of-32-characters';
const claim: PurposeClaim = {
  purpose: 'advies',
  subjectId: 'subject',
  contextId: 'context',
  actorId: 'actor',
};
const at = (time: string) => createPurposeTokens(SECRET, fixedClock(time));
const refusal = /geen-toegang/;

describe('a purpose token', () => {
  const token = at('2026-11-22T09:00:00Z').sign(claim);

  it('holds for what it was made for, for a minute', () => {
    expect(() => at('2026-11-22T09:00:59Z').verify(token, claim)).not.toThrow();
    expect(() => at('2026-11-22T09:01:00Z').verify(token, claim)).toThrow(refusal);
  });

  it('of a clock that runs ahead is not kept for later', () => {
    expect(() => at('2026-11-22T08:59:00Z').verify(token, claim)).toThrow(refusal);
  });

  it.each(Object.keys(claim))('is worth nothing for another %s', (name) => {
    const other = { ...claim, [name]: 'another' };
    expect(() => at('2026-11-22T09:00:00Z').verify(token, other)).toThrow(refusal);
  });

  it('is worth nothing when made with another secret', () => {
    const other = createPurposeTokens(`${SECRET}-other`, fixedClock('2026-11-22T09:00:00Z'));
    expect(() => other.verify(token, claim)).toThrow(refusal);
  });

  it.each([undefined, '', '.', 'x.y', token.slice(0, -1), `${token}A`, `9${token}`])('is not %s', (given) => {
    expect(() => at('2026-11-22T09:00:00Z').verify(given, claim)).toThrow(refusal);
  });
});
