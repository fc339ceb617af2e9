import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDayNumber, toIsoDate, yearEnded, yearOf } from './day-number.ts';

it('gets a date back from its number', () => {
  expect(toIsoDate(0)).toBe('1970-01-01');
  expect(toDayNumber('2026-11-23')).toBe(20_780);
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      expect(toDayNumber(toIsoDate(day))).toBe(day);
      expect(toIsoDate(day).startsWith(String(yearOf(day)))).toBe(true);
    }),
  );
});

it('names no year of work that ended within the last one, or is still to end', () => {
  const today = toDayNumber('2026-11-23');

  expect(yearEnded(today - 365, today)).toBeNull();
  expect(yearEnded(today - 366, today)).toBe(2025);
  expect(yearEnded(today + 400, today)).toBeNull();
  expect(yearEnded(null, today)).toBeNull();
});
