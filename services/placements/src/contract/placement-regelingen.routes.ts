/** Operations on what is arranged around a placement. */
import { conflict } from '@vlinderdas/kernel/problem';
import { operation } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';
import { advisersAndGuides, purposes } from './access.ts';
import {
  NieuweRegeling,
  PlaatsingRegeling,
  PlaatsingRegelingen,
  RegelingWijziging,
} from './placement-regelingen.resource.ts';

const purpose = purposes.place;
const tag = 'regelingen';
const placementParams = z.strictObject({ plaatsingId: z.uuid() });
/** Who serves the person or the employer after the start. A coordinator and an employer do not read this. */
const keepers = { ...advisersAndGuides, nazorgcontact: 'own' } as const;

export const placementRegelingenOperations = {
  listRegelingen: operation({
    id: 'plaatsingRegelingenBekijken',
    method: 'GET',
    path: '/plaatsingen/{plaatsingId}/regelingen',
    summary: 'Wat er bij een plaatsing is geregeld, met de termijnen',
    tag,
    purpose,
    params: placementParams,
    success: { status: 200, description: 'De regelingen.', schema: PlaatsingRegelingen },
    problems: [],
    access: keepers,
  }),
  addRegeling: operation({
    id: 'plaatsingRegelingToevoegen',
    method: 'POST',
    path: '/plaatsingen/{plaatsingId}/regelingen',
    summary: 'Een regeling bij een plaatsing zetten',
    description: 'Wij bewaken de termijnen. Aanvragen doet u bij de aanbieder; die beslist.',
    tag,
    purpose,
    params: placementParams,
    body: NieuweRegeling,
    success: { status: 201, description: 'De regeling staat erbij.', schema: PlaatsingRegeling },
    problems: [conflict],
    access: keepers,
    idempotent: true,
  }),
  changeRegeling: operation({
    id: 'plaatsingRegelingWijzigen',
    method: 'PATCH',
    path: '/regelingen/{regelingId}',
    summary: 'Een regeling bij een plaatsing bijwerken',
    description: 'Ook om een vastgestelde loonwaarde vast te leggen, of wat er na het einde gebeurt.',
    tag,
    purpose,
    params: z.strictObject({ regelingId: z.uuid() }),
    body: RegelingWijziging,
    success: { status: 200, description: 'De regeling is bijgewerkt.', schema: PlaatsingRegeling },
    problems: [conflict],
    access: keepers,
    conditional: true,
  }),
};
