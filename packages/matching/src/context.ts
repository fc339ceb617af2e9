import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { DayNumber } from './profile.ts';
import type { Weights } from './weights.ts';

/** Everything a judgement depends on besides the pair itself. */
export interface Context {
  readonly taxonomy: Taxonomy;
  readonly weights: Weights;
  readonly today: DayNumber;
}

/** Numbers of one version mean nothing in another, so a pair is never scored across versions (R2). */
export function requireVersion(context: Context, version: string): void {
  if (version !== context.taxonomy.id) {
    throw new RangeError(`coded by taxonomy ${version}, but ${context.taxonomy.id} is in use`);
  }
}
