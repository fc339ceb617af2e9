import { newId } from '@vlinderdas/kernel/id';
import { checkAccess, checkDescription } from '@vlinderdas/platform/testing/operation-checks';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { describe } from 'vitest';
import { catalogueOperations } from '../src/contract/catalogue.routes.ts';
import { instrumentsOperations } from '../src/contract/instruments.routes.ts';
import { menukaartOperations } from '../src/contract/menukaart.routes.ts';
import { newInstrument, newVariant } from './catalogue.builder.ts';
import { startInstruments } from './region.builder.ts';

const service = await startInstruments();
const regionId = newId();

const bodies = {
  instrumentToevoegen: newInstrument(),
  instrumentWijzigen: { naam: 'Anders' },
  instrumentBeeindigen: { geldtTot: '2027-01-01' },
  gelijkendeInstrumentenZoeken: { naam: 'Jobcoach' },
  variantToevoegen: newVariant('maatjesregeling', newId()),
  variantWijzigen: { gepubliceerd: false },
  menukaartInstellingenVastleggen: { gepubliceerd: true },
};

describe('every operation of the catalogue', () => {
  const checked = {
    service,
    operations: Object.values({ ...catalogueOperations, ...menukaartOperations }),
    roles: rollen.values,
    person: (role: string) => testPerson(regionId, newId(), role),
    bodies,
  };

  // What software may do elsewhere with instruments does not open the catalogue.
  checkAccess(checked, ['instrumenten:lezen']);
});

describe('every operation of the service', () => {
  checkDescription(service, Object.values(instrumentsOperations));
});
