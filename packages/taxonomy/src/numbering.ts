/**
 * Numbers for a new version of a line: a concept that an earlier version had keeps its number, a new one gets a
 * number that no version ever gave out, and one that is gone leaves a hole. So a number means the same in all
 * versions of a line, also after a concept was away for a while.
 */
import type { ConceptSource, TaxonomySource } from './model.ts';

function numberTable<Concept extends ConceptSource>(
  line: readonly (readonly ConceptSource[])[],
  next: readonly Concept[],
): Concept[] {
  const given = new Map<string, number>();
  for (const concepts of line) {
    for (const { uri, number } of concepts) if (!given.has(uri)) given.set(uri, number);
  }
  let highest = Math.max(
    0,
    ...line.map((concepts) => concepts.reduce((top, { number }) => Math.max(top, number), 0)),
  );
  return next.map((concept) => {
    const known = given.get(concept.uri);
    if (known !== undefined) return { ...concept, number: known };
    highest++;
    return { ...concept, number: highest };
  });
}

/**
 * @param line all earlier versions of the line, the oldest first
 * @param next its numbers are replaced; new concepts are numbered in the order in which they stand
 */
export function numberConcepts(line: readonly TaxonomySource[], next: TaxonomySource): TaxonomySource {
  return {
    ...next,
    occupations: numberTable(
      line.map(({ occupations }) => occupations),
      next.occupations,
    ),
    competences: numberTable(
      line.map(({ competences }) => competences),
      next.competences,
    ),
    certificates: numberTable(
      line.map(({ certificates }) => certificates),
      next.certificates,
    ),
  };
}
