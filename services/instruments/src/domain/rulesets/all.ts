/** Which rules hold on a day. A date before the first set has no rules here, and that is said. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Ruleset } from '../rules/rule.ts';
import { ruleset2025 } from './2025-01.ts';
import { ruleset2026 } from './2026-01.ts';

/** The oldest first. */
export const rulesets: readonly Ruleset[] = [ruleset2025, ruleset2026];

/** @returns undefined for a day before the first set */
export function findRulesetOn(day: IsoDate, sets: readonly Ruleset[] = rulesets): Ruleset | undefined {
  return sets.findLast(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day < validTo),
  );
}
