/** Who guides whom: a dated fact that drives rights, instruments and reports. Never rewritten, only ended. */

import { dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import { conflict } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import { sqlState, type Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { and, eq } from 'drizzle-orm';
import { fieldProblem, fieldProblems, uitvoeringOverlapt } from '../contract/problems.ts';
import { regionOperations } from '../contract/region.routes.ts';
import {
  findGemeente,
  findUitvoering,
  listUitvoeringen,
  listUitvoeringOn,
} from '../db/organisation.queries.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import { uitvoeringTable } from '../db/tables.ts';
import type { Uitvoering } from '../domain/organisation.ts';
import type { Deps } from './deps.ts';
import type { ListInput, ListResult } from './page-list.ts';
import { requireRevision, visible } from './reach.ts';

const EXCLUSION_VIOLATION = '23P01';

export const readUitvoeringOfGemeente =
  (deps: Deps) =>
  async (
    call: Call,
    input: { gemeenteCode: string; wet: string | undefined; date: IsoDate | undefined },
  ): Promise<{ gemeente: { id: string; name: string }; uitvoeringen: Uitvoering[] }> => {
    authorise(call.actor, regionOperations.getUitvoeringOfGemeente);
    const date = input.date ?? dutchDate(deps.clock.now());
    return deps.inTransaction(call, async (tx) => {
      const gemeente = visible(await findGemeente(tx, input.gemeenteCode), () => true);
      return { gemeente, uitvoeringen: await listUitvoeringOn(tx, { ...input, date }) };
    });
  };

export const readUitvoeringen =
  (deps: Deps) =>
  async (
    call: Call,
    input: ListInput & { organisationId: string | undefined; wet: string | undefined },
  ): Promise<ListResult<Uitvoering>> => {
    authorise(call.actor, regionOperations.listUitvoeringen);
    const list = 'uitvoeringen';
    const after =
      input.cursor === undefined ? undefined : deps.cursors.decode(call.actor, list, input.cursor);
    const page = await deps.inTransaction(call, (tx) =>
      listUitvoeringen(tx, input, { limit: input.limit, after }),
    );
    return { rows: page.rows, next: page.next && deps.cursors.encode(call.actor, list, page.next) };
  };

async function checkReferences(tx: Tx, input: NewUitvoering): Promise<void> {
  const gemeente = await findGemeente(tx, input.gemeenteCode);
  const organisation = await createOrganisationRepository(tx).find(input.organisationId);
  const errors = [];
  if (!gemeente) {
    const detail = 'Deze gemeente hoort niet bij de regio.';
    errors.push({ pointer: '/gemeentecode', code: 'onbekend', detail });
  }
  if (!organisation || organisation.kind === 'werkgever') {
    const detail = 'Deze organisatie hoort niet bij de regio.';
    errors.push({ pointer: '/organisatieId', code: 'onbekend', detail });
  }
  if (errors.length > 0) throw fieldProblems(errors);
}

export type NewUitvoering = Pick<
  Uitvoering,
  'gemeenteCode' | 'wet' | 'organisationId' | 'validFrom' | 'validTo'
>;

export const addUitvoering =
  (deps: Deps) =>
  async (call: Call, input: NewUitvoering): Promise<Uitvoering> => {
    const actor = authorise(call.actor, regionOperations.addUitvoering);
    return deps.inTransaction(call, async (tx) => {
      await checkReferences(tx, input);
      const id = deps.newId();
      const row = { ...input, id, regionId: actor.regionId, revision: 1, createdAt: deps.clock.now() };
      await explainOverlap(tx.insert(uitvoeringTable).values(row));
      return visible(await findUitvoering(tx, id), () => true);
    });
  };

export const endUitvoering =
  (deps: Deps) =>
  async (call: Call, input: { id: string; validTo: IsoDate }): Promise<Uitvoering> => {
    authorise(call.actor, regionOperations.endUitvoering);
    return deps.inTransaction(call, async (tx) => {
      const before = visible(await findUitvoering(tx, input.id), () => true);
      requireRevision(call, before.revision);
      if (input.validTo <= before.validFrom) {
        throw fieldProblem('/tot', 'periode-omgekeerd', 'De einddatum moet na de begindatum liggen.');
      }
      const { revision } = before;
      const saved = await explainOverlap(
        tx
          .update(uitvoeringTable)
          .set({ validTo: input.validTo, revision: revision + 1 })
          .where(and(eq(uitvoeringTable.id, input.id), eq(uitvoeringTable.revision, revision)))
          .returning({ id: uitvoeringTable.id }),
      );
      if (saved.length === 0) throw conflict();
      return { ...before, validTo: input.validTo, revision: revision + 1 };
    });
  };

async function explainOverlap<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw sqlState(error) === EXCLUSION_VIOLATION ? uitvoeringOverlapt() : error;
  }
}
