/**
 * One thing that one side asks of the other, ready to be put to any candidate. A criterion is a function from a
 * demand to its asks; everything that depends on the demand alone is computed there, once.
 */
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { Demand } from './demand.ts';
import type { Evidence } from './explanation.ts';
import type { Grade } from './grade.ts';

export interface Ask {
  /** Share of the criterion's points, relative to its other asks. */
  readonly share: number;
  /** Whether failing it puts the pair below all that fail nothing. A person's bound is hard once stated. */
  isHard(candidate: Candidate): boolean;
  /** Something close is a question to ask, not a failure. */
  readonly nearIsOpen: boolean;
  grade(candidate: Candidate): Grade;
  evidence(candidate: Candidate): Evidence;
}

/** No asks: the vacancy does not ask it, and its points go to what it does ask. */
export type Criterion = (demand: Demand, context: Context) => readonly Ask[];
