/** The taxonomy and the weights by which every process of this version scores. */
import { weights202611 } from '@vlinderdas/matching/weights/2026-11';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { createScorer } from './scorer.ts';

export const weights = weights202611;
export const taxonomy = createTaxonomy(starterTaxonomy);
export const scorer = createScorer(taxonomy, weights);
export const versions = { weights: weights.version, taxonomy: taxonomy.id };
