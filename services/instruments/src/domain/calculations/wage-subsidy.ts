/**
 * Loonkostensubsidie (Participatiewet art. 10d). Per paid hour: the share of the minimum wage that the person does not
 * earn, at most 70%, raised by holiday allowance and employer's charges. A month is hours per week x 52 / 12. Pay above
 * the minimum wage is for the employer.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { formatEuros } from '@vlinderdas/vocabulary/wording';
import { minimumWageOn } from '../wages/minimum-wage.ts';
import {
  EMPLOYER_CHARGES_PER_MILLE,
  FLAT_SUBSIDY_PER_MILLE,
  HOLIDAY_PER_MILLE,
  MONTHS_PER_YEAR,
  PER_MILLE,
  SUBSIDY_CAP_PER_MILLE,
  sources,
  WEEKS_PER_YEAR,
} from './amounts.ts';
import type { CalculationLine, CalculationResult } from './calculation.ts';
import { asFactor, inHours, inPercent } from './sums.ts';

export interface SubsidyInput {
  on: IsoDate;
  /** Whole years. */
  age: number;
  hoursPerWeek: number;
}

export interface MeasuredInput extends SubsidyInput {
  /** Percentage of the minimum wage, 0 to 100. */
  wageValue: number;
  /** False: an estimate, no measurement on the workplace. */
  established: boolean;
}

const MONTH_NOTE = 'Een maand telt als uren per week × 52 / 12.';
const ABOVE_MINIMUM_NOTE = 'Loon boven het minimumloon is voor de werkgever.';
const CHARGES_NOTE = 'De vergoeding voor werkgeverslasten is 23,5% sinds 1 januari 2018.';
const INDEXED_NOTE =
  'De gemeente past het bedrag elk jaar op 1 januari aan het minimumloon aan (art. 10d lid 7).';
const ESTIMATE_NOTE = 'De loonwaarde is een schatting. De meting op de werkplek bepaalt het bedrag.';
const ROUNDING_NOTE = 'Wij ronden pas aan het eind af, op hele centen.';

function subsidyOf(
  { on, age, hoursPerWeek }: SubsidyInput,
  share: { perMille: number; lines: readonly CalculationLine[]; source: string; notes: readonly string[] },
): CalculationResult {
  const wage = minimumWageOn(age, on);
  if (wage.kind === 'unknown') return { kind: 'not-made', reason: wage.reason };
  const perHour =
    (wage.centsPerHour * share.perMille * HOLIDAY_PER_MILLE * EMPLOYER_CHARGES_PER_MILLE) / PER_MILLE ** 3;
  const month = Math.round((perHour * hoursPerWeek * WEEKS_PER_YEAR) / MONTHS_PER_YEAR);
  return {
    kind: 'made',
    calculation: {
      regels: [
        {
          tekst: `Minimumloon per uur bij ${age >= 21 ? '21 jaar en ouder' : `${age} jaar`}`,
          bedragInCenten: wage.centsPerHour,
          eenheid: 'uur',
          bron: wage.source,
        },
        ...share.lines,
        {
          tekst: 'Subsidie per betaald uur, met vakantiegeld (8%) en werkgeverslasten (23,5%)',
          som: `${inPercent(share.perMille)} × ${formatEuros(wage.centsPerHour)} × ${asFactor(HOLIDAY_PER_MILLE)} × ${asFactor(EMPLOYER_CHARGES_PER_MILLE)}`,
          bedragInCenten: Math.round(perHour),
          eenheid: 'uur',
          bron: `${share.source}; ${sources.holiday.tekst}; ${sources.employerCharges.tekst}`,
        },
        {
          tekst: `Subsidie per maand bij ${inHours(hoursPerWeek)} uur per week`,
          som: `bedrag per uur × ${inHours(hoursPerWeek)} × 52 / 12`,
          bedragInCenten: month,
          eenheid: 'maand',
        },
      ],
      bedragInCenten: month,
      eenheid: 'maand',
      op: on,
      aannames: [
        MONTH_NOTE,
        ROUNDING_NOTE,
        ABOVE_MINIMUM_NOTE,
        INDEXED_NOTE,
        CHARGES_NOTE,
        ...share.notes,
        ...(wage.caution ? [wage.caution] : []),
      ],
      bevestigd: wage.confirmed && sources.employerCharges.bevestigd,
    },
  };
}

/** With a loonwaarde: `min(100% - loonwaarde, 70%)` of the minimum wage. */
export function calculateWageSubsidy({ wageValue, established, ...input }: MeasuredInput): CalculationResult {
  const lacking = Math.max(0, PER_MILLE - Math.round(wageValue * 10));
  const perMille = Math.min(lacking, SUBSIDY_CAP_PER_MILLE);
  const capped = lacking > SUBSIDY_CAP_PER_MILLE ? `, ten hoogste ${inPercent(SUBSIDY_CAP_PER_MILLE)}` : '';
  return subsidyOf(input, {
    perMille,
    lines: [
      {
        tekst: `Deel van het minimumloon dat de subsidie vergoedt: ${inPercent(perMille)}`,
        som: `100% − ${inPercent(PER_MILLE - lacking)} loonwaarde${capped}`,
        bron: sources.subsidy.tekst,
      },
    ],
    source: sources.subsidy.tekst,
    notes: established ? [] : [ESTIMATE_NOTE],
  });
}

/** Without a measurement: half of the minimum wage, for at most the first six months. */
export function calculateFlatSubsidy(input: SubsidyInput): CalculationResult {
  return subsidyOf(input, {
    perMille: FLAT_SUBSIDY_PER_MILLE,
    lines: [
      {
        tekst: `Vast deel van het minimumloon: ${inPercent(FLAT_SUBSIDY_PER_MILLE)}, ten hoogste zes maanden`,
        bron: sources.flatSubsidy.tekst,
      },
    ],
    source: sources.flatSubsidy.tekst,
    notes: ['Na zes maanden telt de gemeten loonwaarde.'],
  });
}
