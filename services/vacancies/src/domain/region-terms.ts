/** Terms of a region: when an employer hears something, and how long silence may last. */
import { addWorkdays, dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import { holidaySet } from '@vlinderdas/region/holidays';

export interface RegionTerms {
  /** Werkdagen after receipt within which the employer hears something. */
  responseWorkdays: number;
  /** Days without a sign of life after which we ask whether the vacancy still stands. */
  silenceDays: number;
  holidays: ReadonlySet<IsoDate>;
}

/** For a region whose settings cannot be read now. Practice: a first voordracht within 5 werkdagen. */
export function defaultTerms(today: IsoDate): RegionTerms {
  const year = Number(today.slice(0, 4));
  return { responseWorkdays: 5, silenceDays: 30, holidays: holidaySet(year, year + 1) };
}

/** @returns the calendar date, in the Netherlands, by which the employer hears something */
export function respondBy(receivedAt: Date, { responseWorkdays, holidays }: RegionTerms): IsoDate {
  return addWorkdays(dutchDate(receivedAt), responseWorkdays, holidays);
}
