import { notFound } from '@vlinderdas/kernel/problem';
import { authorise, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { rollenVanMedewerkers } from '@vlinderdas/vocabulary/roles';
import { catalogueOperations } from '../contract/catalogue.routes.ts';
import type { Instrument } from '../contract/instrument.resource.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { readMenuCardSettings } from '../db/menu-card.repository.ts';
import type { Catalogue, ProviderVariant } from '../domain/catalogue.ts';
import { isVisibleToEmployers } from '../domain/publication.ts';
import { toInstrument } from '../http/instrument.mapper.ts';
import { type InstrumentsDeps, today } from './deps.ts';

/** Colleagues see the whole catalogue. */
export function isColleague({ roles }: KnownActor): boolean {
  return roles.some((role) => rollenVanMedewerkers.some((rol) => rol === role));
}

/** Colleagues look at any day; what a provider has for later is no employer's yet. */
export function dayFor(deps: InstrumentsDeps, actor: KnownActor, op: string | undefined): string {
  return (isColleague(actor) ? op : undefined) ?? today(deps);
}

/** What this actor gets to see of the variants that hold. */
export function visibleVariants(
  actor: KnownActor,
  { instruments, variants }: Pick<Catalogue, 'instruments' | 'variants'>,
  day: string,
  overdueDays: number,
): readonly ProviderVariant[] {
  if (isColleague(actor)) return variants;
  const byCode = new Map(instruments.map((instrument) => [instrument.code, instrument]));
  return variants.filter((variant) =>
    isVisibleToEmployers(variant, byCode.get(variant.instrumentCode), day, overdueDays),
  );
}

async function loadInstruments(deps: InstrumentsDeps, call: Call, actor: KnownActor, op: string | undefined) {
  const day = dayFor(deps, actor, op);
  return deps.db.transaction(call, async (tx): Promise<Instrument[]> => {
    const catalogue = await readCatalogue(tx, day);
    const { overdueDays } = await readMenuCardSettings(tx);
    const counts = new Map<string, number>();
    for (const { instrumentCode } of visibleVariants(actor, catalogue, day, overdueDays))
      counts.set(instrumentCode, (counts.get(instrumentCode) ?? 0) + 1);
    return catalogue.instruments
      .filter(({ code }) => isColleague(actor) || counts.has(code))
      .map((instrument) => toInstrument(instrument, counts.get(instrument.code) ?? 0));
  });
}

export const listInstruments = (deps: InstrumentsDeps) => async (call: Call, op: string | undefined) => {
  const actor = authorise(call.actor, catalogueOperations.listInstruments);
  return { resultaten: await loadInstruments(deps, call, actor, op) };
};

export const getInstrument =
  (deps: InstrumentsDeps) => async (call: Call, code: string, op: string | undefined) => {
    const actor = authorise(call.actor, catalogueOperations.getInstrument);
    const found = (await loadInstruments(deps, call, actor, op)).find(
      (instrument) => instrument.code === code,
    );
    if (!found) throw notFound();
    return { body: found, ...(found.revisie !== undefined && { revision: found.revisie }) };
  };
