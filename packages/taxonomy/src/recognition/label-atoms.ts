/**
 * Labels and texts in the same small pieces: stems of words, compounds taken apart. `orders picken`, `orderpicken`
 * and `je pickt orders` hold the same two. A piece is a number, so that texts are compared without touching words.
 */
import { createTakeApart } from './compound-words.ts';
import { EQUAL_WORDS } from './equal-words.ts';
import type { FiniteVerbs } from './finite-verbs.ts';
import { createNearWords, type NearWords } from './near-words.ts';
import { remembered } from './remembered.ts';
import { isSmallWord, otherStemsOf, stemOf } from './tokens.ts';

export interface WordAtoms {
  readonly atoms: readonly number[];
  /** Pieces of words that are used for it; never one of its own. */
  readonly alike: readonly number[];
  /** Whether its spelling was put right. */
  readonly isCorrected: boolean;
}

export interface Atoms {
  /** Pieces of the words of a label; empty when it holds small words only. */
  ofLabel(words: readonly string[]): readonly number[];
  /** Pieces of one word of a text, its stem first. */
  ofWord(word: string): WordAtoms;
  /** Pieces of a verb put together from its parts; only the verb as a whole counts. */
  ofVerb(verb: string): Omit<WordAtoms, 'isCorrected'>;
  /** The stem that a piece stands for. */
  stemOf(atom: number): string;
}

/** Verbs and nouns so general that a compound with them is no two things. */
const NOT_TAKEN_APART =
  /^(?:haarnet|netwerk|samenwerk|verantwoord|zelfstandig|communic|nauwkeurig|onderhoud|ondersteun|oplossing)|automa(?:at|ten)$/;
const NOTHING: WordAtoms = { atoms: [], alike: [], isCorrected: false };

/** @param labels the words of each label, folded */
export function createAtoms(labels: readonly (readonly string[])[], finite: FiniteVerbs): Atoms {
  const vocabulary = new Set(labels.flatMap((words) => words.filter((word) => !isSmallWord(word))));
  const split = createTakeApart(vocabulary);
  const near: NearWords = createNearWords(vocabulary);
  const stemsIn = (word: string): string[] => {
    if (NOT_TAKEN_APART.test(word)) return [stemOf(word)];
    const parts = split(word).filter((part) => !isSmallWord(part));
    return parts.length > 1 ? parts.map(stemOf) : [stemOf(word)];
  };
  const stems: string[] = [];
  const numbers = new Map<string, number>();
  const number = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, stems.length);
    return stems.push(stem) - 1;
  };
  const ofVocabulary = new Map<string, readonly number[]>();
  for (const word of vocabulary) {
    number(stemOf(word));
    ofVocabulary.set(word, stemsIn(word).map(number));
  }
  const known = (candidates: readonly string[]): number[] => [
    ...new Set(candidates.flatMap((stem) => numbers.get(stem) ?? [])),
  ];
  const equals = new Map<string, number[]>();
  for (const [word, others] of EQUAL_WORDS) {
    const stem = stemOf(word);
    equals.set(stem, [...new Set([...(equals.get(stem) ?? []), ...known(others.map(stemOf))])]);
  }
  /** Pieces of the words that are used for any of some stems. */
  const alikeOf = (candidates: readonly string[], atoms: readonly number[]): number[] => [
    ...new Set(candidates.flatMap((stem) => equals.get(stem) ?? []).filter((atom) => !atoms.includes(atom))),
  ];
  const find = (word: string): WordAtoms => {
    if (isSmallWord(word)) return NOTHING;
    // The rules make `bedi` of `bedient`.
    const infinitive = finite.infinitiveOf(word) ?? word;
    const own = [stemOf(word), ...stemsIn(word), ...otherStemsOf(word), stemOf(infinitive)];
    const direct = known(own);
    const alike = alikeOf(own, direct);
    if (direct.length > 0) return { atoms: direct, alike, isCorrected: false };
    for (const other of otherStemsOf(word)) {
      const found = known(stemsIn(other));
      if (found.length > 1) return { atoms: found, alike, isCorrected: false };
    }
    if (alike.length > 0) return { atoms: [], alike, isCorrected: false };
    const corrected = near.correct(word);
    if (corrected === undefined) return NOTHING;
    return { atoms: known([stemOf(corrected), ...stemsIn(corrected)]), alike: [], isCorrected: true };
  };
  return {
    ofLabel: (words) => [...new Set(words.flatMap((word) => ofVocabulary.get(word) ?? []))],
    ofVerb: remembered((verb) => {
      const own = [stemOf(verb), ...otherStemsOf(verb)];
      const atoms = known(own);
      return { atoms, alike: alikeOf(own, atoms) };
    }),
    ofWord: remembered(find),
    stemOf: (atom) => stems[atom] ?? '',
  };
}
