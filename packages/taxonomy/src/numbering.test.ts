import { expect, it } from 'vitest';
import type { TaxonomySource } from './model.ts';
import { numberConcepts } from './numbering.ts';

const version = (...names: string[]): TaxonomySource => ({
  id: names.join('-'),
  language: 'nl',
  occupations: [],
  competences: names.map((name, at) => ({
    number: at + 1,
    uri: `c:${name}`,
    label: name,
    altLabels: [],
    kind: 'vaardigheid',
    broader: null,
  })),
  certificates: [],
});
const numbers = ({ competences }: TaxonomySource) =>
  Object.fromEntries(competences.map(({ label, number }) => [label, number]));

it('keeps the number of what was there, and gives new numbers to what is new', () => {
  expect(numbers(numberConcepts([version('a', 'b', 'c')], version('c', 'd', 'a')))).toEqual({
    a: 1,
    c: 3,
    d: 4,
  });
});

it('never gives out the number of what is gone, and gives it back when that returns', () => {
  const first = version('a', 'b');
  const second = numberConcepts([first], version('a'));
  const third = numberConcepts([first, second], version('a', 'c', 'b'));

  expect(numbers(third)).toEqual({ a: 1, b: 2, c: 3 });
});

it('numbers a first version from 1', () => {
  expect(numbers(numberConcepts([], version('x', 'y')))).toEqual({ x: 1, y: 2 });
});
