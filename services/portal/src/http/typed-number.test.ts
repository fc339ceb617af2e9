import { describe, expect, it } from 'vitest';
import { typedCents, typedNumber } from './typed-number.ts';

describe('a number that was typed', () => {
  it.each([
    ['32', 32],
    ['32,5', 32.5],
    ['32.5', 32.5],
    ['1.250', 1_250],
    ['1.250,75', 1_250.75],
    ['€ 15,20', 15.2],
    ['60 %', 60],
    ['', undefined],
    ['veel', Number.NaN],
    ['-4', Number.NaN],
    ['1,2,3', Number.NaN],
  ])('%s', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  it('is an amount in whole cents', () => {
    expect(typedCents('15,20')).toBe(1_520);
    expect(typedCents('')).toBeUndefined();
    expect(typedCents('duur')).toBeNaN();
  });
});
