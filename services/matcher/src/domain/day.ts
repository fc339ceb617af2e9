import { dutchDate } from '@vlinderdas/kernel/dates';
import { toDayNumber } from '@vlinderdas/matching/day-number';
import type { DayNumber } from '@vlinderdas/matching/profile';

/** The day in the Netherlands at an instant. */
export function dayOf(instant: Date): DayNumber {
  return toDayNumber(dutchDate(instant));
}
