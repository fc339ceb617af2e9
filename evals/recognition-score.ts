/** Counting: how much of what was asked was found, and how sure that figure is. Knows nothing of texts. */
import type { FieldItems } from './recognition-fields.ts';

/** What is counted of one text. `credit` is at most both other figures. */
export interface Count {
  readonly credit: number;
  readonly found: number;
  readonly expected: number;
  /** Found and asked exactly so, with a wording that is clear; and of those, how many got the right weight. */
  readonly weighed: number;
  readonly weighedRight: number;
}

/** How near a found key is to an expected one, 0 to 1. The same key is always 1. */
export type Nearness = (expected: string, found: string) => number;

const EXACT_ONLY: Nearness = () => 0;

/**
 * Pairs expected with found keys one to one: equal ones first, then the nearest pair that is left, and so on.
 * What is found and open without having been paired equally counts for nothing. A key that is found twice counts
 * once.
 */
export function countItems({ expected, found, open, weights }: FieldItems, nearness = EXACT_ONLY): Count {
  const foundKeys = new Map(found.map((item) => [item.key, item]));
  const exact = new Set([...new Set(expected)].filter((key) => foundKeys.has(key)));
  const missed = [...new Set(expected)].filter((key) => !exact.has(key));
  const extra = [...foundKeys.keys()].filter((key) => !exact.has(key) && !open.has(key));

  const pairs = missed
    .flatMap((want) => extra.map((have) => ({ want, have, credit: nearness(want, have) })))
    .filter(({ credit }) => credit > 0)
    .sort((left, right) => right.credit - left.credit);
  const taken = new Set<string>();
  let credit = exact.size;
  for (const pair of pairs) {
    const sides = [`want ${pair.want}`, `have ${pair.have}`];
    if (sides.some((side) => taken.has(side))) continue;
    for (const side of sides) taken.add(side);
    credit += pair.credit;
  }
  const weighed = [...exact].filter((key) => weights.has(key));
  return {
    credit,
    found: exact.size + extra.length,
    expected: exact.size + missed.length,
    weighed: weighed.length,
    weighedRight: weighed.filter((key) => foundKeys.get(key)?.weight === weights.get(key)).length,
  };
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function sum(counts: readonly Count[], part: keyof Count): number {
  return counts.reduce((total, count) => total + count[part], 0);
}

/** Over all texts together. Nothing asked and nothing found is right; nothing found of what was asked is 0. */
export function scoresOf(counts: readonly Count[]): Scores {
  const [credit, found, expected] = [sum(counts, 'credit'), sum(counts, 'found'), sum(counts, 'expected')];
  return {
    precision: found === 0 ? (expected === 0 ? 1 : 0) : credit / found,
    recall: expected === 0 ? (found === 0 ? 1 : 0) : credit / expected,
    f1: found + expected === 0 ? 1 : (2 * credit) / (found + expected),
  };
}

const RESAMPLES = 2000;

/** Mulberry32: the same interval at every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The 95% interval of a figure, by drawing as many texts with replacement, again and again. */
export function bootstrapInterval<Text>(
  texts: readonly Text[],
  figure: (sample: readonly Text[]) => number,
): { readonly low: number; readonly high: number } {
  const random = seededRandom(20261123);
  const figures = Array.from({ length: RESAMPLES }, () =>
    figure(texts.map(() => texts[Math.floor(random() * texts.length)] as Text)),
  ).sort((left, right) => left - right);
  return {
    low: figures[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: figures[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
  };
}

/** As results print a figure: four decimals. */
export function rounded(figure: number): number {
  return Math.round(10_000 * figure) / 10_000;
}
