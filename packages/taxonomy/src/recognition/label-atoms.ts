/**
 * Labels and texts in the same small pieces: stems of words, compounds taken apart. `orders picken`, `orderpicken`
 * and `je pickt orders` hold the same two.
 */
import { createTakeApart } from './compound-words.ts';
import { createNearWords, type NearWords } from './near-words.ts';
import { foldText } from './source-text.ts';
import { isSmallWord, otherStemsOf, stemOf, tokensOf } from './tokens.ts';

export interface Atoms {
  /** Pieces of a label; empty when it holds small words only. */
  ofLabel(label: string): readonly string[];
  /** Pieces of one word of a text, its stem first; and whether its spelling was put right. */
  ofWord(word: string): { readonly atoms: readonly string[]; readonly isCorrected: boolean };
  /** Pieces of a verb put together from its parts; only the verb as a whole counts. */
  ofVerb(verb: string): readonly string[];
}

/** Verbs and nouns so general that a compound with them is no two things. */
const NOT_TAKEN_APART =
  /^(?:samenwerk|verantwoord|zelfstandig|communic|nauwkeurig|onderhoud|ondersteun|oplossing)/;

export function createAtoms(labels: readonly string[]): Atoms {
  const frequencies = new Map<string, number>();
  for (const label of labels) {
    for (const { text } of tokensOf(foldText(label))) {
      if (!isSmallWord(text)) frequencies.set(text, (frequencies.get(text) ?? 0) + 1);
    }
  }
  const split = createTakeApart(new Set(frequencies.keys()));
  const near: NearWords = createNearWords(frequencies.keys());
  const known = new Set<string>();
  const partsOf = (word: string): string[] => {
    if (NOT_TAKEN_APART.test(word)) return [stemOf(word)];
    const parts = split(word).filter((part) => !isSmallWord(part));
    return parts.length > 1 ? parts.map(stemOf) : [stemOf(word)];
  };
  for (const word of frequencies.keys()) {
    known.add(stemOf(word));
    for (const part of partsOf(word)) known.add(part);
  }
  const cache = new Map<string, { atoms: readonly string[]; isCorrected: boolean }>();
  const find = (word: string): { atoms: readonly string[]; isCorrected: boolean } => {
    const whole = stemOf(word);
    const parts = partsOf(word);
    const direct = [whole, ...parts, ...otherStemsOf(word)].filter((atom) => known.has(atom));
    if (direct.length > 0) return { atoms: [...new Set(direct)], isCorrected: false };
    for (const other of otherStemsOf(word)) {
      const found = partsOf(other).filter((atom) => known.has(atom));
      if (found.length > 1) return { atoms: found, isCorrected: false };
    }
    const corrected = near.correct(word);
    if (corrected === undefined) return { atoms: [], isCorrected: false };
    const atoms = [stemOf(corrected), ...partsOf(corrected)].filter((atom) => known.has(atom));
    return { atoms: [...new Set(atoms)], isCorrected: true };
  };
  return {
    ofLabel: (label) => {
      const found = tokensOf(foldText(label)).flatMap(({ text }) => (isSmallWord(text) ? [] : partsOf(text)));
      return [...new Set(found)];
    },
    ofVerb: (verb) => [stemOf(verb), ...otherStemsOf(verb)].filter((atom) => known.has(atom)),
    ofWord: (word) => {
      if (isSmallWord(word)) return { atoms: [], isCorrected: false };
      const hit = cache.get(word);
      if (hit) return hit;
      const found = find(word);
      if (cache.size < 20_000) cache.set(word, found);
      return found;
    },
  };
}
