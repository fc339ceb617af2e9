/** Operations on what may be said about regelingen, for this candidate and this vacancy. */
import { conflict } from '@vlinderdas/kernel/problem';
import { operation } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';
import { advisersAndGuides, purposes } from './access.ts';
import { wrongStatus } from './problems.ts';
import { Voordracht } from './proposals.resource.ts';
import { RegelingenAkkoordInvoer, RegelingenIntrekking } from './regelingen.resource.ts';

const params = z.strictObject({ voordrachtId: z.uuid() });

export const regelingenOperations = {
  agreeOnRegelingen: operation({
    id: 'regelingenAkkoordVastleggen',
    method: 'POST',
    path: '/voordrachten/{voordrachtId}/regelingen-akkoord',
    summary: 'Vastleggen dat u over regelingen mag praten',
    description:
      'Alleen als de kandidaat dat voor deze vacature goed vindt. De werkgever ziet daarna namen, bedragen, duur, contact en stappen, zoals het advies van dat moment ze noemt. Redenen en feiten ziet hij nooit.',
    tag: 'voordrachten',
    purpose: purposes.propose,
    params,
    body: RegelingenAkkoordInvoer,
    success: { status: 200, description: 'Het akkoord is vastgelegd.', schema: Voordracht },
    problems: [wrongStatus, conflict],
    access: advisersAndGuides,
    idempotent: true,
    conditional: true,
  }),
  withdrawRegelingen: operation({
    id: 'regelingenAkkoordIntrekken',
    method: 'POST',
    path: '/voordrachten/{voordrachtId}/regelingen-akkoord/intrekking',
    summary: 'Het akkoord over regelingen intrekken',
    description: 'De werkgever ziet meteen geen regelingen meer.',
    tag: 'voordrachten',
    purpose: purposes.propose,
    params,
    body: RegelingenIntrekking,
    success: { status: 200, description: 'Het akkoord is ingetrokken.', schema: Voordracht },
    problems: [wrongStatus, conflict],
    access: advisersAndGuides,
    idempotent: true,
    conditional: true,
  }),
};
