/**
 * How much two competences sound alike: cosine of the parts of words in their names, rare parts weighing more.
 * Parts, because Dutch writes compounds as one word: `vorkheftruck besturen` and `heftruckonderhoud` share some.
 *
 * Sounding alike is weak evidence and is scaled as such by whoever uses it.
 */

const PART_LENGTH = 4;
/** Parts in more than this share of the names ("werk") tell nothing and cost most of the time. */
const TELLS_NOTHING_FROM = 0.05;
/** Below this, names have an ending in common and no more. */
const COSINE_AT_LEAST = 0.25;
/** In few names every part is rare, so the share says nothing there. */
const FEW_NAMES = 40;

const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}+#]+/u;

function partsOf(label: string): Set<string> {
  const parts = new Set<string>();
  const plain = label
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  for (const word of plain.split(NOT_LETTER_OR_DIGIT)) {
    if (word === '') continue;
    const bounded = `<${word}>`;
    for (let at = 0; at === 0 || at + PART_LENGTH <= bounded.length; at++) {
      parts.add(bounded.slice(at, at + PART_LENGTH));
    }
  }
  return parts;
}

export interface LabelLikeness {
  /** Calls back with every other name that sounds like this one, and the cosine (0 to 1). */
  forEachAlike(place: number, visit: (place: number, cosine: number) => void): void;
}

/**
 * @param labels names by place; places are what comes back
 * @example
 * const likeness = compareLabels(['heftruck besturen', 'reachtruck besturen', 'afwassen']);
 * likeness.forEachAlike(0, (place, cosine) => ...); // place 1
 */
export function compareLabels(labels: readonly string[]): LabelLikeness {
  const postings = new Map<string, number[]>();
  const partsByPlace = labels.map((label) => [...partsOf(label)]);
  partsByPlace.forEach((parts, place) => {
    for (const part of parts) {
      const known = postings.get(part);
      if (known) known.push(place);
      else postings.set(part, [place]);
    }
  });
  const most = Math.max(FEW_NAMES, labels.length * TELLS_NOTHING_FROM);
  const square = (part: string): number => {
    const count = postings.get(part)?.length ?? 0;
    return count > most ? 0 : Math.log(labels.length / count) ** 2;
  };
  const norms = Float64Array.from(partsByPlace, (parts) =>
    Math.sqrt(parts.reduce((sum, part) => sum + square(part), 0)),
  );
  const products = new Float64Array(labels.length);

  return {
    forEachAlike: (place, visit) => {
      const touched: number[] = [];
      for (const part of partsByPlace[place] ?? []) {
        const weight = square(part);
        if (weight === 0) continue;
        for (const other of postings.get(part) ?? []) {
          const product = products[other] ?? 0;
          if (product === 0) touched.push(other);
          products[other] = product + weight;
        }
      }
      for (const other of touched) {
        const cosine = (products[other] ?? 0) / ((norms[place] ?? 0) * (norms[other] ?? 0));
        products[other] = 0;
        if (other !== place && cosine >= COSINE_AT_LEAST) visit(other, cosine);
      }
    },
  };
}
