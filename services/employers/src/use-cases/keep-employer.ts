/** Entering and changing an account. */
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { z } from 'zod';
import type {
  WerkgeverInvoer,
  WerkgeverWijziging,
  WspContactInvoer,
  WspContactpersoon,
} from '../contract/employers.resource.ts';
import { employersOperations } from '../contract/employers.routes.ts';
import { createEmployerRepository } from '../db/employer.repository.ts';
import { createEstablishmentRepository } from '../db/establishment.repository.ts';
import { changeEmployer as applyChange, newEmployer } from '../domain/employer.ts';
import { toEstablishmentFields } from '../http/employer.mapper.ts';
import {
  checkRevision,
  describeEmployer,
  type EmployersDeps,
  emitChange,
  loadEmployer,
  refuseBsn,
  storeEmployer,
} from './employers.deps.ts';

const {
  createEmployer: createOperation,
  changeEmployer: changeOperation,
  setWspContact: contactOperation,
} = employersOperations;

export const createEmployer = (deps: EmployersDeps) => async (call: Call, input: WerkgeverInvoer) => {
  const { actorId, regionId } = authorise(call.actor, createOperation);
  refuseBsn({ handelsnaamOrganisatie: input.handelsnaamOrganisatie, cultuur: input.cultuur });
  return deps.inTransaction(call, async (tx) => {
    const now = deps.clock.now();
    const employer = newEmployer(input, { id: deps.newId(), regionId, actorId, now });
    await createEmployerRepository(tx).insert(employer);
    const establishments = createEstablishmentRepository(tx, deps.newId);
    for (const establishment of input.vestigingen) {
      await establishments.add(employer, toEstablishmentFields(establishment), now);
    }
    await emitChange(deps, tx, employer, 'created');
    return describeEmployer(deps, tx, employer);
  });
};

export const changeEmployer =
  (deps: EmployersDeps) => async (call: Call, employerId: string, change: WerkgeverWijziging) => {
    const actor = authorise(call.actor, changeOperation);
    refuseBsn({ handelsnaamOrganisatie: change.handelsnaamOrganisatie, cultuur: change.cultuur });
    return deps.inTransaction(call, async (tx) => {
      const before = await loadEmployer(tx, actor, changeOperation, employerId);
      checkRevision(call, before);
      const after = applyChange(before, change, deps.clock.now());
      return describeEmployer(deps, tx, await storeEmployer(deps, tx, before, after, 'changed'));
    });
  };

/** How to reach a colleague: a snapshot, so that the employer always sees a name and a number (R42). */
async function findContact(
  deps: EmployersDeps,
  call: Call,
  medewerkerId: string,
): Promise<WspContactpersoon> {
  const { ifMatch: _ifMatch, ...forward } = call;
  const { body } = await deps.organisations.getContact(forward, { params: { medewerkerId } });
  const { naam, emailadres, telefoonnummer } = body;
  return { medewerkerId, naam, emailadres, ...(telefoonnummer && { telefoonnummer }) };
}

export const setWspContact =
  (deps: EmployersDeps) =>
  async (
    call: Call,
    employerId: string,
    { medewerkerId, vervangerId }: z.output<typeof WspContactInvoer>,
  ) => {
    const actor = authorise(call.actor, contactOperation);
    const wspContact = await findContact(deps, call, medewerkerId);
    const wspDeputy = vervangerId ? await findContact(deps, call, vervangerId) : null;
    return deps.inTransaction(call, async (tx) => {
      const before = await loadEmployer(tx, actor, contactOperation, employerId);
      checkRevision(call, before);
      const after = { ...before, wspContact, wspDeputy, updatedAt: deps.clock.now() };
      return describeEmployer(deps, tx, await storeEmployer(deps, tx, before, after, 'wsp-contact-changed'));
    });
  };
