import { addDays, daysBetween, type IsoDate } from '@vlinderdas/kernel/dates';
import type { DayNumber } from './profile.ts';

const FIRST_DAY: IsoDate = '1970-01-01';
const YEAR_IN_DAYS = 365;

/** @example toDayNumber('1970-01-02') // 1 */
export function toDayNumber(date: IsoDate): DayNumber {
  return daysBetween(FIRST_DAY, date);
}

/** @example toIsoDate(1) // '1970-01-02' */
export function toIsoDate(day: DayNumber): IsoDate {
  return addDays(FIRST_DAY, day);
}

/** @example yearOf(365) // 1971 */
export function yearOf(day: DayNumber): number {
  return Number(toIsoDate(day).slice(0, 4));
}

/** The year in which work ended; null when it goes on, ended within the last year, or nobody knows. */
export function yearEnded(endDay: DayNumber | null, today: DayNumber): number | null {
  return endDay === null || today - endDay <= YEAR_IN_DAYS ? null : yearOf(endDay);
}
