/** Which words are the verb of a clause: `vult` of `vullen`, told by the form that an infinitive takes after `je`. */
import type { ConceptTable } from '../concept-table.ts';
import { wordsOf } from './label-window.ts';

/** Of these no rule makes the form, or the form is no other than the stem. */
const IRREGULAR: ReadonlySet<string> = new Set(
  'ben bent besteedt biedt bloedt doe doet ga gaat heb hebt heeft is kan komt kun kunt laat let moet sluit slaat staat weet wil wilt wordt zal ziet zit zet zult'.split(
    ' ',
  ),
);
/** What the rule makes of `gassen`, `bessen` and `plannen` is something else; and who `rekent af` does no sums. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'best',
  'gast',
  'kast',
  'plant',
  'rekent',
  'rijst',
  'rust',
]);
const SHORTEST = 5;

export interface FiniteVerbs {
  /** Whether a word is the verb of a clause: `vult`. */
  isFiniteVerb(word: string): boolean;
  /** The infinitive of which a word is a form after `je`, or before it: `bedient je`, `bedien je`. */
  infinitiveOf(word: string): string | undefined;
}

/** @param words of labels, folded: their verbs stand there as infinitives, their nouns as they are */
function createFiniteVerbs(words: Iterable<string>): FiniteVerbs {
  const known = new Set(words);
  const infinitives = new Map<string, string>();
  for (const word of known) {
    if (word.length < SHORTEST || !word.endsWith('en')) continue;
    for (const stem of stemsOf(word)) {
      const form = `${stem}t`;
      // `Markten` and `markt` are a noun, whatever the rule makes of them.
      if (!known.has(form) && !OTHER_WORDS.has(form)) infinitives.set(form, word);
    }
  }
  return {
    isFiniteVerb: (word) => infinitives.has(word) || IRREGULAR.has(word),
    infinitiveOf: (word) => infinitives.get(word) ?? infinitives.get(`${word}t`),
  };
}

/** The verbs of the labels of some concepts. */
export function finiteVerbsOf(concepts: ConceptTable): FiniteVerbs {
  const labels = concepts.numbers.flatMap((concept) => [
    concepts.labelOf(concept) ?? '',
    ...concepts.altLabelsOf(concept),
  ]);
  return createFiniteVerbs(labels.flatMap(wordsOf));
}

/** `Vullen` gives `vul`, `maken` `maak`, `wrijven` `wrijf`; nothing does what already ends in a `t`. */
function stemsOf(infinitive: string): readonly string[] {
  const stem = infinitive.slice(0, -2);
  if (stem.endsWith('t')) return [];
  const short = stem.replace(/([bdfgklmnprs])\1$/, '$1');
  const long = short === stem ? stem.replace(/(?<![aeiou])([aeou])([^aeiouywx])$/, '$1$1$2') : short;
  // `Leveren` and `controleren` end alike: no word is both `leveert` and anything else.
  const stems = long !== stem && short === stem && stem.at(-2) === 'e' ? [stem, long] : [long];
  return stems.map((one) => one.replace(/v$/, 'f').replace(/z$/, 's'));
}
