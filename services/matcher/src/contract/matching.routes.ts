/** The contract of `/matching/v1`. Employers have no part in it: what they see of people is inside a voordracht. */
import type { ApiDocument } from '@vlinderdas/platform/http/api';
import { type AccessTable, operation, pageQuery } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';
import { Begripvraag, VraagEnAanbod } from './concept-counts.resource.ts';
import { Groep, Kandidatenlijst, PassendeVacatures, Uitgangspunten, Uitleg } from './matching.resource.ts';
import { beingRecoded } from './problems.ts';
import { Plaatsen, Plaatsvraag } from './standings.resource.ts';

export const matchingBasePath = '/matching/v1';

export const matchingDocument: ApiDocument = {
  title: 'Matching',
  version: '1.0.0',
  description:
    'Wie past bij welke vacature, en waarom. De antwoorden noemen geen namen: een kandidaat is een kenmerk, zijn kaart staat bij Kandidaten.',
  tags: [
    { name: 'kandidaten', description: 'De lijst met kandidaten bij een vacature, met uitleg.' },
    { name: 'vacatures', description: 'De vacatures die bij een kandidaat passen.' },
    { name: 'begrippen', description: 'Hoe vaak een beroep of vaardigheid voorkomt in de regio.' },
    { name: 'uitgangspunten', description: 'Waarmee gerekend wordt.' },
  ],
};

export const PURPOSE_MATCHING = 'urn:vlinderdas:verwerking:matchen';

const advisers: AccessTable = {
  werkgeversadviseur: 'region',
  begeleider: 'region',
  teamleider: 'region',
  regiocoordinator: 'region',
};

const MOST_AT_ONCE = 50;
const vacatureId = z.uuid().meta({ description: 'Kenmerk van de vacature.' });
const kandidaatId = z.uuid().meta({ description: 'Kenmerk van de kandidaat.' });
const groep = Groep.optional().meta({ description: 'Alleen deze groep.' });

const getShortlist = operation({
  id: 'kandidatenBijVacatureOpvragen',
  method: 'GET',
  path: '/vacatures/{vacatureId}/kandidaten',
  summary: 'De kandidaten bij een vacature',
  description:
    'De beste kandidaten van de hele regio: eerst wie geschikt is, dan wie bijna past, dan wie een onvolledig profiel heeft. De ETag is de versie van de lijst.',
  tag: 'kandidaten',
  purpose: PURPOSE_MATCHING,
  params: z.strictObject({ vacatureId }),
  query: z.strictObject({
    ...pageQuery,
    groep,
    metUitleg: z
      .stringbool()
      .default(false)
      .meta({ description: 'Of de uitleg per onderdeel erbij moet, zoals bij `uitleg`.' }),
    kandidaatIds: z
      .union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(MOST_AT_ONCE)])
      .optional()
      .meta({ description: 'Alleen deze kandidaten van de lijst, ten hoogste 50.' }),
    vacatureRevisie: z.coerce
      .number()
      .int()
      .min(1)
      .optional()
      .meta({ description: 'Wacht op een lijst van deze of een latere versie van de vacature.' }),
    naRevisie: z.coerce
      .number()
      .int()
      .min(0)
      .optional()
      .meta({ description: 'Wacht op een nieuwere lijst dan deze versie.' }),
    wacht: z.coerce
      .number()
      .int()
      .min(0)
      .max(10_000)
      .default(0)
      .meta({ description: 'Hoeveel milliseconden er hooguit gewacht wordt als de lijst er nog niet is.' }),
  }),
  success: { status: 200, description: 'De lijst.', schema: Kandidatenlijst },
  problems: [],
  access: advisers,
});

const getExplanation = operation({
  id: 'uitlegOpvragen',
  method: 'GET',
  path: '/vacatures/{vacatureId}/kandidaten/{kandidaatId}/uitleg',
  summary: 'Waarom deze kandidaat',
  description: 'De uitleg waaruit de score bestaat. Ook voor kandidaten die niet op de lijst staan.',
  tag: 'kandidaten',
  purpose: PURPOSE_MATCHING,
  params: z.strictObject({ vacatureId, kandidaatId }),
  success: { status: 200, description: 'De uitleg.', schema: Uitleg },
  problems: [beingRecoded],
  access: advisers,
});

const findStandings = operation({
  id: 'plaatsenOpvragen',
  method: 'POST',
  path: '/vacatures/{vacatureId}/kandidaten/_plaatsen',
  summary: 'Waar kandidaten op de lijst staan',
  description: 'Ook hoeveel geschikte anderen er hoger staan. Slaat niets op.',
  tag: 'kandidaten',
  purpose: PURPOSE_MATCHING,
  params: z.strictObject({ vacatureId }),
  body: Plaatsvraag,
  success: { status: 200, description: 'De plaatsen.', schema: Plaatsen },
  problems: [],
  access: advisers,
});

const listVacancies = operation({
  id: 'vacaturesBijKandidaatOpvragen',
  method: 'GET',
  path: '/kandidaten/{kandidaatId}/vacatures',
  summary: 'De vacatures bij een kandidaat',
  description: 'Alle open vacatures van de regio, de best passende eerst.',
  tag: 'vacatures',
  purpose: PURPOSE_MATCHING,
  params: z.strictObject({ kandidaatId }),
  query: z.strictObject({ ...pageQuery, groep }),
  success: {
    status: 200,
    description: 'De vacatures.',
    schema: PassendeVacatures,
  },
  problems: [],
  access: advisers,
});

const countConcept = operation({
  id: 'vraagEnAanbodTellen',
  method: 'GET',
  path: '/vraag-en-aanbod',
  summary: 'Hoe vaak een begrip voorkomt',
  description:
    'Hoeveel open vacatures van de regio een begrip vragen, en hoeveel beschikbare kandidaten het hebben. Onder de vijf kandidaten zeggen wij niet hoeveel.',
  tag: 'begrippen',
  purpose: PURPOSE_MATCHING,
  query: Begripvraag,
  success: { status: 200, description: 'De aantallen.', schema: VraagEnAanbod },
  problems: [],
  access: { werkgeversadviseur: 'region', regiocoordinator: 'region' },
});

const getPrinciples = operation({
  id: 'uitgangspuntenOpvragen',
  method: 'GET',
  path: '/uitgangspunten',
  summary: 'Waarmee de matching rekent',
  description: 'De gewichten met hun versie en datum. Iedereen mag ze zien.',
  tag: 'uitgangspunten',
  purpose: PURPOSE_MATCHING,
  success: { status: 200, description: 'De uitgangspunten.', schema: Uitgangspunten },
  problems: [],
  access: 'public',
});

export const matchingOperations = {
  getShortlist,
  getExplanation,
  findStandings,
  listVacancies,
  countConcept,
  getPrinciples,
};
