/** A version of the taxonomy, ready to be searched. */
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { createLabelSearch, type LabelSearch } from './label-search.ts';

export interface Version {
  taxonomy: Taxonomy;
  occupations: LabelSearch;
  competences: LabelSearch;
  certificates: LabelSearch;
}

export function createVersion(taxonomy: Taxonomy): Version {
  return {
    taxonomy,
    occupations: createLabelSearch(taxonomy.occupations),
    competences: createLabelSearch(taxonomy.competences),
    certificates: createLabelSearch(taxonomy.certificates),
  };
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
