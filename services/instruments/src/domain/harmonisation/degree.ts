/**
 * The degree of harmonisation: of all cells that can be compared, how many are equal or almost equal. What is unknown
 * cannot be compared; what is absent can, and is not equal. Rounded down, so that only all is 1000.
 */
import type { AspectStatus } from '@vlinderdas/vocabulary/instruments';

export interface Tally {
  equal: number;
  comparable: number;
}

export function tally(statuses: readonly AspectStatus[]): Tally {
  const comparable = statuses.filter((status) => status !== 'onbekend');
  const equal = comparable.filter((status) => status === 'gelijk' || status === 'binnen-marge');
  return { equal: equal.length, comparable: comparable.length };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { equal, comparable }) => ({ equal: sum.equal + equal, comparable: sum.comparable + comparable }),
    { equal: 0, comparable: 0 },
  );
}

/** Per mille; undefined when there is nothing to compare. */
export function degreeOf({ equal, comparable }: Tally): number | undefined {
  return comparable === 0 ? undefined : Math.floor((equal * 1_000) / comparable);
}
