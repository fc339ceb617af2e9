/**
 * Splits Dutch compounds with the words of the titles themselves: `magazijnmedewerkers` has the parts of
 * `medewerker magazijn`. A split is chosen when its parts are, taken together, more usual than the whole
 * (geometric mean of frequencies; Koehn and Knight, Empirical Methods for Compound Splitting, 2003).
 */

/** Letters that Dutch puts between the parts. */
const LINKS = ['', 's', 'en', 'n', 'e', 'er'] as const;
const SHORTEST_PART = 3;
const LONGEST_WORD = 60;

export type Split = (word: string) => readonly string[];

interface Way {
  readonly parts: readonly string[];
  readonly logSum: number;
}

/** @param frequencies how many concepts use the word by itself */
export function createSplit(frequencies: ReadonlyMap<string, number>): Split {
  const known = new Map<string, readonly string[]>();

  const usual = (part: string): number => {
    const count = frequencies.get(part) ?? 0;
    return part.length >= 4 || count >= 3 ? count : 0;
  };

  const split = (word: string): readonly string[] => {
    if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_WORD) return [word];
    // best[end]: the best ways to write the first `end` letters, by number of parts.
    const best: (Way | undefined)[][] = Array.from({ length: word.length + 1 }, () => []);
    best[0] = [{ parts: [], logSum: 0 }];
    for (let start = 0; start <= word.length - SHORTEST_PART; start++) {
      for (const way of best[start] ?? []) {
        if (!way) continue;
        for (let end = start + SHORTEST_PART; end <= word.length; end++) {
          const part = word.slice(start, end);
          const count = usual(part);
          if (count === 0 || part === word) continue;
          const next: Way = { parts: [...way.parts, part], logSum: way.logSum + Math.log(count) };
          for (const link of LINKS) {
            const to = end + link.length;
            if (link !== '' && (to >= word.length || word.slice(end, to) !== link)) continue;
            const row = best[to];
            if (row && (row[next.parts.length]?.logSum ?? Number.NEGATIVE_INFINITY) < next.logSum) {
              row[next.parts.length] = next;
            }
          }
        }
      }
    }
    let chosen: readonly string[] = [word];
    let highest = Math.log(Math.max(frequencies.get(word) ?? 0, 0.5));
    for (const way of best[word.length] ?? []) {
      if (way && way.parts.length > 1 && way.logSum / way.parts.length > highest) {
        highest = way.logSum / way.parts.length;
        chosen = way.parts;
      }
    }
    return chosen;
  };

  for (const word of frequencies.keys()) known.set(word, split(word));
  return (word) => known.get(word) ?? split(word);
}
