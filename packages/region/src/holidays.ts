/**
 * Days that are no werkdag. The default is the Algemene termijnenwet, article 3: the general holidays, with
 * Goede Vrijdag as their equal. A region may choose otherwise for its own terms; Carnaval is such a choice.
 */

import type { IsoDate } from '@vlinderdas/kernel/dates';
import { addDays, weekday } from '@vlinderdas/kernel/dates';

export interface HolidayOptions {
  /** 5 May. By the law every year; many employers give it in lustrum years (2025, 2030) only. */
  bevrijdingsdag?: 'every-year' | 'lustrum' | 'never';
  goedeVrijdag?: boolean;
  /** Monday and Tuesday before Ash Wednesday. */
  carnaval?: boolean;
}

export interface Holiday {
  readonly date: IsoDate;
  /** Dutch. */
  readonly name: string;
}

/**
 * Easter Sunday in the Gregorian calendar.
 * Source: the anonymous algorithm in J. Meeus, Astronomical Algorithms, chapter 8.
 */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const monthAndDay = h + l - 7 * m + 114;
  return isoDate(year, Math.floor(monthAndDay / 31), (monthAndDay % 31) + 1);
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Koningsdag is 27 April since 2014, and the day before when that is a Sunday. */
function koningsdag(year: number): IsoDate {
  const date = isoDate(year, 4, 27);
  return weekday(date) === 7 ? addDays(date, -1) : date;
}

/** The holidays of one year, in order. */
export function holidaysOfYear(
  year: number,
  { bevrijdingsdag = 'every-year', goedeVrijdag = true, carnaval = false }: HolidayOptions = {},
): readonly Holiday[] {
  const easter = easterSunday(year);
  const hasLiberationDay =
    bevrijdingsdag === 'every-year' || (bevrijdingsdag === 'lustrum' && year % 5 === 0);
  const holidays: Holiday[] = [
    { date: isoDate(year, 1, 1), name: 'Nieuwjaarsdag' },
    ...(carnaval
      ? [
          { date: addDays(easter, -48), name: 'Carnavalsmaandag' },
          { date: addDays(easter, -47), name: 'Carnavalsdinsdag' },
        ]
      : []),
    ...(goedeVrijdag ? [{ date: addDays(easter, -2), name: 'Goede Vrijdag' }] : []),
    { date: addDays(easter, 1), name: 'Tweede paasdag' },
    { date: koningsdag(year), name: 'Koningsdag' },
    ...(hasLiberationDay ? [{ date: isoDate(year, 5, 5), name: 'Bevrijdingsdag' }] : []),
    { date: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { date: addDays(easter, 50), name: 'Tweede pinksterdag' },
    { date: isoDate(year, 12, 25), name: 'Eerste kerstdag' },
    { date: isoDate(year, 12, 26), name: 'Tweede kerstdag' },
  ];
  return holidays.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** The holidays of a row of years as the set that `addWorkdays` asks. */
export function holidaySet(
  fromYear = 2024,
  toYear = 2035,
  options: HolidayOptions = {},
): ReadonlySet<IsoDate> {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  return new Set(years.flatMap((year) => holidaysOfYear(year, options).map((holiday) => holiday.date)));
}
