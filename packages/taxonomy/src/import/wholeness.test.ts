import { expect, it } from 'vitest';
import { findMissingParts } from './wholeness.ts';

const whole = { relations: 1_000, strays: 0, occupations: 300, silent: 0 };

it('finds nothing missing where publishers only forgot some', () => {
  expect(findMissingParts(whole)).toEqual([]);
  expect(findMissingParts({ ...whole, strays: 5, silent: 15 })).toEqual([]);
  expect(findMissingParts({ ...whole, occupations: 8, silent: 2 })).toEqual([]);
});

it('finds a part missing where more leads to nothing, or many occupations ask nothing', () => {
  expect(findMissingParts({ ...whole, strays: 6 })).toEqual([
    expect.stringContaining('6 van de 1000 relaties'),
  ]);
  expect(findMissingParts({ ...whole, silent: 16 })).toEqual([
    expect.stringContaining('16 van de 300 beroepen'),
  ]);
  expect(findMissingParts({ ...whole, occupations: 2, silent: 2 })).toHaveLength(1);
});
