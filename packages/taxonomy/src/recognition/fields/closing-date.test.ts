import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

describe('the last day to apply', () => {
  it.each([
    ['Reageer voor 1 juni.', '2027-05-31'],
    ['Solliciteer vóór 15 december via de knop.', '2026-12-14'],
    ['Solliciteer uiterlijk vrijdag 4 december.', '2026-12-04'],
    ['Reageren kan tot en met 10 december. Je begint op 1 januari.', '2026-12-10'],
    ['Tot 15 december kun je solliciteren.', '2026-12-14'],
    ['Sluitingsdatum: 01-12-2026', '2026-12-01'],
  ])('is read in "%s"', (text, date) => {
    expect(read(text).closingDate?.value).toBe(date);
  });

  it.each([
    'Je begint op 1 januari.',
    'De gesprekken zijn op 17 december.',
    'Solliciteer voor 1 oktober 2026.',
    'Wij bestaan sinds 1 juni. Reageer snel.',
    'Reageer voor 1 december. Solliciteren kan tot en met 5 december.',
  ])('is not read in "%s"', (text) => {
    expect(read(text).closingDate).toBeNull();
  });
});
