import { normaliseLabel } from './label-form.ts';
import type { ConceptSource } from './model.ts';

/** Everything that can be asked about one kind of concept by number, URI or label. */
export interface ConceptTable {
  /** The highest number; arrays indexed by number have `size + 1` places. */
  readonly size: number;
  /** All numbers in use, ascending. */
  readonly numbers: readonly number[];
  uriOf(number: number): string | undefined;
  labelOf(number: number): string | undefined;
  altLabelsOf(number: number): readonly string[];
  numberOf(uri: string): number | undefined;
  /** Concepts with exactly this preferred or alternative label, without regard to case; else those whose
   * normalised label is the same. Preferred labels come first. Empty when nothing has it. */
  find(label: string): readonly number[];
}

export function createConceptTable(concepts: readonly ConceptSource[]): ConceptTable {
  const byNumber = new Map<number, ConceptSource>();
  const byUri = new Map<string, number>();
  const exact = new Map<string, number[]>();
  const normalised = new Map<string, number[]>();

  const add = (index: Map<string, number[]>, key: string, number: number): void => {
    const found = index.get(key);
    if (!found) index.set(key, [number]);
    else if (!found.includes(number)) found.push(number);
  };

  for (const concept of concepts) {
    byNumber.set(concept.number, concept);
    byUri.set(concept.uri, concept.number);
    add(exact, concept.label.toLowerCase(), concept.number);
    add(normalised, normaliseLabel(concept.label), concept.number);
  }
  for (const concept of concepts) {
    for (const label of concept.altLabels) {
      add(exact, label.toLowerCase(), concept.number);
      add(normalised, normaliseLabel(label), concept.number);
    }
  }

  const numbers = [...byNumber.keys()].sort((left, right) => left - right);
  return {
    size: numbers.at(-1) ?? 0,
    numbers,
    uriOf: (number) => byNumber.get(number)?.uri,
    labelOf: (number) => byNumber.get(number)?.label,
    altLabelsOf: (number) => byNumber.get(number)?.altLabels ?? [],
    numberOf: (uri) => byUri.get(uri),
    find: (label) => exact.get(label.trim().toLowerCase()) ?? normalised.get(normaliseLabel(label)) ?? [],
  };
}
