/**
 * Three-valued evaluation (Kleene's strong logic): what is not known stays unknown until known facts decide. So an
 * unknown fact never makes a yes, and a fact that becomes known never turns a yes or a no around.
 */
import type { Uitkomst } from '@vlinderdas/vocabulary/instruments';
import { uitkomsten } from '@vlinderdas/vocabulary/instruments';
import type { Bron, RegelFeit } from '../../contract/parts.resource.ts';
import { type Facts, type FactValue, factQuestions } from './fact.ts';
import type { Comparison, Condition, FactCondition } from './rule.ts';

export interface Reason {
  code: string;
  outcome: Uitkomst;
  text: string;
  source: Bron;
}

export interface Evaluation {
  outcome: Uitkomst;
  /** Never empty: what decided, or, when unknown, what holds so far and what must still be found out. */
  reasons: readonly Reason[];
  /** Facts that could still decide. Empty unless the outcome is unknown. */
  missing: readonly RegelFeit[];
}

/** Lowest first: `all` takes the lowest, `any` the highest. */
const RANK: Readonly<Record<Uitkomst, number>> = { nee: 0, onbekend: 1, ja: 2 };

function compare(
  known: FactValue,
  comparison: Comparison,
  value: FactCondition['value'],
): boolean | undefined {
  const values: readonly FactValue[] = typeof value === 'object' ? value : [value];
  const [bound] = values;
  switch (comparison) {
    case 'is':
      return known === bound;
    case 'is-niet':
      return known !== bound;
    case 'een-van':
      return values.includes(known);
    case 'minstens':
      return typeof known === 'number' && typeof bound === 'number' ? known >= bound : undefined;
    case 'hoogstens':
      return typeof known === 'number' && typeof bound === 'number' ? known <= bound : undefined;
  }
}

function evaluateFact(condition: FactCondition, facts: Facts): Evaluation {
  const known = facts[condition.fact];
  const held = known === undefined ? undefined : compare(known, condition.comparison, condition.value);
  const outcome: Uitkomst = held === undefined ? 'onbekend' : held ? 'ja' : 'nee';
  const text = {
    ja: condition.holds,
    nee: condition.fails,
    onbekend: `Nog niet bekend: ${factQuestions[condition.fact]}.`,
  }[outcome];
  return {
    outcome,
    reasons: [{ code: condition.code, outcome, text, source: condition.source }],
    missing: outcome === 'onbekend' ? [condition.fact] : [],
  };
}

function decide(kind: 'all' | 'any', parts: readonly Evaluation[]): Uitkomst {
  const ranks = parts.map(({ outcome }) => RANK[outcome]);
  const decisive = kind === 'all' ? Math.min(...ranks) : Math.max(...ranks);
  return uitkomsten.values.find((outcome) => RANK[outcome] === decisive) ?? 'onbekend';
}

/**
 * Reasons that bear on the outcome: of a yes and a no the parts that decide; of an unknown what must still be found
 * out and, for `all`, what holds already.
 */
function bears(kind: 'all' | 'any', outcome: Uitkomst, part: Evaluation): boolean {
  return part.outcome === outcome || (kind === 'all' && outcome === 'onbekend' && part.outcome === 'ja');
}

/** @param condition a tree whose groups have at least one part, as `checkRuleset` holds */
export function evaluate(condition: Condition, facts: Facts): Evaluation {
  if (condition.kind === 'fact') return evaluateFact(condition, facts);
  const { kind } = condition;
  const parts = condition.of.map((part) => evaluate(part, facts));
  const outcome = decide(kind, parts);
  const bearing = parts.filter((part) => bears(kind, outcome, part));
  return {
    outcome,
    reasons: bearing.flatMap(({ reasons }) => reasons),
    missing: outcome === 'onbekend' ? [...new Set(bearing.flatMap(({ missing }) => missing))] : [],
  };
}

/** Both must hold: what the law asks and what the provider asks. */
export function both(one: Evaluation, other: Evaluation): Evaluation {
  const outcome = decide('all', [one, other]);
  const bearing = [one, other].filter((part) => bears('all', outcome, part));
  return {
    outcome,
    reasons: bearing.flatMap(({ reasons }) => reasons),
    missing: outcome === 'onbekend' ? [...new Set(bearing.flatMap(({ missing }) => missing))] : [],
  };
}
