/**
 * The compact form of one version: typed arrays indexed by concept number, built once, never changed.
 */
import { type ConceptTable, openConceptTable } from './concept-table.ts';
import { type Links, linkValue } from './links.ts';
import type { Mapping } from './mapping.ts';
import {
  COMPETENCE_KINDS,
  type CompetenceKind,
  STRENGTHS,
  type Strength,
  type TaxonomySource,
} from './model.ts';
import { SAME } from './similarity.ts';
import { stringAt, stringsAt } from './strings.ts';
import { IDF_OF_UNKNOWN, packTaxonomy, type TaxonomyColumns } from './taxonomy-columns.ts';

export interface Taxonomy {
  readonly id: string;
  readonly language: 'nl' | 'en';
  readonly occupations: ConceptTable;
  readonly competences: ConceptTable;
  readonly certificates: ConceptTable;
  /** Occupation to competences; the value is the strength: 3 essential, 2 important, 1 somewhat. */
  readonly asks: Links;
  /** Competence to occupations, with the same values. */
  readonly askedBy: Links;
  /** Competence to the ones that support it, per mille: how much having the other says of this one. */
  readonly nearCompetences: Links;
  /** Occupation to similar occupations, per mille. */
  readonly nearOccupations: Links;
  /** How telling a competence is: 100 when every occupation asks it, 100 more for each halving. By number. */
  readonly idf: Uint16Array;
  iscoOf(occupation: number): string | undefined;
  riasecOf(occupation: number): string | undefined;
  tasksOf(occupation: number): readonly string[];
  kindOf(competence: number): CompetenceKind | undefined;
  broaderOf(competence: number): number | undefined;
  isDiploma(certificate: number): boolean;
}

/** The strength behind a value of `asks`; undefined when the occupation does not ask it. */
export function toStrength(value: number): Strength | undefined {
  return STRENGTHS[value - 1];
}

/**
 * A version that was worked out before: at once, whatever its size.
 *
 * @param mappings how URIs of other versions are said in this one, besides `sameAs`
 */
export function openTaxonomy(columns: TaxonomyColumns, mappings: readonly Mapping[] = []): Taxonomy {
  const { isco, riasec, tasks, kinds, broader, diplomas } = columns;
  return {
    id: columns.id,
    language: columns.language,
    occupations: openConceptTable(columns.occupations, { mappings }),
    competences: openConceptTable(columns.competences, { mappings, broadMaps: true }),
    certificates: openConceptTable(columns.certificates, { mappings }),
    asks: columns.asks,
    askedBy: columns.askedBy,
    nearCompetences: columns.nearCompetences,
    nearOccupations: columns.nearOccupations,
    idf: columns.idf,
    iscoOf: (number) => stringAt(isco, number) || undefined,
    riasecOf: (number) => stringAt(riasec, number) || undefined,
    tasksOf: (number) => stringsAt(tasks, number),
    kindOf: (number) => COMPETENCE_KINDS[(kinds[number] ?? 0) - 1],
    broaderOf: (number) => broader[number] || undefined,
    isDiploma: (number) => diplomas[number] === 1,
  };
}

/**
 * Builds the compact form. References to concepts that do not exist are left out: `checkTaxonomy` is what
 * reports them, and a version that fails the check is not activated.
 *
 * @param mappings how URIs of other versions are said in this one, besides `sameAs`
 * @example
 * const taxonomy = createTaxonomy(starterTaxonomy);
 * taxonomy.occupations.find('Magazijnbediende'); // [2]
 */
export function createTaxonomy(source: TaxonomySource, mappings: readonly Mapping[] = []): Taxonomy {
  return openTaxonomy(packTaxonomy(source), mappings);
}

/**
 * Per mille; 1000 for the same number, also when the version does not know it. Symmetric: the better of how much
 * each supports the other.
 */
export function competenceSimilarity(taxonomy: Taxonomy, left: number, right: number): number {
  if (left === right) return SAME;
  const { nearCompetences } = taxonomy;
  return Math.max(linkValue(nearCompetences, left, right), linkValue(nearCompetences, right, left));
}

/** Per mille; 1000 for the same number, also when the version does not know it. Symmetric. */
export function occupationSimilarity(taxonomy: Taxonomy, left: number, right: number): number {
  return left === right ? SAME : linkValue(taxonomy.nearOccupations, left, right);
}

/** How telling a competence is; unknown numbers weigh `IDF_OF_UNKNOWN`. */
export function idfOf(taxonomy: Taxonomy, competence: number): number {
  return competence < 0 ? IDF_OF_UNKNOWN : (taxonomy.idf[competence] ?? IDF_OF_UNKNOWN);
}
