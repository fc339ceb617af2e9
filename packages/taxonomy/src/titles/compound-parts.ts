/**
 * Splits Dutch compounds with the words of the titles themselves: `magazijnmedewerkers` has the parts of
 * `medewerker magazijn`. A split is chosen when its parts are, taken together, more usual than the whole
 * (geometric mean of frequencies; Koehn and Knight, Empirical Methods for Compound Splitting, 2003). Where the
 * first part is a word that no title uses by itself (`metro` in `metrobestuurder`), a usual last part is enough:
 * in Dutch it is the last part that says what kind of thing the whole is.
 */

/** Letters that Dutch puts between the parts. */
const LINKS = ['', 's', 'en', 'n', 'e', 'er'] as const;
const SHORTEST_PART = 3;
const SHORTEST_LAST_PART = 5;
const MOST_PARTS = 5;
/** How usual a last part is before it may stand after an unknown first part. */
const USUAL = 6;
/** Longer words are no Dutch compounds but faults or attacks. */
const LONGEST_WORD = 60;
/** A verb keeps its prefix: `metaal-bewerker`, not `metaalbe-werker`. */
const VERB_PREFIX = /(?:be|ge|her|ont|ver)$/;

export type Split = (word: string) => readonly string[];

interface Way {
  readonly parts: readonly string[];
  readonly logSum: number;
}

/** How often each word occurs, by itself or at an edge of a longer word. */
function countUse(frequencies: ReadonlyMap<string, number>): Map<string, number> {
  const use = new Map(frequencies);
  const addUse = (part: string): void => {
    const count = use.get(part);
    if (count !== undefined) use.set(part, count + 1);
  };
  for (const word of frequencies.keys()) {
    for (let length = 4; length <= word.length - SHORTEST_PART; length++) {
      addUse(word.slice(0, length));
      addUse(word.slice(-length));
    }
  }
  return use;
}

/** Ways to write the whole word in known parts, the best one for each number of parts. */
function waysOf(word: string, usual: (part: string) => number): (Way | undefined)[] {
  const ways: (Way | undefined)[][] = Array.from({ length: word.length + 1 }, () => []);
  ways[0] = [{ parts: [], logSum: 0 }];
  for (let start = 0; start <= word.length - SHORTEST_PART; start++) {
    const before = ways[start] ?? [];
    if (before.length === 0) continue;
    for (let end = start + SHORTEST_PART; end <= word.length; end++) {
      const part = word.slice(start, end);
      const count = part === word ? 0 : usual(part);
      if (count === 0) continue;
      const logCount = Math.log(count);
      for (const link of LINKS) {
        const to = end + link.length;
        if (link !== '' && (to >= word.length || !word.startsWith(link, end))) continue;
        const row = ways[to] ?? [];
        for (const way of before) {
          if (!way || way.parts.length === MOST_PARTS) continue;
          const at = way.parts.length + 1;
          const logSum = way.logSum + logCount;
          if ((row[at]?.logSum ?? Number.NEGATIVE_INFINITY) < logSum) {
            row[at] = { parts: [...way.parts, part], logSum };
          }
        }
      }
    }
  }
  return ways[word.length] ?? [];
}

/** @param frequencies how many concepts use the word by itself */
export function createSplit(frequencies: ReadonlyMap<string, number>): Split {
  const use = countUse(frequencies);
  const usual = (part: string): number => {
    const count = use.get(part) ?? 0;
    return part.length > SHORTEST_PART || count >= 3 ? count : 0;
  };

  const splitKnown = (word: string): readonly string[] => {
    let chosen: readonly string[] = [word];
    let highest = Math.log(Math.max(use.get(word) ?? 0, 0.5));
    for (const way of waysOf(word, usual)) {
      if (way && way.parts.length > 1 && way.logSum / way.parts.length > highest) {
        highest = way.logSum / way.parts.length;
        chosen = way.parts;
      }
    }
    return chosen;
  };

  const split = (word: string): readonly string[] => {
    if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_WORD) return [word];
    const known = splitKnown(word);
    if (known.length > 1) return known;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_LAST_PART; at++) {
      const count = use.get(word.slice(at)) ?? 0;
      if (count < USUAL || count < (use.get(word) ?? 0)) continue;
      const first = word.slice(0, at).replace(VERB_PREFIX, '');
      if (first.length < SHORTEST_PART) return known;
      const last = word.slice(first.length);
      return [first, ...(first.length === at ? splitKnown(last) : [last])];
    }
    return known;
  };

  const splits = new Map<string, readonly string[]>();
  for (const word of frequencies.keys()) splits.set(word, split(word));
  return (word) => splits.get(word) ?? split(word);
}
