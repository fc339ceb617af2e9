/** How the data files of this folder write a concept down. */
import type { CertificateSource, CompetenceKind, CompetenceSource, OccupationSource } from '../model.ts';

const competenceUri = (slug: string): string => `urn:vlinderdas:competentie:${slug}`;

interface CompetenceWords {
  /** Slug of the competence that this one is a part of. */
  readonly broader?: string;
  readonly also?: readonly string[];
  /** URI in ESCO or CompetentNL, only where the concept is the same for certain. */
  readonly same?: readonly string[];
}

function competence(
  kind: CompetenceKind,
  number: number,
  slug: string,
  label: string,
  words: CompetenceWords,
): CompetenceSource {
  const broader = words.broader === undefined ? null : competenceUri(words.broader);
  return {
    number,
    uri: competenceUri(slug),
    label,
    altLabels: words.also ?? [],
    sameAs: words.same ?? [],
    kind,
    broader,
  };
}

/** Something that a person can do. */
export const vaardigheid = (number: number, slug: string, label: string, words: CompetenceWords = {}) =>
  competence('vaardigheid', number, slug, label, words);

/** Something that a person knows. */
export const kennis = (number: number, slug: string, label: string, words: CompetenceWords = {}) =>
  competence('kennis', number, slug, label, words);

interface OccupationWords {
  readonly isco: string;
  readonly riasec?: string;
  readonly also: readonly string[];
  /** URI in ESCO or CompetentNL, only where the concept is the same for certain. */
  readonly same?: readonly string[];
  readonly tasks: readonly string[];
  /** Slugs of competences. */
  readonly essential: readonly string[];
  readonly important: readonly string[];
  readonly somewhat: readonly string[];
}

export function beroep(
  number: number,
  slug: string,
  label: string,
  words: OccupationWords,
): OccupationSource {
  return {
    number,
    uri: `urn:vlinderdas:beroep:${slug}`,
    label,
    altLabels: words.also,
    sameAs: words.same ?? [],
    isco: words.isco,
    riasec: words.riasec ?? null,
    tasks: words.tasks,
    asks: {
      essential: words.essential.map(competenceUri),
      important: words.important.map(competenceUri),
      somewhat: words.somewhat.map(competenceUri),
    },
  };
}

function proof(
  isDiploma: boolean,
  number: number,
  slug: string,
  label: string,
  also: readonly string[],
): CertificateSource {
  return { number, uri: `urn:vlinderdas:certificaat:${slug}`, label, altLabels: also, isDiploma };
}

/** What a short course or an exam gives. */
export const certificaat = (number: number, slug: string, label: string, also: readonly string[]) =>
  proof(false, number, slug, label, also);

/** What only years of schooling give. */
export const diploma = (number: number, slug: string, label: string, also: readonly string[]) =>
  proof(true, number, slug, label, also);
