/** Who keeps an instrument ends it for everyone from a day, or takes that back in time; what providers wrote stays. */
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { catalogueOperations } from '../contract/catalogue.routes.ts';
import type { InstrumentEinde } from '../contract/instrument.resource.ts';
import { readCatalogueHistory } from '../db/catalogue.repository.ts';
import { appendChanges, type ChangeInput } from '../db/change.repository.ts';
import { createInstrumentRepository } from '../db/instrument.repository.ts';
import type { ProviderVariant } from '../domain/catalogue.ts';
import { holdsOn } from '../domain/catalogue-on.ts';
import { describeEnd, describeEndOfRow, findEndErrors } from '../domain/instrument-end.ts';
import { toRegionalInstrument } from '../domain/regional-instrument.ts';
import { toInstrument } from '../http/instrument.mapper.ts';
import { bsnErrors, type InstrumentsDeps, refuse, today } from './deps.ts';
import { getKept } from './keep-instruments.ts';

type End = string | undefined;

/** A line for the instrument, and one for each row of a provider that it reaches: each finds it in its own log. */
function changesOf(
  instrumentCode: string,
  rows: readonly ProviderVariant[],
  { before, after, reason }: { before: End; after: End; reason: string | undefined },
): ChangeInput[] {
  const kind = after === undefined ? 'gewijzigd' : 'beeindigd';
  const ofRows = rows.flatMap((row): ChangeInput[] => {
    const said = describeEndOfRow(row, before, after);
    if (said === undefined) return [];
    return [{ kind, instrumentCode, organisationId: row.provider, variantId: row.id, what: [said], reason }];
  });
  return [...ofRows, { kind, instrumentCode, what: [describeEnd(after)], reason }];
}

export const endInstrument =
  (deps: InstrumentsDeps) => async (call: Call, code: string, input: InstrumentEinde) => {
    const actor = authorise(call.actor, catalogueOperations.endInstrument);
    refuse(bsnErrors(input));
    return deps.inTransaction(call, async (tx) => {
      const kept = await getKept(tx, call, actor, code);
      const day = today(deps);
      const [before, after] = [kept.endsOn ?? undefined, input.geldtTot ?? undefined];
      const { rows } = await readCatalogueHistory(tx, { instrumentCode: code });
      const count = (end: End) =>
        rows.filter((row) => holdsOn(row, day) && (end === undefined || day < end)).length;
      if (before === after)
        return { body: toInstrument(toRegionalInstrument(kept), count(before)), revision: kept.revision };
      refuse(findEndErrors(before, after, day));
      const at = deps.clock.now();
      const ended = { ...kept, endsOn: after ?? null, updatedAt: at };
      const stored = await createInstrumentRepository(tx).save(kept, ended);
      const changes = changesOf(code, rows, { before, after, reason: input.reden });
      await appendChanges(tx, changes, { newId: deps.newId, at });
      return { body: toInstrument(toRegionalInstrument(stored), count(after)), revision: stored.revision };
    });
  };
