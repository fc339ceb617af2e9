import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { z } from 'zod';
import type { VestigingInvoer } from '../contract/employers.resource.ts';
import { employersOperations } from '../contract/employers.routes.ts';
import { createEstablishmentRepository } from '../db/establishment.repository.ts';
import { toEstablishmentFields, toVestiging } from '../http/employer.mapper.ts';
import { type EmployersDeps, loadEmployer, touchEmployer } from './employers.deps.ts';

const {
  addEstablishment: addOperation,
  changeEstablishment: changeOperation,
  removeEstablishment: removeOperation,
} = employersOperations;
type Input = z.output<typeof VestigingInvoer>;

export const addEstablishment =
  (deps: EmployersDeps) => async (call: Call, employerId: string, input: Input) => {
    const actor = authorise(call.actor, addOperation);
    return deps.inTransaction(call, async (tx) => {
      const employer = await loadEmployer(tx, actor, addOperation, employerId);
      const repository = createEstablishmentRepository(tx, deps.newId);
      const added = await repository.add(employer, toEstablishmentFields(input), deps.clock.now());
      await touchEmployer(deps, tx, employer, 'establishments-changed');
      return { body: toVestiging(added), revision: added.revision };
    });
  };

export const changeEstablishment =
  (deps: EmployersDeps) => async (call: Call, employerId: string, id: string, input: Input) => {
    const actor = authorise(call.actor, changeOperation);
    return deps.inTransaction(call, async (tx) => {
      const employer = await loadEmployer(tx, actor, changeOperation, employerId);
      const repository = createEstablishmentRepository(tx, deps.newId);
      const changed = await repository.change(employerId, id, toEstablishmentFields(input), call.ifMatch);
      await touchEmployer(deps, tx, employer, 'establishments-changed');
      return { body: toVestiging(changed), revision: changed.revision };
    });
  };

export const removeEstablishment =
  (deps: EmployersDeps) => async (call: Call, employerId: string, id: string) => {
    const actor = authorise(call.actor, removeOperation);
    await deps.inTransaction(call, async (tx) => {
      const employer = await loadEmployer(tx, actor, removeOperation, employerId);
      await createEstablishmentRepository(tx, deps.newId).remove(employerId, id);
      await touchEmployer(deps, tx, employer, 'establishments-changed');
    });
  };
