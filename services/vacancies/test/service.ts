/** One vacancies service with an employer and colleagues around it; other services are fakes behind HTTP. */

import type { Werkgever } from '@vlinderdas/employers-service/contract/employers.resource';
import { fixedClock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import type { MachineActor } from '@vlinderdas/platform/auth/actor';
import type { Transport } from '@vlinderdas/platform/http/client';
import { startTestService, testPerson } from '@vlinderdas/platform/testing/service';
import { createVacanciesModule } from '../src/module.ts';

export const clock = fixedClock('2026-11-23T09:00:00Z');
export const regionId = newId();
export const otherRegionId = newId();
export const employerId = newId();
export const otherEmployerId = newId();
export const organisationId = newId();

export const adviser = testPerson(regionId, organisationId, 'werkgeversadviseur');
export const colleague = testPerson(regionId, newId(), 'begeleider');
export const employer = testPerson(regionId, employerId, 'werkgever');
export const otherEmployer = testPerson(regionId, otherEmployerId, 'werkgever');
export const adviserElsewhere = testPerson(otherRegionId, newId(), 'werkgeversadviseur');
export const software: MachineActor = {
  kind: 'machine',
  actorId: newId(),
  regionId,
  organisationId: employerId,
  roles: ['werkgever'],
  scopes: ['vacatures:lezen', 'vacatures:schrijven', 'werkgever:lezen'],
};
export const sourceSystem: MachineActor = {
  kind: 'machine',
  actorId: newId(),
  regionId,
  organisationId,
  roles: ['bron'],
  scopes: ['vacatures:lezen', 'vacatures:schrijven'],
  source: 'bronsysteem',
};

export const wspContact = {
  medewerkerId: newId(),
  naam: 'Sanne Voorbeeld',
  telefoonnummer: '040 000 00 11',
  emailadres: 'sanne@wsp.example',
};

const account: Werkgever = {
  id: employerId,
  revisie: 1,
  nummerKvk: '00012345',
  handelsnaamOrganisatie: 'Magazijn De Voorbeeldhal',
  contactniveau: 'regio',
  sector: 'H',
  wspContact: { contactpersoon: wspContact },
  vestigingen: [],
  contactpersonen: [],
  waarschuwingen: [],
  aangemaaktOp: '2026-01-01T00:00:00.000Z',
  gewijzigdOp: '2026-01-01T00:00:00.000Z',
};

function answer(status: number, body: unknown) {
  return { status, headers: {}, body: JSON.stringify(body) };
}

/** Employers and organisations as this service meets them. */
const neighbours: Transport = {
  request: async ({ url }) => {
    if (url === `/werkgevers/v1/werkgevers/${employerId}`) return answer(200, account);
    if (url.startsWith('/werkgevers/v1/werkgevers?zoek=00012345')) {
      const line = {
        id: employerId,
        handelsnaamOrganisatie: 'Magazijn De Voorbeeldhal',
        nummerKvk: '00012345',
      };
      return answer(200, { resultaten: [line], _links: {} });
    }
    if (url.startsWith('/werkgevers/v1/werkgevers?')) return answer(200, { resultaten: [], _links: {} });
    const contact = /^\/organisaties\/v1\/contactpersonen\/(.+)$/.exec(url)?.[1];
    if (contact) return answer(200, { id: contact, naam: 'Ad Viseur', emailadres: 'ad@wsp.example' });
    return answer(404, { type: '/problemen/niet-gevonden', title: 'Niet gevonden', detail: '' });
  },
};

export function startVacancies() {
  return startTestService({
    schema: 'vacancies',
    create: createVacanciesModule,
    config: { VACANCIES_DATABASE_URL: 'postgres://unused', DATABASE_POOL_SIZE: 4 },
    clock,
    transport: neighbours,
  });
}

/** The least that an employer's software sends. */
export const orderpicker = {
  naamVacature: 'Gezocht: orderpicker (m/v)',
  omschrijvingVacature: 'Je verzamelt bestellingen in ons magazijn.',
  adres: { postcode: '5657AB' },
  werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 40 },
  contactpersoon: { naam: 'Kees Voorbeeld', telefoonnummer: '040 000 00 12' },
};
