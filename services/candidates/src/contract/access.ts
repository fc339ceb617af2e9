/** Who may do what with which purpose, for the operations of this service. */
import { pageQuery } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';

/** Processing activities in the register (doelbinding). */
export const purposes = {
  guide: 'urn:vlinderdas:verwerking:begeleiden-naar-werk',
  feed: 'urn:vlinderdas:verwerking:aanleveren-profielen',
  match: 'urn:vlinderdas:verwerking:zoeken-van-kandidaten',
  adviseOnRegelingen: 'urn:vlinderdas:verwerking:advies-over-regelingen',
  reserve: 'urn:vlinderdas:verwerking:toetsen-voorbehouden-vacature',
  taxonomy: 'urn:vlinderdas:verwerking:taxonomie',
  account: 'urn:vlinderdas:verwerking:inzage-betrokkene',
} as const;

export const WRITE_SCOPE = 'kandidaten:schrijven';
export const MAX_BULK_ROWS = 10_000;
export const MAX_BULK_BYTES = 50 * 1_048_576;

/** Who guides: people of the owner organisation. A release opens reading for an adviser of another one. */
export const owners = {
  begeleider: 'organisation',
  teamleider: 'organisation',
  werkgeversadviseur: 'organisation',
} as const;
/** The same people where no resource is at stake. */
export const guides = { begeleider: 'any', teamleider: 'any', werkgeversadviseur: 'any' } as const;
export const advisers = {
  werkgeversadviseur: 'region',
  begeleider: 'region',
  teamleider: 'region',
  regiocoordinator: 'region',
} as const;
/** On whose behalf the instruments service may ask for the facts of a candidate: who may see the card. */
export const advisedOnRegelingen = {
  werkgeversadviseur: 'region',
  begeleider: 'region',
  teamleider: 'region',
  nazorgcontact: 'organisation',
} as const;
export const feeders = { ...owners, bron: 'organisation' } as const;

export const kandidaatPad = z.strictObject({ kandidaatId: z.uuid() });

/** Query of a search: the link to the next page is followed with the same body. */
export const bladzijde = z.strictObject(pageQuery);
