/**
 * Which labels may stand in a sentence at all: of which enough pieces do, wherever. Thousands of labels share a piece
 * with a sentence, so this is counted in plain arrays.
 */
import { ALIKE, type Label, type Places } from './label-window.ts';

const NONE: readonly number[] = [];

export interface Candidate {
  /** The number of the label. */
  readonly label: number;
  /** More of it does not stand in any window: the weight of what stands there, wherever. */
  readonly most: number;
}

export interface Candidates {
  among(places: Places): readonly Candidate[];
}

/**
 * @param least so much of a label has to be there, per mille
 * @param byRarity compares two pieces, the rarest first
 */
export function createCandidates(
  labels: readonly Label[],
  least: number,
  byRarity: (one: number, other: number) => number,
): Candidates {
  const { rows, offsets } = layOut(labels, least);
  const byAtom = new Map<number, number[]>();
  labels.forEach((row, label) => {
    for (const atom of keysOf(row, least, byRarity)) {
      const known = byAtom.get(atom);
      if (known) known.push(offsets[label] ?? 0);
      else byAtom.set(atom, [offsets[label] ?? 0]);
    }
  });
  const presence = new Float64Array(labels.reduce((most, { atoms }) => Math.max(most, ...atoms), 0) + 1);
  let turn = 0;

  const weightAt = (row: number): number => {
    let weight = 0;
    const end = row + PIECES + 2 * (rows[row + COUNT] ?? 0);
    for (let at = row + PIECES; at < end; at += 2)
      weight += (rows[at + 1] ?? 0) * (presence[rows[at] ?? 0] ?? 0);
    return weight;
  };

  return {
    among: (places) => {
      turn += 1;
      places.forEach(({ own }, atom) => {
        presence[atom] = own.length > 0 ? 1 : ALIKE;
      });
      const found: Candidate[] = [];
      places.forEach(({ own }, atom) => {
        // At least one of its rarest pieces stands there by its own word.
        if (own.length === 0) return;
        for (const row of byAtom.get(atom) ?? NONE) {
          if (rows[row + TURN] === turn) continue;
          rows[row + TURN] = turn;
          const most = weightAt(row);
          if (most >= (rows[row + ENOUGH] ?? 0)) found.push({ label: rows[row + LABEL] ?? 0, most });
        }
      });
      for (const atom of places.keys()) presence[atom] = 0;
      return found;
    },
  };
}

/** What a row holds of its label, in this order; then its pieces, each with its weight. */
const LABEL = 0;
const ENOUGH = 1;
/** The sentence for which it was looked at last. */
const TURN = 2;
const COUNT = 3;
const PIECES = 4;

/** All that is looked at of a label side by side: thousands are looked at per text, and all but a few left at once. */
function layOut(labels: readonly Label[], least: number) {
  const offsets = new Uint32Array(labels.length);
  const numbers = labels.flatMap(({ atoms, weights, total }, label) => [
    label,
    ((least - 0.5) * total) / 1000,
    0,
    atoms.length,
    ...atoms.flatMap((atom, at) => [atom, weights[at] ?? 0]),
  ]);
  let offset = 0;
  labels.forEach(({ atoms }, label) => {
    offsets[label] = offset;
    offset += PIECES + 2 * atoms.length;
  });
  return { rows: Float64Array.from(numbers), offsets };
}

/** The rarest pieces of a label, so many that without any of them not enough of it can be there. */
function keysOf(
  { atoms, weights, total }: Label,
  least: number,
  byRarity: (one: number, other: number) => number,
): readonly number[] {
  const rarest = atoms.toSorted(byRarity);
  let rest = total;
  const count = rarest.findIndex((atom) => {
    rest -= weights[atoms.indexOf(atom)] ?? 0;
    return 1000 * rest < (least - 0.5) * total;
  });
  return rarest.slice(0, count + 1);
}
