/**
 * Finds concepts by their labels in running text, whatever the order and form of the words, as long as they stand
 * close together in one sentence. A label of which only part stands there counts for as much as that part tells.
 */
import type { ConceptTable } from '../concept-table.ts';
import { type Atoms, createAtoms } from './label-atoms.ts';
import type { Token } from './tokens.ts';

export interface LabelMatch {
  readonly concept: number;
  /** How much of the label stands there, weighed by how telling its pieces are; per mille. */
  readonly coverage: number;
  readonly pieces: number;
  /** Where, as numbers of tokens: `tokens` ascending. */
  readonly tokens: readonly number[];
  readonly isCorrected: boolean;
}

export interface LabelMatcher {
  /**
   * The best match of each concept per sentence.
   * @param tokens of one sentence
   */
  match(tokens: readonly Token[]): LabelMatch[];
}

interface Label {
  readonly concept: number;
  readonly atoms: readonly string[];
  readonly weights: readonly number[];
  readonly total: number;
}

/** By how many of its rarest pieces a label is looked up. */
const KEYS = 2;

/** @param slack how many words may stand between the pieces of a label */
export function createLabelMatcher(concepts: ConceptTable, slack: number): LabelMatcher {
  const entries = concepts.numbers.flatMap((concept) =>
    [concepts.labelOf(concept) ?? '', ...concepts.altLabelsOf(concept)].map((label) => ({ concept, label })),
  );
  const atoms: Atoms = createAtoms(entries.map(({ label }) => label));
  const seen = new Set<string>();
  const pieces = entries.flatMap(({ concept, label }) => {
    const found = atoms.ofLabel(label);
    const key = `${concept} ${found.toSorted().join(' ')}`;
    if (found.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ concept, atoms: found }];
  });
  const spread = new Map<string, Set<number>>();
  for (const { concept, atoms: found } of pieces) {
    for (const atom of found) {
      const owners = spread.get(atom) ?? new Set();
      spread.set(atom, owners.add(concept));
    }
  }
  const tell = (atom: string): number =>
    10 + Math.round(10 * Math.log2((1 + concepts.numbers.length) / (1 + (spread.get(atom)?.size ?? 0))));
  const labels: Label[] = pieces.map(({ concept, atoms: found }) => {
    const weights = found.map(tell);
    return { concept, atoms: found, weights, total: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  const byAtom = new Map<string, number[]>();
  labels.forEach(({ atoms: found }, label) => {
    const rarest = found.toSorted((one, other) => tell(other) - tell(one) || (one < other ? -1 : 1));
    for (const atom of rarest.slice(0, KEYS)) {
      const row = byAtom.get(atom);
      if (row) row.push(label);
      else byAtom.set(atom, [label]);
    }
  });

  return {
    match: (tokens) => {
      const places = new Map<string, number[]>();
      const corrected = new Set<number>();
      tokens.forEach(({ text }, at) => {
        const found = atoms.ofWord(text);
        if (found.isCorrected) corrected.add(at);
        for (const atom of found.atoms) {
          const row = places.get(atom);
          if (row) row.push(at);
          else places.set(atom, [at]);
        }
      });
      const candidates = new Set<number>();
      for (const atom of places.keys()) for (const label of byAtom.get(atom) ?? []) candidates.add(label);
      const best = new Map<number, LabelMatch>();
      for (const candidate of candidates) {
        const label = labels[candidate];
        if (!label) continue;
        const found = bestWindow(label, places, slack);
        if (!found) continue;
        const match: LabelMatch = {
          concept: label.concept,
          coverage: Math.round((1000 * found.weight) / label.total),
          pieces: found.pieces,
          tokens: found.tokens,
          isCorrected: found.tokens.some((at) => corrected.has(at)),
        };
        const other = best.get(label.concept);
        if (
          !other ||
          match.coverage > other.coverage ||
          (match.coverage === other.coverage && match.pieces > other.pieces)
        )
          best.set(label.concept, match);
      }
      return [...best.values()];
    },
  };
}

interface Window {
  readonly weight: number;
  readonly pieces: number;
  readonly tokens: readonly number[];
}

/** The stretch in which most of a label's pieces stand together; the shortest of equals. */
function bestWindow(
  { atoms, weights }: Label,
  places: ReadonlyMap<string, readonly number[]>,
  slack: number,
): Window | undefined {
  const rows = atoms.map((atom) => places.get(atom) ?? []);
  const reach = slack + atoms.length;
  let best: (Window & { length: number }) | undefined;
  for (const row of rows) {
    for (const anchor of row) {
      let weight = 0;
      let pieces = 0;
      const tokens: number[] = [];
      rows.forEach((others, index) => {
        let nearest: number | undefined;
        for (const at of others) {
          if (Math.abs(at - anchor) > reach) continue;
          if (nearest === undefined || Math.abs(at - anchor) < Math.abs(nearest - anchor)) nearest = at;
        }
        if (nearest === undefined) return;
        weight += weights[index] ?? 0;
        pieces += 1;
        if (!tokens.includes(nearest)) tokens.push(nearest);
      });
      tokens.sort((one, other) => one - other);
      const length = (tokens.at(-1) ?? 0) - (tokens[0] ?? 0);
      if (!best || weight > best.weight || (weight === best.weight && length < best.length))
        best = { weight, pieces, tokens, length };
    }
  }
  return best;
}
