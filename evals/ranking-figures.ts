/**
 * Figures of one ranked list with graded answers, and the interval around a difference. Ties are broken against
 * us: among equal scores the wrong ones stand first, for the product and for every baseline alike.
 */
import { createRandom } from './random.ts';

/** How right each place of the list is: 0 wrong, 1 right in part, 3 the one. There is one with the highest grade. */
export type Grades = ArrayLike<number>;

export interface RankingFigures {
  readonly ndcg10: number;
  /** Reciprocal rank of the one. */
  readonly mrr: number;
  /** 1 when the one is among the first ten. */
  readonly recall10: number;
}

const DEPTH = 10;

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}

/** The best ten by score, the worse grade first among equals. */
function findTop(scores: ArrayLike<number>, grades: Grades): number[] {
  const top: number[] = [];
  const isBefore = (one: number, other: number): boolean => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference > 0 || (difference === 0 && (grades[one] ?? 0) < (grades[other] ?? 0));
  };
  for (let at = 0; at < scores.length; at++) {
    const last = top[DEPTH - 1];
    if (last !== undefined && !isBefore(at, last)) continue;
    let place = top.length;
    while (place > 0 && isBefore(at, top[place - 1] ?? 0)) place--;
    top.splice(place, 0, at);
    if (top.length > DEPTH) top.pop();
  }
  return top;
}

/**
 * @param one place of the answer with the highest grade
 * @param ideal the ten highest grades, descending
 */
export function judgeRanking(
  scores: ArrayLike<number>,
  grades: Grades,
  one: number,
  ideal: readonly number[],
): RankingFigures {
  const top = findTop(scores, grades);
  const own = scores[one] ?? 0;
  let above = 0;
  for (let at = 0; at < scores.length; at++) if (at !== one && (scores[at] ?? 0) >= own) above++;
  return {
    ndcg10: gainOf(top.map((at) => grades[at] ?? 0)) / gainOf(ideal),
    mrr: 1 / (above + 1),
    recall10: above < DEPTH ? 1 : 0,
  };
}

export function mean(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += numbers[at] ?? 0;
  return numbers.length === 0 ? 0 : sum / numbers.length;
}

/** Four decimals: more is noise. */
export function rounded(figure: number): number {
  return Math.round(10_000 * figure) / 10_000;
}

export function meanFigures(figures: readonly RankingFigures[]): RankingFigures {
  const over = (pick: (one: RankingFigures) => number): number => rounded(mean(figures.map(pick)));
  return {
    ndcg10: over(({ ndcg10 }) => ndcg10),
    mrr: over(({ mrr }) => mrr),
    recall10: over(({ recall10 }) => recall10),
  };
}

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** 95% interval around the mean of paired differences, by drawing the pairs again a thousand times. */
export function bootstrapDifference(
  ours: readonly number[],
  theirs: readonly number[],
  seed: number,
  draws = 1000,
): Interval {
  const differences = Float64Array.from(ours, (value, at) => value - (theirs[at] ?? 0));
  const random = createRandom(seed);
  const means = Float64Array.from({ length: draws }, () => {
    let sum = 0;
    for (let count = 0; count < differences.length; count++) {
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    }
    return sum / differences.length;
  }).sort();
  return {
    mean: rounded(mean(differences)),
    low: rounded(means[Math.floor(0.025 * draws)] ?? 0),
    high: rounded(means[Math.ceil(0.975 * draws) - 1] ?? 0),
  };
}
