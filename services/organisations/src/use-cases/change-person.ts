import { forbidden } from '@vlinderdas/kernel/problem';
import { authorise, hasRole } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { personReasons } from '../contract/organisations.events.ts';
import { personOperations } from '../contract/person.routes.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import { belongsTo, type Person } from '../domain/person.ts';
import { mayChangeSignIn } from '../domain/role-granting.ts';
import { announcePerson } from './announce.ts';
import type { Deps } from './deps.ts';
import { requireRevision, visible } from './reach.ts';

export type PersonChange = Partial<Pick<Person, 'name' | 'email' | 'phone' | 'signIn' | 'active'>>;

/** Everyone keeps the own contact data; managers those of their people; sign-in is the administrator's. */
export const changePerson =
  (deps: Deps) =>
  async (call: Call, input: { personId: string; change: PersonChange }): Promise<Person> => {
    const actor = authorise(call.actor, personOperations.changePerson);
    const isManager = hasRole(actor, 'beheerder', 'teamleider');
    const { change } = input;
    return deps.inTransaction(call, async (tx) => {
      const people = createPersonRepository(tx);
      const before = visible(
        await people.find(input.personId),
        (person) => person.id === actor.actorId || (isManager && belongsTo(person, actor.organisationId)),
      );
      requireRevision(call, before.revision);
      const organisationIds = before.memberships.map(({ organisationId }) => organisationId);
      const touchesSignIn = change.signIn !== undefined || change.active !== undefined;
      if (touchesSignIn && !mayChangeSignIn(actor, organisationIds)) {
        throw forbidden(
          'De aanmelding wijzigt alleen de beheerder van de enige organisatie van deze persoon.',
        );
      }
      const person = { ...before, ...change, revision: before.revision + 1 };
      await people.save(person);
      await announcePerson(deps.outbox, tx, person, personReasons.changed);
      return person;
    });
  };
