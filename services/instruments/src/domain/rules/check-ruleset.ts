/** What a ruleset must satisfy before it is used. Rulesets are data of the program: a failure is a mistake of ours. */
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { Bron, regelFeiten, waardeFout } from '../../contract/parts.resource.ts';
import { type Condition, type FactCondition, factConditions, type Rule, type Ruleset } from './rule.ts';

function conditionMistakes(condition: FactCondition): string[] {
  const { code, fact, comparison, value, holds, fails, source } = condition;
  const wrongValue = regelFeiten.is(fact) && waardeFout(fact, comparison, value) !== undefined;
  return [
    ...(regelFeiten.is(fact) ? [] : [`${code}: onbekend feit ${fact}`]),
    ...(wrongValue ? [`${code}: verkeerde waarde bij ${fact}`] : []),
    ...(holds === '' || fails === '' ? [`${code}: geen woorden`] : []),
    ...(Bron.safeParse(source).success ? [] : [`${code}: geen bron`]),
  ];
}

const hasEmptyGroup = (condition: Condition): boolean =>
  condition.kind !== 'fact' && (condition.of.length === 0 || condition.of.some(hasEmptyGroup));

function ruleMistakes(rule: Rule, instruments: ReadonlySet<string>): string[] {
  const { instrument, when, deadline } = rule;
  return [
    ...(instruments.has(instrument) ? [] : [`onbekend instrument ${instrument}`]),
    ...(hasEmptyGroup(when) ? [`${instrument}: een groep zonder voorwaarde`] : []),
    ...(deadline && deadline.monthsFromStart < 0 ? [`${instrument}: termijn voor de start`] : []),
    ...factConditions(when).flatMap(conditionMistakes),
  ];
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

/**
 * @param instruments codes that exist
 * @returns every mistake in words; empty when the ruleset may be used
 */
export function checkRuleset(ruleset: Ruleset, instruments: ReadonlySet<string>): string[] {
  const { rules, exclusions, validFrom, validTo } = ruleset;
  const codes = rules.flatMap(({ when }) => factConditions(when).map(({ code }) => code));
  return [
    ...(isIsoDate(validFrom) && (validTo === undefined || isIsoDate(validTo)) ? [] : ['geen datum']),
    ...(validTo !== undefined && validTo <= validFrom ? ['einde voor begin'] : []),
    ...rules.flatMap((rule) => ruleMistakes(rule, instruments)),
    ...repeated(codes).map((code) => `dubbele code ${code}`),
    ...repeated(rules.map(({ instrument }) => instrument)).map((code) => `twee regels voor ${code}`),
    ...exclusions
      .flatMap(({ instruments: pair }) => pair)
      .filter((code) => !instruments.has(code))
      .map((code) => `onbekend instrument ${code}`),
  ];
}
