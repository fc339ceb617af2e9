/** Who may call what, and why: words that the operations of this API have in common. */
import type { AccessTable } from '@vlinderdas/platform/http/contract';
import { rollenVanMedewerkers } from '@vlinderdas/vocabulary/roles';

export const instrumentsBasePath = '/instrumenten/v1';

export const PURPOSE_CATALOGUE = 'urn:vlinderdas:verwerking:instrumenten-bijhouden';
export const PURPOSE_PUBLIC = 'urn:vlinderdas:verwerking:voorlichten-over-regelingen';

/** Colleagues of the region read all of it; an employer what is published. */
export const readers: AccessTable = {
  ...Object.fromEntries(rollenVanMedewerkers.map((role) => [role, 'region'] as const)),
  werkgever: 'region',
};

/** Who looks after the catalogue, or works with it every day. */
export const followers = {
  regiocoordinator: 'region',
  instrumentbeheerder: 'region',
  werkgeversadviseur: 'region',
  teamleider: 'region',
} as const satisfies AccessTable;

/** The region's agreements are the coordinator's; what one organisation has, is its instrumentbeheerder's. */
export const instrumentKeepers = {
  regiocoordinator: 'region',
  instrumentbeheerder: 'organisation',
} as const satisfies AccessTable;

/** A provider's set is kept by that provider. */
export const variantKeepers = { instrumentbeheerder: 'organisation' } as const satisfies AccessTable;

export const coordinators = { regiocoordinator: 'region' } as const satisfies AccessTable;
