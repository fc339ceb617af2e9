import { expect, it } from 'vitest';
import { isIsoDate } from './dates.ts';

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
