import { daysBetween, dutchDate } from '@vlinderdas/kernel/dates';
import type { DayNumber } from '@vlinderdas/matching/profile';

/** The day in the Netherlands at an instant, counted from 1970-01-01. */
export function dayOf(instant: Date): DayNumber {
  return daysBetween('1970-01-01', dutchDate(instant));
}
