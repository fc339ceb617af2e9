/** Operations on the region, its settings, and who guides whom for which gemeente. */
import { operation, pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { wetten } from '@vlinderdas/vocabulary/organisations';
import { z } from 'zod';
import { ACCOUNT_SCOPE, PURPOSE_REGION, READ_SCOPE, staff } from './access.ts';
import {
  GemeenteUitvoering,
  gemeentecode,
  NieuweUitvoering,
  Uitvoering,
  UitvoeringEinde,
} from './organisation.resource.ts';
import { uitvoeringOverlapt } from './problems.ts';
import { Instellingen, Regio } from './region.resource.ts';

const regioParams = z.strictObject({ regioId: z.uuid() });
const everyone = { ...staff('region'), werkgever: 'region' } as const;
const machinesOfStaff = { ...staff('region'), bron: 'region' } as const;

const getRegion = operation({
  id: 'regioOpvragen',
  method: 'GET',
  path: '/regios/{regioId}',
  summary: 'De regio en haar loket',
  tag: 'regios',
  purpose: PURPOSE_REGION,
  params: regioParams,
  success: { status: 200, description: 'De regio.', schema: Regio },
  problems: [],
  access: everyone,
  scope: ACCOUNT_SCOPE,
});

const getSettings = operation({
  id: 'instellingenOpvragen',
  method: 'GET',
  path: '/regios/{regioId}/instellingen',
  summary: 'De instellingen van de regio',
  tag: 'regios',
  purpose: PURPOSE_REGION,
  params: regioParams,
  success: { status: 200, description: 'De instellingen.', schema: Instellingen },
  problems: [],
  access: everyone,
  scope: ACCOUNT_SCOPE,
});

const changeSettings = operation({
  id: 'instellingenWijzigen',
  method: 'PUT',
  path: '/regios/{regioId}/instellingen',
  summary: 'De instellingen van de regio wijzigen',
  tag: 'regios',
  purpose: PURPOSE_REGION,
  params: regioParams,
  body: Instellingen,
  success: { status: 200, description: 'De nieuwe instellingen.', schema: Instellingen },
  problems: [],
  access: { regiocoordinator: 'region' },
  conditional: true,
});

const getUitvoeringOfGemeente = operation({
  id: 'gemeenteUitvoeringOpvragen',
  method: 'GET',
  path: '/gemeenten/{gemeentecode}/uitvoering',
  summary: 'Wie voor een gemeente welke wet uitvoert',
  tag: 'uitvoering',
  purpose: PURPOSE_REGION,
  params: z.strictObject({ gemeentecode }),
  query: z.strictObject({
    wet: wetten.schema.optional(),
    datum: dateText.optional().meta({ description: 'Op welke dag. Standaard vandaag.' }),
  }),
  success: { status: 200, description: 'De uitvoering op die dag.', schema: GemeenteUitvoering },
  problems: [],
  access: machinesOfStaff,
  scope: READ_SCOPE,
});

const listUitvoeringen = operation({
  id: 'uitvoeringenOpvragen',
  method: 'GET',
  path: '/uitvoeringen',
  summary: 'Alle uitvoeringen van de regio, ook vroegere en komende',
  tag: 'uitvoering',
  purpose: PURPOSE_REGION,
  query: z.strictObject({ ...pageQuery, organisatie: z.uuid().optional(), wet: wetten.schema.optional() }),
  success: {
    status: 200,
    description: 'De uitvoeringen.',
    schema: pageOf(Uitvoering, 'Uitvoeringen'),
  },
  problems: [],
  access: machinesOfStaff,
  scope: READ_SCOPE,
});

const addUitvoering = operation({
  id: 'uitvoeringToevoegen',
  method: 'POST',
  path: '/uitvoeringen',
  summary: 'Vastleggen wie voor een gemeente een wet uitvoert',
  tag: 'uitvoering',
  purpose: PURPOSE_REGION,
  body: NieuweUitvoering,
  success: { status: 201, description: 'De uitvoering.', schema: Uitvoering },
  problems: [uitvoeringOverlapt],
  access: { regiocoordinator: 'region' },
  idempotent: true,
});

const endUitvoering = operation({
  id: 'uitvoeringBeeindigen',
  method: 'PATCH',
  path: '/uitvoeringen/{uitvoeringId}',
  summary: 'Een uitvoering laten eindigen',
  tag: 'uitvoering',
  purpose: PURPOSE_REGION,
  params: z.strictObject({ uitvoeringId: z.uuid() }),
  body: UitvoeringEinde,
  success: { status: 200, description: 'De uitvoering.', schema: Uitvoering },
  problems: [uitvoeringOverlapt],
  access: { regiocoordinator: 'region' },
  conditional: true,
});

export const regionOperations = {
  getRegion,
  getSettings,
  changeSettings,
  getUitvoeringOfGemeente,
  listUitvoeringen,
  addUitvoering,
  endUitvoering,
};
