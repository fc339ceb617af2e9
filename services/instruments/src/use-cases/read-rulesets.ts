/** The rules themselves: public, so that everyone can see by which article an advice was given. */
import { notFound } from '@vlinderdas/kernel/problem';
import type { z } from 'zod';
import type { Regelset, Regelsets } from '../contract/ruleset.resource.ts';
import { type FactCondition, factConditions, type Ruleset } from '../domain/rules/rule.ts';
import { rulesets } from '../domain/rulesets/all.ts';

function toSummary({ id, validFrom, validTo, changes }: Ruleset) {
  return {
    id,
    geldtVanaf: validFrom,
    ...(validTo !== undefined && { geldtTot: validTo }),
    watVeranderde: [...changes],
  };
}

const toCondition = ({ holds, source }: FactCondition) => ({ tekst: holds, artikel: source });

function toRegelset(ruleset: Ruleset): Regelset {
  return {
    ...toSummary(ruleset),
    regels: ruleset.rules.map(({ instrument, when }) => ({
      code: `${ruleset.id}/${instrument}`,
      instrument,
      voorwaarden: factConditions(when).map(toCondition),
    })),
  };
}

export async function listRulesets(): Promise<z.output<typeof Regelsets>> {
  return { resultaten: rulesets.toReversed().map(toSummary) };
}

/** @throws notFound 404 */
export async function getRuleset(id: string): Promise<Regelset> {
  const ruleset = rulesets.find((one) => one.id === id);
  if (!ruleset) throw notFound();
  return toRegelset(ruleset);
}
