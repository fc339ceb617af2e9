/**
 * Cues: letters of which every match of a pattern holds one. `(?:vast|tijdelijk) contract` matches nothing in a line
 * without `contract`, and need not be tried there. So an index of letters serves a search by regular expression
 * (Cox, Regular Expression Matching with a Trigram Index, https://swtch.com/~rsc/regexp/regexp4.html).
 */
import type { AST } from '@eslint-community/regexpp';
import { rarestRun, shareOfRun } from './letter-runs.ts';
import { alternativesOf, looksAround } from './pattern-syntax.ts';

/** Longer ones are hardly rarer. */
export const LONGEST_CUE = 8;
/** A cue of so few characters may say that letters begin or end there. */
const LONGEST_MARKED = 3;
/** Stand in a cue where no letter goes before, or follows. */
export const BEGIN = '<';
export const END = '>';
/** Stands in a cue for any digit. */
export const DIGIT = '0';
/** What a cue may hold beside letters and the digit. */
export const OTHER_SYMBOLS = " '-/.,:;()+&€%•";

/** More spellings than this of a part of a pattern are not written out. */
const MOST_SPELLINGS = 48;
const MOST_TIMES = 3;
const LARGEST_RANGE = 10;
/** What one more cue costs, as a share of the places in a text. */
const COST_OF_CUE = 0.00001;
/** What stands in every line of this many characters is no cue. */
const LINE = 75;

const EDGE = '|';
const UNKNOWN = '?';
const KNOWN = new RegExp(`^[a-z${DIGIT}${OTHER_SYMBOLS.replaceAll(/[-/.()+]/g, '\\$&')}]$`);
const A = 97;
const Z = 122;
const NEWLINE = 10;

/** What is known of a part of a pattern. */
interface Part {
  /** All that it can match, with marks; undefined when that is too much. */
  readonly spellings: readonly string[] | undefined;
  /** Of which each match holds one, the rarest; undefined when it needs none. Asked only where spellings do not serve. */
  cues(share: Share): readonly string[] | undefined;
}

/** The share of places in a text where some cues stand. */
type Share = (cues: readonly string[]) => number;

/**
 * @param pattern for text without capitals, line by line; a sticky one is for where a number begins, and needs more of
 * a cue than that it is one
 * @returns undefined when its matches need no letters at all, or may go on in the next line
 */
export function cuesOf(pattern: RegExp): readonly string[] | undefined {
  const alternatives = alternativesOf(pattern);
  if (pattern.ignoreCase || spanLines(alternatives)) return undefined;
  const share = pattern.sticky ? shareBesideNumbers : shareOfAll;
  const cues = partOfAny(alternatives).cues(share);
  if (!cues || LINE * share(cues) > 1) return undefined;
  // Where a longer one stands, so does a shorter one within it.
  return cues.filter((cue) => !cues.some((other) => other !== cue && cue.includes(other)));
}

function partOf(element: AST.Element): Part {
  switch (element.type) {
    case 'Character':
      return spelt([symbolOf(element.value)]);
    case 'CharacterSet':
      return spelt(element.kind === 'digit' && !element.negate ? [DIGIT] : undefined);
    case 'CharacterClass':
      return spelt(charactersOf(element));
    case 'Group':
    case 'CapturingGroup':
      return partOfAny(element.alternatives);
    case 'Quantifier':
      return repeated(element);
    case 'Assertion':
      return { spellings: [markOf(element)], cues: (share) => cuesAround(element, share) };
    default:
      return spelt(undefined);
  }
}

function spelt(spellings: readonly string[] | undefined): Part {
  return { spellings, cues: () => spellings && cuesIn(spellings) };
}

/** One of several. */
function partOfAny(alternatives: readonly AST.Alternative[]): Part {
  const parts = alternatives.map(({ elements }) => partOfAll(elements));
  return {
    spellings: together(parts.map(({ spellings }) => spellings)),
    cues: (share) => union(parts.map((part) => part.cues(share))),
  };
}

/** One after the other: the cues of the stretch that is the rarest. */
function partOfAll(elements: readonly AST.Element[]): Part {
  const choices: Pick<Part, 'cues'>[] = [];
  let isSpelt = true;
  let stretch: readonly string[] = [''];
  for (const element of elements) {
    const part = partOf(element);
    const longer = part.spellings && joined(stretch, part.spellings);
    if (!longer) {
      choices.push(spelt(stretch), part);
      isSpelt = false;
    }
    if (element.type === 'Assertion') choices.push(part);
    stretch = longer ?? part.spellings ?? [''];
  }
  choices.push(spelt(stretch));
  return {
    spellings: isSpelt ? stretch : undefined,
    cues: (share) => {
      const known = choices.map((choice) => choice.cues(share)).filter((cues) => cues !== undefined);
      return known.reduce<readonly string[] | undefined>(
        (best, cues) => (!best || share(cues) < share(best) ? cues : best),
        undefined,
      );
    },
  };
}

function repeated({ element, min, max }: AST.Quantifier): Part {
  const part = partOf(element);
  const cues = (share: Share) => (min > 0 ? part.cues(share) : undefined);
  if (max > MOST_TIMES) return { spellings: undefined, cues };
  const times: (readonly string[] | undefined)[] = [['']];
  for (let count = 1; count <= max; count += 1)
    times.push(part.spellings && joined(times[count - 1] ?? [], part.spellings));
  return { spellings: together(times.slice(min)), cues };
}

function bounded(spellings: readonly string[]): readonly string[] | undefined {
  const distinct = [...new Set(spellings)];
  return distinct.length > MOST_SPELLINGS ? undefined : distinct;
}

function joined(starts: readonly string[], ends: readonly string[]): readonly string[] | undefined {
  return bounded(starts.flatMap((start) => ends.map((end) => start + end)));
}

function together(several: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const all = union(several);
  return all && bounded(all);
}

/** All of several lists; undefined when one of them is not known. */
function union(several: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = several.filter((one) => one !== undefined);
  return known.length === several.length ? [...new Set(known.flat())] : undefined;
}

function shareOfAll(cues: readonly string[]): number {
  return cues.reduce(
    (sum, cue) => sum + COST_OF_CUE + shareOfRun(cue.replace(BEGIN, ' ').replace(END, ' ')),
    0,
  );
}

/** A number stands there anyway. */
function shareBesideNumbers(cues: readonly string[]): number {
  return cues.includes(DIGIT) ? 1 : shareOfAll(cues);
}

/** A cue of each spelling; undefined when there is none in one of them. */
function cuesIn(spellings: readonly string[]): readonly string[] | undefined {
  return union(spellings.map((spelling) => cueIn(spelling)));
}

function cueIn(spelling: string): readonly string[] | undefined {
  const marked = spelling
    .replaceAll(/\|(?=[a-z])/g, BEGIN)
    .replaceAll(/(?<=[a-z])\|/g, END)
    .replaceAll(/\||<(?![a-z])|(?<![a-z])>/g, '');
  const bare = marked.replaceAll(/[<>]/g, '');
  const [known = ''] = bare.split(UNKNOWN).toSorted((one, other) => other.length - one.length);
  if (known === '') return undefined;
  if (known.length > LONGEST_MARKED) return [rarestRun(known, LONGEST_CUE)];
  return known === bare && /^<?[^<>]+>?$/.test(marked) ? [marked] : [known];
}

function symbolOf(code: number): string {
  const character = String.fromCodePoint(code);
  if (/\d/.test(character)) return DIGIT;
  return KNOWN.test(character) ? character : UNKNOWN;
}

/** What a class stands for; undefined when that is much. */
function charactersOf({ negate, elements }: AST.CharacterClass): readonly string[] | undefined {
  if (negate) return undefined;
  return together(
    elements.map((element) => {
      if (element.type === 'Character') return [symbolOf(element.value)];
      if (element.type === 'CharacterSet')
        return element.kind === 'digit' && !element.negate ? [DIGIT] : undefined;
      if (element.type !== 'CharacterClassRange') return undefined;
      const { min, max } = element;
      const length = max.value - min.value + 1;
      return length > LARGEST_RANGE
        ? undefined
        : Array.from({ length }, (_, offset) => symbolOf(min.value + offset));
    }),
  );
}

/** Whether letters begin or end where nothing is matched but the place. */
function markOf(assertion: AST.Assertion): string {
  if (assertion.kind === 'word') return assertion.negate ? '' : EDGE;
  if (!looksAround(assertion)) return '';
  const excludesLetters = assertion.alternatives.some(
    ({ elements: [only, more] }) => only !== undefined && more === undefined && holdsLetters(only),
  );
  if (!assertion.negate || !excludesLetters) return '';
  return assertion.kind === 'lookbehind' ? BEGIN : END;
}

/** What must stand before or behind a match on its line. */
function cuesAround(assertion: AST.Assertion, share: Share): readonly string[] | undefined {
  if (!looksAround(assertion)) return undefined;
  const { negate, alternatives } = assertion;
  return negate || spanLines(alternatives) ? undefined : partOfAny(alternatives).cues(share);
}

function holdsLetters(element: AST.Element): boolean {
  return (
    element.type === 'CharacterClass' &&
    !element.negate &&
    element.elements.some(
      (one) => one.type === 'CharacterClassRange' && one.min.value <= A && one.max.value >= Z,
    )
  );
}

function spanLines(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.some(({ elements }) => elements.some(spansLines));
}

/** Whether a match may hold the end of a line. */
function spansLines(element: AST.Element): boolean {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return spanLines(element.alternatives);
    case 'Quantifier':
      return spansLines(element.element);
    case 'CharacterClass':
      return element.elements.some(holdsNewline) !== element.negate;
    case 'Assertion':
    case 'Backreference':
      return false;
    default:
      return holdsNewline(element);
  }
}

function holdsNewline(element: AST.Element | AST.CharacterClassElement): boolean {
  switch (element.type) {
    case 'Character':
      return element.value === NEWLINE;
    case 'CharacterClassRange':
      return element.min.value <= NEWLINE && element.max.value >= NEWLINE;
    case 'CharacterSet':
      if (element.kind === 'any') return false;
      return (element.kind === 'space') !== element.negate;
    default:
      return true;
  }
}
