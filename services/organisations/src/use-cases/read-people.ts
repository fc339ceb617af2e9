/** What can be asked about the people who work here. Looks at colleagues are not logged: they are no case load. */
import { dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import { authorise, hasRole } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { personOperations } from '../contract/person.routes.ts';
import {
  listPeople,
  type PeopleFilter,
  readAvailabilities,
  readContactsByIds,
} from '../db/person.queries.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import { belongsTo, type Contact, type Person } from '../domain/person.ts';
import { findStandIn, type StandIn } from '../domain/stand-in.ts';
import type { Deps } from './deps.ts';
import { type ListInput, type ListResult, pageList } from './page-list.ts';
import { visible } from './reach.ts';

export const readPeople =
  (deps: Deps) =>
  async (call: Call, input: ListInput & PeopleFilter): Promise<ListResult<Person>> => {
    const actor = authorise(call.actor, personOperations.listPeople);
    // An employer sees the own people; another organisation's list is empty, as that of an unknown one.
    const isEmployer = hasRole(actor, 'werkgever');
    const { organisationId } = actor;
    if (isEmployer && input.organisationId !== undefined && input.organisationId !== organisationId) {
      return { rows: [], next: undefined };
    }
    const filter = isEmployer ? { ...input, organisationId } : input;
    return pageList(deps, call, 'medewerkers', input, (tx, page) => listPeople(tx, filter, page));
  };

export const readPerson =
  (deps: Deps) =>
  async (call: Call, personId: string): Promise<Person> => {
    const actor = authorise(call.actor, personOperations.getPerson);
    const found = await deps.inTransaction(call, (tx) => createPersonRepository(tx).find(personId));
    const isEmployer = hasRole(actor, 'werkgever');
    return visible(found, (person) => !isEmployer || belongsTo(person, actor.organisationId));
  };

/** Name and contact only. Which people an employer may reach is said by row-level security. */
export const readContact =
  (deps: Deps) =>
  async (call: Call, personId: string): Promise<Person> => {
    authorise(call.actor, personOperations.getContact);
    const found = await deps.inTransaction(call, (tx) => createPersonRepository(tx).find(personId));
    return visible(found, ({ active }) => active);
  };

/** The same for many; who is not there or not for the caller's eyes is left out. */
export const readContacts =
  (deps: Deps) =>
  async (call: Call, ids: readonly string[]): Promise<Contact[]> => {
    authorise(call.actor, personOperations.listContacts);
    return deps.inTransaction(call, (tx) => readContactsByIds(tx, ids));
  };

export interface Reachable extends Omit<StandIn, 'personId'> {
  date: IsoDate;
  person: Person | undefined;
}

export const readStandIn =
  (deps: Deps) =>
  async (call: Call, input: { personId: string; date: IsoDate | undefined }): Promise<Reachable> => {
    authorise(call.actor, personOperations.getStandIn);
    const date = input.date ?? dutchDate(deps.clock.now());
    return deps.inTransaction(call, async (tx) => {
      const people = createPersonRepository(tx);
      const { id } = visible(await people.find(input.personId), () => true);
      const available = await readAvailabilities(tx, id);
      const { absence, personId } = findStandIn(id, available.people, available.colleagues, date);
      const person = personId === undefined ? undefined : await people.find(personId);
      return { date, absence, person };
    });
  };
