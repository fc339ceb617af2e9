import { expect, it } from 'vitest';
import { addDays, isIsoDate } from './dates.ts';

it.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['0000-01-01', false],
  ['2026-2-3', false],
  ['2026-02-03T00:00:00Z', false],
  ['morgen', false],
])('says of %s whether it is a date that exists: %s', (text, exists) => {
  expect(isIsoDate(text)).toBe(exists);
});

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['9999-12-31', 90, '9999-12-31'],
  ['0001-01-01', -1, '0001-01-01'],
])('%s and %i days is %s: a day that can be written and compared', (date, days, expected) => {
  expect(addDays(date, days)).toBe(expected);
});
