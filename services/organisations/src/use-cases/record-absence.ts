import type { FieldError } from '@vlinderdas/kernel/problem';
import { authorise, hasRole } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { personReasons } from '../contract/organisations.events.ts';
import { personOperations } from '../contract/person.routes.ts';
import { fieldProblems } from '../contract/problems.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import { areColleagues, belongsTo, overlappingPeriods, type Person } from '../domain/person.ts';
import type { AbsencePeriod } from '../domain/stand-in.ts';
import { announcePerson } from './announce.ts';
import type { Deps } from './deps.ts';
import { requireRevision, visible } from './reach.ts';

export interface AbsenceInput {
  personId: string;
  deputyId: string | null;
  absences: readonly AbsencePeriod[];
}

function errorsOf(person: Person, deputy: Person | undefined, input: AbsenceInput): FieldError[] {
  const errors: FieldError[] = overlappingPeriods(input.absences).map((index) => ({
    pointer: `/afwezigheid/${index}/vanaf`,
    code: 'overlapt',
    detail: 'Deze periode overlapt met een andere.',
  }));
  if (input.deputyId === null) return errors;
  const pointer = '/vervangerId';
  if (input.deputyId === person.id) {
    errors.push({ pointer, code: 'uzelf', detail: 'Kies iemand anders als vervanger.' });
  } else if (!deputy?.active || !areColleagues(person, deputy)) {
    errors.push({ pointer, code: 'geen-collega', detail: 'Kies een vervanger uit dezelfde organisatie.' });
  }
  return errors;
}

/** When someone is away and who stands in; it replaces what was recorded before. */
export const recordAbsence =
  (deps: Deps) =>
  async (call: Call, input: AbsenceInput): Promise<Person> => {
    const actor = authorise(call.actor, personOperations.recordAbsence);
    const isManager = hasRole(actor, 'beheerder', 'teamleider');
    return deps.inTransaction(call, async (tx) => {
      const people = createPersonRepository(tx);
      const before = visible(
        await people.find(input.personId),
        (person) => person.id === actor.actorId || (isManager && belongsTo(person, actor.organisationId)),
      );
      requireRevision(call, before.revision);
      const deputy = input.deputyId === null ? undefined : await people.find(input.deputyId);
      const errors = errorsOf(before, deputy, input);
      if (errors.length > 0) throw fieldProblems(errors);
      const { deputyId, absences } = input;
      const person = { ...before, deputyId, absences, revision: before.revision + 1 };
      await people.save(person);
      await people.replaceAbsences(person.id, absences);
      await announcePerson(deps.outbox, tx, person, personReasons.absenceChanged);
      return person;
    });
  };
