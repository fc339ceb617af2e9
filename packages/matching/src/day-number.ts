import { addDays, daysBetween, type IsoDate } from '@vlinderdas/kernel/dates';
import type { DayNumber } from './profile.ts';

const YEAR_IN_DAYS = 365;

/** @example toDayNumber('1970-01-02') // 1 */
export function toDayNumber(date: IsoDate): DayNumber {
  return daysBetween('1970-01-01', date);
}

/** The year in which work ended; null when it goes on, ended within the last year, or nobody knows. */
export function yearEnded(endDay: DayNumber | null, today: DayNumber): number | null {
  if (endDay === null || today - endDay <= YEAR_IN_DAYS) return null;
  return Number(addDays('1970-01-01', endDay).slice(0, 4));
}
