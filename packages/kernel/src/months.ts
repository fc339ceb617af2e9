/** Whole months and years between calendar dates, as Dutch terms count them (BW; a term of months ends on the same day). */
import { type IsoDate, LAST_DAY } from './dates.ts';

const MONTHS_PER_YEAR = 12;
const LAST_YEAR = 9_999;

const partsOf = (date: IsoDate) => date.split('-').map(Number) as [number, number, number];
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** `addMonths('2026-08-31', 6)` is `2027-02-28`: the last day of a shorter month. Never later than `LAST_DAY`. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const [year, month, day] = partsOf(date);
  const months = year * MONTHS_PER_YEAR + (month - 1) + count;
  const [newYear, newMonth] = [Math.floor(months / MONTHS_PER_YEAR), (months % MONTHS_PER_YEAR) + 1];
  if (newYear > LAST_YEAR) return LAST_DAY;
  const lastDay = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate();
  return `${newYear}-${twoDigits(newMonth)}-${twoDigits(Math.min(day, lastDay))}`;
}

/** Whole months from `from` until `to`; 0 when `to` is not later. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (to <= from) return 0;
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [year, month, day] = partsOf(to);
  return (year - fromYear) * MONTHS_PER_YEAR + (month - fromMonth) - (day < fromDay ? 1 : 0);
}

/** Age in whole years on a day; undefined for who is not born yet. */
export function ageOn(birthDate: IsoDate, day: IsoDate): number | undefined {
  return birthDate > day ? undefined : Math.floor(monthsBetween(birthDate, day) / MONTHS_PER_YEAR);
}
