/** Occupations that running text names, and whether it means the job or a colleague, a customer, a company. */
import type { Taxonomy } from '../taxonomy.ts';
import { neutralWord } from '../titles/neutral-word.ts';
import type { Span } from './matches.ts';
import { createNearWords } from './near-words.ts';
import { remembered } from './remembered.ts';
import type { Scan } from './scan.ts';
import { foldText } from './source-text.ts';
import { isSmallWord, lightStemOf, type Token, tokensOf } from './tokens.ts';

const LONGEST_LABEL = 5;
const NOBODY: readonly number[] = [];

/** Words before an occupation by which it is someone else. */
const OTHERS_BEFORE =
  /(?:(?:samen )?met(?: (?:de|onze|een|jouw|je|andere|vaste|ervaren|deze|alle|zijn|haar|drie|twee|[a-z]+e))*|(?:voor|van|aan|naast|bij|tussen|door|namens|naar|richting|onder|via|tegen|namens)(?: (?:de|onze|een|het|je|jouw|andere|alle|deze|drie|twee|vier|vijf|\d+|[a-z]+e))*|(?:de|onze|jouw|je|andere|alle|deze|ervaren|eigen)|(?:en|of|,)|colleg[a-z']*|dag|beste|leiding aan|helpt?(?: (?:de|onze|een))?|ondersteun[a-z]*(?: (?:de|onze|een))?|assisteer[a-z]*(?: (?:de|onze|een))?|vraag naar|t\.a\.v\.|geen|mensen als) $/;
/** Words after an occupation by which it is someone else: `de kok spreekt Engels`. */
const OTHERS_AFTER =
  /^ (?:spreekt|spreken|belt|staat klaar|vertelt|helpt je|legt|leert|neemt je|wijst|is er|die je)(?![a-z])/;
/** What someone does, in the same letters: `'s winters schilder je de huisjes`. */
const VERB_AFTER = /^ (?:je|jij|u)(?![a-z])/;
const NAME_BEFORE = /(?<![a-z])(?:als|een|ben|bent|wordt?|zoek(?:en|t)?|ervaren|onze|de) $/;
/** Several of them are customers or colleagues; who seeks several says `zoeken`, which is read apart. */
const PLURAL = /(?:[^s]s|[^e]en)$/;
const STREET = /(?:straat|weg|laan|plein|dijk|hof|pad|steeg|park|kade|singel|gracht)$/;
const COMPANY_AFTER =
  /^ ?(?:b\.?v\.?|n\.?v\.?|vof|v\.o\.f\.|groep|group|holding|&|en zn|en zonen|en partners|logistiek|transport|groen|bouw|techniek|schilderwerken|zorg|personeel|installaties?)(?![a-z])/;

export interface Mention {
  readonly occupation: number;
  readonly span: Span;
  /** Of a colleague, a customer, a company: not the job. */
  readonly isOther: boolean;
}

export interface OccupationNames {
  /** Occupations with exactly this name, whatever its number, gender and spaces. */
  find(key: string): readonly number[];
  /** Whether any name begins so, itself included. */
  begins(key: string): boolean;
  /** Whether any name begins with a word of a text. */
  beginsWith(word: string): boolean;
  /** Whether a word by itself is the name of an occupation. */
  isName(word: string): boolean;
  /** A phrase with its spelling errors put right, as far as they are near the words of names. */
  correct(phrase: string): string;
}

/** A word in neutral gender, without its number. A `t` stays: who cooks (`kookt`) is no `kok`. */
const formOf = remembered((word) => {
  const neutral = neutralWord(word);
  return neutral.endsWith('t') ? lightStemOf(`${neutral}en`) : lightStemOf(neutral);
});

export function createOccupationNames({ occupations }: Taxonomy): OccupationNames {
  const byKey = new Map<string, number[]>();
  const words = new Set<string>();
  for (const number of occupations.numbers) {
    for (const label of [occupations.labelOf(number) ?? '', ...occupations.altLabelsOf(number)]) {
      const tokens = tokensOf(foldText(label));
      for (const { text } of tokens) words.add(text);
      const key = tokens.map(({ text }) => formOf(text)).join('');
      const row = byKey.get(key);
      if (!row) byKey.set(key, [number]);
      else if (!row.includes(number)) row.push(number);
    }
  }
  const keys = [...byKey.keys()].sort();
  const near = createNearWords(words);
  const begins = (key: string): boolean => keys[firstNotBefore(keys, key)]?.startsWith(key) === true;
  return {
    find: (key) => byKey.get(key) ?? NOBODY,
    begins,
    beginsWith: remembered((word) => !isSmallWord(word) && begins(formOf(word))),
    isName: (word) => byKey.has(formOf(word)),
    correct: (phrase) =>
      phrase
        .split(' ')
        .map((word) => near.correct(word) ?? word)
        .join(' '),
  };
}

/** The place of the first key that does not come before this one. */
function firstNotBefore(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A name of a company or a person: capitals where a sentence has none. */
function isProperName(scan: Scan, from: number, to: number): boolean {
  const { cased } = scan.source;
  const isCapital = (at: number): boolean => /\p{Lu}/u.test(cased.charAt(at));
  if (!isCapital(from)) return false;
  const left = cased.slice(Math.max(0, from - 24), from);
  const right = cased.slice(to, to + 16);
  if (COMPANY_AFTER.test(right.toLowerCase())) return true;
  const isAllCapitals = cased.slice(from, to) === cased.slice(from, to).toUpperCase();
  if (isAllCapitals) return false;
  if (/\p{L}\s+$/u.test(left) && !/[.!?\n•:]\s*$/.test(left)) {
    // Mid-sentence: `bij De Schilder`, `Peter Bakker`; after a small word it is a job written with a capital.
    return (
      /\p{Lu}[\p{L}.]*\s+(?:(?:de|van|der|den)\s+)*$/u.test(left) ||
      /(?:bij|firma|bedrijf|restaurant|bakkerij|slagerij)\s+(?:de\s+|het\s+)?$/i.test(left)
    );
  }
  return (
    /^\s\p{Lu}\p{Ll}/u.test(right) &&
    /^\s\S+\s+(?:zoekt|is|in|uit|heeft|te|b\.?v)/iu.test(right + cased.slice(to + 16, to + 40))
  );
}

/** Occupations that the text names in so many words, from the longest name down. */
export function mentions(scan: Scan, names: OccupationNames): Mention[] {
  const { text, tokens } = scan;
  const found: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const { numbers, length } = longestName(text, tokens, at, names);
    const span = { from: tokens[at]?.from ?? 0, to: tokens[at + length - 1]?.to ?? 0 };
    const isOther = numbers.length > 0 && isSomeoneElse(scan, span);
    for (const occupation of numbers) found.push({ occupation, span, isOther });
    at += length;
  }
  return found;
}

function longestName(text: string, tokens: readonly Token[], at: number, names: OccupationNames) {
  let key = '';
  let best: { numbers: readonly number[]; length: number } = { numbers: NOBODY, length: 1 };
  const first = tokens[at];
  if (!first || !names.beginsWith(first.text)) return best;
  for (let length = 1; length <= LONGEST_LABEL; length += 1) {
    const last = tokens[at + length - 1];
    if (!last || text.slice(first.from, last.to).includes('\n')) break;
    key += formOf(last.text);
    if (!names.begins(key)) break;
    const numbers = names.find(key);
    if (numbers.length > 0) best = { numbers, length };
  }
  return best;
}

function isSomeoneElse(scan: Scan, { from, to }: Span): boolean {
  const { text, clauses } = scan;
  const { section } = clauses.sentenceAt(from);
  return (
    section === 'bedrijf' ||
    section === 'sollicitatie' ||
    PLURAL.test(text.slice(from, to)) ||
    OTHERS_BEFORE.test(text.slice(Math.max(0, from - 48), from)) ||
    OTHERS_AFTER.test(text.slice(to, to + 16)) ||
    (VERB_AFTER.test(text.slice(to, to + 5)) &&
      !NAME_BEFORE.test(text.slice(Math.max(0, from - 12), from))) ||
    STREET.test(text.slice(to, to + 8).split(/[^a-z]/)[0] ?? '') ||
    isProperName(scan, from, to)
  );
}

/** The words that name the occupation itself, where they stand within a wider stretch. */
export function narrowed(mentioned: readonly Mention[], wanted: number, { from, to }: Span): Span {
  const inside = mentioned.find(
    ({ occupation, span }) => occupation === wanted && span.from >= from && span.to <= to,
  );
  return inside?.span ?? { from, to };
}
