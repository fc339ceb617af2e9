import { newId } from '@vlinderdas/kernel/id';
import type { OperationShape } from '@vlinderdas/platform/http/contract';
import { checkAccess, checkDescription } from '@vlinderdas/platform/testing/operation-checks';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { describe } from 'vitest';
import { employersOperations } from '../src/contract/employers.routes.ts';
import { regionId, startEmployers } from './service.ts';

const service = await startEmployers();
const operations: readonly OperationShape[] = Object.values(employersOperations);

const bodies = {
  werkgeverToevoegen: { handelsnaamOrganisatie: 'Voorbeeld' },
  werkgeverWijzigen: { cultuur: 'Gezellig' },
  wspContactVastleggen: { medewerkerId: newId() },
  vestigingToevoegen: { naam: 'Hal' },
  vestigingWijzigen: { naam: 'Hal' },
  contactpersoonToevoegen: { naam: 'Kees' },
  contactpersoonWijzigen: { naam: 'Kees' },
  contactmomentToevoegen: { soort: 'telefoon', datum: '2026-11-23', tekst: 'Gebeld.' },
  apiSleutelMaken: { naam: 'Software', rechten: ['vacatures:lezen'] },
  apiSleutelVernieuwen: {},
  apiSleutelControleren: { sleutel: 'onzin' },
};

describe('every operation', () => {
  const checked = {
    service,
    operations,
    roles: rollen.values,
    person: (role: string) => testPerson(regionId, newId(), role),
    bodies,
  };

  checkAccess(checked);
  checkDescription(service, operations);
});
