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
  /** Those of which a word is a part: `rekent` of `rekent af`. */
  verbsAt(token: number): readonly string[];
}

const NONE: readonly string[] = [];

export function labelSentenceOf(tokens: readonly Token[], finite: FiniteVerbs): LabelSentence {
  const together = createTogether(tokens, finite);
  const verbs = separatedVerbs(tokens, together.isOneClause);
  const byPlace = new Map<number, string[]>();
  for (const { verb, at } of verbs) {
    const known = byPlace.get(at);
    if (known) known.push(verb);
    else byPlace.set(at, [verb]);
  }
  return { tokens, together, verbs, verbsAt: (token) => byPlace.get(token) ?? NONE };
}
