/**
 * The compact form of one version: typed arrays indexed by concept number, built once, never changed.
 */
import { type ConceptTable, createConceptTable } from './concept-table.ts';
import { createLinks, type Links, linkValue } from './links.ts';
import { type CompetenceKind, STRENGTHS, type Strength, type TaxonomySource } from './model.ts';
import { relateCompetences, relateOccupations, SAME } from './similarity.ts';

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
  /** Competence to similar competences, per mille. */
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

/** Weight of a competence that no occupation of the version asks, or that the version does not know. */
export const IDF_OF_UNKNOWN = 300;

const STRENGTH_VALUE: Readonly<Record<Strength, number>> = { somewhat: 1, important: 2, essential: 3 };

/** The strength behind a value of `asks`; undefined when the occupation does not ask it. */
export function toStrength(value: number): Strength | undefined {
  return STRENGTHS[value - 1];
}

function quantiseIdf(asked: readonly (readonly number[])[], size: number): Uint16Array {
  const times = new Uint32Array(size + 1);
  for (const numbers of asked) for (const number of numbers) times[number] = (times[number] ?? 0) + 1;
  return Uint16Array.from(times, (count) =>
    count === 0 ? IDF_OF_UNKNOWN : 100 + Math.round(100 * Math.log2(asked.length / count)),
  );
}

/**
 * Builds the compact form. References to concepts that do not exist are left out: `checkTaxonomy` is what
 * reports them, and a version that fails the check is not activated.
 *
 * @example
 * const taxonomy = createTaxonomy(starterTaxonomy);
 * taxonomy.occupations.find('Magazijnbediende'); // [2]
 */
export function createTaxonomy(source: TaxonomySource): Taxonomy {
  const occupations = createConceptTable(source.occupations);
  const competences = createConceptTable(source.competences);
  const occupationByNumber = new Map(source.occupations.map((occupation) => [occupation.number, occupation]));
  const competenceByNumber = new Map(source.competences.map((competence) => [competence.number, competence]));

  const diplomas = new Set(
    source.certificates.filter(({ isDiploma }) => isDiploma).map(({ number }) => number),
  );

  const askedRows: Map<number, number>[] = [];
  const askedByRows: Map<number, number>[] = [];
  for (const occupation of source.occupations) {
    const row = new Map<number, number>();
    for (const strength of STRENGTHS) {
      for (const uri of occupation.asks[strength]) {
        const number = competences.numberOf(uri);
        if (number !== undefined) row.set(number, STRENGTH_VALUE[strength]);
      }
    }
    askedRows[occupation.number] = row;
    for (const [competence, value] of row) {
      const back = askedByRows[competence] ?? new Map<number, number>();
      back.set(occupation.number, value);
      askedByRows[competence] = back;
    }
  }
  const asked = source.occupations.map(({ number }) => [...(askedRows[number]?.keys() ?? [])]);
  const idf = quantiseIdf(asked, competences.size);

  return {
    id: source.id,
    language: source.language,
    occupations,
    competences,
    certificates: createConceptTable(source.certificates),
    asks: createLinks(askedRows, occupations.size),
    askedBy: createLinks(askedByRows, competences.size),
    nearCompetences: relateCompetences(source.competences, asked, competences.size),
    nearOccupations: relateOccupations(source.occupations, source.competences, idf, occupations.size),
    idf,
    iscoOf: (number) => occupationByNumber.get(number)?.isco,
    riasecOf: (number) => occupationByNumber.get(number)?.riasec ?? undefined,
    tasksOf: (number) => occupationByNumber.get(number)?.tasks ?? [],
    kindOf: (number) => competenceByNumber.get(number)?.kind,
    broaderOf: (number) => {
      const broader = competenceByNumber.get(number)?.broader;
      return broader == null ? undefined : competences.numberOf(broader);
    },
    isDiploma: (number) => diplomas.has(number),
  };
}

/** Per mille; 1000 for the same number, also when the version does not know it. Symmetric. */
export function competenceSimilarity(taxonomy: Taxonomy, left: number, right: number): number {
  return left === right ? SAME : linkValue(taxonomy.nearCompetences, left, right);
}

/** Per mille; 1000 for the same number, also when the version does not know it. Symmetric. */
export function occupationSimilarity(taxonomy: Taxonomy, left: number, right: number): number {
  return left === right ? SAME : linkValue(taxonomy.nearOccupations, left, right);
}

/** How telling a competence is; unknown numbers weigh `IDF_OF_UNKNOWN`. */
export function idfOf(taxonomy: Taxonomy, competence: number): number {
  return competence < 0 ? IDF_OF_UNKNOWN : (taxonomy.idf[competence] ?? IDF_OF_UNKNOWN);
}
