/** Rules of law and policy as data: a tree of conditions on facts, each with its words and the article it comes from. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Bron, RegelFeit, Voorwaarde } from '../../contract/parts.resource.ts';
import type { FactValue } from './fact.ts';

export type Comparison = Voorwaarde['vergelijking'];

export interface FactCondition {
  kind: 'fact';
  /** Unique within the ruleset: `lks-doelgroep`. */
  code: string;
  fact: RegelFeit;
  comparison: Comparison;
  value: FactValue | readonly FactValue[];
  /** Said when it holds, and when asking for it. */
  holds: string;
  /** Said when it does not hold. */
  fails: string;
  source: Bron;
}

export type Condition =
  | FactCondition
  | { kind: 'all'; of: readonly Condition[] }
  | { kind: 'any'; of: readonly Condition[] };

/** Until when something must be arranged, counted from the first day of work. */
export interface Deadline {
  monthsFromStart: number;
  text: string;
  source: Bron;
}

export interface Rule {
  /** Code of the instrument it is about. */
  instrument: string;
  when: Condition;
  /**
   * True: the law gives it or obliges a gemeente to have it, so a gemeente that says nothing does not make it
   * disappear, and its own list of target groups does not narrow it.
   */
  statutory: boolean;
  deadline?: Deadline;
}

/** Two instruments that do not go together for the same job. */
export interface Exclusion {
  instruments: readonly [string, string];
  text: string;
}

export interface Ruleset {
  /** Year and month from which it holds: `2026-01`. */
  id: string;
  validFrom: IsoDate;
  /** First day on which it no longer holds. */
  validTo?: IsoDate;
  /** From this day on nobody has looked whether it still holds; absent for a set that has ended. */
  reviewOn?: IsoDate;
  /** What is different from the set before, in words. */
  changes: readonly string[];
  rules: readonly Rule[];
  exclusions: readonly Exclusion[];
}

/** Every condition on a fact in a tree, in the order of writing. */
export function factConditions(condition: Condition): readonly FactCondition[] {
  return condition.kind === 'fact' ? [condition] : condition.of.flatMap(factConditions);
}
