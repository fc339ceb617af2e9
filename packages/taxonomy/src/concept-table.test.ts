import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createConceptTable } from './concept-table.ts';
import { packStringLists, packStrings, stringAt, stringsAt } from './strings.ts';

const concept = (number: number, label: string, ...altLabels: string[]) => ({
  number,
  uri: `urn:test:${number}`,
  label,
  altLabels,
});
const table = createConceptTable([
  concept(7, 'Conciërge', 'huismeester', 'IT-beheer'),
  concept(2, 'huismeester', 'it beheer'),
]);

it('finds by what is written the same, before what is spelled otherwise', () => {
  expect(table.find('it beheer')).toEqual([2]);
  expect(table.find('ITBEHEER')).toEqual([2, 7]);
});

it('finds who has it as a name before who has it as another name', () => {
  expect(table.find('Huismeester')).toEqual([2, 7]);
  expect(table.find(' concierge (m/v)')).toEqual([7]);
  expect(table.find('bakker')).toEqual([]);
});

it('knows nothing of numbers that nobody has', () => {
  for (const number of [-1, 0, 3, 8, 1.5, Number.NaN]) {
    expect(table.labelOf(number)).toBeUndefined();
    expect(table.uriOf(number)).toBeUndefined();
    expect(table.altLabelsOf(number)).toEqual([]);
  }
  expect(table.numbers).toEqual([2, 7]);
  expect(table.size).toBe(7);
});

it('gives back whatever strings were packed, and nothing beyond them', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }))), (lists) => {
      const packed = packStringLists(lists);
      lists.forEach((list, at) => {
        expect(stringsAt(packed, at)).toEqual(list);
      });
      expect(stringsAt(packed, lists.length)).toEqual([]);
    }),
  );
  expect(stringAt(packStrings(['a', 'b']), 2)).toBe('');
  expect(stringAt(packStrings(['a', 'b']), -1)).toBe('');
});
