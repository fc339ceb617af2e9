/**
 * How far two sets of word parts agree, where a part may be met by one that stands for it. Each part weighs by how
 * telling it is; of several that meet it the best one counts.
 */
import type { Relations } from './word-relations.ts';

export interface PartOverlap {
  /**
   * For each holder the weight of the query's parts that it meets, times 1000, written into `met`.
   * @returns the weight of all parts of the query
   */
  meet(parts: readonly string[], met: Int32Array): number;
  /** The weight of all parts of each holder. */
  readonly weights: Uint32Array;
}

/**
 * @param holders the distinct parts of each label, or of each concept
 * @param spread in how many of `total` concepts each part occurs
 */
export function createPartOverlap(
  holders: readonly (readonly string[])[],
  spread: ReadonlyMap<string, number>,
  total: number,
  relationsOf: (part: string) => Relations,
): PartOverlap {
  const tell = (part: string): number =>
    Math.round(100 * Math.log((1 + total) / (1 + (spread.get(part) ?? 0))));
  const lists = new Map<string, number[]>();
  holders.forEach((parts, holder) => {
    for (const part of parts) {
      const list = lists.get(part);
      if (list) list.push(holder);
      else lists.set(part, [holder]);
    }
  });
  const rows = new Map([...lists].map(([part, list]) => [part, Uint32Array.from(list)]));
  const weights = Uint32Array.from(holders, (parts) => parts.reduce((sum, part) => sum + tell(part), 0));
  // Relations come best first, so the first that meets a holder is the one that counts.
  const metBy = new Uint32Array(holders.length);
  let turn = 0;

  return {
    weights,
    meet(parts, met) {
      let all = 0;
      for (const part of parts) {
        turn = turn === 0xffffffff ? 1 : turn + 1;
        const weight = tell(part);
        all += weight;
        for (const [related, strength] of relationsOf(part)) {
          const row = rows.get(related);
          if (!row) continue;
          const gain = weight * strength;
          for (let at = 0; at < row.length; at++) {
            const holder = row[at] ?? 0;
            if (metBy[holder] === turn) continue;
            metBy[holder] = turn;
            met[holder] = (met[holder] ?? 0) + gain;
          }
        }
      }
      return all;
    },
  };
}
