/**
 * Whether a title for a woman and the same title for a man lead to the same ranking: rank-biased overlap (Webber,
 * Moffat and Zobel, 2010) of the first twenty occupations, extrapolated, averaged over pairs. Pairs are those of
 * `gender-pairs.ts` and those that a taxonomy has among the labels of one occupation.
 */
import type { TitleIndex } from '@vlinderdas/taxonomy/titles/resolve-title';
import { GENDER_PAIRS } from './gender-pairs.ts';
import type { MeasureResult } from './measure.ts';

const DEPTH = 20;
const PERSISTENCE = 0.9;

/** A feminine ending and the masculine ones that it may stand for; told apart from the rules that are measured. */
const ENDINGS: readonly (readonly [feminine: string, masculine: readonly string[]])[] = [
  ['ster', ['er', 'der', 'r', 'ar', '']],
  ['euse', ['eur']],
  ['trice', ['teur', 'tor']],
  ['es', ['', 'ar']],
  ['ica', ['icus']],
  ['ste', ['st']],
  ['nte', ['nt']],
  ['vrouw', ['man']],
];

export interface LabelledOccupation {
  readonly labels: readonly string[];
}

/** Spelling that changes with the syllable: long vowels and double consonants once, v as f. */
function skeleton(text: string): string {
  return text
    .toLowerCase()
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1');
}

/** Pairs among the labels of one occupation that differ in a feminine ending only. */
export function findGenderPairs(
  occupations: readonly LabelledOccupation[],
): (readonly [masculine: string, feminine: string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const { labels } of occupations) {
    const bySkeleton = new Map(labels.map((label) => [skeleton(label), label]));
    for (const feminine of labels) {
      for (const [ending, others] of ENDINGS) {
        if (!feminine.endsWith(ending)) continue;
        const stem = feminine.slice(0, -ending.length);
        const masculine = others
          .map((other) => bySkeleton.get(skeleton(stem + other)))
          .find((label) => label !== undefined && label !== feminine);
        if (masculine !== undefined) pairs.push([masculine, feminine]);
      }
    }
  }
  return pairs;
}

/** From 0, nothing in common, to 1, the same in the same order. */
export function rankBiasedOverlap(left: readonly number[], right: readonly number[]): number {
  const depth = Math.max(left.length, right.length);
  if (depth === 0) return 1;
  let sum = 0;
  let agreement = 0;
  for (let at = 1; at <= depth; at++) {
    const head = new Set(left.slice(0, at));
    agreement = right.slice(0, at).filter((item) => head.has(item)).length / at;
    sum += PERSISTENCE ** (at - 1) * agreement;
  }
  return (1 - PERSISTENCE) * sum + PERSISTENCE ** depth * agreement;
}

/**
 * @param index of the taxonomy that is measured
 * @param occupations of the same taxonomy, for the pairs that its own labels hold
 */
export function measureGenderTitles(
  index: TitleIndex,
  occupations: readonly LabelledOccupation[],
): MeasureResult {
  const pairs = [...GENDER_PAIRS, ...findGenderPairs(occupations)];
  const rank = (title: string): number[] => index.resolve(title, DEPTH).map(({ concept }) => concept);
  const overlaps = pairs.map(([masculine, feminine]) => rankBiasedOverlap(rank(masculine), rank(feminine)));
  return {
    measure: 'gender-titles',
    rbo:
      Math.round((10_000 * overlaps.reduce((sum, overlap) => sum + overlap, 0)) / overlaps.length) / 10_000,
    pairs: pairs.length,
    different: overlaps.filter((overlap) => overlap < 1 - 1e-9).length,
  };
}
