import { describe, expect, it } from 'vitest';
import { addMonths, ageOn, monthsBetween } from './months.ts';

describe('months on the calendar', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-22', 3, '2027-02-22'],
    ['2026-03-31', -1, '2026-02-28'],
    ['9999-12-31', 6, '9999-12-31'],
  ])('adds to %s %i months: %s', (date, count, expected) => {
    expect(addMonths(date, count)).toBe(expected);
  });

  it('counts a month only when its day is reached', () => {
    expect(monthsBetween('2026-01-15', '2026-07-14')).toBe(5);
    expect(monthsBetween('2026-01-15', '2026-07-15')).toBe(6);
    expect(monthsBetween('2026-07-15', '2026-01-15')).toBe(0);
  });

  it('makes somebody a year older on the birthday', () => {
    expect(ageOn('2000-11-23', '2026-11-22')).toBe(25);
    expect(ageOn('2000-11-22', '2026-11-22')).toBe(26);
    expect(ageOn('2027-01-01', '2026-11-22')).toBeUndefined();
  });
});
