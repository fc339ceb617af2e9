/** A sentence as labels are looked for in it: worked out once, for all that look. */
import type { FiniteVerbs } from './finite-verbs.ts';
import { createTogether, type Together } from './label-lists.ts';
import { type SeparatedVerb, separatedVerbs } from './separated-verbs.ts';
import type { Token } from './tokens.ts';

export interface LabelSentence {
  readonly tokens: readonly Token[];
  readonly together: Together;
  /** Verbs of which a part stands apart, put together again. */
  readonly verbs: readonly SeparatedVerb[];
}

export function labelSentenceOf(tokens: readonly Token[], finite: FiniteVerbs): LabelSentence {
  const together = createTogether(tokens, finite);
  return { tokens, together, verbs: separatedVerbs(tokens, together.isOneClause) };
}
