/**
 * The statutory minimum wage per hour: dated data with their source. After the last half year that is known nothing
 * is guessed: the last amount comes back with `confirmed: false`, so that whoever shows it says "controleer".
 */

import type { IsoDate } from '@vlinderdas/kernel/dates';
import { addMonths } from '@vlinderdas/kernel/months';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';

interface WagePeriod {
  validFrom: IsoDate;
  /** From 21 years, in cents per hour. */
  adultCents: number;
  source: string;
}

/** Amended every 1 January and 1 July (Wet minimumloon en minimumvakantiebijslag, art. 14). The newest last. */
const PERIODS: readonly WagePeriod[] = [
  { validFrom: '2025-01-01', adultCents: 1406, source: 'WML art. 8 en 14, bedrag per 1 januari 2025' },
  { validFrom: '2025-07-01', adultCents: 1440, source: 'WML art. 8 en 14, bedrag per 1 juli 2025' },
  { validFrom: '2026-01-01', adultCents: 1471, source: 'WML art. 8 en 14, bedrag per 1 januari 2026' },
];
const MONTHS_PER_PERIOD = 6;

const ADULT_AGE = 21;
const LOWEST_AGE = 15;
const ADULT_SHARE = 1_000;

/** Besluit minimumjeugdloonregeling, art. 2; per mille of the adult amount. */
const YOUTH_SHARES: ReadonlyMap<number, number> = new Map([
  [20, 800],
  [19, 600],
  [18, 500],
  [17, 395],
  [16, 345],
  [15, 300],
]);

export type MinimumWage =
  | {
      kind: 'known';
      /** Cents per hour, rounded to whole cents as the law's tables are. */
      centsPerHour: number;
      validFrom: IsoDate;
      source: string;
      /** False: the amount of a later half year is not in the program. */
      confirmed: boolean;
      /** Said when not confirmed. */
      caution?: string;
    }
  | { kind: 'unknown'; reason: string };

function periodOn(day: IsoDate): WagePeriod | undefined {
  return PERIODS.findLast(({ validFrom }) => validFrom <= day);
}

/**
 * The minimum wage at an age on a day.
 * @param age whole years
 * @returns unknown before the first period, and below 15 years (no minimum wage applies)
 */
export function minimumWageOn(age: number, day: IsoDate): MinimumWage {
  const period = periodOn(day);
  if (!period) {
    const first = PERIODS[0]?.validFrom ?? '';
    return {
      kind: 'unknown',
      reason: `Het minimumloon van voor ${formatDateForPeople(first)} staat hier niet.`,
    };
  }
  if (age < LOWEST_AGE) return { kind: 'unknown', reason: 'Onder de 15 jaar geldt geen minimumloon.' };
  const share = age >= ADULT_AGE ? ADULT_SHARE : (YOUTH_SHARES.get(age) ?? ADULT_SHARE);
  const { adultCents, validFrom, source } = period;
  const next = addMonths(validFrom, MONTHS_PER_PERIOD);
  const confirmed = day < next;
  return {
    kind: 'known',
    centsPerHour: Math.round((adultCents * share) / ADULT_SHARE),
    validFrom,
    source,
    confirmed,
    ...(!confirmed && {
      caution: `Het minimumloon vanaf ${formatDateForPeople(next)} staat nog niet in de catalogus. Wij rekenen met dat van ${formatDateForPeople(validFrom)}. Controleer het bedrag.`,
    }),
  };
}
