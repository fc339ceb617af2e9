/**
 * Units made comparable. The factors are conventions, stated wherever a converted number is shown: they serve to
 * compare providers and never to pay anyone.
 */
import type { DuurEenheid, KostenEenheid } from '@vlinderdas/vocabulary/instruments';
import type { PartOf } from './aspect.ts';

const WEEKS_PER_YEAR = 52;
const HOURS_PER_WEEK = 32;
/** Of a job in the comparison. An hour of help is another hour: how many there are, nobody knows beforehand. */
export const PAID_HOURS_PER_YEAR = WEEKS_PER_YEAR * HOURS_PER_WEEK;

/**
 * How often a unit is paid in a year; undefined for what is not paid by time.
 * @param hoursPerYear given when an hour is a paid hour of the job
 */
export function timesPerYear(unit: KostenEenheid, hoursPerYear?: number): number | undefined {
  switch (unit) {
    case 'jaar':
      return 1;
    case 'maand':
      return 12;
    case 'week':
      return WEEKS_PER_YEAR;
    case 'uur':
      return hoursPerYear;
    default:
      return undefined;
  }
}

/** The factors behind a converted amount, in a sentence; empty when nobody has to be told. */
export function conversionNote(units: readonly (KostenEenheid | undefined)[]): string {
  if (units.includes('uur'))
    return ` Gerekend met ${HOURS_PER_WEEK} uur per week, ${WEEKS_PER_YEAR} weken per jaar.`;
  return units.includes('week') ? ` Gerekend met ${WEEKS_PER_YEAR} weken per jaar.` : '';
}

/** An amount as cents per year; undefined for what is not paid by time. */
export function toYearCents(cents: number, unit: KostenEenheid, hoursPerYear?: number): number | undefined {
  const times = timesPerYear(unit, hoursPerYear);
  return times === undefined ? undefined : cents * times;
}

/** A duration in twelfths of a day, so that a month (365/12 days) is a whole number; undefined for hours of help. */
export function toDayTwelfths(value: number, unit: DuurEenheid): number | undefined {
  const twelfths: Record<DuurEenheid, number | undefined> = { uur: undefined, dag: 12, week: 84, maand: 365 };
  const one = twelfths[unit];
  return one === undefined ? undefined : value * one;
}

const YEAR_IN_TWELFTHS = 365 * 12;

function shareOfYear(duration: PartOf<'duur'> | undefined): number {
  if (duration?.soort !== 'periode' || duration.waarde === undefined || duration.eenheid === undefined)
    return 1;
  const twelfths = toDayTwelfths(duration.waarde, duration.eenheid);
  return twelfths === undefined ? 1 : Math.min(1, twelfths / YEAR_IN_TWELFTHS);
}

/**
 * What an employer gets in the first year, in whole cents: paid as long as it lasts, at most twelve months, and at most
 * its maximum. Undefined when the amount is no fixed sum, or is paid by occasion.
 * @param hoursPerYear given when an hour is a paid hour of the job
 */
export function firstYearCents(
  amount: PartOf<'bedrag'> | undefined,
  duration: PartOf<'duur'> | undefined,
  hoursPerYear?: number,
): number | undefined {
  if (amount?.soort === 'geen') return 0;
  if (amount?.soort !== 'vast' || amount.inCenten === undefined || amount.eenheid === undefined)
    return undefined;
  const share = shareOfYear(duration);
  const paid = paidInYear(amount.inCenten, amount.eenheid, share, hoursPerYear);
  if (paid === undefined) return undefined;
  const { maximumInCenten, maximumEenheid } = amount;
  if (maximumInCenten === undefined || maximumEenheid === undefined) return Math.round(paid);
  // A maximum per year is not shared out over the months.
  const most = paidInYear(
    maximumInCenten,
    maximumEenheid,
    maximumEenheid === 'jaar' ? 1 : share,
    hoursPerYear,
  );
  return Math.round(most === undefined ? paid : Math.min(paid, most));
}

function paidInYear(
  cents: number,
  unit: KostenEenheid,
  share: number,
  hoursPerYear: number | undefined,
): number | undefined {
  if (unit === 'eenmalig' || unit === 'traject') return cents;
  const perYear = toYearCents(cents, unit, hoursPerYear);
  return perYear === undefined ? undefined : perYear * share;
}
