/** What an employer pays a month, with and without: an example to play with. Nothing of it counts in a ranking. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { formatEuros } from '@vlinderdas/vocabulary/wording';
import type { Maandlasten, RekenVraag } from '../../contract/advice.resource.ts';
import { minimumWageOn } from '../wages/minimum-wage.ts';
import {
  EMPLOYER_CHARGES_PER_MILLE,
  HOLIDAY_PER_MILLE,
  MONTHS_PER_YEAR,
  PER_MILLE,
  type WageCostBenefitCode,
  WEEKS_PER_YEAR,
} from './amounts.ts';
import type { Calculation, CalculationLine, CalculationResult } from './calculation.ts';
import { asFactor, inHours } from './sums.ts';
import { calculateWageCostBenefit } from './wage-cost-benefit.ts';
import { calculateFlatSubsidy, calculateWageSubsidy } from './wage-subsidy.ts';

type Scheme = RekenVraag['regelingen'][number];

const benefitOf: Partial<Record<Scheme, WageCostBenefitCode>> = {
  'loonkostenvoordeel-banenafspraak': 'lkv-banenafspraak',
  'loonkostenvoordeel-arbeidsgehandicapt': 'lkv-arbeidsgehandicapte-werknemer',
};
const nameOf: Record<Scheme, string> = {
  loonkostensubsidie: 'Loonkostensubsidie',
  'forfaitaire-loonkostensubsidie': 'Forfaitaire loonkostensubsidie (eerste zes maanden)',
  'loonkostenvoordeel-banenafspraak': 'Loonkostenvoordeel banenafspraak',
  'loonkostenvoordeel-arbeidsgehandicapt': 'Loonkostenvoordeel arbeidsgehandicapte werknemer',
};

const RESERVATION = 'Dit is een rekenvoorbeeld. De aanbieder beslist of u een regeling krijgt, en hoeveel.';

const MORE_THAN_COST =
  'Deze regelingen zijn samen meer dan de loonkosten. Wij rekenen dan met € 0. Kijk of het loon en de leeftijd kloppen.';

interface Made {
  scheme: Scheme;
  calculation: Calculation;
}

function calculate(scheme: Scheme, question: RekenVraag, on: IsoDate): CalculationResult {
  const { leeftijd: age, urenPerWeek: hoursPerWeek, loonwaardePercentage } = question;
  const benefit = benefitOf[scheme];
  if (benefit) return { kind: 'made', calculation: calculateWageCostBenefit(benefit, { on, hoursPerWeek }) };
  if (scheme === 'forfaitaire-loonkostensubsidie') return calculateFlatSubsidy({ on, age, hoursPerWeek });
  if (loonwaardePercentage === undefined) return { kind: 'not-made', reason: 'Noem de loonwaarde.' };
  return calculateWageSubsidy({ on, age, hoursPerWeek, wageValue: loonwaardePercentage, established: true });
}

const perMonth = ({ bedragInCenten, eenheid }: Calculation): number =>
  eenheid === 'jaar' ? Math.round(bedragInCenten / MONTHS_PER_YEAR) : bedragInCenten;

/**
 * Of the wage-cost benefits only the highest is paid (Wtl art. 4.1 lid 3), and a flat subsidy goes before a measured
 * one: both at once do not exist (Participatiewet art. 10d lid 5).
 */
function counted(made: readonly Made[]): { counts: Made[]; notes: string[] } {
  const notes: string[] = [];
  const benefits = made.filter(({ scheme }) => benefitOf[scheme]);
  const highest = benefits.toSorted(
    (one, other) => perMonth(other.calculation) - perMonth(one.calculation),
  )[0];
  if (benefits.length > 1)
    notes.push('Van de loonkostenvoordelen krijgt u alleen het hoogste (Wtl art. 4.1 lid 3).');
  const flat = made.find(({ scheme }) => scheme === 'forfaitaire-loonkostensubsidie');
  const measured = made.find(({ scheme }) => scheme === 'loonkostensubsidie');
  if (flat && measured) {
    notes.push(
      'De eerste zes maanden geldt de forfaitaire subsidie, daarna die met de gemeten loonwaarde. Het bedrag per maand is dat van daarna.',
    );
  }
  const subsidy = measured ?? flat;
  return { counts: [...(subsidy ? [subsidy] : []), ...(highest ? [highest] : [])], notes };
}

/**
 * @param on the day whose amounts hold
 * @returns why not, when the minimum wage of that day and age or a needed answer is unknown
 */
export function calculateMonthlyCost(
  question: RekenVraag,
  on: IsoDate,
): { kind: 'made'; cost: Maandlasten } | { kind: 'not-made'; reason: string } {
  const wage = minimumWageOn(question.leeftijd, on);
  if (wage.kind === 'unknown') return { kind: 'not-made', reason: wage.reason };
  const hourly = question.uurloonInCenten ?? wage.centsPerHour;
  const hours = question.urenPerWeek;
  const made: Made[] = [];
  for (const scheme of new Set(question.regelingen)) {
    const result = calculate(scheme, question, on);
    if (result.kind === 'not-made') return result;
    made.push({ scheme, calculation: result.calculation });
  }
  const without = Math.round(
    (hourly * hours * WEEKS_PER_YEAR * HOLIDAY_PER_MILLE * EMPLOYER_CHARGES_PER_MILLE) /
      (MONTHS_PER_YEAR * PER_MILLE ** 2),
  );
  const { counts, notes } = counted(made);
  const left = counts.reduce((cost, { calculation }) => cost - perMonth(calculation), without);
  // A wage below the minimum can make the schemes more than the cost; nobody is paid for having an employee.
  const withSchemes = Math.max(0, left);
  if (left < 0) notes.push(MORE_THAN_COST);
  const lines: CalculationLine[] = [
    {
      tekst: question.uurloonInCenten ? 'Bruto uurloon' : 'Bruto uurloon: het minimumloon',
      bedragInCenten: hourly,
      eenheid: 'uur',
      ...(!question.uurloonInCenten && { bron: wage.source }),
    },
    {
      tekst: 'Loonkosten per maand, met vakantiegeld (8%) en werkgeverslasten (23,5%)',
      som: `${formatEuros(hourly)} × ${inHours(hours)} × 52 / 12 × ${asFactor(HOLIDAY_PER_MILLE)} × ${asFactor(EMPLOYER_CHARGES_PER_MILLE)}`,
      bedragInCenten: without,
      eenheid: 'maand',
    },
    ...counts.map(({ scheme, calculation }) => ({
      tekst: `Af: ${nameOf[scheme]}`,
      ...(calculation.eenheid === 'jaar' && { som: `${formatEuros(calculation.bedragInCenten)} / 12` }),
      bedragInCenten: -perMonth(calculation),
      eenheid: 'maand' as const,
    })),
    { tekst: 'U betaalt per maand', bedragInCenten: withSchemes, eenheid: 'maand' },
  ];
  return {
    kind: 'made',
    cost: {
      op: on,
      minimumloonPerUurInCenten: wage.centsPerHour,
      zonderInCenten: without,
      metInCenten: withSchemes,
      regels: lines,
      berekeningen: made.map(({ scheme, calculation }) => ({ regeling: scheme, berekening: calculation })),
      aannames: assumptions(question, wage, notes, hourly),
      voorbehoud: RESERVATION,
    },
  };
}

function assumptions(
  { leeftijd }: RekenVraag,
  wage: Extract<ReturnType<typeof minimumWageOn>, { kind: 'known' }>,
  notes: readonly string[],
  hourly: number,
): string[] {
  return [
    'Wij rekenen met 23,5% werkgeverslasten. Uw eigen lasten kunnen anders zijn.',
    ...(hourly < wage.centsPerHour
      ? ['Dit uurloon is lager dan het minimumloon. Dat mag meestal niet.']
      : []),
    ...(leeftijd >= 18 && leeftijd <= 20
      ? ['Voor een leerbaan (bbl) is het minimumloon van 18 tot en met 20 jaar lager.']
      : []),
    ...notes,
    ...(wage.caution ? [wage.caution] : []),
  ];
}
