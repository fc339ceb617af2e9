/**
 * Concepts of one kind as columns: what a prepared file holds, and what a `ConceptTable` reads. The place of a
 * concept in the columns is its rank by number.
 */
import { normaliseLabel } from './label-form.ts';
import type { ConceptSource } from './model.ts';
import { packStringLists, packStrings, type StringLists, type Strings } from './strings.ts';
import { textHash } from './text-hash.ts';

export interface ConceptColumns {
  /** Ascending. */
  readonly numbers: Uint32Array;
  readonly uris: Strings;
  readonly labels: Strings;
  readonly altLabels: StringLists;
  readonly sameAs: StringLists;
  /** Hashes of the normalised labels, ascending. */
  readonly labelHashes: Uint32Array;
  /** Beside each hash its label: the place of the concept for a preferred label; for another one the number of
   * concepts plus its place among the items of `altLabels`. Ascending within one hash, so preferred ones first. */
  readonly labelPlaces: Uint32Array;
}

/** Room for two million labels beside a hash of 32 bits in the 53 bits of a number. */
const PLACES = 2 ** 21;

function indexLabels(labels: readonly string[]): Pick<ConceptColumns, 'labelHashes' | 'labelPlaces'> {
  const keys = Float64Array.from(labels, (label, at) => textHash(normaliseLabel(label)) * PLACES + at).sort();
  return {
    labelHashes: Uint32Array.from(keys, (key) => Math.floor(key / PLACES)),
    labelPlaces: Uint32Array.from(keys, (key) => key % PLACES),
  };
}

/** The concepts by number; of a number given twice the last one counts, and `checkTaxonomy` reports it. */
export function byNumber<Concept extends ConceptSource>(concepts: readonly Concept[]): Concept[] {
  return [...new Map(concepts.map((concept) => [concept.number, concept])).values()].sort(
    (left, right) => left.number - right.number,
  );
}

export function packConcepts(concepts: readonly ConceptSource[]): ConceptColumns {
  const sorted = byNumber(concepts);
  const labels = sorted.map(({ label }) => label);
  const altLabels = sorted.map((concept) => concept.altLabels);
  return {
    numbers: Uint32Array.from(sorted, ({ number }) => number),
    uris: packStrings(sorted.map(({ uri }) => uri)),
    labels: packStrings(labels),
    altLabels: packStringLists(altLabels),
    sameAs: packStringLists(sorted.map(({ sameAs }) => sameAs ?? [])),
    ...indexLabels([...labels, ...altLabels.flat()]),
  };
}
