/**
 * The figures of the law behind every calculation, dated and with their source. Money is in whole cents; a share is
 * per mille. Calculations round once, at the end, to whole cents.
 */
import type { Bron } from '../../contract/parts.resource.ts';

const PARTICIPATIEWET_10D = 'https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel10d';
const CHECKED = '2026-11-22';

export const PER_MILLE = 1_000;
export const WEEKS_PER_YEAR = 52;
export const MONTHS_PER_YEAR = 12;

/** Minimumvakantiebijslag: 8% of the wage (WML art. 15). */
export const HOLIDAY_PER_MILLE = 1_080;
/** Vergoeding werkgeverslasten: 23.5% since 1 January 2018 (Stcrt. 2017, 68248), no longer set every year. */
export const EMPLOYER_CHARGES_PER_MILLE = 1_235;

/** At most 70% of the minimum wage (Participatiewet art. 10d lid 4). */
export const SUBSIDY_CAP_PER_MILLE = 700;
/** Half of the minimum wage, whatever the person produces, for at most six months (art. 10d lid 5). */
export const FLAT_SUBSIDY_PER_MILLE = 500;
export const sources = {
  subsidy: {
    tekst: 'Participatiewet art. 10d lid 4',
    link: PARTICIPATIEWET_10D,
    gecontroleerdOp: CHECKED,
    bevestigd: true,
  },
  flatSubsidy: {
    tekst: 'Participatiewet art. 10d lid 5',
    link: PARTICIPATIEWET_10D,
    gecontroleerdOp: CHECKED,
    bevestigd: true,
  },
  holiday: { tekst: 'WML art. 15', gecontroleerdOp: CHECKED, bevestigd: true },
  employerCharges: {
    tekst: 'Regeling loonkostensubsidie Participatiewet art. 1',
    link: 'https://zoek.officielebekendmakingen.nl/stcrt-2017-68248.html',
    gecontroleerdOp: CHECKED,
    bevestigd: true,
  },
} as const satisfies Record<string, Bron>;

/** A wage-cost benefit: cents per paid hour, and the most a year gives for one employee. */
export interface WageCostBenefit {
  centsPerHour: number;
  maxCentsPerYear: number;
  source: string;
}

/** Wet tegemoetkomingen loondomein; the amounts are the same in 2025 and 2026. */
export const wageCostBenefits = {
  'lkv-banenafspraak': { centsPerHour: 101, maxCentsPerYear: 200_000, source: 'Wtl art. 2.13' },
  'lkv-arbeidsgehandicapte-werknemer': {
    centsPerHour: 305,
    maxCentsPerYear: 600_000,
    source: 'Wtl art. 2.9',
  },
  'lkv-herplaatsing': { centsPerHour: 305, maxCentsPerYear: 600_000, source: 'Wtl art. 2.17' },
} as const satisfies Record<string, WageCostBenefit>;
export type WageCostBenefitCode = keyof typeof wageCostBenefits;
