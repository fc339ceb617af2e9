import { describe, expect, it } from 'vitest';
import {
  formatClockTime,
  formatCount,
  formatDateForPeople,
  formatDateWithWeekday,
  formatDistance,
  formatEuros,
  formatHoursPerWeek,
  formatInstantForPeople,
  formatList,
  formatMinutes,
  formatNumber,
  formatTravel,
} from './wording.ts';

describe('wording', () => {
  it('writes dates and moments as people read them', () => {
    expect(formatDateForPeople('2026-12-01')).toBe('1 december 2026');
    expect(formatDateForPeople('onbekend')).toBe('onbekend');
    expect(formatDateWithWeekday('2026-12-01')).toBe('dinsdag 1 december 2026');
    expect(formatInstantForPeople(new Date('2026-12-01T23:30:00Z'))).toBe('2 december 2026, 00:30');
    expect(formatClockTime(360)).toBe('06:00');
  });

  it('writes numbers, distances and durations', () => {
    expect(formatNumber(12_345)).toBe('12.345');
    expect(formatCount(1, 'kandidaat', 'kandidaten')).toBe('1 kandidaat');
    expect(formatCount(0, 'kandidaat', 'kandidaten')).toBe('0 kandidaten');
    expect([4, 30, 34, 123].map(formatDistance)).toEqual(['0,4 km', '3 km', '3,4 km', '12 km']);
    expect([1, 59, 60, 95].map(formatMinutes)).toEqual([
      '1 minuut',
      '59 minuten',
      '1 uur',
      '1 uur en 35 minuten',
    ]);
    expect(formatTravel(12, 'fiets')).toBe('12 min fietsen');
  });

  it('writes amounts, whole ones without cents', () => {
    expect([108_827, 40_000, -1_250, 0].map(formatEuros)).toEqual(['€ 1.088,27', '€ 400', '−€ 12,50', '€ 0']);
  });

  it('says what is unknown about hours', () => {
    expect(formatHoursPerWeek(24, 32)).toBe('24 tot 32 uur per week');
    expect(formatHoursPerWeek(32, 32)).toBe('32 uur per week');
    expect(formatHoursPerWeek(24, undefined)).toBe('ten minste 24 uur per week');
    expect(formatHoursPerWeek(undefined, undefined)).toBe('uren onbekend');
  });

  it('joins words', () => {
    expect(formatList([])).toBe('');
    expect(formatList(['vca'])).toBe('vca');
    expect(formatList(['vca', 'bhv', 'heftruck'], 'of')).toBe('vca, bhv of heftruck');
  });
});
