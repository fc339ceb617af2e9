/**
 * Divides a whole number of points over parts in proportion to their weights, without losing or making any:
 * each part gets the whole points of its share, and what is left goes one by one to the largest remainders
 * (in a tie to the earlier part).
 *
 * @example allocate(100, [1, 1, 1]) // [34, 33, 33]
 */
export function allocate(points: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  if (sum === 0) return weights.map(() => 0);
  const parts = weights.map((weight) => Math.floor((points * weight) / sum));
  let left = points - parts.reduce((one, other) => one + other, 0);
  const byRemainder = weights
    .map((weight, at) => ({ at, remainder: (points * weight) % sum }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  for (const { at } of byRemainder) {
    if (left === 0) break;
    parts[at] = (parts[at] ?? 0) + 1;
    left--;
  }
  return parts;
}
