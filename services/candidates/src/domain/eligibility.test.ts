import { describe, expect, it } from 'vitest';
import { bornBy, combineAnswers } from './eligibility.ts';

describe('the age that a law asks', () => {
  it('is reached on the birthday itself', () => {
    expect(bornBy('2026-11-23', 18)).toBe('2008-11-23');
  });

  it('asks of 29 February the last day of that month in a common year', () => {
    expect(bornBy('2028-02-29', 18)).toBe('2010-02-28');
    expect(bornBy('2028-02-29', 20)).toBe('2008-02-29');
  });
});

describe('several conditions at once', () => {
  it('lets one no decide, and one unknown leave it open', () => {
    expect(combineAnswers(['ja', 'ja'])).toBe('ja');
    expect(combineAnswers(['ja', 'onbekend'])).toBe('onbekend');
    expect(combineAnswers(['onbekend', 'nee'])).toBe('nee');
    expect(combineAnswers(['ja', undefined])).toBe('ja');
    expect(combineAnswers([])).toBe('onbekend');
  });
});
