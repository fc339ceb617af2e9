/** Operations by which a source system delivers people, one by one or many at once. */
import { conflict } from '@vlinderdas/kernel/problem';
import { operation } from '@vlinderdas/platform/http/contract';
import { bodyTooLarge } from '@vlinderdas/platform/http/problem-reply';
import { text } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';
import { feeders, MAX_BULK_BYTES, purposes, WRITE_SCOPE } from './access.ts';
import { bulkVerslag, opslagResultaat } from './candidate.resource.ts';
import { bulkRegel, kandidaatInvoer } from './profile.resource.ts';

const bron = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, { error: 'Gebruik kleine letters, cijfers en streepjes.' })
  .meta({ description: 'Naam van het bronsysteem.', example: 'klantvolgsysteem' });
const sleutel = text(200).min(1).meta({
  description: 'Uw eigen sleutel van deze persoon. Een burgerservicenummer weigeren wij.',
});

export const feedOperations = {
  saveFromSource: operation({
    id: 'kandidaatUitBronOpslaan',
    method: 'PUT',
    path: '/bronnen/{bron}/kandidaten/{sleutel}',
    summary: 'Kandidaat uit een bronsysteem opslaan',
    description:
      'Maakt de kandidaat of werkt hem bij: dezelfde sleutel is dezelfde persoon. Wat een medewerker zelf invulde en de bron niet levert, blijft staan.',
    tag: 'Aanleveren',
    purpose: purposes.feed,
    params: z.strictObject({ bron, sleutel }),
    body: kandidaatInvoer,
    success: { status: 200, description: 'De kandidaat staat erin.', schema: opslagResultaat },
    problems: [conflict],
    access: feeders,
    scope: WRITE_SCOPE,
  }),
  saveManyFromSource: operation({
    id: 'kandidatenUitBronOpslaan',
    method: 'POST',
    path: '/bronnen/{bron}/kandidaten/_bulk',
    summary: 'Veel kandidaten uit een bronsysteem opslaan',
    description:
      'Eén kandidaat per regel (NDJSON), ten hoogste 10.000 regels of 50 MB. Een regel die niet klopt, houdt de rest niet tegen. Opnieuw sturen kan geen kwaad.',
    tag: 'Aanleveren',
    purpose: purposes.feed,
    params: z.strictObject({ bron }),
    body: bulkRegel,
    bodyType: 'application/x-ndjson',
    bodyLimit: MAX_BULK_BYTES,
    success: { status: 200, description: 'Verslag per regel.', schema: bulkVerslag },
    problems: [bodyTooLarge],
    access: feeders,
    scope: WRITE_SCOPE,
  }),
};
