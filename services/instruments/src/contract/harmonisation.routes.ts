/** Operations on harmonisation: reading the matrix, declaring, and proposals with the decision of each party. */
import { conflict } from '@vlinderdas/kernel/problem';
import type { ApiDocument } from '@vlinderdas/platform/http/api';
import { type AccessTable, operation } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';
import { coordinators, followers } from './access.ts';
import { codeParams } from './catalogue.routes.ts';
import { proposalClosed, stepNotPossible } from './harmonisation.problems.ts';
import {
  Matrix,
  NieuwBesluit,
  NieuwVoorstel,
  Signalen,
  Vergelijking,
  Verklaring,
  VerklaringInvoer,
  Verloop,
  Voorstel,
  Voorstellen,
  voorstelLijstvraag,
} from './harmonisation.resource.ts';
import { Maatstaf, matrixVraag, verloopVraag } from './yardstick.resource.ts';

export const harmonisationTag: ApiDocument['tags'][number] = {
  name: 'harmonisatie',
  description: 'Waar uitvoerders verschillen, hoe ver de regio is, en voorstellen om gelijk te worden.',
};

const purpose = 'urn:vlinderdas:verwerking:harmoniseren-van-instrumenten';
const tag = 'harmonisatie';

const deciders = { ...coordinators, instrumentbeheerder: 'organisation' } as const satisfies AccessTable;
const proposal = z.strictObject({ voorstelId: z.uuid() });

export const harmonisationOperations = {
  getMatrix: operation({
    id: 'matrixBekijken',
    method: 'GET',
    path: '/harmonisatie/matrix',
    summary: 'Alle instrumenten bij alle uitvoerders, per onderdeel vergeleken',
    description:
      'De status is berekend uit de gegevens. Wat landelijk vast is, telt niet mee in de graad. Wat onbekend is of ontbreekt, telt nooit als gelijk.',
    tag,
    purpose,
    query: matrixVraag,
    success: { status: 200, description: 'De matrix.', schema: Matrix },
    problems: [],
    access: followers,
  }),
  compareInstrument: operation({
    id: 'instrumentVergelijken',
    method: 'GET',
    path: '/harmonisatie/instrumenten/{code}',
    summary: 'De verschillen van één instrument naast elkaar, in woorden',
    tag,
    purpose,
    params: codeParams,
    query: matrixVraag,
    success: { status: 200, description: 'De vergelijking.', schema: Vergelijking },
    problems: [],
    access: followers,
  }),
  chooseYardstick: operation({
    id: 'maatstafKiezen',
    method: 'PUT',
    path: '/harmonisatie/instrumenten/{code}/maatstaf',
    summary: 'Kiezen waarmee uitvoerders bij dit instrument worden vergeleken',
    tag,
    purpose,
    params: codeParams,
    body: Maatstaf,
    success: { status: 200, description: 'De maatstaf geldt vanaf nu.', schema: Maatstaf },
    problems: [],
    access: coordinators,
  }),
  declareStatus: operation({
    id: 'harmonisatieVerklaren',
    method: 'PUT',
    path: '/harmonisatie/instrumenten/{code}/verklaring',
    summary: 'Verklaren hoe ver de regio met dit instrument is',
    description: 'Staat naast de berekende status. Eerdere verklaringen blijven bewaard.',
    tag,
    purpose,
    params: codeParams,
    body: VerklaringInvoer,
    success: { status: 200, description: 'De verklaring, met de datum van vandaag.', schema: Verklaring },
    problems: [],
    access: coordinators,
  }),
  getCourse: operation({
    id: 'harmonisatieVerloopBekijken',
    method: 'GET',
    path: '/harmonisatie/verloop',
    summary: 'De graad per maand: een jaar terug en een half jaar vooruit',
    tag,
    purpose,
    query: verloopVraag,
    success: { status: 200, description: 'Het verloop.', schema: Verloop },
    problems: [],
    access: followers,
  }),
  listSignals: operation({
    id: 'concurrentieSignalenBekijken',
    method: 'GET',
    path: '/harmonisatie/signalen',
    summary: 'Waar de keuze van een kandidaat een werkgever het meest oplevert',
    tag,
    purpose,
    success: { status: 200, description: 'Het grootste verschil eerst.', schema: Signalen },
    problems: [],
    access: followers,
  }),
  listHarmonisationProposals: operation({
    id: 'voorstellenVoorHarmonisatieBekijken',
    method: 'GET',
    path: '/harmonisatie/voorstellen',
    summary: 'Voorstellen, de nieuwste eerst',
    tag,
    purpose,
    query: voorstelLijstvraag,
    success: { status: 200, description: 'De voorstellen.', schema: Voorstellen },
    problems: [],
    access: followers,
  }),
  proposeHarmonisation: operation({
    id: 'harmonisatieVoorstellen',
    method: 'POST',
    path: '/harmonisatie/voorstellen',
    summary: 'Voorstellen om een instrument gelijk te maken',
    description: 'Elke organisatie besluit zelf. Landelijke organisaties besluiten niet mee.',
    tag,
    purpose,
    body: NieuwVoorstel,
    success: { status: 201, description: 'Het voorstel staat open.', schema: Voorstel },
    problems: [],
    access: coordinators,
    idempotent: true,
  }),
  getHarmonisationProposal: operation({
    id: 'voorstelVoorHarmonisatieBekijken',
    method: 'GET',
    path: '/harmonisatie/voorstellen/{voorstelId}',
    summary: 'Eén voorstel met alle besluiten',
    tag,
    purpose,
    params: proposal,
    success: { status: 200, description: 'Het voorstel.', schema: Voorstel },
    problems: [],
    access: followers,
  }),
  decideOnProposal: operation({
    id: 'overVoorstelBesluiten',
    method: 'POST',
    path: '/harmonisatie/voorstellen/{voorstelId}/besluiten',
    summary: 'De volgende stap van een organisatie vastleggen',
    description:
      'Van wachten naar ambtelijk akkoord, bestuurlijk akkoord en vastgesteld, of afgewezen met een reden. Bij `vastgesteld` krijgt de organisatie haar nieuwe variant vanaf de dag waarop het geldt.',
    tag,
    purpose,
    params: proposal,
    body: NieuwBesluit,
    success: { status: 200, description: 'Het besluit is vastgelegd.', schema: Voorstel },
    problems: [proposalClosed, stepNotPossible, conflict],
    access: deciders,
    idempotent: true,
    conditional: true,
  }),
  withdrawHarmonisationProposal: operation({
    id: 'voorstelVoorHarmonisatieIntrekken',
    method: 'POST',
    path: '/harmonisatie/voorstellen/{voorstelId}/_intrekken',
    summary: 'Een voorstel intrekken',
    description: 'Wat al is vastgesteld, blijft gelden.',
    tag,
    purpose,
    params: proposal,
    success: { status: 200, description: 'Het voorstel is ingetrokken.', schema: Voorstel },
    problems: [proposalClosed, conflict],
    access: coordinators,
    idempotent: true,
    conditional: true,
  }),
};
