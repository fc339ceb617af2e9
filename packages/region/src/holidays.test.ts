import { addWorkdays } from '@vlinderdas/kernel/dates';
import { describe, expect, it } from 'vitest';
import { easterSunday, holidaySet, holidaysOfYear } from './holidays.ts';

describe('easterSunday', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2030, '2030-04-21'],
    [2035, '2035-03-25'],
  ])('of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('holidaysOfYear', () => {
  it('art. 3 Algemene termijnenwet: the general holidays and Goede Vrijdag', () => {
    expect(holidaysOfYear(2026).map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('moves Koningsdag to Saturday when 27 April is a Sunday', () => {
    expect(holidaysOfYear(2025).find(({ name }) => name === 'Koningsdag')?.date).toBe('2025-04-26');
  });

  it('lets a region give Bevrijdingsdag in lustrum years only, and Carnaval as well', () => {
    const names = (year: number) =>
      holidaysOfYear(year, { bevrijdingsdag: 'lustrum', carnaval: true }).map(({ name }) => name);

    expect(names(2030)).toContain('Bevrijdingsdag');
    expect(names(2026)).not.toContain('Bevrijdingsdag');
    expect(holidaysOfYear(2026, { carnaval: true })[1]).toEqual({
      date: '2026-02-16',
      name: 'Carnavalsmaandag',
    });
  });
});

describe('holidaySet', () => {
  it('is what werkdagen are counted with', () => {
    expect(addWorkdays('2026-12-24', 2, holidaySet())).toBe('2026-12-29');
    expect(addWorkdays('2026-12-31', 1, holidaySet())).toBe('2027-01-04');
  });
});
