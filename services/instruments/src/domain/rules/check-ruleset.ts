/** What a ruleset must satisfy before it is used. Rulesets are data of the program: a failure is a mistake of ours. */
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { Bron, regelFeiten } from '../../contract/parts.resource.ts';
import { factKinds } from './fact.ts';
import { type Condition, type FactCondition, factConditions, type Rule, type Ruleset } from './rule.ts';

const KIND_OF_COMPARISON: Partial<Record<FactCondition['comparison'], 'number'>> = {
  minstens: 'number',
  hoogstens: 'number',
};

function wrongValue({ fact, comparison, value }: FactCondition): boolean {
  const kind = factKinds[fact];
  const expected = kind === 'text' ? 'string' : kind;
  const values = typeof value === 'object' ? value : [value];
  const needed = KIND_OF_COMPARISON[comparison];
  const listed = typeof value === 'object';
  return (
    values.length === 0 ||
    values.some((one) => typeof one !== expected) ||
    (needed !== undefined && needed !== kind) ||
    listed !== (comparison === 'een-van')
  );
}

function conditionMistakes(condition: FactCondition): string[] {
  const { code, fact, holds, fails, source } = condition;
  return [
    ...(regelFeiten.is(fact) ? [] : [`${code}: onbekend feit ${fact}`]),
    ...(regelFeiten.is(fact) && wrongValue(condition) ? [`${code}: verkeerde waarde bij ${fact}`] : []),
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
