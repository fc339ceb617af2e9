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
  const byAtom = new Map<number, number[]>();
  const starts = new Uint32Array(labels.length + 1);
  labels.forEach((row, label) => {
    const { atoms } = row;
    starts[label + 1] = (starts[label] ?? 0) + atoms.length;
    for (const atom of keysOf(row, least, byRarity)) {
      const row = byAtom.get(atom);
      if (row) row.push(label);
      else byAtom.set(atom, [label]);
    }
  });
  const pieces = Uint32Array.from(labels.flatMap(({ atoms }) => atoms));
  const weights = Float64Array.from(labels.flatMap(({ weights: row }) => row));
  const enough = Float64Array.from(labels, ({ total }) => ((least - 0.5) * total) / 1000);
  const presence = new Float64Array(pieces.reduce((most, atom) => Math.max(most, atom), 0) + 1);
  const seen = new Uint32Array(labels.length);
  let turn = 0;

  const weightOf = (label: number): number => {
    let weight = 0;
    const end = starts[label + 1] ?? 0;
    for (let at = starts[label] ?? 0; at < end; at += 1)
      weight += (weights[at] ?? 0) * (presence[pieces[at] ?? 0] ?? 0);
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
        for (const label of byAtom.get(atom) ?? NONE) {
          if (seen[label] === turn) continue;
          seen[label] = turn;
          const most = weightOf(label);
          if (most >= (enough[label] ?? 0)) found.push({ label, most });
        }
      });
      for (const atom of places.keys()) presence[atom] = 0;
      return found;
    },
  };
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
