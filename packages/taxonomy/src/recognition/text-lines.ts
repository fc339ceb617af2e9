/** The lines of a text, and for each pattern the stretches of them in which it can match at all. */
import { createCueFinder } from './cue-finder.ts';
import { cuesOf, LONGEST_CUE } from './pattern-cues.ts';
import { type Reach, reachOf } from './pattern-reach.ts';

/** Where a pattern is to be tried. */
export interface Stretch {
  /** The number of the first character of its line. */
  readonly from: number;
  /** The line, up to where a match may reach. */
  readonly text: string;
  /** Where in that a match may begin. */
  readonly begin: number;
}

export interface Lines {
  /** Those of several patterns, a constant list, that may match anywhere. */
  among(several: readonly RegExp[]): readonly RegExp[];
  /** Where a pattern may match, in order; undefined when it has to be tried on the whole text. */
  holding(pattern: RegExp): readonly Stretch[] | undefined;
}

/** What is known of a pattern. */
interface Known {
  readonly number: number;
  /** Undefined when a match may be as long as its line. */
  readonly reach: Reach | undefined;
}

/** Patterns with their cues, by number; null for those without any. */
const patterns = new Map<RegExp, Known | null>();
const cues: (readonly string[])[] = [];

function knownOf(pattern: RegExp): Known | null {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const found = cuesOf(pattern);
  const made = found ? { number: cues.push(found) - 1, reach: reachOf(pattern) } : null;
  patterns.set(pattern, made);
  return made;
}

let finder = createCueFinder(cues);

function cueFinder() {
  if (finder.patterns !== cues.length) finder = createCueFinder(cues);
  return finder;
}

const NO_CUES = -1;
const lists = new WeakMap<readonly RegExp[], Int32Array>();

/** The numbers of the patterns of a list: most of it is passed over in every text. */
function numbersOf(several: readonly RegExp[]): Int32Array {
  const known =
    lists.get(several) ?? Int32Array.from(several, (pattern) => knownOf(pattern)?.number ?? NO_CUES);
  lists.set(several, known);
  return known;
}

const NOWHERE: readonly Stretch[] = [];
const NO_LINE = { from: 0, text: '' };

/** The first and the last cue of a pattern on a line. */
interface Held {
  readonly line: number;
  readonly first: number;
  last: number;
}

function linesOf(text: string): { from: number; text: string }[] {
  const lines: { from: number; text: string }[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    lines.push({ from, text: text.slice(from, to) });
    from = to + 1;
  }
  return lines;
}

/** How long the longest run without a space is. */
function longestWord(lines: readonly { readonly text: string }[]): number {
  let longest = 0;
  for (const { text } of lines) {
    for (let from = 0; from < text.length; ) {
      const end = text.indexOf(' ', from);
      const to = end < 0 ? text.length : end;
      longest = Math.max(longest, to - from);
      from = to + 1;
    }
  }
  return longest;
}

/** @param text lower case */
export function createLines(text: string): Lines {
  const lines = linesOf(text);
  const longest = longestWord(lines);
  const known = cueFinder();
  const held: (Held[] | undefined)[] = new Array(known.patterns);
  known.find(text, (pattern, line, at) => {
    const row = held[pattern];
    const last = row?.at(-1);
    if (!row) held[pattern] = [{ line, first: at, last: at }];
    else if (last?.line === line) last.last = at;
    else row.push({ line, first: at, last: at });
  });
  const whole = (): Stretch[] => lines.map((line) => ({ ...line, begin: 0 }));

  // Known only since this text, a pattern is tried on each line, as it will be on the next text.
  const isNew = (number: number): boolean => number >= known.patterns;

  return {
    among: (several) => {
      const numbers = numbersOf(several);
      return several.filter((_, at) => {
        const number = numbers[at] ?? NO_CUES;
        return number === NO_CUES || isNew(number) || held[number] !== undefined;
      });
    },
    holding: (pattern) => {
      const { number, reach } = knownOf(pattern) ?? {};
      if (number === undefined) return undefined;
      if (isNew(number)) return whole();
      const row = held[number];
      if (!row) return NOWHERE;
      const most = reach ? reach.characters + reach.words * longest : Infinity;
      return row.map(({ line, first, last }) => {
        const { from, text: words } = lines[line] ?? NO_LINE;
        const begin = Math.max(0, first - from - LONGEST_CUE - most);
        return { from, text: words.slice(0, last - from + 1 + most), begin };
      });
    },
  };
}
