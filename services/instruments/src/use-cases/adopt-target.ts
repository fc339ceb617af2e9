/** Makes an adopted proposal the party's own set, for all of its gemeenten, from the day on which it holds. */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import { createVariantRepository } from '../db/variant.repository.ts';
import type { ProviderVariant } from '../domain/catalogue.ts';
import { adoptedParts, periodToAdd, rowsToChange, takeOver } from '../domain/harmonisation/adoption.ts';
import type { Proposal } from '../domain/harmonisation/proposal.ts';
import { describeVariant, describeVariantChange } from '../domain/variant-changes.ts';
import { type InstrumentsDeps, logChange, today } from './deps.ts';

/** A new set is looked at again after a year. */
const REVIEW_AFTER_DAYS = 365;

export interface Adoption {
  proposal: Proposal;
  organisationId: string;
  /** All rows of the party for the instrument. */
  rows: readonly ProviderVariant[];
  link: string;
  from: IsoDate;
}

export async function adoptTarget(
  deps: InstrumentsDeps,
  tx: Tx,
  { proposal, organisationId, rows, link, from }: Adoption,
): Promise<void> {
  const { instrumentCode, title, target } = proposal;
  const variants = createVariantRepository(tx, { newId: deps.newId, now: deps.clock.now() });
  const parts = adoptedParts(target, { title, link, on: today(deps) });
  const log = (variant: ProviderVariant, what: readonly string[]) =>
    logChange(deps, tx, {
      kind: 'vastgesteld',
      instrumentCode,
      organisationId,
      variantId: variant.id,
      what,
      reason: `Voorstel: ${title}`,
    });

  for (const { row, from: day } of rowsToChange(rows, from)) {
    const after = { ...row, parts: takeOver(row.parts, parts), validFrom: day };
    const stored = await variants.changeFrom(row, after, day);
    await log(stored, describeVariantChange(row, stored));
  }
  const period = periodToAdd(rows, from);
  if (!period) return;
  const stored = await variants.insert({
    id: deps.newId(),
    instrumentCode,
    provider: organisationId,
    parts,
    published: true,
    reviewOn: addDays(from, REVIEW_AFTER_DAYS),
    ...period,
  });
  await log(stored, describeVariant(stored));
}
