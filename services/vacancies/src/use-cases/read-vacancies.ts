import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput, OperationOutput } from '@vlinderdas/platform/http/contract';
import { vacanciesBasePath, vacanciesOperations } from '../contract/vacancies.routes.ts';
import { listVacancies as queryVacancies } from '../db/vacancy.queries.ts';
import { actsForRegion } from '../domain/vacancy-policy.ts';
import { toLine } from '../http/vacancy.mapper.ts';
import { describeVacancy, loadVacancy, type VacanciesDeps } from './vacancies.deps.ts';

const { getVacancy: getOperation, listVacancies: listOperation } = vacanciesOperations;

export const getVacancy = (deps: VacanciesDeps) => async (call: Call, vacancyId: string) => {
  const actor = authorise(call.actor, getOperation);
  // A read needs no match; only a change does.
  const { ifMatch: _ifMatch, ...read } = call;
  return deps.db.transaction(call, async (tx) =>
    describeVacancy(deps, tx, await loadVacancy(deps, tx, { ...read, actor }, getOperation, vacancyId)),
  );
};

type Query = OperationInput<typeof listOperation>['query'];

/** The address of the next page: the same filters, another cursor. */
function nextLink(query: Query, cursor: string): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor })) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return `${vacanciesBasePath}/vacatures?${parameters}`;
}

export const listVacancies =
  (deps: VacanciesDeps) =>
  async (call: Call, query: Query): Promise<OperationOutput<typeof listOperation>> => {
    const actor = authorise(call.actor, listOperation);
    const seesAll = actsForRegion(actor, listOperation.access);
    const filter = {
      status: query.status,
      open: query.open,
      sector: query.sector,
      place: query.plaats,
      search: query.zoek,
      // The database keeps an employer to its own; someone with two roles gets what the operation gives.
      employerId: seesAll || !actor.roles.includes('werkgever') ? query.werkgever : actor.organisationId,
      adviserId: query.mijn ? actor.actorId : undefined,
    };
    const after = query.cursor ? deps.cursors.decode(actor, 'vacatures', query.cursor) : undefined;
    return deps.db.transaction(call, async (tx) => {
      const found = await queryVacancies(tx, filter, after, query.aantal + 1);
      const { taxonomy } = await deps.versions.active(tx);
      const page = found.slice(0, query.aantal);
      const last = found.length > query.aantal ? page.at(-1) : undefined;
      const cursor =
        last && deps.cursors.encode(actor, 'vacatures', [last.receivedAt.toISOString(), last.id]);
      return {
        resultaten: page.map((vacancy) => toLine(vacancy, taxonomy)),
        _links: cursor ? { volgende: { href: nextLink(query, cursor) } } : {},
      };
    });
  };
