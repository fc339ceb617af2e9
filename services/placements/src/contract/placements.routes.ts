/** The whole contract of `/plaatsingen/v1`. */
import { conflict } from '@vlinderdas/kernel/problem';
import type { ApiDocument } from '@vlinderdas/platform/http/api';
import { operation } from '@vlinderdas/platform/http/contract';
import { TaskList } from '@vlinderdas/platform/http/tasks';
import { z } from 'zod';
import { advisers, purposes, readers } from './access.ts';
import { placementRegelingenOperations } from './placement-regelingen.routes.ts';
import {
  NazorgAfronding,
  NieuwePlaatsing,
  Plaatsing,
  Plaatsingen,
  plaatsingLijstvraag,
} from './placements.resource.ts';
import { alreadyPlaced, wrongStatus } from './problems.ts';
import { proposalOperations } from './proposals.routes.ts';
import { regelingenOperations } from './regelingen.routes.ts';

export const placementsBasePath = '/plaatsingen/v1';

export const placementsDocument: ApiDocument = {
  title: 'Plaatsingen',
  version: '1.0.0',
  description:
    'Van vraag tot nazorg: aanvragen aan begeleiders, voordrachten, antwoorden van werkgevers, terugkoppeling en plaatsingen.',
  tags: [
    { name: 'voordrachten', description: 'Kandidaten die voor een vacature worden voorgesteld.' },
    { name: 'aanvragen', description: 'De vraag aan een begeleider en zijn team.' },
    { name: 'voorstellen', description: 'Wat een werkgever ziet en antwoordt.' },
    { name: 'plaatsingen', description: 'Wie aan het werk ging, en de nazorg.' },
    { name: 'regelingen', description: 'Wat er rond een plaatsing is geregeld, en de termijnen.' },
    { name: 'taken', description: 'Wat op u wacht.' },
  ],
};

const purpose = purposes.place;
const keepers = { ...readers, nazorgcontact: 'own' } as const;

export const placementsOperations = {
  ...proposalOperations,
  ...regelingenOperations,
  ...placementRegelingenOperations,
  confirmPlacement: operation({
    id: 'plaatsingBevestigen',
    method: 'POST',
    path: '/plaatsingen',
    summary: 'Een plaatsing bevestigen',
    description: 'Kan niet zonder nazorgcontact en ten minste één moment van nazorg.',
    tag: 'plaatsingen',
    purpose,
    body: NieuwePlaatsing,
    success: { status: 201, description: 'De plaatsing is bevestigd.', schema: Plaatsing },
    problems: [wrongStatus, alreadyPlaced, conflict],
    access: advisers,
    idempotent: true,
  }),
  listPlacements: operation({
    id: 'plaatsingenBekijken',
    method: 'GET',
    path: '/plaatsingen',
    summary: 'Plaatsingen, de nieuwste eerst',
    tag: 'plaatsingen',
    purpose,
    query: plaatsingLijstvraag,
    success: { status: 200, description: 'De plaatsingen.', schema: Plaatsingen },
    problems: [],
    access: keepers,
  }),
  getPlacement: operation({
    id: 'plaatsingBekijken',
    method: 'GET',
    path: '/plaatsingen/{plaatsingId}',
    summary: 'Eén plaatsing',
    tag: 'plaatsingen',
    purpose,
    params: z.strictObject({ plaatsingId: z.uuid() }),
    success: { status: 200, description: 'De plaatsing.', schema: Plaatsing },
    problems: [],
    access: keepers,
  }),
  completeNazorg: operation({
    id: 'nazorgmomentAfronden',
    method: 'PUT',
    path: '/nazorgmomenten/{nazorgmomentId}/afronding',
    summary: 'Vastleggen dat er nazorg was',
    tag: 'plaatsingen',
    purpose,
    params: z.strictObject({ nazorgmomentId: z.uuid() }),
    body: NazorgAfronding,
    success: { status: 200, description: 'De plaatsing.', schema: Plaatsing },
    problems: [],
    access: { ...advisers, nazorgcontact: 'own' },
  }),
  listTasks: operation({
    id: 'plaatsingstakenBekijken',
    method: 'GET',
    path: '/taken',
    summary: 'Wat bij voordrachten en plaatsingen op u wacht',
    tag: 'taken',
    purpose,
    success: { status: 200, description: 'De taken.', schema: TaskList },
    problems: [],
    access: {
      werkgeversadviseur: 'own',
      begeleider: 'own',
      teamleider: 'organisation',
      nazorgcontact: 'own',
      werkgever: 'organisation',
    },
  }),
};
