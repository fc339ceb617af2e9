/**
 * Cosine of weighted features by an inverted index: which documents (labels, or concepts) share features with a
 * query, and how much. Built once; a query adds integers in typed arrays, so that it takes the same course and
 * gives the same numbers everywhere.
 */

/** A feature and how often, or how strongly, it occurs. */
export type Features = ReadonlyMap<string, number>;

export interface FeatureIndex {
  /** Adds the cosine with each document, in units of 1 / `ONE`, to `sums`; `sums` has a place per document. */
  addCosines(query: Features, sums: Int32Array): void;
}

/** What a cosine of 1 is in the sums. */
export const ONE = 1 << 24;
const UNIT = 1 << 12;
/** A feature of more than this share tells next to nothing, and looking at its many holders takes long. */
const USUAL = 0.2;
const MANY = 50;

/**
 * @param documents features of each document, by its number
 * @param spread in how many of `total` units of meaning a feature occurs: the fewer, the more telling
 */
export function createFeatureIndex(
  documents: readonly Features[],
  spread: ReadonlyMap<string, number>,
  total: number,
): FeatureIndex {
  const untold = Math.log(1 + total);
  const told = new Map(
    [...spread].map(([feature, count]) => [
      feature,
      count > Math.max(MANY, USUAL * total) ? 0 : untold - Math.log(1 + count),
    ]),
  );
  const tell = (feature: string): number => told.get(feature) ?? untold;
  const weigh = (features: Features): [feature: string, weight: number][] => {
    const weighed = [...features].map(([feature, times]): [string, number] => [
      feature,
      times * tell(feature),
    ]);
    const norm = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return weighed
      .filter(([, weight]) => weight > 0)
      .map(([feature, weight]) => [feature, Math.round((UNIT * weight) / norm)]);
  };

  const rows = new Map<string, number>();
  const counts: number[] = [];
  const weighed = documents.map(weigh);
  for (const features of weighed) {
    for (const [feature] of features) {
      const row = rows.get(feature) ?? counts.length;
      rows.set(feature, row);
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }

  const features = new Map([...told].map(([feature, tells]) => [feature, { row: rows.get(feature), tells }]));

  const offsets = new Uint32Array(counts.length + 1);
  counts.forEach((count, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + count;
  });
  const next = offsets.slice();
  const holders = new Uint32Array(offsets.at(-1) ?? 0);
  const impacts = new Uint16Array(holders.length);
  weighed.forEach((features, document) => {
    for (const [feature, weight] of features) {
      const row = rows.get(feature) ?? 0;
      const at = next[row] ?? 0;
      holders[at] = document;
      impacts[at] = weight;
      next[row] = at + 1;
    }
  });

  return {
    addCosines(query, sums) {
      let squares = 0;
      const known: { readonly row: number; readonly weight: number }[] = [];
      for (const [feature, times] of query) {
        const found = features.get(feature);
        const weight = times * (found?.tells ?? untold);
        squares += weight * weight;
        if (found?.row !== undefined && weight > 0) known.push({ row: found.row, weight });
      }
      const norm = Math.sqrt(squares);
      for (const { row, weight } of known) {
        const impact = Math.round((UNIT * weight) / norm);
        const end = offsets[row + 1] ?? 0;
        for (let at = offsets[row] ?? end; at < end; at++) {
          const document = holders[at] ?? 0;
          sums[document] = (sums[document] ?? 0) + impact * (impacts[at] ?? 0);
        }
      }
    },
  };
}
