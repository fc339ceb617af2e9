import { dutchDate } from '@vlinderdas/kernel/dates';
import type { PurposeTokens } from '@vlinderdas/platform/auth/purpose-token';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { PlaceIndex } from '@vlinderdas/region/place-index';
import type { TaxonomyVersions } from '@vlinderdas/versions/taxonomy-versions';
import type { CodingContext } from '../domain/code-profile.ts';

/** What the use cases of this service need from outside. */
export interface Deps
  extends Pick<ServiceDeps, 'inTransaction' | 'outbox' | 'clock' | 'newId' | 'cursors' | 'faultPoint'> {
  versions: TaxonomyVersions;
  places: PlaceIndex;
  /** Checks that facts are asked by the service that has the purpose. */
  purposeTokens: PurposeTokens;
  /** Key of the hashes that find doubles and equal deliveries. */
  hashSecret: string;
}

export function today(deps: Pick<Deps, 'clock'>): string {
  return dutchDate(deps.clock.now());
}

/** What profiles are coded with: the version of the taxonomy is the one that the region works with now. */
export async function codingContext(
  deps: Pick<Deps, 'versions' | 'places' | 'clock'>,
  tx: Tx,
): Promise<CodingContext> {
  const { taxonomy } = await deps.versions.active(tx);
  return { taxonomy, places: deps.places, today: today(deps) };
}

export interface PageRequest {
  cursor?: string | undefined;
  /** At most this many. */
  aantal: number;
}
