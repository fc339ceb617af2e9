/** What a provider does with an instrument is kept by that provider only; an attempt by another is refused and logged. */
import { forbidden, notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { catalogueOperations } from '../contract/catalogue.routes.ts';
import type { NieuweVariant, Variant, VariantWijziging } from '../contract/instrument.resource.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { createInstrumentRepository } from '../db/instrument.repository.ts';
import { readMenuCardSettings } from '../db/menu-card.repository.ts';
import { createVariantRepository, type VariantDraft } from '../db/variant.repository.ts';
import type { ProviderVariant } from '../domain/catalogue.ts';
import { endedWith, findBeyondEndErrors } from '../domain/instrument-end.ts';
import {
  applyVariantChange,
  describeVariant,
  describeVariantChange,
  findPeriodErrors,
  findPlaceErrors,
} from '../domain/variant-changes.ts';
import { partsOf } from '../domain/variant-parts.ts';
import { toVariant } from '../http/instrument.mapper.ts';
import { bsnErrors, checkRevision, type InstrumentsDeps, logChange, refuse, today } from './deps.ts';

const { createVariant: createOperation, changeVariant: changeOperation } = catalogueOperations;

/** In a transaction of its own: the refusal is kept although nothing else is. @throws forbidden 403, always */
async function refuseStranger(
  deps: InstrumentsDeps,
  call: Call,
  target: { instrumentCode: string; organisationId: string; variantId?: string | undefined },
): Promise<never> {
  const what = ['Een andere organisatie probeerde deze variant te schrijven.'];
  await deps.db.transaction(call, (tx) => logChange(deps, tx, { ...target, kind: 'geweigerd', what }));
  throw forbidden('Alleen de aanbieder zelf kan zijn varianten schrijven. De poging is vastgelegd.');
}

async function describe(deps: InstrumentsDeps, tx: Tx, variant: ProviderVariant) {
  const day = today(deps);
  const catalogue = await readCatalogue(tx, day);
  const { overdueDays } = await readMenuCardSettings(tx);
  const instrument = catalogue.instruments.find(({ code }) => code === variant.instrumentCode);
  const held = endedWith(variant, instrument?.geldtTot) ?? variant;
  const body: Variant = toVariant(held, catalogue, { day, overdueDays });
  return { body, revision: variant.revision };
}

function toDraft(id: string, input: NieuweVariant): VariantDraft {
  const { instrumentCode, organisatieId, gemeentecode, contact, financiering, gepubliceerd } = input;
  return {
    id,
    instrumentCode,
    provider: organisatieId,
    gemeenteCode: gemeentecode,
    parts: partsOf(input),
    contact,
    funding: financiering,
    published: gepubliceerd,
    reviewOn: input.herzienOp,
    validFrom: input.geldtVanaf,
    validTo: input.geldtTot,
  };
}

export const createVariant = (deps: InstrumentsDeps) => async (call: Call, input: NieuweVariant) => {
  const actor = authorise(call.actor, createOperation);
  const { instrumentCode, organisatieId: organisationId } = input;
  if (organisationId !== actor.organisationId)
    return refuseStranger(deps, call, { instrumentCode, organisationId });
  return deps.inTransaction(call, async (tx) => {
    const { instruments, providers } = await readCatalogue(tx, input.geldtVanaf);
    const instrument = instruments.find(({ code }) => code === instrumentCode);
    const provider = providers.find(({ key }) => key === organisationId);
    refuse([...findPlaceErrors(instrument, provider, input), ...bsnErrors(input)]);
    const repository = createVariantRepository(tx, { newId: deps.newId, now: deps.clock.now() });
    const stored = await repository.insert(toDraft(deps.newId(), input));
    const what = describeVariant(stored);
    await logChange(deps, tx, {
      kind: 'toegevoegd',
      instrumentCode,
      organisationId,
      variantId: stored.id,
      what,
    });
    return describe(deps, tx, stored);
  });
};

const isEndOnly = ({ reden: _reden, ...change }: VariantWijziging) =>
  typeof change.geldtTot === 'string' && Object.keys(change).length === 1;

async function applyChange(
  deps: InstrumentsDeps,
  tx: Tx,
  before: ProviderVariant,
  change: VariantWijziging,
): Promise<ProviderVariant> {
  const instrument = await createInstrumentRepository(tx).find(before.instrumentCode);
  const beyond = change.vanaf
    ? findBeyondEndErrors({ geldtTot: instrument?.endsOn ?? undefined }, change.vanaf, '/vanaf')
    : [];
  refuse([...findPeriodErrors(before, change), ...beyond, ...bsnErrors(change)]);
  const after = applyVariantChange(before, change);
  const what = describeVariantChange(before, after);
  if (what.length === 0) return before;
  const repository = createVariantRepository(tx, { newId: deps.newId, now: deps.clock.now() });
  const stored = change.vanaf
    ? await repository.changeFrom(before, after, change.vanaf)
    : await repository.save(before, after);
  await logChange(deps, tx, {
    kind: isEndOnly(change) ? 'beeindigd' : 'gewijzigd',
    instrumentCode: before.instrumentCode,
    organisationId: before.provider,
    variantId: stored.id,
    what,
    reason: change.reden,
  });
  return stored;
}

export const changeVariant =
  (deps: InstrumentsDeps) => async (call: Call, id: string, change: VariantWijziging) => {
    const actor = authorise(call.actor, changeOperation);
    const outcome = await deps.inTransaction(call, async (tx) => {
      const repository = createVariantRepository(tx, { newId: deps.newId, now: deps.clock.now() });
      const before = await repository.get(id);
      if (before.provider !== actor.organisationId) return { stranger: before };
      checkRevision(call, before.revision);
      return { stored: await describe(deps, tx, await applyChange(deps, tx, before, change)) };
    });
    if (outcome.stored) return outcome.stored;
    if (!outcome.stranger) throw notFound();
    const { instrumentCode, provider: organisationId } = outcome.stranger;
    return refuseStranger(deps, call, { instrumentCode, organisationId, variantId: id });
  };
