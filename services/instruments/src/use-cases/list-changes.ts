import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput, OperationOutput } from '@vlinderdas/platform/http/contract';
import { instrumentsBasePath } from '../contract/access.ts';
import { catalogueOperations } from '../contract/catalogue.routes.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { listChanges as queryChanges } from '../db/change.repository.ts';
import { toWijziging } from '../http/instrument.mapper.ts';
import { type InstrumentsDeps, today } from './deps.ts';

const { listChanges: operation } = catalogueOperations;
const LIST = 'wijzigingen';

function nextLink(query: Readonly<Record<string, unknown>>, cursor: string): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, cursor }))
    if (value !== undefined) parameters.set(name, String(value));
  return `${instrumentsBasePath}/wijzigingen?${parameters}`;
}

export const listChanges =
  (deps: InstrumentsDeps) =>
  async (
    call: Call,
    query: OperationInput<typeof operation>['query'],
  ): Promise<OperationOutput<typeof operation>> => {
    const actor = authorise(call.actor, operation);
    const after = query.cursor ? deps.cursors.decode(actor, LIST, query.cursor) : undefined;
    const filter = { instrumentCode: query.instrument, organisationId: query.organisatieId };
    return deps.db.transaction(call, async (tx) => {
      const found = await queryChanges(tx, filter, after, query.aantal + 1);
      const catalogue = await readCatalogue(tx, today(deps));
      const page = found.slice(0, query.aantal);
      const last = found.length > query.aantal ? page.at(-1) : undefined;
      const cursor = last && deps.cursors.encode(actor, LIST, [last.at.toISOString(), last.id]);
      return {
        resultaten: page.map((row) => toWijziging(row, catalogue)),
        _links: cursor ? { volgende: { href: nextLink(query, cursor) } } : {},
      };
    });
  };
