/** Loonkostenvoordeel (Wet tegemoetkomingen loondomein): an amount per paid hour, up to a maximum per calendar year. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { formatEuros } from '@vlinderdas/vocabulary/wording';
import { type WageCostBenefitCode, WEEKS_PER_YEAR, wageCostBenefits } from './amounts.ts';
import type { Calculation } from './calculation.ts';
import { inHours } from './sums.ts';

export function calculateWageCostBenefit(
  code: WageCostBenefitCode,
  { on, hoursPerWeek }: { on: IsoDate; hoursPerWeek: number },
): Calculation {
  const { centsPerHour, maxCentsPerYear, source } = wageCostBenefits[code];
  const hours = hoursPerWeek * WEEKS_PER_YEAR;
  const uncapped = Math.round(centsPerHour * hours);
  const year = Math.min(uncapped, maxCentsPerYear);
  return {
    regels: [
      {
        tekst: `Betaalde uren in een jaar bij ${inHours(hoursPerWeek)} uur per week: ${inHours(hours)}`,
        som: `${inHours(hoursPerWeek)} × 52`,
      },
      {
        tekst: 'Voordeel per betaald uur',
        bedragInCenten: centsPerHour,
        eenheid: 'uur',
        bron: source,
      },
      {
        tekst: `Voordeel per jaar, ten hoogste ${formatEuros(maxCentsPerYear)}`,
        som: `${inHours(hours)} × ${formatEuros(centsPerHour)} = ${formatEuros(uncapped)}`,
        bedragInCenten: year,
        eenheid: 'jaar',
        bron: source,
      },
    ],
    bedragInCenten: year,
    eenheid: 'jaar',
    op: on,
    aannames: [
      'Gerekend met een vol jaar. De Belastingdienst betaalt het uit in het jaar erna.',
      'De Belastingdienst rekent met de uren uit de loonaangifte.',
    ],
    bevestigd: true,
  };
}
