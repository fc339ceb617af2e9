/** One amount of hours per week that a text may mean. */

import type { Span } from '../matches.ts';
import type { HoursPerWeek } from '../reading.ts';

export interface Candidate {
  readonly hours: HoursPerWeek;
  readonly confidence: number;
  readonly span: Span;
  /** A part of a full week. */
  readonly isShare?: boolean;
  /** From days, and times of the day or the usual length of a day. */
  readonly isReckoned?: boolean;
}

/** An amount of hours in digits. */
export const N = '\\d{1,2}(?:[.,]\\d{1,2})?';
const FEWEST = 2;
const MOST = 60;
/** More than a full week is not reckoned from days and times. */
export const FULL = 40;
export const WORKING_DAYS = 5;
/** Behind hours that are not worked: `anderhalf uur pauze`, `2 x 8 uur les`. */
export const NOT_WORKED =
  /^\)? ?(?:pauze|lunch|reis|reizen|onderweg|vrij|rust|les|theorie|school|college|sport|vakantie|verlof)/;

export const isPlausible = (value: number | undefined): value is number =>
  value !== undefined && value >= FEWEST && value <= MOST;
/** To the quarter of an hour and finer: `38,75`. */
export const whole = (value: number): number => Math.round(value * 100) / 100;

export const TO_FULL_TIME = /^(?: per week)? ?(?:tot|tot en met|tot aan|-) ?(?:een )?(?:full|voltijd)/;

/** Hours of a job, and no time of the day: `deeltijd vanaf 20 uur`, `vanaf 20 uur kan ook`, `vanaf 20 uur tot fulltime`. */
export function isPartTime(left: string, right: string): boolean {
  return (
    /(?:deeltijds?|part ?-?time|contract|dienstverband|baan)[^.\n]{0,24}$/.test(left) ||
    /^ ?(?:kan|mogelijk|bespreekbaar|in overleg)/.test(right) ||
    TO_FULL_TIME.test(right)
  );
}
