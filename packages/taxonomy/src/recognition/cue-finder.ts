/**
 * Finds the cues of all patterns in one pass over a text, by an automaton that each character moves once
 * (Aho and Corasick, Efficient string matching, https://doi.org/10.1145/360825.360855).
 */
import { BEGIN, DIGIT, END, OTHER_SYMBOLS } from './pattern-cues.ts';

export interface CueFinder {
  /** It knows the cues of so many patterns. */
  readonly patterns: number;
  /**
   * @param text lower case
   * @param found hears the number of a pattern, the number of the line that holds one of its cues, and where that ends
   */
  find(text: string, found: (pattern: number, line: number, last: number) => void): void;
}

/** Characters as they count in a cue: letters from 1 on, the digit, some others; last what stands in none. */
const KNOWN = Array.from(`\nabcdefghijklmnopqrstuvwxyz${DIGIT}${OTHER_SYMBOLS}`);
const END_OF_LINE = 0;
const LETTERS = 26;
const UNKNOWN = KNOWN.length;
const SYMBOLS = UNKNOWN + 1;
const symbols = new Uint8Array(2 ** 16).fill(UNKNOWN);
KNOWN.forEach((character, symbol) => {
  symbols[character.charCodeAt(0)] = symbol;
});
for (const digit of '123456789') symbols[digit.charCodeAt(0)] = LETTERS + 1;

function isLetter(symbol: number | undefined): boolean {
  return symbol !== undefined && symbol > END_OF_LINE && symbol <= LETTERS;
}

const ROOT = 0;
const MOST_NODES = 2 ** 16;

/** A cue in the tree: of which pattern it is, and whether letters must begin or end where it does. */
interface Ending {
  readonly pattern: number;
  readonly length: number;
  readonly isBegin: boolean;
  readonly isEnd: boolean;
}

/** Per node and symbol the node that follows. */
type Moves = Uint16Array;

interface Tree {
  readonly nodes: number;
  /** Where no cue goes on, it moves to the root. */
  readonly moves: Moves;
  readonly endings: Ending[][];
}

function growTree(cues: readonly (readonly string[])[]): Tree {
  const most = cues.flat().reduce((sum, { length }) => sum + length, 1);
  const moves = new Uint32Array(most * SYMBOLS);
  const endings: Ending[][] = [[]];
  const grow = (node: number, symbol: number): number => {
    const known = moves[node * SYMBOLS + symbol];
    if (known) return known;
    moves[node * SYMBOLS + symbol] = endings.length;
    return endings.push([]) - 1;
  };
  cues.forEach((row, pattern) => {
    for (const cue of row) {
      const letters = cue.replace(BEGIN, '').replace(END, '');
      let node = ROOT;
      for (const letter of letters) node = grow(node, symbols[letter.charCodeAt(0)] ?? UNKNOWN);
      endings[node]?.push({
        pattern,
        length: letters.length,
        isBegin: cue.startsWith(BEGIN),
        isEnd: cue.endsWith(END),
      });
    }
  });
  const nodes = endings.length;
  if (nodes > MOST_NODES) throw new RangeError('the cues of all patterns are too many for one tree');
  return { nodes, moves: Uint16Array.from(moves.subarray(0, nodes * SYMBOLS)), endings };
}

/** Where no cue goes on, goes on with the longest one that began later; what ends there ends here too. */
function joinTree({ moves, endings }: Tree): void {
  const fallbacks = new Uint16Array(endings.length);
  const queue = [ROOT];
  for (const node of queue) {
    const fallback = fallbacks[node] ?? ROOT;
    if (node !== ROOT) endings[node]?.push(...(endings[fallback] ?? []));
    for (let symbol = 0; symbol < SYMBOLS; symbol += 1) {
      const place = node * SYMBOLS + symbol;
      const child = moves[place] ?? ROOT;
      const later = node === ROOT ? ROOT : (moves[fallback * SYMBOLS + symbol] ?? ROOT);
      if (child === ROOT) moves[place] = later;
      else {
        fallbacks[child] = later;
        queue.push(child);
      }
    }
  }
}

/** @param cues those of each pattern, in the order of their numbers */
export function createCueFinder(cues: readonly (readonly string[])[]): CueFinder {
  const tree = growTree(cues);
  joinTree(tree);
  const { nodes, moves } = tree;
  // All endings in one row, those of a node together.
  const firsts = new Uint32Array(nodes + 1);
  tree.endings.forEach((row, node) => {
    firsts[node + 1] = (firsts[node] ?? 0) + row.length;
  });
  const endings = tree.endings.flat();
  const patterns = Int32Array.from(endings, ({ pattern }) => pattern);
  /** How far back no letter may stand; 0 where any may. */
  const begins = Uint8Array.from(endings, ({ isBegin, length }) => (isBegin ? length : 0));
  const ends = Uint8Array.from(endings, ({ isEnd }) => Number(isEnd));

  return {
    patterns: cues.length,
    find(text, found) {
      const read = new Uint8Array(text.length + 1);
      for (let at = 0; at < text.length; at += 1) read[at] = symbols[text.charCodeAt(at)] ?? UNKNOWN;
      let line = 0;
      let node = ROOT;
      for (let at = 0; at < text.length; at += 1) {
        const symbol = read[at] ?? END_OF_LINE;
        if (symbol === END_OF_LINE) line += 1;
        node = moves[node * SYMBOLS + symbol] ?? ROOT;
        const last = firsts[node + 1] ?? 0;
        for (let ending = firsts[node] ?? 0; ending < last; ending += 1) {
          const back = begins[ending] ?? 0;
          if (back > 0 && isLetter(read[at - back])) continue;
          if (ends[ending] === 1 && isLetter(read[at + 1])) continue;
          found(patterns[ending] ?? 0, line, at);
        }
      }
    },
  };
}
