/** Operations on organisations, their teams and what they decided on sharing. */
import { operation, pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { organisatieSoorten } from '@vlinderdas/vocabulary/organisations';
import { z } from 'zod';
import { PURPOSE_COLLEAGUES, PURPOSE_REGION, READ_SCOPE, staff } from './access.ts';
import {
  Deelbeleid,
  NieuwDeelBesluit,
  NieuweOrganisatie,
  Organisatie,
  OrganisatieWijziging,
} from './organisation.resource.ts';
import { NieuwTeam, Team } from './person.resource.ts';
import { gemeenteBestaatAl } from './problems.ts';

const organisatieParams = z.strictObject({ organisatieId: z.uuid() });
const teamParams = z.strictObject({ teamId: z.uuid() });

const listOrganisations = operation({
  id: 'organisatiesOpvragen',
  method: 'GET',
  path: '/organisaties',
  summary: 'De organisaties van de regio',
  tag: 'organisaties',
  purpose: PURPOSE_REGION,
  query: z.strictObject({
    ...pageQuery,
    soort: organisatieSoorten.schema.optional(),
    zoek: z.string().min(1).max(100).optional().meta({ description: 'Deel van de naam.' }),
  }),
  success: { status: 200, description: 'De organisaties.', schema: pageOf(Organisatie, 'Organisaties') },
  problems: [],
  access: { ...staff('region'), bron: 'region' },
  scope: READ_SCOPE,
});

const getOrganisation = operation({
  id: 'organisatieOpvragen',
  method: 'GET',
  path: '/organisaties/{organisatieId}',
  summary: 'Eén organisatie',
  tag: 'organisaties',
  purpose: PURPOSE_REGION,
  params: organisatieParams,
  success: { status: 200, description: 'De organisatie.', schema: Organisatie },
  problems: [],
  access: { ...staff('region'), bron: 'region', werkgever: 'organisation' },
  scope: READ_SCOPE,
});

const addOrganisation = operation({
  id: 'organisatieToevoegen',
  method: 'POST',
  path: '/organisaties',
  summary: 'Een organisatie toevoegen',
  tag: 'organisaties',
  purpose: PURPOSE_REGION,
  body: NieuweOrganisatie,
  success: { status: 201, description: 'De organisatie.', schema: Organisatie },
  problems: [gemeenteBestaatAl],
  access: { regiocoordinator: 'region' },
  idempotent: true,
});

const changeOrganisation = operation({
  id: 'organisatieWijzigen',
  method: 'PUT',
  path: '/organisaties/{organisatieId}',
  summary: 'De gegevens van een organisatie wijzigen',
  tag: 'organisaties',
  purpose: PURPOSE_REGION,
  params: organisatieParams,
  body: OrganisatieWijziging,
  success: { status: 200, description: 'De organisatie.', schema: Organisatie },
  problems: [],
  access: { regiocoordinator: 'region', beheerder: 'organisation' },
  conditional: true,
});

const getSharing = operation({
  id: 'deelbeleidOpvragen',
  method: 'GET',
  path: '/organisaties/{organisatieId}/deelbeleid',
  summary: 'Wat een organisatie over haar kandidaten deelt',
  tag: 'deelbeleid',
  purpose: PURPOSE_REGION,
  params: organisatieParams,
  success: { status: 200, description: 'De besluiten.', schema: Deelbeleid },
  problems: [],
  access: staff('region'),
});

const decideSharing = operation({
  id: 'deelbeleidVaststellen',
  method: 'PUT',
  path: '/organisaties/{organisatieId}/deelbeleid',
  summary: 'Een nieuw besluit over delen vastleggen',
  description:
    'Het besluit geldt vanaf de genoemde dag. Eerdere besluiten blijven te lezen. Zonder grondslag wordt niets gedeeld.',
  tag: 'deelbeleid',
  purpose: PURPOSE_REGION,
  params: organisatieParams,
  body: NieuwDeelBesluit,
  success: { status: 200, description: 'De besluiten.', schema: Deelbeleid },
  problems: [],
  access: { beheerder: 'organisation', privacyfunctionaris: 'organisation' },
  conditional: true,
});

const listTeams = operation({
  id: 'teamsOpvragen',
  method: 'GET',
  path: '/organisaties/{organisatieId}/teams',
  summary: 'De teams van een organisatie',
  tag: 'teams',
  purpose: PURPOSE_COLLEAGUES,
  params: organisatieParams,
  query: z.strictObject(pageQuery),
  success: { status: 200, description: 'De teams.', schema: pageOf(Team, 'Teams') },
  problems: [],
  access: staff('region'),
});

const getTeam = operation({
  id: 'teamOpvragen',
  method: 'GET',
  path: '/teams/{teamId}',
  summary: 'Eén team en wie erin zitten',
  tag: 'teams',
  purpose: PURPOSE_COLLEAGUES,
  params: teamParams,
  success: { status: 200, description: 'Het team.', schema: Team },
  problems: [],
  access: staff('region'),
});

const addTeam = operation({
  id: 'teamToevoegen',
  method: 'POST',
  path: '/organisaties/{organisatieId}/teams',
  summary: 'Een team toevoegen',
  tag: 'teams',
  purpose: PURPOSE_COLLEAGUES,
  params: organisatieParams,
  body: NieuwTeam,
  success: { status: 201, description: 'Het team.', schema: Team },
  problems: [],
  access: { beheerder: 'organisation', teamleider: 'organisation' },
  idempotent: true,
});

const changeTeam = operation({
  id: 'teamWijzigen',
  method: 'PUT',
  path: '/teams/{teamId}',
  summary: 'De gegevens van een team wijzigen',
  tag: 'teams',
  purpose: PURPOSE_COLLEAGUES,
  params: teamParams,
  body: NieuwTeam,
  success: { status: 200, description: 'Het team.', schema: Team },
  problems: [],
  access: { beheerder: 'organisation', teamleider: 'organisation' },
  conditional: true,
});

export const organisationOperations = {
  listOrganisations,
  getOrganisation,
  addOrganisation,
  changeOrganisation,
  getSharing,
  decideSharing,
  listTeams,
  getTeam,
  addTeam,
  changeTeam,
};
