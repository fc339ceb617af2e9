import { dutchDate } from '@vlinderdas/kernel/dates';
import { invalidInput } from '@vlinderdas/kernel/problem';

/** What a candidate said cannot have been said tomorrow. @throws invalidInput 400 */
export function requireNotLater(date: string, pointer: string, now: Date): void {
  if (date <= dutchDate(now)) return;
  const detail = 'Deze datum ligt in de toekomst.';
  throw invalidInput(undefined, { errors: [{ pointer, code: 'in-de-toekomst', detail }] });
}
