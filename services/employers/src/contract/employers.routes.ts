/** Operations on employers, as data: the route, the document, the client and the access test come from it. */
import { conflict } from '@vlinderdas/kernel/problem';
import { type AccessTable, operation, pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { TaskList } from '@vlinderdas/platform/http/tasks';
import { text } from '@vlinderdas/vocabulary/field.schema';
import { z } from 'zod';
import { OWN_ACCOUNT_SCOPE } from './api-keys.resource.ts';
import { apiKeyOperations } from './api-keys.routes.ts';
import {
  Contactmoment,
  ContactmomentInvoer,
  Contactpersoon,
  ContactpersoonInvoer,
  Vestiging,
  VestigingInvoer,
  Werkgever,
  WerkgeverInvoer,
  WerkgeverRegel,
  WerkgeverWijziging,
  WspContactInvoer,
} from './employers.resource.ts';
import { employerExists, tooManyOfOne } from './problems.ts';

export const employersBasePath = '/werkgevers/v1';

const purpose = 'urn:vlinderdas:verwerking:werkgeversdienstverlening';
const tag = 'werkgevers';

/** Colleagues of the region who read employers. */
const readers = {
  werkgeversadviseur: 'region',
  begeleider: 'region',
  teamleider: 'region',
  regiocoordinator: 'region',
  nazorgcontact: 'region',
  beheerder: 'region',
} as const satisfies AccessTable;
const readersAndSelf = { ...readers, werkgever: 'organisation' } as const satisfies AccessTable;
/** Who enters and changes employers for the region. */
const keepers = {
  werkgeversadviseur: 'region',
  teamleider: 'region',
  regiocoordinator: 'region',
} as const satisfies AccessTable;
const keepersAndSelf = { ...keepers, werkgever: 'organisation' } as const satisfies AccessTable;

const employerParams = z.strictObject({
  werkgeverId: z.uuid().meta({ description: 'Kenmerk van de werkgever.' }),
});
const establishmentParams = employerParams.extend({
  vestigingId: z.uuid().meta({ description: 'Kenmerk van de vestiging.' }),
});
const personParams = employerParams.extend({
  contactpersoonId: z.uuid().meta({ description: 'Kenmerk van de contactpersoon.' }),
});

export const employersOperations = {
  createEmployer: operation({
    id: 'werkgeverToevoegen',
    method: 'POST',
    path: '/werkgevers',
    summary: 'Een werkgever toevoegen',
    tag,
    purpose,
    body: WerkgeverInvoer,
    success: { status: 201, description: 'De werkgever is opgeslagen.', schema: Werkgever },
    problems: [employerExists],
    access: keepers,
    idempotent: true,
  }),
  listEmployers: operation({
    id: 'werkgeversZoeken',
    method: 'GET',
    path: '/werkgevers',
    summary: 'Werkgevers van de regio zoeken',
    description: 'Zoekt op naam of KvK-nummer. Gesorteerd op naam.',
    tag,
    purpose,
    query: z.strictObject({
      ...pageQuery,
      zoek: text(100).optional().meta({ description: 'Deel van de naam of het KvK-nummer.' }),
      sector: z
        .string()
        .regex(/^[A-U]$/, { error: 'Kies een letter van A tot en met U.' })
        .optional()
        .meta({ description: 'Letter van de SBI-sectie.' }),
      mijn: z
        .stringbool()
        .optional()
        .meta({ description: 'Alleen werkgevers van wie u contactpersoon bent.' }),
    }),
    success: {
      status: 200,
      description: 'De werkgevers.',
      schema: pageOf(WerkgeverRegel, 'WerkgeversPagina'),
    },
    problems: [],
    access: readers,
  }),
  getEmployer: operation({
    id: 'werkgeverBekijken',
    method: 'GET',
    path: '/werkgevers/{werkgeverId}',
    summary: 'Een werkgever bekijken',
    tag,
    purpose,
    params: employerParams,
    success: { status: 200, description: 'De werkgever.', schema: Werkgever },
    problems: [],
    access: readersAndSelf,
    scope: OWN_ACCOUNT_SCOPE,
    conditional: true,
  }),
  changeEmployer: operation({
    id: 'werkgeverWijzigen',
    method: 'PATCH',
    path: '/werkgevers/{werkgeverId}',
    summary: 'Een werkgever wijzigen',
    tag,
    purpose,
    params: employerParams,
    body: WerkgeverWijziging,
    success: { status: 200, description: 'De werkgever is gewijzigd.', schema: Werkgever },
    problems: [employerExists, conflict],
    access: keepersAndSelf,
    conditional: true,
  }),
  setWspContact: operation({
    id: 'wspContactVastleggen',
    method: 'PUT',
    path: '/werkgevers/{werkgeverId}/wsp-contact',
    summary: 'De vaste contactpersoon van het werkgeversservicepunt vastleggen',
    description: 'Elke werkgever heeft één vaste contactpersoon. Alle partners in de regio zien wie dat is.',
    tag,
    purpose,
    params: employerParams,
    body: WspContactInvoer,
    success: { status: 200, description: 'De contactpersoon is vastgelegd.', schema: Werkgever },
    problems: [conflict],
    access: keepers,
    conditional: true,
  }),
  addEstablishment: operation({
    id: 'vestigingToevoegen',
    method: 'POST',
    path: '/werkgevers/{werkgeverId}/vestigingen',
    summary: 'Een vestiging toevoegen',
    tag,
    purpose,
    params: employerParams,
    body: VestigingInvoer,
    success: { status: 201, description: 'De vestiging is opgeslagen.', schema: Vestiging },
    problems: [tooManyOfOne],
    access: keepersAndSelf,
    idempotent: true,
  }),
  changeEstablishment: operation({
    id: 'vestigingWijzigen',
    method: 'PUT',
    path: '/werkgevers/{werkgeverId}/vestigingen/{vestigingId}',
    summary: 'Een vestiging wijzigen',
    tag,
    purpose,
    params: establishmentParams,
    body: VestigingInvoer,
    success: { status: 200, description: 'De vestiging is gewijzigd.', schema: Vestiging },
    problems: [conflict],
    access: keepersAndSelf,
    conditional: true,
  }),
  removeEstablishment: operation({
    id: 'vestigingVerwijderen',
    method: 'DELETE',
    path: '/werkgevers/{werkgeverId}/vestigingen/{vestigingId}',
    summary: 'Een vestiging verwijderen',
    tag,
    purpose,
    params: establishmentParams,
    success: { status: 204, description: 'De vestiging is verwijderd.' },
    problems: [],
    access: keepersAndSelf,
  }),
  addContactPerson: operation({
    id: 'contactpersoonToevoegen',
    method: 'POST',
    path: '/werkgevers/{werkgeverId}/contactpersonen',
    summary: 'Een contactpersoon van de werkgever toevoegen',
    tag,
    purpose,
    params: employerParams,
    body: ContactpersoonInvoer,
    success: { status: 201, description: 'De contactpersoon is opgeslagen.', schema: Contactpersoon },
    problems: [tooManyOfOne],
    access: keepersAndSelf,
    idempotent: true,
  }),
  changeContactPerson: operation({
    id: 'contactpersoonWijzigen',
    method: 'PUT',
    path: '/werkgevers/{werkgeverId}/contactpersonen/{contactpersoonId}',
    summary: 'Een contactpersoon van de werkgever wijzigen',
    tag,
    purpose,
    params: personParams,
    body: ContactpersoonInvoer,
    success: { status: 200, description: 'De contactpersoon is gewijzigd.', schema: Contactpersoon },
    problems: [conflict],
    access: keepersAndSelf,
    conditional: true,
  }),
  removeContactPerson: operation({
    id: 'contactpersoonVerwijderen',
    method: 'DELETE',
    path: '/werkgevers/{werkgeverId}/contactpersonen/{contactpersoonId}',
    summary: 'Een contactpersoon van de werkgever verwijderen',
    tag,
    purpose,
    params: personParams,
    success: { status: 204, description: 'De contactpersoon is verwijderd.' },
    problems: [],
    access: keepersAndSelf,
  }),
  addContactEntry: operation({
    id: 'contactmomentToevoegen',
    method: 'POST',
    path: '/werkgevers/{werkgeverId}/contactmomenten',
    summary: 'Een contact met de werkgever vastleggen',
    tag: 'contactmomenten',
    purpose,
    params: employerParams,
    body: ContactmomentInvoer,
    success: { status: 201, description: 'Het contact is vastgelegd.', schema: Contactmoment },
    problems: [],
    access: readers,
    idempotent: true,
  }),
  listContactEntries: operation({
    id: 'contactmomentenBekijken',
    method: 'GET',
    path: '/werkgevers/{werkgeverId}/contactmomenten',
    summary: 'Contacten met de werkgever, de nieuwste eerst',
    tag: 'contactmomenten',
    purpose,
    params: employerParams,
    query: z.strictObject(pageQuery),
    success: {
      status: 200,
      description: 'De contacten.',
      schema: pageOf(Contactmoment, 'ContactmomentenPagina'),
    },
    problems: [],
    access: readers,
  }),
  listTasks: operation({
    id: 'werkgeverstakenBekijken',
    method: 'GET',
    path: '/taken',
    summary: 'Wat er bij werkgevers op u wacht',
    tag: 'taken',
    purpose,
    success: { status: 200, description: 'De taken.', schema: TaskList },
    problems: [],
    access: {
      werkgeversadviseur: 'any',
      teamleider: 'any',
      regiocoordinator: 'any',
      werkgever: 'any',
    },
  }),
  ...apiKeyOperations,
};
