/** A version of the taxonomy, ready to be searched. */
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { createLabelSearch, type Hit, type LabelSearch } from './label-search.ts';
import { createSpelling, type Spelling } from './spelling.ts';

const CONCEPT_KINDS = ['occupations', 'competences', 'certificates'] as const;
type ConceptKind = (typeof CONCEPT_KINDS)[number];

export interface KindHit extends Hit {
  kind: ConceptKind;
}

export type Searched = ConceptKind | 'all';

export type Version = Readonly<Record<ConceptKind, LabelSearch>> & {
  readonly taxonomy: Taxonomy;
  readonly spelling: Readonly<Record<Searched, Spelling>>;
};

export function createVersion(taxonomy: Taxonomy): Version {
  const occupations = createLabelSearch(taxonomy.occupations);
  const competences = createLabelSearch(taxonomy.competences);
  const certificates = createLabelSearch(taxonomy.certificates);
  const words = [occupations, competences, certificates].map((search) => [...search.words()]);
  const [ofOccupations = [], ofCompetences = [], ofCertificates = []] = words;
  return {
    taxonomy,
    occupations,
    competences,
    certificates,
    spelling: {
      occupations: createSpelling(ofOccupations),
      competences: createSpelling(ofCompetences),
      certificates: createSpelling(ofCertificates),
      all: createSpelling(words.flat()),
    },
  };
}

/** Of every kind in one list, best first; among equals an occupation before what it asks. */
function findAsWritten(version: Version, searched: Searched, typed: string): KindHit[] {
  const kinds = searched === 'all' ? CONCEPT_KINDS : [searched];
  return kinds
    .flatMap((kind) => version[kind].find(typed).map((hit) => ({ ...hit, kind })))
    .sort((one, other) => one.rank - other.rank);
}

export interface Found {
  readonly hits: readonly KindHit[];
  /** The words that were looked for instead, because nothing is called as was typed. */
  readonly meant?: string;
}

/** What is called as was typed; when nothing is, what is called as was probably meant. */
export function findConcepts(version: Version, searched: Searched, typed: string): Found {
  const hits = findAsWritten(version, searched, typed);
  if (hits.length > 0) return { hits };
  const meant = version.spelling[searched].correct(typed);
  if (meant === undefined) return { hits };
  const near = findAsWritten(version, searched, meant);
  return near.length > 0 ? { hits: near, meant } : { hits };
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
