import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput, OperationOutput } from '@vlinderdas/platform/http/contract';
import { employersBasePath, employersOperations } from '../contract/employers.routes.ts';
import { listEmployers as queryEmployers } from '../db/employer.queries.ts';
import { toLine } from '../http/employer.mapper.ts';
import { describeEmployer, type EmployersDeps, loadEmployer } from './employers.deps.ts';

const { getEmployer: getOperation, listEmployers: listOperation } = employersOperations;

export const getEmployer = (deps: EmployersDeps) => async (call: Call, employerId: string) => {
  const actor = authorise(call.actor, getOperation);
  return deps.db.transaction(call, async (tx) =>
    describeEmployer(deps, tx, await loadEmployer(tx, actor, getOperation, employerId)),
  );
};

/** The address of the next page: the same filters, another cursor. */
export function nextLink(path: string, query: Readonly<Record<string, unknown>>, cursor: string): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor })) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return `${employersBasePath}${path}?${parameters}`;
}

export const listEmployers =
  (deps: EmployersDeps) =>
  async (
    call: Call,
    query: OperationInput<typeof listOperation>['query'],
  ): Promise<OperationOutput<typeof listOperation>> => {
    const actor = authorise(call.actor, listOperation);
    const after = query.cursor ? deps.cursors.decode(actor, 'werkgevers', query.cursor) : undefined;
    const filter = {
      search: query.zoek,
      sector: query.sector,
      contactId: query.mijn ? actor.actorId : undefined,
    };
    const found = await deps.db.transaction(call, (tx) =>
      queryEmployers(tx, filter, after, query.aantal + 1),
    );
    const page = found.slice(0, query.aantal);
    const last = found.length > query.aantal ? page.at(-1) : undefined;
    const cursor = last && deps.cursors.encode(actor, 'werkgevers', [last.name, last.id]);
    return {
      resultaten: page.map(toLine),
      _links: cursor ? { volgende: { href: nextLink('/werkgevers', query, cursor) } } : {},
    };
  };
