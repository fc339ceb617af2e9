/**
 * What someone may have meant who made a spelling error: each word of theirs that no label knows becomes the nearest
 * word that one does. Near is one letter more, less, other or swapped, behind the same first letter.
 */
import { normaliseLabel } from '@vlinderdas/taxonomy/label-form';
import { labelWords } from './label-search.ts';

export interface Spelling {
  /** The same words with the errors mended; undefined when there is nothing to mend. */
  correct(typed: string): string | undefined;
}

/** A shorter word is near too many others. */
const SHORTEST = 5;
/** From so many letters on a word that is still being typed is mended too. */
const SHORTEST_BEGUN = 7;

/** How many letters of `known` stand for `word` if they differ by one error; undefined when they differ by more. */
function nearLength(word: string, known: string): number | undefined {
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  const { length } = word;
  if (known.startsWith(word.slice(at), at + 1)) return length + 1;
  if (at + 1 <= known.length && known.startsWith(word.slice(at + 1), at + 1)) return length;
  const isSwapped = word[at] === known[at + 1] && word[at + 1] === known[at];
  if (isSwapped && known.startsWith(word.slice(at + 2), at + 2)) return length;
  return known.startsWith(word.slice(at + 1), at) ? length - 1 : undefined;
}

/** The nearest whole word, else the nearest that begins so; of several the shortest. */
function nearest(word: string, sorted: readonly string[]): string | undefined {
  if (sorted.some((known) => known.startsWith(word))) return undefined;
  let begun: string | undefined;
  for (const known of sorted) {
    const letters = nearLength(word, known);
    if (letters === undefined) continue;
    if (letters === known.length) return known;
    if (word.length >= SHORTEST_BEGUN) begun ??= known;
  }
  return begun;
}

/** A scan of the words with the same first letter: as quick as the search itself, and no index beside it. */
export function createSpelling(words: Iterable<string>): Spelling {
  const byFirst = new Map<string, string[]>();
  const known = [...new Set(words)].filter(({ length }) => length >= SHORTEST);
  for (const word of known.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))) {
    const others = byFirst.get(word.charAt(0));
    if (others) others.push(word);
    else byFirst.set(word.charAt(0), [word]);
  }

  function mend(word: string): string {
    const plain = normaliseLabel(word);
    if (plain.length < SHORTEST) return word;
    return nearest(plain, byFirst.get(plain.charAt(0)) ?? []) ?? word;
  }

  return {
    correct(typed) {
      const written = labelWords(typed);
      const meant = written.map(mend);
      return meant.some((word, at) => word !== written[at]) ? meant.join(' ') : undefined;
    },
  };
}
