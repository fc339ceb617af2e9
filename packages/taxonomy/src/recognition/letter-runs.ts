/** How often a run of letters stands in Dutch text: told by which letters follow which in its most frequent words. */
import { COMMON_WORDS, SMALL_WORDS } from './tokens.ts';

/** Small words are that much more frequent than those that every vacancy has. */
const SMALL_AGAINST_COMMON = 10;
/** Counted for what the words do not show, so that nothing is impossible. */
const UNSEEN = 0.3;
const SPACE = ' ';

const pairs = new Map<string, number>();
const letters = new Map<string, number>();
let total = 0;

function count(words: Iterable<string>, times: number): void {
  for (const word of words) {
    let last = '';
    for (const letter of `${SPACE}${word}${SPACE}`) {
      letters.set(letter, (letters.get(letter) ?? 0) + times);
      if (last !== '') pairs.set(last + letter, (pairs.get(last + letter) ?? 0) + times);
      last = letter;
      total += times;
    }
  }
}
count(SMALL_WORDS, SMALL_AGAINST_COMMON);
count(COMMON_WORDS, 1);

function shareOf(letter: string): number {
  return (letters.get(letter) ?? UNSEEN) / total;
}

/** How often one character follows another. */
function shareAfter(last: string, letter: string): number {
  const seen = letters.get(last) ?? 0;
  return ((pairs.get(last + letter) ?? 0) + UNSEEN) / (seen + letters.size * UNSEEN);
}

/** The share of places in a text where a run begins, as far as pairs of letters tell. */
export function shareOfRun(run: string): number {
  let share = shareOf(run.charAt(0));
  for (let at = 1; at < run.length; at += 1) share *= shareAfter(run.charAt(at - 1), run.charAt(at));
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
