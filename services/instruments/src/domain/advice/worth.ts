/** How much and how long, in words, with the working where the law gives a sum. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { type WageCostBenefitCode, wageCostBenefits } from '../calculations/amounts.ts';
import type { Calculation, CalculationResult } from '../calculations/calculation.ts';
import { calculateWageCostBenefit } from '../calculations/wage-cost-benefit.ts';
import { calculateFlatSubsidy, calculateWageSubsidy } from '../calculations/wage-subsidy.ts';
import type { ProviderVariant } from '../catalogue.ts';
import { worthOf as worthOfSet } from '../menu-card.ts';
import type { Facts } from '../rules/fact.ts';
import { sumText } from '../wording/part-text.ts';

export interface Worth {
  bedrag?: string;
  duur?: string;
  berekening?: Calculation;
}

/** What the law itself says, for where no provider's set says more. */
const STATUTORY: Readonly<Record<string, { bedrag?: string; duur: string }>> = {
  loonkostensubsidie: {
    bedrag: 'Hangt af van de loonwaarde: ten hoogste 70% van het minimumloon',
    duur: 'Zolang het nodig is',
  },
  'forfaitaire-loonkostensubsidie': { bedrag: 'De helft van het minimumloon', duur: 'Ten hoogste 6 maanden' },
  'proefplaatsing-gemeente': { duur: '2 maanden, te verlengen met ten hoogste 4 maanden' },
  'beschut-werk': { duur: 'Zolang het dienstverband duurt' },
};

const isBenefit = (code: string): code is WageCostBenefitCode => Object.hasOwn(wageCostBenefits, code);
const numberOf = (value: Facts[keyof Facts]): number | undefined =>
  typeof value === 'number' ? value : undefined;

function subsidy(code: string, facts: Facts, on: IsoDate): CalculationResult | undefined {
  const age = numberOf(facts.leeftijd);
  const hoursPerWeek = numberOf(facts['uren-per-week']);
  if (age === undefined || hoursPerWeek === undefined) return undefined;
  if (code === 'forfaitaire-loonkostensubsidie') return calculateFlatSubsidy({ on, age, hoursPerWeek });
  const wageValue = numberOf(facts['loonwaarde-percentage']);
  if (code !== 'loonkostensubsidie' || wageValue === undefined) return undefined;
  const established = facts['loonwaarde-vastgesteld'] === true;
  return calculateWageSubsidy({ on, age, hoursPerWeek, wageValue, established });
}

function calculate(code: string, facts: Facts, on: IsoDate): Calculation | undefined {
  const hoursPerWeek = numberOf(facts['uren-per-week']);
  if (isBenefit(code)) {
    return hoursPerWeek === undefined ? undefined : calculateWageCostBenefit(code, { on, hoursPerWeek });
  }
  const result = subsidy(code, facts, on);
  return result?.kind === 'made' ? result.calculation : undefined;
}

/** @param on the day whose amounts hold */
export function worthOf(
  code: string,
  variant: ProviderVariant | undefined,
  facts: Facts,
  on: IsoDate,
): Worth {
  const berekening = calculate(code, facts, on);
  const set = variant && worthOfSet(variant.parts);
  const general = set?.bedrag ?? STATUTORY[code]?.bedrag;
  const sum = berekening && sumText(berekening.bedragInCenten, berekening.eenheid);
  const words = sum !== undefined && isBenefit(code) && general ? `${sum} (${general})` : (sum ?? general);
  // "Maatwerk" alone says nothing; its explanation does.
  const { soort, toelichting } = variant?.parts.duur ?? {};
  const howLong = (soort === 'maatwerk' ? toelichting : undefined) ?? set?.duur ?? STATUTORY[code]?.duur;
  return {
    ...(words !== undefined && { bedrag: words }),
    ...(howLong !== undefined && { duur: howLong }),
    ...(berekening && { berekening }),
  };
}
