/**
 * Takes Dutch compounds apart into words that are known: `heftruckcertificaat`, `kantoorschoonmaak`. Every part
 * is a whole word of at least four letters (or one of the few shorter ones that compounds are often made with),
 * so that `instellen` stays whole. Of several ways the one with the fewest parts, then the longest last part:
 * in Dutch the last part says what the thing is.
 */
const LINKS = ['', 's', 'e', 'en', 'n'] as const;
const SHORTEST_PART = 4;
const MOST_PARTS = 3;
/** Parts that are words with fewer letters. */
const SHORT_PARTS: ReadonlySet<string> = new Set(
  'bad bar bed bos bus cv dak das gas gat gras hek hout huid jas kas kip kok koe lak las lijn mes mig net olie pak pan pen pot ruit saus tig tuin vee vis vat verf vlo vuil was weg wol zaag zorg'.split(
    ' ',
  ),
);
/** First parts that make another verb of a verb, and no compound. */
const PREFIXES: ReadonlySet<string> = new Set(
  'achter door onder over samen tegen voor voort weder'.split(' '),
);

export type TakeApart = (word: string) => readonly string[];

/** @param vocabulary words by themselves, lower case */
export function createTakeApart(vocabulary: ReadonlySet<string>): TakeApart {
  const known = new Map<string, readonly string[]>();
  const isPart = (part: string): boolean =>
    part.length >= SHORTEST_PART ? vocabulary.has(part) : SHORT_PARTS.has(part);

  const ways = (word: string, most: number): (readonly string[])[] => {
    const found: (readonly string[])[] = isPart(word) ? [[word]] : [];
    if (most === 1) return found;
    for (let end = 2; end <= word.length - SHORTEST_PART + 1; end += 1) {
      const first = word.slice(0, end);
      if (!isPart(first) || PREFIXES.has(first)) continue;
      for (const link of LINKS) {
        if (!word.startsWith(link, end)) continue;
        for (const rest of ways(word.slice(end + link.length), most - 1)) found.push([first, ...rest]);
      }
    }
    return found;
  };

  return (word) => {
    const hit = known.get(word);
    if (hit) return hit;
    const compounds =
      word.length < 2 * SHORTEST_PART - 1 ? [] : ways(word, MOST_PARTS).filter(({ length }) => length > 1);
    const [best] = compounds.toSorted(
      (one, other) => one.length - other.length || (other.at(-1) ?? '').length - (one.at(-1) ?? '').length,
    );
    const parts = best ?? [word];
    if (known.size < 50_000) known.set(word, parts);
    return parts;
  };
}
