import { expect, it } from 'vitest';
import { upperFirst } from './upper-first.ts';

it.each([
  ['orderpicker', 'Orderpicker'],
  ['ijzervlechter', 'IJzervlechter'],
  ['één jaar', 'Één jaar'],
  ['VCA', 'VCA'],
  ['', ''],
])('begins a sentence with %s as %s', (words, said) => {
  expect(upperFirst(words)).toBe(said);
});
