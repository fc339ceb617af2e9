/** How often a run of letters stands in Dutch text: told by which letters follow which in its most frequent words. */
import { COMMON_WORDS, SMALL_WORDS } from './tokens.ts';

/** Small words are that much more frequent than those that every vacancy has. */
const SMALL_AGAINST_COMMON = 10;
/** Signs and digits are a letter in a hundred each; in words they do not stand. */
const SIGNS = [',', '.', '-', '0'];
const SIGN_AGAINST_COMMON = 40;
/** Counted for what the words do not show, so that nothing is impossible. */
const UNSEEN = 0.3;
/** Characters by their code; those beyond are one. */
const CODES = 128;
const SPACE = ' '.charCodeAt(0);

const pairs = new Float64Array(CODES * CODES);
const letters = new Float64Array(CODES);
let total = 0;

function codeAt(word: string, at: number): number {
  return Math.min(word.charCodeAt(at), CODES - 1);
}

function count(words: Iterable<string>, times: number): void {
  const add = (last: number, code: number): void => {
    pairs[last * CODES + code] = (pairs[last * CODES + code] ?? 0) + times;
    letters[code] = (letters[code] ?? 0) + times;
    total += times;
  };
  for (const word of words) {
    let last = SPACE;
    for (let at = 0; at < word.length; at += 1) {
      add(last, codeAt(word, at));
      last = codeAt(word, at);
    }
    add(last, SPACE);
  }
}
count(SMALL_WORDS, SMALL_AGAINST_COMMON);
count(COMMON_WORDS, 1);
count(SIGNS, SIGN_AGAINST_COMMON);

function shareOf(code: number): number {
  return ((letters[code] ?? 0) + UNSEEN) / total;
}

/** How often one character follows another. */
function shareAfter(last: number, code: number): number {
  return ((pairs[last * CODES + code] ?? 0) + UNSEEN) / ((letters[last] ?? 0) + CODES * UNSEEN);
}

/** The share of places in a text where a run begins, as far as pairs of letters tell. */
export function shareOfRun(run: string): number {
  let share = shareOf(codeAt(run, 0));
  for (let at = 1; at < run.length; at += 1) share *= shareAfter(codeAt(run, at - 1), codeAt(run, at));
  return share;
}

/** Of all runs of so many characters in a word the one that is rarest. */
export function rarestRun(word: string, length: number): string {
  let rarest = word.slice(0, length);
  let least = shareOfRun(rarest);
  for (let from = 1; from + length <= word.length; from += 1) {
    const run = word.slice(from, from + length);
    const share = shareOfRun(run);
    if (share < least) [rarest, least] = [run, share];
  }
  return rarest;
}
