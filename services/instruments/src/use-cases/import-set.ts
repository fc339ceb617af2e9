/**
 * A provider delivers its set in one file. The good rows go in together, the others are reported; a row of another
 * provider is refused and logged, like any attempt to write what is not one's own.
 */
import { authorise, hasRole, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';
import type { ImportInvoer, ImportVerslag } from '../contract/exchange.resource.ts';
import { exchangeOperations } from '../contract/exchange.routes.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { appendChanges, type ChangeInput } from '../db/change.repository.ts';
import { createInstrumentRepository } from '../db/instrument.repository.ts';
import {
  createVariantRepository,
  type VariantDraft,
  type VariantRepository,
} from '../db/variant.repository.ts';
import type { NewInstrument } from '../domain/exchange/delivery.ts';
import type { ImportStep, StrangeRow } from '../domain/exchange/judge-delivery.ts';
import { describeVariant, describeVariantChange } from '../domain/variant-changes.ts';
import { type ImportThread, withFileThread } from '../thread/import-thread.ts';
import { type InstrumentsDeps, today } from './deps.ts';

const { importSet: operation } = exchangeOperations;

/** An organisation adds what is its own; the coordinator also what the region agrees on. */
async function addInstruments(
  deps: InstrumentsDeps,
  tx: Tx,
  actor: KnownActor,
  instruments: readonly NewInstrument[],
): Promise<ChangeInput[]> {
  const repository = createInstrumentRepository(tx);
  const now = deps.clock.now();
  const changes: ChangeInput[] = [];
  for (const { code, fields } of instruments) {
    const { bereik, toch: _toch, ...definition } = fields;
    await repository.insert({
      regionId: actor.regionId,
      code,
      revision: 1,
      reach: hasRole(actor, 'regiocoordinator') ? bereik : 'lokaal',
      definition,
      ownerOrganisationId: actor.organisationId,
      endsOn: null,
      createdAt: now,
      updatedAt: now,
    });
    changes.push({
      kind: 'ingevoerd',
      instrumentCode: code,
      what: [`Nieuw instrument: ${definition.naam}.`],
    });
  }
  return changes;
}

/** Carries out the next steps, in their order. */
async function carryOut(
  { newId }: InstrumentsDeps,
  repository: VariantRepository,
  steps: readonly ImportStep[],
): Promise<ChangeInput[]> {
  const changes: ChangeInput[] = [];
  const log = (variant: { id: string; instrumentCode: string; provider: string }, what: readonly string[]) =>
    changes.push({
      kind: 'ingevoerd',
      instrumentCode: variant.instrumentCode,
      organisationId: variant.provider,
      variantId: variant.id,
      what,
    });
  const added: VariantDraft[] = [];
  for (const step of steps) {
    if (step.kind === 'end') {
      const { before, on } = step;
      await repository.save(before, { ...before, validTo: on });
      log(before, [`Geldt tot ${formatDateForPeople(on)}.`]);
    } else if (step.kind === 'correction') {
      const { before, after } = step;
      const stored = await repository.save(before, { ...after, id: before.id });
      log(stored, describeVariantChange(before, stored));
    } else added.push({ ...step.variant, id: newId() });
  }
  await repository.insertMany(added);
  for (const variant of added) log(variant, describeVariant(variant));
  return changes;
}

const refusals = (strangers: readonly StrangeRow[]): ChangeInput[] =>
  strangers.map((row) => ({
    kind: 'geweigerd',
    ...row,
    what: ['Een andere organisatie probeerde deze variant uit een bestand in te voeren.'],
  }));

interface Delivering {
  tx: Tx;
  actor: KnownActor;
  input: ImportInvoer;
  ask: ImportThread['ask'];
}

/** The thread judges; here is only what needs the database, some rows at a time. */
async function deliver(deps: InstrumentsDeps, { tx, actor, input, ask }: Delivering): Promise<ImportVerslag> {
  const { organisationId } = actor;
  const at = deps.clock.now();
  const repository = createVariantRepository(tx, { newId: deps.newId, now: at });
  const { instruments, providers } = await readCatalogue(tx, today(deps));
  for await (const rows of repository.pagesOf(organisationId)) await ask({ kind: 'existing', rows });
  const own = providers.find(({ key }) => key === organisationId);
  const { report, fresh, strangers } = await ask({
    kind: 'judge',
    surroundings: { instruments, providers, own, ownOrganisationId: organisationId, today: today(deps) },
    proef: input.proef,
  });
  if (input.proef) return report;

  const log = (changes: readonly ChangeInput[]) =>
    appendChanges(
      tx,
      changes.map((change) => ({ ...change, reason: input.reden })),
      { newId: deps.newId, at },
    );
  await log(await addInstruments(deps, tx, actor, fresh));
  for (;;) {
    const steps = await ask({ kind: 'steps' });
    if (steps.length === 0) break;
    await log(await carryOut(deps, repository, steps));
  }
  await log(refusals(strangers));
  return report;
}

export const importSet = (deps: InstrumentsDeps) => async (call: Call, input: ImportInvoer) => {
  const actor = authorise(call.actor, operation);
  const report = await withFileThread(input, ({ ask }) =>
    deps.inTransaction(call, (tx) => deliver(deps, { tx, actor, input, ask })),
  );
  return { body: report };
};
