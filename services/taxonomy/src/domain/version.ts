/** A version of the taxonomy, ready to be searched. */
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { createLabelSearch, type Hit, type LabelSearch } from './label-search.ts';

const CONCEPT_KINDS = ['occupations', 'competences', 'certificates'] as const;
export type ConceptKind = (typeof CONCEPT_KINDS)[number];

export interface KindHit extends Hit {
  kind: ConceptKind;
}

export type Version = Readonly<Record<ConceptKind, LabelSearch>> & { readonly taxonomy: Taxonomy };

export function createVersion(taxonomy: Taxonomy): Version {
  return {
    taxonomy,
    occupations: createLabelSearch(taxonomy.occupations),
    competences: createLabelSearch(taxonomy.competences),
    certificates: createLabelSearch(taxonomy.certificates),
  };
}

/** Hits of every kind in one list, best first; among equals an occupation before what it asks. */
export function findOfAllKinds(version: Version, typed: string): KindHit[] {
  return CONCEPT_KINDS.flatMap((kind) => version[kind].find(typed).map((hit) => ({ ...hit, kind }))).sort(
    (one, other) => one.rank - other.rank,
  );
}

/**
 * The number of a concept by number, URI, or the last part of a URI of our own.
 * @param prefix of our own URIs: `urn:vlinderdas:beroep:`
 */
export function numberByKey(concepts: ConceptTable, key: string, prefix: string): number | undefined {
  if (/^\d{1,9}$/.test(key)) {
    const number = Number(key);
    return concepts.uriOf(number) === undefined ? undefined : number;
  }
  return concepts.numberOf(key) ?? concepts.numberOf(`${prefix}${key}`);
}
