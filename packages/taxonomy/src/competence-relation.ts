import { forEachLink } from './links.ts';
import type { Taxonomy } from './taxonomy.ts';

/**
 * Why one competence says something of another, as it can be told: it is the same, a part of it, the wider one it
 * is a part of, of one kind with it, or asked by the same work.
 */
export type CompetenceRelation = 'hetzelfde' | 'deel' | 'ruimer' | 'zelfde-soort' | 'zelfde-werk';

function areAskedTogether({ askedBy }: Taxonomy, one: number, other: number): boolean {
  const occupations = new Set<number>();
  forEachLink(askedBy, one, (occupation) => occupations.add(occupation));
  let together = false;
  forEachLink(askedBy, other, (occupation) => {
    together ||= occupations.has(occupation);
  });
  return together;
}

/**
 * What `other` is to `competence`. Two near ones that no occupation asks together are of one kind by their names.
 *
 * @example relationBetween(taxonomy, lassen, tigLassen) // 'deel'
 */
export function relationBetween(taxonomy: Taxonomy, competence: number, other: number): CompetenceRelation {
  if (competence === other) return 'hetzelfde';
  const roof = taxonomy.broaderOf(competence);
  const otherRoof = taxonomy.broaderOf(other);
  if (otherRoof === competence) return 'deel';
  if (roof === other) return 'ruimer';
  if (roof !== undefined && roof === otherRoof) return 'zelfde-soort';
  return areAskedTogether(taxonomy, competence, other) ? 'zelfde-werk' : 'zelfde-soort';
}
