import type { Taxonomy } from './taxonomy.ts';

/**
 * Why one competence says something of another, as it can be told: it is the same, a part of it, the wider one it
 * is a part of, of one kind with it, or asked by the same work.
 */
export type CompetenceRelation = 'hetzelfde' | 'deel' | 'ruimer' | 'zelfde-soort' | 'zelfde-werk';

/**
 * What `other` is to `competence`.
 *
 * @example relationBetween(taxonomy, lassen, tigLassen) // 'deel'
 */
export function relationBetween(taxonomy: Taxonomy, competence: number, other: number): CompetenceRelation {
  if (competence === other) return 'hetzelfde';
  const roof = taxonomy.broaderOf(competence);
  const otherRoof = taxonomy.broaderOf(other);
  if (otherRoof === competence) return 'deel';
  if (roof === other) return 'ruimer';
  return roof !== undefined && roof === otherRoof ? 'zelfde-soort' : 'zelfde-werk';
}
