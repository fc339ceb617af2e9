import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { z } from 'zod';
import type { ContactpersoonInvoer } from '../contract/employers.resource.ts';
import { employersOperations } from '../contract/employers.routes.ts';
import { createContactPersonRepository } from '../db/contact-person.repository.ts';
import { createEstablishmentRepository } from '../db/establishment.repository.ts';
import { toContactPersonFields, toContactpersoon } from '../http/employer.mapper.ts';
import { type EmployersDeps, loadEmployer, refuseBsn, touchEmployer } from './employers.deps.ts';

const {
  addContactPerson: addOperation,
  changeContactPerson: changeOperation,
  removeContactPerson: removeOperation,
} = employersOperations;
type Input = z.output<typeof ContactpersoonInvoer>;

/** @throws invalidInput 400 for an establishment that is not this employer's */
async function checkEstablishment(
  deps: EmployersDeps,
  tx: Tx,
  employerId: string,
  input: Input,
): Promise<void> {
  if (!input.vestigingId) return;
  const establishments = await createEstablishmentRepository(tx, deps.newId).list(employerId);
  if (establishments.some(({ id }) => id === input.vestigingId)) return;
  const detail = 'Deze werkgever heeft die vestiging niet.';
  throw invalidInput(undefined, { errors: [{ pointer: '/vestigingId', code: 'onbekend', detail }] });
}

export const addContactPerson =
  (deps: EmployersDeps) => async (call: Call, employerId: string, input: Input) => {
    const actor = authorise(call.actor, addOperation);
    refuseBsn({ naam: input.naam, functie: input.functie });
    return deps.inTransaction(call, async (tx) => {
      const employer = await loadEmployer(tx, actor, addOperation, employerId);
      await checkEstablishment(deps, tx, employerId, input);
      const repository = createContactPersonRepository(tx, deps.newId);
      const added = await repository.add(employer, toContactPersonFields(input), deps.clock.now());
      await touchEmployer(deps, tx, employer, 'changed');
      return { body: toContactpersoon(added), revision: added.revision };
    });
  };

export const changeContactPerson =
  (deps: EmployersDeps) => async (call: Call, employerId: string, id: string, input: Input) => {
    const actor = authorise(call.actor, changeOperation);
    refuseBsn({ naam: input.naam, functie: input.functie });
    return deps.inTransaction(call, async (tx) => {
      const employer = await loadEmployer(tx, actor, changeOperation, employerId);
      await checkEstablishment(deps, tx, employerId, input);
      const repository = createContactPersonRepository(tx, deps.newId);
      const changed = await repository.change(employerId, id, toContactPersonFields(input), call.ifMatch);
      await touchEmployer(deps, tx, employer, 'changed');
      return { body: toContactpersoon(changed), revision: changed.revision };
    });
  };

export const removeContactPerson =
  (deps: EmployersDeps) => async (call: Call, employerId: string, id: string) => {
    const actor = authorise(call.actor, removeOperation);
    await deps.inTransaction(call, async (tx) => {
      const employer = await loadEmployer(tx, actor, removeOperation, employerId);
      await createContactPersonRepository(tx, deps.newId).remove(employerId, id);
      await touchEmployer(deps, tx, employer, 'changed');
    });
  };
