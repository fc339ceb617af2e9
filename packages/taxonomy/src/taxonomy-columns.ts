/**
 * A whole version as columns: everything that `TaxonomySource` says, and what follows from it once and for all
 * (weights, relations). Made by `packTaxonomy`, kept in a prepared file, read through `openTaxonomy`.
 */
import { byNumber, type ConceptColumns, packConcepts } from './concept-columns.ts';
import { openConceptTable } from './concept-table.ts';
import { createLinks, type Links } from './links.ts';
import {
  COMPETENCE_KINDS,
  type CompetenceSource,
  type OccupationSource,
  STRENGTHS,
  type TaxonomySource,
} from './model.ts';
import { relateCompetences, relateOccupations } from './similarity.ts';
import { packStringLists, packStrings, type StringLists, type Strings } from './strings.ts';

/** Columns without a word about places are indexed by concept number. */
export interface TaxonomyColumns {
  readonly id: string;
  readonly language: 'nl' | 'en';
  readonly occupations: ConceptColumns;
  readonly competences: ConceptColumns;
  readonly certificates: ConceptColumns;
  /** Empty where there is none; likewise `riasec`. */
  readonly isco: Strings;
  readonly riasec: Strings;
  readonly tasks: StringLists;
  /** Place in `COMPETENCE_KINDS` plus one; 0 for no competence. */
  readonly kinds: Uint8Array;
  /** Number of the broader competence, or 0. */
  readonly broader: Uint32Array;
  /** 1 for a diploma. */
  readonly diplomas: Uint8Array;
  readonly asks: Links;
  readonly askedBy: Links;
  readonly nearCompetences: Links;
  readonly nearOccupations: Links;
  readonly idf: Uint16Array;
}

/** Weight of a competence that the version does not know. */
export const IDF_OF_UNKNOWN = 300;

/** From this strength on, what is asked together says something of each other. */
const IMPORTANT = STRENGTHS.indexOf('important') + 1;

function quantiseIdf(asked: readonly (readonly number[])[], size: number): Uint16Array {
  const times = new Uint32Array(size + 1);
  for (const numbers of asked) for (const number of numbers) times[number] = (times[number] ?? 0) + 1;
  return Uint16Array.from(
    times,
    (count) =>
      // What no occupation asks is as telling as what one asks.
      100 + Math.round(100 * Math.log2(Math.max(asked.length, 1) / Math.max(count, 1))),
  );
}

type NumberOf = (uri: string) => number | undefined;

function linkAsked(occupations: readonly OccupationSource[], numberOf: NumberOf) {
  const asks: Map<number, number>[] = [];
  const askedBy: Map<number, number>[] = [];
  for (const occupation of occupations) {
    const row = new Map<number, number>();
    STRENGTHS.forEach((strength, at) => {
      for (const uri of occupation.asks[strength]) {
        const number = numberOf(uri);
        if (number !== undefined) row.set(number, at + 1);
      }
    });
    asks[occupation.number] = row;
    for (const [competence, value] of row) {
      const back = askedBy[competence] ?? new Map<number, number>();
      back.set(occupation.number, value);
      askedBy[competence] = back;
    }
  }
  return { asks, askedBy };
}

/** One value per number, for holes as well. */
function spread<Concept extends { number: number }, Value>(
  concepts: readonly Concept[],
  value: (concept: Concept | undefined) => Value,
): Value[] {
  const found = new Map(concepts.map((concept) => [concept.number, concept]));
  return Array.from({ length: (concepts.at(-1)?.number ?? 0) + 1 }, (_, number) => value(found.get(number)));
}

/** Works out a version. References to concepts that do not exist are left out: `checkTaxonomy` reports them. */
export function packTaxonomy(source: TaxonomySource): TaxonomyColumns {
  const occupations: readonly OccupationSource[] = byNumber(source.occupations);
  const competences: readonly CompetenceSource[] = byNumber(source.competences);
  const certificates = byNumber(source.certificates);
  const competenceColumns = packConcepts(competences);
  const occupationCount = occupations.at(-1)?.number ?? 0;
  const competenceCount = competences.at(-1)?.number ?? 0;
  const { numberOf } = openConceptTable(competenceColumns);
  const { asks, askedBy } = linkAsked(occupations, numberOf);
  const asked = occupations.map(({ number }) => [...(asks[number]?.keys() ?? [])]);
  const idf = quantiseIdf(asked, competenceCount);
  const atHeart = occupations.map(({ number }) =>
    [...(asks[number] ?? [])]
      .filter(([, strength]) => strength >= IMPORTANT)
      .map(([competence]) => competence),
  );
  return {
    id: source.id,
    language: source.language,
    occupations: packConcepts(occupations),
    competences: competenceColumns,
    certificates: packConcepts(certificates),
    isco: packStrings(spread(occupations, (occupation) => occupation?.isco ?? '')),
    riasec: packStrings(spread(occupations, (occupation) => occupation?.riasec ?? '')),
    tasks: packStringLists(spread(occupations, (occupation) => occupation?.tasks ?? [])),
    kinds: Uint8Array.from(
      spread(competences, (competence) => (competence ? COMPETENCE_KINDS.indexOf(competence.kind) + 1 : 0)),
    ),
    broader: Uint32Array.from(
      spread(competences, (competence) => (competence?.broader && numberOf(competence.broader)) || 0),
    ),
    diplomas: Uint8Array.from(spread(certificates, (certificate) => Number(certificate?.isDiploma ?? false))),
    asks: createLinks(asks, occupationCount),
    askedBy: createLinks(askedBy, competenceCount),
    nearCompetences: relateCompetences(competences, atHeart, competenceCount),
    nearOccupations: relateOccupations(occupations, competences, idf, occupationCount),
    idf,
  };
}
