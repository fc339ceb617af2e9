/**
 * A provider delivers its set in one file. The good rows go in together, the others are reported; a row of another
 * provider is refused and logged, like any attempt to write what is not one's own.
 */
import { authorise, hasRole, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';
import type { ImportInvoer } from '../contract/exchange.resource.ts';
import { exchangeOperations } from '../contract/exchange.routes.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { appendChanges, type ChangeInput } from '../db/change.repository.ts';
import { createInstrumentRepository } from '../db/instrument.repository.ts';
import { createVariantRepository } from '../db/variant.repository.ts';
import type { NewInstrument } from '../domain/exchange/delivery.ts';
import { type JudgedRow, judgeRows, OTHER_PROVIDER, reportOf } from '../domain/exchange/judge-rows.ts';
import { type ImportPlan, planImport } from '../domain/exchange/plan-import.ts';
import { describeVariant, describeVariantChange } from '../domain/variant-changes.ts';
import { readDeliveredFile } from '../files/delivered-file.ts';
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

async function carryOut(deps: InstrumentsDeps, tx: Tx, plan: ImportPlan): Promise<ChangeInput[]> {
  const repository = createVariantRepository(tx, { newId: deps.newId, now: deps.clock.now() });
  const changes: ChangeInput[] = [];
  const log = (variant: { id: string; instrumentCode: string; provider: string }, what: readonly string[]) =>
    changes.push({
      kind: 'ingevoerd',
      instrumentCode: variant.instrumentCode,
      organisationId: variant.provider,
      variantId: variant.id,
      what,
    });
  for (const { before, on } of plan.ends) {
    await repository.save(before, { ...before, validTo: on });
    log(before, [`Geldt tot ${formatDateForPeople(on)}.`]);
  }
  // What becomes shorter goes first, so that no two rows share a day half-way.
  const { corrections } = plan;
  for (const { before, after } of corrections.toSorted((one, other) =>
    (one.after.validTo ?? '9') < (other.after.validTo ?? '9') ? -1 : 1,
  )) {
    const stored = await repository.save(before, { ...after, id: before.id });
    log(stored, describeVariantChange(before, stored));
  }
  const added = plan.additions.map((variant) => ({ ...variant, id: deps.newId() }));
  await repository.insertMany(added);
  for (const variant of added) log(variant, describeVariant(variant));
  return changes;
}

const strangers = (rows: readonly JudgedRow[]): ChangeInput[] =>
  rows.flatMap(({ variant, problems }) =>
    variant && problems.some(({ code }) => code === OTHER_PROVIDER)
      ? [
          {
            kind: 'geweigerd' as const,
            instrumentCode: variant.instrumentCode,
            organisationId: variant.organisatieId,
            what: ['Een andere organisatie probeerde deze variant uit een bestand in te voeren.'],
          },
        ]
      : [],
  );

export const importSet = (deps: InstrumentsDeps) => async (call: Call, input: ImportInvoer) => {
  const actor = authorise(call.actor, operation);
  const { organisationId } = actor;
  const read = await readDeliveredFile(input);
  return deps.inTransaction(call, async (tx) => {
    const day = today(deps);
    const catalogue = await readCatalogue(tx, day);
    const { instruments, providers } = catalogue;
    const own = providers.find(({ key }) => key === organisationId);
    const delivery = read({ instruments, providers, own, ownOrganisationId: organisationId, today: day });
    const rows = judgeRows(delivery, organisationId, catalogue);
    const repository = createVariantRepository(tx, { newId: deps.newId, now: deps.clock.now() });
    const plan = planImport(
      await repository.listAllOf(organisationId),
      rows.flatMap(({ accepted }, place) => (accepted ? [{ number: place, variant: accepted }] : [])),
    );
    const used = new Set(plan.additions.map(({ instrumentCode }) => instrumentCode));
    const fresh = delivery.instruments.filter(({ code }) => used.has(code));
    if (!input.proef) {
      const changes = [
        ...(await addInstruments(deps, tx, actor, fresh)),
        ...(await carryOut(deps, tx, plan)),
        ...strangers(rows),
      ].map((change) => ({ ...change, reason: input.reden }));
      await appendChanges(tx, changes, { newId: deps.newId, at: deps.clock.now() });
    }
    const newInstruments = fresh.map(({ fields }) => fields.naam);
    return { body: reportOf(rows, plan, { proef: input.proef, newInstruments }) };
  });
};
