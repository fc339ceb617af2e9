/** The lines of a text, and for each pattern the few on which it can match at all. */
import { BEGIN, cuesOf, DIGIT, END, OTHER_SYMBOLS } from './pattern-cues.ts';

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
const NO_PATTERN = -1;

/** Characters as they count in a cue: letters from 1 on, the digit, some others. */
const SYMBOLS = 64;
const END_OF_LINE = 0;
const LETTERS = 26;
const NO_LETTER_AFTER = SYMBOLS - 2;
const UNKNOWN = SYMBOLS - 1;
const symbols = new Uint8Array(2 ** 16).fill(UNKNOWN);
Array.from(`\nabcdefghijklmnopqrstuvwxyz${DIGIT}${OTHER_SYMBOLS}`).forEach((character, symbol) => {
  symbols[character.charCodeAt(0)] = symbol;
});
for (const digit of '123456789') symbols[digit.charCodeAt(0)] = LETTERS + 1;

function isLetter(symbol: number | undefined): boolean {
  return symbol !== undefined && symbol > END_OF_LINE && symbol <= LETTERS;
}

/** Patterns by number, with their cues; those without any have none. */
const numbers = new Map<RegExp, number>();
const cues: (readonly string[])[] = [];
const WITHOUT_CUES = -1;

function numberOf(pattern: RegExp): number {
  const known = numbers.get(pattern);
  if (known !== undefined) return known;
  const found = cuesOf(pattern);
  const number = found ? cues.push(found) - 1 : WITHOUT_CUES;
  numbers.set(pattern, number);
  return number;
}

/** The cues of all patterns as a tree of symbols, so that one pass over a text finds them all. */
interface CueTree {
  /** So many patterns are in it. */
  readonly size: number;
  /** Per node and symbol the node that follows; 0 where no cue goes on. */
  readonly next: Uint16Array;
  /** Per node where the patterns of the cue that ends there begin; 0 where none ends. */
  readonly firsts: Uint32Array;
  /** The numbers of patterns, cue by cue, each cue ended by one that is no pattern. */
  readonly patterns: Int32Array;
}

/** Of a cue that may begin anywhere, and of one that begins where no letter goes before. */
const ROOT = 1;
const ROOT_OF_WORDS = 2;

const MOST_NODES = 2 ** 16 - 1;

function pathOf(cue: string): readonly number[] {
  return Array.from(cue.replace(BEGIN, ''), (character) =>
    character === END ? NO_LETTER_AFTER : (symbols[character.charCodeAt(0)] ?? UNKNOWN),
  );
}

function createCueTree(): CueTree {
  const most = cues.flat().reduce((sum, { length }) => sum + length, ROOT_OF_WORDS + 1);
  const next = new Uint32Array(most * SYMBOLS);
  const endings = new Map<number, number[]>();
  let nodes = ROOT_OF_WORDS;
  const follow = (node: number, symbol: number): number => {
    const known = next[node * SYMBOLS + symbol];
    if (known) return known;
    nodes += 1;
    next[node * SYMBOLS + symbol] = nodes;
    return nodes;
  };
  // Level by level, so that the nodes that every text passes stand together.
  let growing = cues.flatMap((row, pattern) =>
    row.map((cue) => ({ pattern, path: pathOf(cue), node: cue.startsWith(BEGIN) ? ROOT_OF_WORDS : ROOT })),
  );
  for (let depth = 0; growing.length > 0; depth += 1) {
    growing = growing.filter((cue) => {
      const symbol = cue.path[depth];
      if (symbol === undefined) {
        endings.set(cue.node, [...(endings.get(cue.node) ?? []), cue.pattern]);
        return false;
      }
      cue.node = follow(cue.node, symbol);
      return true;
    });
  }
  if (nodes > MOST_NODES) throw new RangeError('the cues of all patterns are too many for one tree');
  const firsts = new Uint32Array(nodes + 1);
  const patterns: number[] = [NO_PATTERN];
  for (const [node, row] of endings) {
    firsts[node] = patterns.length;
    patterns.push(...row, NO_PATTERN);
  }
  return {
    size: cues.length,
    next: Uint16Array.from(next.subarray(0, (nodes + 1) * SYMBOLS)),
    firsts,
    patterns: Int32Array.from(patterns),
  };
}

let tree = createCueTree();

function cueTree(): CueTree {
  if (tree.size !== cues.length) tree = createCueTree();
  return tree;
}

/** Per pattern the lines that hold one of its cues, a bit each. */
function markLines(text: string, { size, next, firsts, patterns }: CueTree, words: number): Int32Array {
  const marks = new Int32Array(size * words);
  const read = new Uint8Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) read[at] = symbols[text.charCodeAt(at)] ?? UNKNOWN;
  let line = 0;
  const mark = (node: number): void => {
    let at = firsts[node] ?? 0;
    let pattern = patterns[at] ?? NO_PATTERN;
    while (pattern !== NO_PATTERN) {
      const place = pattern * words + (line >> 5);
      marks[place] = (marks[place] ?? 0) | (1 << (line & (BITS - 1)));
      at += 1;
      pattern = patterns[at] ?? NO_PATTERN;
    }
  };
  const walk = (root: number, from: number): void => {
    let node = root;
    for (let at = from; node !== 0; at += 1) {
      const symbol = read[at] ?? END_OF_LINE;
      node = next[node * SYMBOLS + symbol] ?? 0;
      if (node === 0) return;
      mark(node);
      if (isLetter(symbol) && !isLetter(read[at + 1])) mark(next[node * SYMBOLS + NO_LETTER_AFTER] ?? 0);
    }
  };
  let last = END_OF_LINE;
  for (let at = 0; at < text.length; at += 1) {
    const symbol = read[at] ?? END_OF_LINE;
    if (symbol === END_OF_LINE) line += 1;
    else {
      walk(ROOT, at);
      if (isLetter(symbol) && !isLetter(last)) walk(ROOT_OF_WORDS, at);
    }
    last = symbol;
  }
  return marks;
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
  const known = cueTree();
  const words = Math.ceil(lines.length / BITS);
  const marks = markLines(text, known, words);
  return {
    holding: (pattern) => {
      const number = numberOf(pattern);
      if (number === WITHOUT_CUES) return undefined;
      // Known only since this text: it is tried on each line, as it will be on the next text.
      if (number >= known.size) return lines;
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
