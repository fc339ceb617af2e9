/** Operations on the people who work with the platform. */
import { operation, pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { TaskList } from '@vlinderdas/platform/http/tasks';
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { z } from 'zod';
import { ACCOUNT_SCOPE, PURPOSE_COLLEAGUES, PURPOSE_REGION, READ_SCOPE, staff } from './access.ts';
import {
  Afwezigheid,
  Contactpersonen,
  ContactpersonenVraag,
  Contactpersoon,
  LidmaatschapWijziging,
  Medewerker,
  MedewerkerWijziging,
  NieuweMedewerker,
  Vervanging,
} from './person.resource.ts';
import { aanmeldingInGebruik } from './problems.ts';

const medewerkerParams = z.strictObject({ medewerkerId: z.uuid() });
const lidmaatschapParams = z.strictObject({ medewerkerId: z.uuid(), organisatieId: z.uuid() });

const listPeople = operation({
  id: 'medewerkersOpvragen',
  method: 'GET',
  path: '/medewerkers',
  summary: 'De medewerkers van de regio',
  tag: 'medewerkers',
  purpose: PURPOSE_COLLEAGUES,
  query: z.strictObject({
    ...pageQuery,
    organisatie: z.uuid().optional(),
    team: z.uuid().optional(),
    rol: rollen.schema.optional(),
    zoek: z.string().min(1).max(100).optional().meta({ description: 'Deel van de naam.' }),
  }),
  success: { status: 200, description: 'De medewerkers.', schema: pageOf(Medewerker, 'Medewerkers') },
  problems: [],
  access: { ...staff('region'), bron: 'region', werkgever: 'organisation' },
  scope: READ_SCOPE,
});

const getPerson = operation({
  id: 'medewerkerOpvragen',
  method: 'GET',
  path: '/medewerkers/{medewerkerId}',
  summary: 'Eén medewerker',
  tag: 'medewerkers',
  purpose: PURPOSE_COLLEAGUES,
  params: medewerkerParams,
  success: { status: 200, description: 'De medewerker.', schema: Medewerker },
  problems: [],
  access: { ...staff('region'), bron: 'region', werkgever: 'organisation' },
  scope: READ_SCOPE,
});

const getContact = operation({
  id: 'contactpersoonOpvragen',
  method: 'GET',
  path: '/contactpersonen/{medewerkerId}',
  summary: 'Hoe u iemand bereikt',
  description: 'Een werkgever kan zo een werkgeversadviseur van de regio bereiken, of een eigen collega.',
  tag: 'medewerkers',
  purpose: PURPOSE_COLLEAGUES,
  params: medewerkerParams,
  success: { status: 200, description: 'De contactpersoon.', schema: Contactpersoon },
  problems: [],
  access: { ...staff('region'), werkgever: 'region' },
  scope: ACCOUNT_SCOPE,
});

const listContacts = operation({
  id: 'contactpersonenOpvragen',
  method: 'POST',
  path: '/contactpersonen/_lijst',
  summary: 'Hoe u meerdere mensen bereikt, voor een lijst op een scherm',
  tag: 'medewerkers',
  purpose: PURPOSE_COLLEAGUES,
  body: ContactpersonenVraag,
  success: { status: 200, description: 'De contactpersonen.', schema: Contactpersonen },
  problems: [],
  access: { ...staff('region'), werkgever: 'region' },
  scope: ACCOUNT_SCOPE,
});

const getStandIn = operation({
  id: 'vervangingOpvragen',
  method: 'GET',
  path: '/medewerkers/{medewerkerId}/vervanging',
  summary: 'Bij wie u vandaag terecht kunt',
  tag: 'medewerkers',
  purpose: PURPOSE_COLLEAGUES,
  params: medewerkerParams,
  query: z.strictObject({
    datum: dateText.optional().meta({ description: 'Op welke dag. Standaard vandaag.' }),
  }),
  success: { status: 200, description: 'Wie er is.', schema: Vervanging },
  problems: [],
  access: staff('region'),
});

const invitePerson = operation({
  id: 'medewerkerUitnodigen',
  method: 'POST',
  path: '/medewerkers',
  summary: 'Iemand uitnodigen',
  description:
    'Een beheerder of teamleider nodigt collega’s uit. Een werkgeversadviseur nodigt mensen van een werkgever uit.',
  tag: 'medewerkers',
  purpose: PURPOSE_COLLEAGUES,
  body: NieuweMedewerker,
  success: { status: 201, description: 'De medewerker.', schema: Medewerker },
  problems: [aanmeldingInGebruik],
  access: {
    beheerder: 'organisation',
    teamleider: 'organisation',
    regiocoordinator: 'region',
    werkgeversadviseur: 'region',
  },
  idempotent: true,
});

const changePerson = operation({
  id: 'medewerkerWijzigen',
  method: 'PATCH',
  path: '/medewerkers/{medewerkerId}',
  summary: 'De gegevens van een medewerker wijzigen',
  description: 'Iedereen kan de eigen contactgegevens wijzigen; de aanmelding wijzigt alleen de beheerder.',
  tag: 'medewerkers',
  purpose: PURPOSE_COLLEAGUES,
  params: medewerkerParams,
  body: MedewerkerWijziging,
  success: { status: 200, description: 'De medewerker.', schema: Medewerker },
  problems: [aanmeldingInGebruik],
  access: { ...staff('own'), beheerder: 'organisation', teamleider: 'organisation', werkgever: 'own' },
  conditional: true,
});

const changeMembership = operation({
  id: 'lidmaatschapWijzigen',
  method: 'PUT',
  path: '/medewerkers/{medewerkerId}/lidmaatschappen/{organisatieId}',
  summary: 'Iemand rollen geven in een organisatie',
  tag: 'medewerkers',
  purpose: PURPOSE_REGION,
  params: lidmaatschapParams,
  body: LidmaatschapWijziging,
  success: { status: 200, description: 'De medewerker.', schema: Medewerker },
  problems: [],
  access: {
    beheerder: 'organisation',
    teamleider: 'organisation',
    regiocoordinator: 'region',
    werkgeversadviseur: 'region',
  },
  conditional: true,
});

const endMembership = operation({
  id: 'lidmaatschapBeeindigen',
  method: 'DELETE',
  path: '/medewerkers/{medewerkerId}/lidmaatschappen/{organisatieId}',
  summary: 'Iemand alle rollen in een organisatie ontnemen',
  tag: 'medewerkers',
  purpose: PURPOSE_REGION,
  params: lidmaatschapParams,
  success: { status: 204, description: 'De rollen zijn ingetrokken.' },
  problems: [],
  access: {
    beheerder: 'organisation',
    teamleider: 'organisation',
    regiocoordinator: 'region',
    werkgeversadviseur: 'region',
  },
  conditional: true,
});

const recordAbsence = operation({
  id: 'afwezigheidVastleggen',
  method: 'PUT',
  path: '/medewerkers/{medewerkerId}/afwezigheid',
  summary: 'Vastleggen wanneer iemand er niet is en wie waarneemt',
  tag: 'medewerkers',
  purpose: PURPOSE_COLLEAGUES,
  params: medewerkerParams,
  body: Afwezigheid,
  success: { status: 200, description: 'De medewerker.', schema: Medewerker },
  problems: [],
  access: { ...staff('own'), beheerder: 'organisation', teamleider: 'organisation' },
  conditional: true,
});

const listTasks = operation({
  id: 'takenOpvragen',
  method: 'GET',
  path: '/taken',
  summary: 'Wat op u wacht in de inrichting van de regio',
  tag: 'taken',
  purpose: PURPOSE_REGION,
  success: { status: 200, description: 'De taken.', schema: TaskList },
  problems: [],
  access: { ...staff('any'), werkgever: 'any' },
});

export const personOperations = {
  listPeople,
  getPerson,
  getContact,
  listContacts,
  getStandIn,
  invitePerson,
  changePerson,
  changeMembership,
  endMembership,
  recordAbsence,
  listTasks,
};
