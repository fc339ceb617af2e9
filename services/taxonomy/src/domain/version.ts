/** A version of the taxonomy, ready to be asked, and the versions there are. */
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import type { TaxonomySource } from '@vlinderdas/taxonomy/model';
import { createTaxonomy, type Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { createLabelSearch, type LabelSearch } from './label-search.ts';

export interface Version {
  taxonomy: Taxonomy;
  occupations: LabelSearch;
  competences: LabelSearch;
  certificates: LabelSearch;
}

export interface Versions {
  /** The default first. */
  all: readonly Version[];
  find(id: string): Version | undefined;
  /** The one with this id, or the default when there is none (any more). */
  orDefault(id: string | undefined): Version;
}

function toVersion(source: TaxonomySource): Version {
  const taxonomy = createTaxonomy(source);
  return {
    taxonomy,
    occupations: createLabelSearch(taxonomy.occupations),
    competences: createLabelSearch(taxonomy.competences),
    certificates: createLabelSearch(taxonomy.certificates),
  };
}

export function createVersions(initial: TaxonomySource, ...others: readonly TaxonomySource[]): Versions {
  const first = toVersion(initial);
  const all = [first, ...others.map(toVersion)];
  const find = (id: string) => all.find(({ taxonomy }) => taxonomy.id === id);
  return { all, find, orDefault: (id) => (id === undefined ? first : (find(id) ?? first)) };
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
