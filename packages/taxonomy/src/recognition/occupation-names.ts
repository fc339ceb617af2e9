/** Occupations that running text names, and whether it means the job or a colleague, a customer, a company. */
import type { Taxonomy } from '../taxonomy.ts';
import { neutralWord } from '../titles/neutral-word.ts';
import type { Scan, Span } from './scan.ts';
import { foldText } from './source-text.ts';
import { isSmallWord, lightStemOf, tokensOf } from './tokens.ts';

const LONGEST_LABEL = 5;

/** Words before an occupation by which it is someone else. */
const OTHERS_BEFORE =
  /(?:(?:samen )?met(?: (?:de|onze|een|jouw|je|andere|vaste|ervaren|deze|alle|zijn|haar|drie|twee|[a-z]+e))*|(?:voor|van|aan|naast|bij|tussen|door|namens|naar|richting|onder|via|tegen|namens)(?: (?:de|onze|een|het|je|jouw|andere|alle|deze|drie|twee|vier|vijf|\d+|[a-z]+e))*|(?:de|onze|jouw|je|andere|alle|deze|ervaren|eigen)|(?:en|of|,)|colleg[a-z']*|dag|beste|leiding aan|helpt?(?: (?:de|onze|een))?|ondersteun[a-z]*(?: (?:de|onze|een))?|assisteer[a-z]*(?: (?:de|onze|een))?|vraag naar|t\.a\.v\.|geen|mensen als) $/;
/** Words after an occupation by which it is someone else: `de kok spreekt Engels`. */
const OTHERS_AFTER =
  /^ (?:spreekt|spreken|belt|staat klaar|vertelt|helpt je|legt|leert|neemt je|wijst|is er|die je)(?![a-z])/;
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
  find(words: readonly string[]): readonly number[];
}

/** One name, whatever its number, gender and spaces: of the words together, and of each by itself. */
function keysOf(words: readonly string[]): readonly string[] {
  const together = lightStemOf(neutralWord(words.join('')));
  const apart = words.map((word) => lightStemOf(neutralWord(word))).join('');
  return together === apart ? [together] : [together, apart];
}

export function createOccupationNames({ occupations }: Taxonomy): OccupationNames {
  const byKey = new Map<string, number[]>();
  for (const number of occupations.numbers) {
    for (const label of [occupations.labelOf(number) ?? '', ...occupations.altLabelsOf(number)]) {
      for (const key of keysOf(tokensOf(foldText(label)).map(({ text }) => text))) {
        const row = byKey.get(key);
        if (!row) byKey.set(key, [number]);
        else if (!row.includes(number)) row.push(number);
      }
    }
  }
  return {
    find: (words) => {
      for (const key of keysOf(words)) {
        const found = byKey.get(key);
        if (found) return found;
      }
      return [];
    },
  };
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
  const { text, clauses } = scan;
  const tokens = tokensOf(text);
  const found: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    let taken = 1;
    for (let length = Math.min(LONGEST_LABEL, tokens.length - at); length > 0; length -= 1) {
      const words = tokens.slice(at, at + length);
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last || isSmallWord(first.text) || isSmallWord(last.text) || last.to - first.from > 60)
        continue;
      if (text.slice(first.from, last.to).includes('\n')) continue;
      const numbers = names.find(words.map(({ text: word }) => word));
      if (numbers.length === 0) continue;
      taken = length;
      const span = { from: first.from, to: last.to };
      const { section } = clauses.sentenceAt(span.from);
      const left = text.slice(Math.max(0, span.from - 48), span.from);
      const isOther =
        section === 'bedrijf' ||
        section === 'sollicitatie' ||
        OTHERS_BEFORE.test(left) ||
        OTHERS_AFTER.test(text.slice(span.to, span.to + 16)) ||
        STREET.test(text.slice(span.to, span.to + 8).split(/[^a-z]/)[0] ?? '') ||
        isProperName(scan, span.from, span.to);
      for (const occupation of numbers) found.push({ occupation, span, isOther });
      break;
    }
    at += taken;
  }
  return found;
}

/** The words that name the occupation itself, where they stand within a wider stretch. */
export function narrowed(mentioned: readonly Mention[], wanted: number, { from, to }: Span): Span {
  const inside = mentioned.find(
    ({ occupation, span }) => occupation === wanted && span.from >= from && span.to <= to,
  );
  return inside?.span ?? { from, to };
}
