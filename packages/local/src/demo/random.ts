/**
 * Chance that can be repeated: the same seed gives the same draws on every machine. Not fit for secrets.
 * Each person, employer and vacancy draws from a branch of its own, so that one more field for one of them
 * changes no other.
 */

export interface Random {
  /** At least 0 and less than 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  /** True with this chance, 0 to 1. */
  chance(share: number): boolean;
  /** @throws RangeError for an empty list */
  pick<T>(list: readonly T[]): T;
  /** Picks by weight; weights need not add up to anything. */
  weighted<T>(entries: readonly (readonly [value: T, weight: number])[]): T;
  /** At most `count` different items, in the order drawn. */
  sample<T>(list: readonly T[], count: number): T[];
  /** A stream of its own, decided by the seed and the label alone. */
  branch(label: string): Random;
}

/** @example createRandom('vlinderdas').branch('kandidaat 7').int(1, 6) */
export function createRandom(seed: string): Random {
  let state = hash(seed);

  /** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for a stream of thousands. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function int(min: number, max: number): number {
    return min + Math.floor(next() * (max - min + 1));
  }

  function pick<T>(list: readonly T[]): T {
    const [item] = list.slice(int(0, list.length - 1));
    if (item === undefined) throw new RangeError('there is nothing to pick from');
    return item;
  }

  function weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return pick(entries)[0];
  }

  function sample<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1));
    return taken;
  }

  return {
    next,
    int,
    chance: (share) => next() < share,
    pick,
    weighted,
    sample,
    branch: (label) => createRandom(`${seed}/${label}`),
  };
}

/** FNV-1a over the UTF-16 units, then mixed once more so that labels that differ little start far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}
