import { daysBetween, type IsoDate } from '@vlinderdas/kernel/dates';
import type { DayNumber } from './profile.ts';

/** @example toDayNumber('1970-01-02') // 1 */
export function toDayNumber(date: IsoDate): DayNumber {
  return daysBetween('1970-01-01', date);
}
