/** Operations on API keys. A key is made by the employer itself or by an adviser for the employer. */

import { notFound } from '@vlinderdas/kernel/problem';
import { type AccessTable, operation } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';
import {
  ApiSleutel,
  ApiSleutelInvoer,
  NieuweApiSleutel,
  SleutelControle,
  SleutelHouder,
  Vernieuwing,
} from './api-keys.resource.ts';
import { keyNoLongerValid, tooManyKeys } from './problems.ts';

const purpose = 'urn:vlinderdas:verwerking:toegang-werkgevers';
const tag = 'api-sleutels';

const keyKeepers = {
  werkgever: 'organisation',
  werkgeversadviseur: 'region',
  beheerder: 'region',
} as const satisfies AccessTable;

const employerParams = z.strictObject({
  werkgeverId: z.uuid().meta({ description: 'Kenmerk van de werkgever.' }),
});
const keyParams = employerParams.extend({
  sleutelId: z.uuid().meta({ description: 'Kenmerk van de sleutel.' }),
});

export const apiKeyOperations = {
  createApiKey: operation({
    id: 'apiSleutelMaken',
    method: 'POST',
    path: '/werkgevers/{werkgeverId}/api-sleutels',
    summary: 'Een API-sleutel maken',
    description: 'De sleutel staat alleen in dit antwoord. Bewaar hem goed.',
    tag,
    purpose,
    params: employerParams,
    body: ApiSleutelInvoer,
    success: { status: 201, description: 'De sleutel is gemaakt.', schema: NieuweApiSleutel },
    problems: [tooManyKeys],
    access: keyKeepers,
    idempotent: true,
  }),
  listApiKeys: operation({
    id: 'apiSleutelsBekijken',
    method: 'GET',
    path: '/werkgevers/{werkgeverId}/api-sleutels',
    summary: 'De API-sleutels van een werkgever bekijken',
    tag,
    purpose,
    params: employerParams,
    success: {
      status: 200,
      description: 'De sleutels, de nieuwste eerst, ten hoogste honderd.',
      schema: z
        .strictObject({ resultaten: z.array(ApiSleutel) })
        .meta({ id: 'ApiSleutels', description: 'De API-sleutels van een werkgever.' }),
    },
    problems: [],
    access: keyKeepers,
  }),
  rotateApiKey: operation({
    id: 'apiSleutelVernieuwen',
    method: 'POST',
    path: '/werkgevers/{werkgeverId}/api-sleutels/{sleutelId}/vernieuwingen',
    summary: 'Een API-sleutel vernieuwen',
    description: 'U krijgt een nieuwe sleutel met dezelfde rechten. De oude werkt nog een paar dagen.',
    tag,
    purpose,
    params: keyParams,
    body: Vernieuwing,
    success: { status: 201, description: 'De nieuwe sleutel is gemaakt.', schema: NieuweApiSleutel },
    problems: [keyNoLongerValid, tooManyKeys],
    access: keyKeepers,
    idempotent: true,
  }),
  revokeApiKey: operation({
    id: 'apiSleutelIntrekken',
    method: 'DELETE',
    path: '/werkgevers/{werkgeverId}/api-sleutels/{sleutelId}',
    summary: 'Een API-sleutel intrekken',
    description: 'De sleutel werkt meteen niet meer.',
    tag,
    purpose,
    params: keyParams,
    success: { status: 204, description: 'De sleutel is ingetrokken.' },
    problems: [],
    access: keyKeepers,
  }),
  verifyApiKey: operation({
    id: 'apiSleutelControleren',
    method: 'POST',
    path: '/api-sleutels/_controleer',
    summary: 'Nagaan van wie een API-sleutel is',
    description: 'Voor onze eigen processen. Een onbekende, verlopen of ingetrokken sleutel geeft 404.',
    tag,
    purpose,
    body: SleutelControle,
    success: { status: 200, description: 'De sleutel is geldig.', schema: SleutelHouder },
    problems: [notFound],
    access: 'public',
    unlimited: true,
  }),
};
