/** The lines of a text, and for each pattern the few on which it can match at all. */
import { type CueFinder, createCueFinder } from './cue-finder.ts';
import { cuesOf } from './pattern-cues.ts';

/** A line with the number of its first character. */
export interface Line {
  readonly from: number;
  readonly text: string;
}

export interface Lines {
  /** Those on which a pattern may match, in order; undefined when it has to be tried on the whole text. */
  holding(pattern: RegExp): readonly Line[] | undefined;
}

const BITS = 32;
const WITHOUT_CUES = -1;

/** Patterns by number, with their cues; those without any have none. */
const numbers = new Map<RegExp, number>();
const cues: (readonly string[])[] = [];

function numberOf(pattern: RegExp): number {
  const known = numbers.get(pattern);
  if (known !== undefined) return known;
  const found = cuesOf(pattern);
  const number = found ? cues.push(found) - 1 : WITHOUT_CUES;
  numbers.set(pattern, number);
  return number;
}

let finder = createCueFinder(cues);

function cueFinder(): CueFinder {
  if (finder.patterns !== cues.length) finder = createCueFinder(cues);
  return finder;
}

/** @param text lower case */
export function createLines(text: string): Lines {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    lines.push({ from, text: text.slice(from, to) });
    from = to + 1;
  }
  const known = cueFinder();
  const words = Math.ceil(lines.length / BITS);
  const marks = new Int32Array(known.patterns * words);
  known.find(text, (pattern, line) => {
    const place = pattern * words + (line >> 5);
    marks[place] = (marks[place] ?? 0) | (1 << (line & (BITS - 1)));
  });
  return {
    holding: (pattern) => {
      const number = numberOf(pattern);
      if (number === WITHOUT_CUES) return undefined;
      // Known only since this text: it is tried on each line, as it will be on the next text.
      if (number >= known.patterns) return lines;
      const found: Line[] = [];
      for (let word = 0; word < words; word += 1) {
        let bits = marks[number * words + word] ?? 0;
        while (bits !== 0) {
          const line = lines[word * BITS + (BITS - 1 - Math.clz32(bits & -bits))];
          bits &= bits - 1;
          if (line) found.push(line);
        }
      }
      return found;
    },
  };
}
