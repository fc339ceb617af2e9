/** When an employer hears something: werkdagen after receipt, by the terms in force on that day. */
import { addWorkdays, dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import { holidaySet } from '@vlinderdas/region/holidays';

interface ResponseTerm {
  readonly validFrom: IsoDate;
  readonly workdays: number;
  readonly source: string;
}

const responseTerms: readonly ResponseTerm[] = [
  {
    validFrom: '2020-01-01',
    workdays: 5,
    source: 'aanname uit de praktijk: eerste voordracht binnen 5 werkdagen',
  },
];

/** @returns the calendar date, in the Netherlands, by which the employer hears something */
export function respondBy(receivedAt: Date): IsoDate {
  const day = dutchDate(receivedAt);
  const term = responseTerms.findLast(({ validFrom }) => validFrom <= day);
  const year = Number(day.slice(0, 4));
  return addWorkdays(day, term?.workdays ?? 0, holidaySet(year, year + 1));
}
