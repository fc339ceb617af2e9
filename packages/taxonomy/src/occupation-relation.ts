import { forEachLink, linkValue } from './links.ts';
import { idfOf, type Taxonomy } from './taxonomy.ts';

/** Why two occupations are alike, as it can be told. */
export interface OccupationRelation {
  /** Of one unit group of ISCO-08, or of one sub-major group; null where ISCO says nothing of it. */
  readonly group: 'zelfde-groep' | 'zelfde-richting' | null;
  /** Numbers of the competences that both ask, what tells most of both first. */
  readonly shared: readonly number[];
}

const UNIT_GROUP_DIGITS = 4;
const SUB_MAJOR_GROUP_DIGITS = 2;

function groupOf(one: string, other: string): OccupationRelation['group'] {
  if (one.length < SUB_MAJOR_GROUP_DIGITS) return null;
  if (one.length === UNIT_GROUP_DIGITS && one === other) return 'zelfde-groep';
  return one.slice(0, SUB_MAJOR_GROUP_DIGITS) === other.slice(0, SUB_MAJOR_GROUP_DIGITS)
    ? 'zelfde-richting'
    : null;
}

/**
 * What two occupations have in common.
 *
 * @example occupationsRelation(taxonomy, orderpicker, magazijnmedewerker).group // 'zelfde-richting'
 */
export function occupationsRelation(taxonomy: Taxonomy, one: number, other: number): OccupationRelation {
  const weights: { competence: number; weight: number }[] = [];
  forEachLink(taxonomy.asks, one, (competence, strength) => {
    const both = Math.min(strength, linkValue(taxonomy.asks, other, competence));
    if (both > 0) weights.push({ competence, weight: both * idfOf(taxonomy, competence) });
  });
  return {
    group: groupOf(taxonomy.iscoOf(one) ?? '', taxonomy.iscoOf(other) ?? ''),
    shared: weights
      .sort((left, right) => right.weight - left.weight || left.competence - right.competence)
      .map(({ competence }) => competence),
  };
}
