import type { TaxonomySource } from '@vlinderdas/taxonomy/model';

/** Far from any number of the version that it is made of: a number that is read by the wrong version shows. */
const SHIFT = 5_000;

/**
 * The same concepts under other numbers, without those named in `without`: what a region meets that goes over to the
 * taxonomy of another publisher.
 */
export function otherVersion(
  source: TaxonomySource,
  { id, without = [] }: { id: string; without?: readonly string[] },
): TaxonomySource {
  const gone = new Set(without);
  const kept = <T extends { readonly uri: string; readonly number: number }>(concepts: readonly T[]): T[] =>
    concepts
      .filter(({ uri }) => !gone.has(uri))
      .map((concept) => ({ ...concept, number: concept.number + SHIFT }));
  return {
    ...source,
    id,
    occupations: kept(source.occupations),
    competences: kept(source.competences).map((competence) => ({
      ...competence,
      broader: competence.broader !== null && gone.has(competence.broader) ? null : competence.broader,
    })),
    certificates: kept(source.certificates),
  };
}
