/** Operations with files: a provider delivers its set in one, and everyone takes the catalogue along in one. */
import { operation } from '@vlinderdas/platform/http/contract';
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';
import { followers, PURPOSE_CATALOGUE, variantKeepers } from './access.ts';
import {
  Bestand,
  bestandFormaten,
  IMPORT_BODY_LIMIT,
  ImportInvoer,
  ImportVerslag,
} from './exchange.resource.ts';
import { variantOverlaps } from './problems.ts';

export const exchangeOperations = {
  importSet: operation({
    id: 'setInvoeren',
    method: 'POST',
    path: '/imports',
    summary: 'De set van uw organisatie uit een bestand invoeren',
    description:
      'Elke rij is een variant. Goede rijen gaan door, foute staan in het verslag. Een rij van een andere aanbieder wordt geweigerd en vastgelegd. Een rij met dezelfde begindatum verbetert wat er staat; een rij met een latere begindatum laat de vorige dan eindigen.',
    tag: 'bestanden',
    purpose: PURPOSE_CATALOGUE,
    body: ImportInvoer,
    bodyLimit: IMPORT_BODY_LIMIT,
    success: { status: 200, description: 'Het verslag.', schema: ImportVerslag },
    problems: [variantOverlaps],
    access: variantKeepers,
    idempotent: true,
  }),
  exportSet: operation({
    id: 'catalogusUitvoeren',
    method: 'GET',
    path: '/exports',
    summary: 'De catalogus als bestand',
    tag: 'bestanden',
    purpose: PURPOSE_CATALOGUE,
    query: z.strictObject({
      formaat: bestandFormaten.schema,
      op: dateText.optional().meta({ description: 'Op welke dag. Standaard vandaag.' }),
      organisatieId: z.uuid().optional().meta({ description: 'Alleen van deze organisatie.' }),
      leeg: z
        .stringbool()
        .optional()
        .meta({ description: 'Alleen de kolommen met uitleg, om in te vullen (CSV en Excel).' }),
    }),
    success: { status: 200, description: 'Het bestand.', schema: Bestand },
    problems: [],
    access: followers,
  }),
};
