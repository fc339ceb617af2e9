import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from './csv.ts';

const read = (text: string) => readCsv('proef.csv', text, ['naam', 'code']);
const details = (text: string) => read(text).problems.map(({ line, detail }) => `${line}: ${detail}`);

it('reads the wanted columns, wherever they stand', () => {
  const { rows, problems } = read(
    '\uFEFFcode,anders,naam\r\n1,x,"las, ser"\r\n\r\n2,y,"twee\nregels"\r\n3,z,k\r\n',
  );

  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { line: 2, values: { code: '1', naam: 'las, ser' } },
    { line: 4, values: { code: '2', naam: 'twee\nregels' } },
    { line: 6, values: { code: '3', naam: 'k' } },
  ]);
});

it('says which columns are missing', () => {
  expect(details('name,code\nx,1\n')).toEqual(['1: In de kopregel ontbreekt de kolom naam.']);
});

it('says which rows are too short or too long', () => {
  expect(details('naam,code\na,1\nb\nc,3\nd,4,5\n')).toEqual([
    '3: De rij heeft 1 velden in plaats van 2.',
    '5: De rij heeft 3 velden in plaats van 2.',
  ]);
});

it('says where a file was cut off inside quotes', () => {
  expect(details('naam,code\na,1\n"b\nen verder')).toEqual([
    '3: Een aanhalingsteken wordt niet gesloten. Waarschijnlijk is het bestand afgekapt.',
  ]);
});

it('says when there is nothing in it', () => {
  expect(read('').problems).toEqual([{ file: 'proef.csv', detail: 'Het bestand is leeg.' }]);
});

it('never fails, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'naam', 'code') }),
      (text) => {
        expect(() => read(text)).not.toThrow();
      },
    ),
  );
});
