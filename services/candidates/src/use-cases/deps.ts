import { dutchDate } from '@vlinderdas/kernel/dates';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { PlaceIndex } from '@vlinderdas/region/place-index';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { CodingContext } from '../domain/code-profile.ts';

/** What the use cases of this service need from outside. */
export interface Deps
  extends Pick<ServiceDeps, 'inTransaction' | 'outbox' | 'clock' | 'newId' | 'cursors' | 'faultPoint'> {
  taxonomy: Taxonomy;
  places: PlaceIndex;
  /** Key of the hashes that find doubles and equal deliveries. */
  hashSecret: string;
}

export function today(deps: Pick<Deps, 'clock'>): string {
  return dutchDate(deps.clock.now());
}

export function codingContext(deps: Deps): CodingContext {
  return { taxonomy: deps.taxonomy, places: deps.places, today: today(deps) };
}

export interface PageRequest {
  cursor?: string | undefined;
  /** At most this many. */
  aantal: number;
}
