/**
 * What a version of the competence taxonomy says, as it is written down: by our own data files, and by the
 * importers of ESCO and CompetentNL. `createTaxonomy` turns it into the compact form that is asked questions.
 *
 * Numbers are part of the version: a number, once given to a concept of a version line, is never given to
 * another one. Profiles, demands and the matcher's views carry numbers only, so a renumbering would be a
 * silent change of meaning. Occupations, competences and certificates count separately, from 1.
 */

/** How strongly an occupation asks for a competence, as CompetentNL does; ESCO's two map on the outer ones. */
export const STRENGTHS = ['somewhat', 'important', 'essential'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const COMPETENCE_KINDS = ['vaardigheid', 'kennis'] as const;
export type CompetenceKind = (typeof COMPETENCE_KINDS)[number];

export interface ConceptSource {
  readonly number: number;
  /** `urn:vlinderdas:beroep:orderpicker`; an imported concept keeps the URI of its publisher. */
  readonly uri: string;
  readonly label: string;
  /** Spoken titles, feminine forms, the English that Dutch employers use. */
  readonly altLabels: readonly string[];
  /** URIs of the same concept in other taxonomies (ESCO, CompetentNL), only where that is certain. */
  readonly sameAs?: readonly string[];
}

export interface CompetenceSource extends ConceptSource {
  readonly kind: CompetenceKind;
  /** URI of the competence that this one is a part of. */
  readonly broader: string | null;
}

export interface OccupationSource extends ConceptSource {
  /** ISCO-08 unit group, four digits. */
  readonly isco: string;
  /** Interest letters in order of weight, at most three; null where nobody has established them. */
  readonly riasec: string | null;
  /** What someone does all day, in short clauses: the material of jobcarving. */
  readonly tasks: readonly string[];
  /** Competence URIs by strength; a competence stands in one of the three. */
  readonly asks: Readonly<Record<Strength, readonly string[]>>;
}

/** A proof that vacancies ask by name: a certificate of a course, or the diploma of a profession. */
export interface CertificateSource extends ConceptSource {
  /** Whether it takes years of schooling: what closes the gap is then a leerroute, not a course. */
  readonly isDiploma: boolean;
}

export interface TaxonomySource {
  /** `vlinderdas-2027-02`: profiles and demands say by which version they were coded. */
  readonly id: string;
  readonly language: 'nl' | 'en';
  readonly occupations: readonly OccupationSource[];
  readonly competences: readonly CompetenceSource[];
  readonly certificates: readonly CertificateSource[];
}
