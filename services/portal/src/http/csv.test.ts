import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const headings = ['Vacature', 'Keer'];

it('opens in a spreadsheet, whatever stands in a cell', () => {
  const rows = [
    ['Lasser; "ervaren"', 3],
    ['twee\nregels', 1],
  ];

  expect(toCsv({ headings, rows }, null)).toBe(
    '\uFEFFVacature;Keer\r\n"Lasser; ""ervaren""";3\r\n"twee\nregels";1\r\n',
  );
});

it.each(['=1+1', '+31', '-2', '@som', '\tx'])('is not run as a formula: %j', (text) => {
  expect(toCsv({ headings, rows: [[text, 1]] }, null)).toContain(`'${text};1`);
});

it('ends with what must be known of all of it', () => {
  expect(toCsv({ headings, rows: [] }, 'Alles is verzonnen.')).toBe(
    '\uFEFFVacature;Keer\r\n\r\nAlles is verzonnen.\r\n',
  );
});
