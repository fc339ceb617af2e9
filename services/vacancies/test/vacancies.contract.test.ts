import { newId } from '@vlinderdas/kernel/id';
import type { OperationShape } from '@vlinderdas/platform/http/contract';
import { checkAccess, checkDescription } from '@vlinderdas/platform/testing/operation-checks';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { describe } from 'vitest';
import { vacanciesOperations } from '../src/contract/vacancies.routes.ts';
import { regionId, startVacancies } from './service.ts';

const service = await startVacancies();
const operations: readonly OperationShape[] = Object.values(vacanciesOperations);

const bodies = {
  vacatureToevoegen: { naamVacature: 'Orderpicker' },
  vacaturesInlezen: '{}',
  vacatureWijzigen: { takenAanpasbaar: true },
  tekstHerkennen: { naamVacature: 'Orderpicker' },
  publicatieInstellen: { gepubliceerd: true },
  vacatureSluiten: { reden: 'anders' },
  vacatureOppakken: {},
  voortgangVastleggen: { status: 'voorgesteld' },
  vervullingVastleggen: {},
  vacaturesSamenvoegen: { met: newId() },
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
