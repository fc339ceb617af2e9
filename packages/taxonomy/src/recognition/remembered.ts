/** Remembers what was worked out for a word, up to a bound: texts come from anywhere. */
const MOST_KEPT = 50_000;

export function remembered<Found extends NonNullable<unknown>>(
  find: (word: string) => Found,
): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const hit = known.get(word);
    if (hit !== undefined) return hit;
    const found = find(word);
    if (known.size < MOST_KEPT) known.set(word, found);
    return found;
  };
}
