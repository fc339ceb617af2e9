/** The scorer of each version of the taxonomy, for the pairs that a page explains. */
import type { Weights } from '@vlinderdas/matching/weights';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { TaxonomyVersions } from '@vlinderdas/versions/taxonomy-versions';
import { createScorer, type PairScorer } from '../domain/scorer.ts';

interface ScorerOfVersion {
  taxonomy: Taxonomy;
  scorer: PairScorer;
}

export interface Scorers {
  /** Undefined for a version that is not there (any more). */
  find(tx: Tx, taxonomy: string | null): Promise<ScorerOfVersion | undefined>;
}

export function createScorers(versions: Pick<TaxonomyVersions, 'find'>, weights: Weights): Scorers {
  const made = new WeakMap<Taxonomy, PairScorer>();
  return {
    async find(tx, id) {
      const taxonomy = id === null ? undefined : await versions.find(tx, id);
      if (!taxonomy) return undefined;
      const scorer = made.get(taxonomy) ?? createScorer(taxonomy, weights);
      made.set(taxonomy, scorer);
      return { taxonomy, scorer };
    },
  };
}
