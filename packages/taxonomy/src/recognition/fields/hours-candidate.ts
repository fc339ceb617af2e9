/** One amount of hours per week that a text may mean. */
import type { HoursPerWeek } from '../reading.ts';
import type { Span } from '../scan.ts';

export interface Candidate {
  readonly hours: HoursPerWeek;
  readonly confidence: number;
  readonly span: Span;
}

/** An amount of hours in digits. */
export const N = '\\d{1,2}(?:[.,]\\d{1,2})?';
const FEWEST = 2;
const MOST = 60;
/** More than a full week is not reckoned from days and times. */
export const FULL = 40;
export const WORKING_DAYS = 5;

export const isPlausible = (value: number | undefined): value is number =>
  value !== undefined && value >= FEWEST && value <= MOST;
export const whole = (value: number): number => Math.round(value * 10) / 10;
