/** Binds the contract to the use cases. */
import { type ApiDocument, type Handlers, registerApi } from '@vlinderdas/platform/http/api';
import type { FastifyInstance } from 'fastify';
import { employersBasePath, employersOperations } from '../contract/employers.routes.ts';
import type { EmployersDeps } from '../use-cases/employers.deps.ts';
import { createApiKey, listApiKeys, revokeApiKey, rotateApiKey } from '../use-cases/keep-api-keys.ts';
import {
  addContactPerson,
  changeContactPerson,
  removeContactPerson,
} from '../use-cases/keep-contact-persons.ts';
import { changeEmployer, createEmployer, setWspContact } from '../use-cases/keep-employer.ts';
import {
  addEstablishment,
  changeEstablishment,
  removeEstablishment,
} from '../use-cases/keep-establishments.ts';
import { listTasks } from '../use-cases/list-tasks.ts';
import { addContactEntry, listContactEntries } from '../use-cases/log-contacts.ts';
import { getEmployer, listEmployers } from '../use-cases/read-employers.ts';
import { verifyApiKey } from '../use-cases/verify-api-key.ts';

export const employersDocument: ApiDocument = {
  title: 'Werkgevers',
  version: '1.0.0',
  description:
    'Werkgevers van de regio: wie zij zijn, waar zij zitten, wie hun vaste contactpersoon is, en de API-sleutels van hun software.',
  tags: [
    { name: 'werkgevers', description: 'Werkgevers, vestigingen en contactpersonen.' },
    { name: 'contactmomenten', description: 'Wat er met een werkgever is besproken.' },
    { name: 'api-sleutels', description: 'Toegang voor de software van een werkgever.' },
    { name: 'taken', description: 'Wat er op u wacht.' },
  ],
};

export function registerEmployers(app: FastifyInstance, deps: EmployersDeps): Promise<void> {
  const create = createEmployer(deps);
  const list = listEmployers(deps);
  const get = getEmployer(deps);
  const change = changeEmployer(deps);
  const setContact = setWspContact(deps);
  const addPlace = addEstablishment(deps);
  const changePlace = changeEstablishment(deps);
  const removePlace = removeEstablishment(deps);
  const addPerson = addContactPerson(deps);
  const changePerson = changeContactPerson(deps);
  const removePerson = removeContactPerson(deps);
  const addEntry = addContactEntry(deps);
  const listEntries = listContactEntries(deps);
  const tasks = listTasks(deps);
  const createKey = createApiKey(deps);
  const listKeys = listApiKeys(deps);
  const rotateKey = rotateApiKey(deps);
  const revokeKey = revokeApiKey(deps);
  const verifyKey = verifyApiKey(deps);

  const handlers: Handlers<typeof employersOperations> = {
    createEmployer: async (call, { body }) => {
      const created = await create(call, body);
      return { ...created, location: `${employersBasePath}/werkgevers/${created.body.id}` };
    },
    listEmployers: async (call, { query }) => ({ body: await list(call, query) }),
    getEmployer: (call, { params }) => get(call, params.werkgeverId),
    changeEmployer: (call, { params, body }) => change(call, params.werkgeverId, body),
    setWspContact: (call, { params, body }) => setContact(call, params.werkgeverId, body),
    addEstablishment: (call, { params, body }) => addPlace(call, params.werkgeverId, body),
    changeEstablishment: (call, { params, body }) =>
      changePlace(call, params.werkgeverId, params.vestigingId, body),
    removeEstablishment: async (call, { params }) => {
      await removePlace(call, params.werkgeverId, params.vestigingId);
      return { body: undefined };
    },
    addContactPerson: (call, { params, body }) => addPerson(call, params.werkgeverId, body),
    changeContactPerson: (call, { params, body }) =>
      changePerson(call, params.werkgeverId, params.contactpersoonId, body),
    removeContactPerson: async (call, { params }) => {
      await removePerson(call, params.werkgeverId, params.contactpersoonId);
      return { body: undefined };
    },
    addContactEntry: async (call, { params, body }) => ({
      body: await addEntry(call, params.werkgeverId, body),
    }),
    listContactEntries: async (call, { params, query }) => ({
      body: await listEntries(call, params.werkgeverId, query),
    }),
    listTasks: async (call) => ({ body: await tasks(call) }),
    createApiKey: async (call, { params, body }) => ({
      body: await createKey(call, params.werkgeverId, body),
    }),
    listApiKeys: async (call, { params }) => ({ body: await listKeys(call, params.werkgeverId) }),
    rotateApiKey: async (call, { params, body }) => ({
      body: await rotateKey(call, params.werkgeverId, params.sleutelId, body.overlapDagen),
    }),
    revokeApiKey: async (call, { params }) => {
      await revokeKey(call, params.werkgeverId, params.sleutelId);
      return { body: undefined };
    },
    verifyApiKey: async (call, { body }) => ({ body: await verifyKey(call, body.sleutel) }),
  };
  return registerApi(app, employersDocument, employersOperations, handlers);
}
