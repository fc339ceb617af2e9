/** Instruments that the region or one organisation adds to the national ones. */
import { isDeepStrictEqual } from 'node:util';
import { forbidden, notFound } from '@vlinderdas/kernel/problem';
import { authorise, hasRole, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput } from '@vlinderdas/platform/http/contract';
import { catalogueOperations } from '../contract/catalogue.routes.ts';
import type { InstrumentWijziging, NieuwInstrument } from '../contract/instrument.resource.ts';
import { similarInstrument } from '../contract/problems.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { createInstrumentRepository } from '../db/instrument.repository.ts';
import { nationalInstruments } from '../domain/national/all.ts';
import {
  applyInstrumentChange,
  describeInstrumentChange,
  type RegionalInstrument,
  toRegionalInstrument,
} from '../domain/regional-instrument.ts';
import { codeFor, findSimilarInstruments } from '../domain/similar-instruments.ts';
import { toInstrument } from '../http/instrument.mapper.ts';
import { bsnErrors, checkRevision, type InstrumentsDeps, logChange, refuse, today } from './deps.ts';

const {
  createInstrument: createOperation,
  changeInstrument: changeOperation,
  findSimilar: similarOperation,
} = catalogueOperations;

/** What a region agreed is its coordinator's; an organisation keeps what is its own. */
function mayKeep(actor: KnownActor, reach: string, ownerOrganisationId: string): boolean {
  if (hasRole(actor, 'regiocoordinator')) return true;
  return reach === 'lokaal' && ownerOrganisationId === actor.organisationId;
}

/**
 * An instrument that this actor keeps, as it was read.
 * @throws notFound 404, forbidden 403, preconditionFailed 412
 */
export async function getKept(
  tx: Tx,
  call: Call,
  actor: KnownActor,
  code: string,
): Promise<RegionalInstrument> {
  const found = await createInstrumentRepository(tx).find(code);
  if (!found) {
    if (!nationalInstruments.some((known) => known.code === code)) throw notFound();
    throw forbidden('Een landelijk instrument hoort bij de programmatuur.');
  }
  if (!mayKeep(actor, found.reach, found.ownerOrganisationId))
    throw forbidden('Dit instrument is van de regio of van een andere organisatie.');
  checkRevision(call, found.revision);
  return found;
}

export const findSimilar =
  (deps: InstrumentsDeps) => async (call: Call, words: OperationInput<typeof similarOperation>['body']) => {
    authorise(call.actor, similarOperation);
    return deps.db.transaction(call, async (tx) => {
      const { instruments } = await readCatalogue(tx, today(deps));
      return { resultaten: findSimilarInstruments(words, instruments) };
    });
  };

export const createInstrument =
  (deps: InstrumentsDeps) =>
  async (call: Call, { bereik, toch, ...definition }: NieuwInstrument) => {
    const actor = authorise(call.actor, createOperation);
    if (!mayKeep(actor, bereik, actor.organisationId))
      throw forbidden('Een regionaal instrument voegt de regiocoördinator toe.');
    refuse(bsnErrors(definition));
    return deps.inTransaction(call, async (tx) => {
      const { instruments } = await readCatalogue(tx, today(deps));
      const gelijkend = findSimilarInstruments(
        { ...definition, omschrijving: definition.omschrijvingProfessional },
        instruments,
      );
      if (!toch && gelijkend.length > 0) throw similarInstrument(undefined, { gelijkend });
      const code = codeFor(definition.naam, new Set(instruments.map((known) => known.code)));
      const now = deps.clock.now();
      const stored = await createInstrumentRepository(tx).insert({
        regionId: actor.regionId,
        code,
        revision: 1,
        reach: bereik,
        definition,
        ownerOrganisationId: actor.organisationId,
        endsOn: null,
        createdAt: now,
        updatedAt: now,
      });
      const what = [`Nieuw instrument: ${definition.naam}.`];
      await logChange(deps, tx, { kind: 'toegevoegd', instrumentCode: code, what });
      return { body: toInstrument(toRegionalInstrument(stored), 0), revision: stored.revision };
    });
  };

export const changeInstrument =
  (deps: InstrumentsDeps) => async (call: Call, code: string, change: InstrumentWijziging) => {
    const actor = authorise(call.actor, changeOperation);
    refuse(bsnErrors(change));
    return deps.inTransaction(call, async (tx) => {
      const before = await getKept(tx, call, actor, code);
      const { variants } = await readCatalogue(tx, today(deps));
      const definition = applyInstrumentChange(before.definition, change);
      const count = variants.filter(({ instrumentCode }) => instrumentCode === code).length;
      if (isDeepStrictEqual(definition, before.definition))
        return { body: toInstrument(toRegionalInstrument(before), count), revision: before.revision };
      const stored = await createInstrumentRepository(tx).save(before, {
        ...before,
        definition,
        updatedAt: deps.clock.now(),
      });
      const what = describeInstrumentChange(before.definition, definition);
      await logChange(deps, tx, { kind: 'gewijzigd', instrumentCode: code, what });
      return { body: toInstrument(toRegionalInstrument(stored), count), revision: stored.revision };
    });
  };
