/** What colleagues tell each other about an employer: three fields, so that it is done (R24). */
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput, OperationOutput } from '@vlinderdas/platform/http/contract';
import { employersOperations } from '../contract/employers.routes.ts';
import { listContactEntries as queryEntries } from '../db/employer.queries.ts';
import { contactEntryTable } from '../db/tables.ts';
import { toContactmoment } from '../http/employer.mapper.ts';
import { type EmployersDeps, loadEmployer, refuseBsn } from './employers.deps.ts';
import { nextLink } from './read-employers.ts';

const { addContactEntry: addOperation, listContactEntries: listOperation } = employersOperations;

export const addContactEntry =
  (deps: EmployersDeps) =>
  async (call: Call, employerId: string, input: OperationInput<typeof addOperation>['body']) => {
    const actor = authorise(call.actor, addOperation);
    refuseBsn({ tekst: input.tekst });
    return deps.inTransaction(call, async (tx) => {
      const employer = await loadEmployer(tx, actor, addOperation, employerId);
      const entry = {
        id: deps.newId(),
        regionId: employer.regionId,
        employerId,
        organisationId: actor.organisationId,
        authorId: actor.actorId,
        onDate: input.datum,
        kind: input.soort,
        note: input.tekst,
        vacancyId: input.vacatureId ?? null,
        followUpOn: input.vervolgOp ?? null,
        createdAt: deps.clock.now(),
      };
      await tx.insert(contactEntryTable).values(entry);
      return toContactmoment(entry);
    });
  };

export const listContactEntries =
  (deps: EmployersDeps) =>
  async (
    call: Call,
    employerId: string,
    query: OperationInput<typeof listOperation>['query'],
  ): Promise<OperationOutput<typeof listOperation>> => {
    const actor = authorise(call.actor, listOperation);
    const list = `contactmomenten ${employerId}`;
    const after = query.cursor ? deps.cursors.decode(actor, list, query.cursor) : undefined;
    return deps.db.transaction(call, async (tx) => {
      await loadEmployer(tx, actor, listOperation, employerId);
      const found = await queryEntries(tx, employerId, after, query.aantal + 1);
      const page = found.slice(0, query.aantal);
      const last = found.length > query.aantal ? page.at(-1) : undefined;
      const cursor = last && deps.cursors.encode(actor, list, [last.onDate, last.id]);
      const path = `/werkgevers/${employerId}/contactmomenten`;
      return {
        resultaten: page.map(toContactmoment),
        _links: cursor ? { volgende: { href: nextLink(path, query, cursor) } } : {},
      };
    });
  };
