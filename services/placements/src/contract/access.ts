/** Who may do what with requests, voordrachten and placements; the operations take their tables from here. */
import type { AccessTable } from '@vlinderdas/platform/http/contract';

/** Processing activities in the register (doelbinding). */
export const purposes = {
  propose: 'urn:vlinderdas:verwerking:voordragen-van-kandidaten',
  place: 'urn:vlinderdas:verwerking:plaatsing-en-nazorg',
} as const;

/** Who works for employers: voordrachten of the whole region, without a name. */
export const advisers = { werkgeversadviseur: 'region' } as const satisfies AccessTable;
/** Who guides people: those of the own organisation. */
export const guides = {
  begeleider: 'organisation',
  teamleider: 'organisation',
} as const satisfies AccessTable;
export const advisersAndGuides = { ...advisers, ...guides } as const satisfies AccessTable;
/** Who looks after the work of the region as a whole. */
export const coordinators = { regiocoordinator: 'region' } as const satisfies AccessTable;
/** Everyone but employers who reads voordrachten. */
export const readers = { ...advisersAndGuides, regiocoordinator: 'region' } as const satisfies AccessTable;

export const READ_SCOPE = 'voordrachten:lezen';
export const WRITE_SCOPE = 'voordrachten:schrijven';
