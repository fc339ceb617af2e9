import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput } from '@vlinderdas/platform/http/contract';
import { catalogueOperations } from '../contract/catalogue.routes.ts';
import { readCatalogueHistory } from '../db/catalogue.repository.ts';
import { readMenuCardSettings } from '../db/menu-card.repository.ts';
import type { ProviderVariant } from '../domain/catalogue.ts';
import { allVariants, catalogueOn, holdsOn } from '../domain/catalogue-on.ts';
import { toVariant } from '../http/instrument.mapper.ts';
import { type InstrumentsDeps, refuse, today } from './deps.ts';
import { dayFor, isColleague, visibleVariants } from './read-instruments.ts';

const { listVariants: listOperation, getVariant: getOperation } = catalogueOperations;
type ListQuery = OperationInput<typeof listOperation>['query'];

function chosen(
  variants: readonly ProviderVariant[],
  query: Pick<ListQuery, 'instrument' | 'organisatieId'>,
): readonly ProviderVariant[] {
  return variants.filter(
    ({ instrumentCode, provider }) =>
      (query.instrument === undefined || query.instrument === instrumentCode) &&
      (query.organisatieId === undefined || query.organisatieId === provider),
  );
}

export const listVariants = (deps: InstrumentsDeps) => async (call: Call, query: ListQuery) => {
  const actor = authorise(call.actor, listOperation);
  if (query.instrument === undefined && query.organisatieId === undefined) {
    const detail = 'Noem een instrument of een organisatie.';
    refuse([{ pointer: '#/query/instrument', code: 'verplicht', detail }]);
  }
  const day = dayFor(deps, actor, query.op);
  return deps.db.transaction(call, async (tx) => {
    const filter = { instrumentCode: query.instrument, organisationId: query.organisatieId };
    const history = await readCatalogueHistory(tx, filter);
    const { overdueDays } = await readMenuCardSettings(tx);
    const catalogue = catalogueOn(history, day);
    const every = query.alle === true && isColleague(actor);
    const variants = chosen(every ? allVariants(history) : catalogue.variants, query);
    const visible = visibleVariants(actor, { ...catalogue, variants }, day, overdueDays);
    const lines = visible.map((variant) => toVariant(variant, catalogue, { day, overdueDays }));
    return { resultaten: lines.sort(inOrder) };
  });
};

type Line = ReturnType<typeof toVariant>;
const collator = new Intl.Collator('nl');
function inOrder(one: Line, other: Line): number {
  return (
    collator.compare(one.instrumentNaam, other.instrumentNaam) ||
    Number(one.aanbieder.landelijk) - Number(other.aanbieder.landelijk) ||
    collator.compare(one.aanbieder.naam, other.aanbieder.naam) ||
    collator.compare(one.gemeentenaam ?? '', other.gemeentenaam ?? '') ||
    (one.geldtVanaf < other.geldtVanaf ? -1 : 1)
  );
}

export const getVariant = (deps: InstrumentsDeps) => async (call: Call, id: string) => {
  const actor = authorise(call.actor, getOperation);
  const day = today(deps);
  return deps.db.transaction(call, async (tx) => {
    const history = await readCatalogueHistory(tx, { id });
    const { overdueDays } = await readMenuCardSettings(tx);
    const catalogue = catalogueOn(history, day);
    const variants = allVariants(history).filter((variant) => variant.id === id);
    const [found] = visibleVariants(actor, { ...catalogue, variants }, day, overdueDays);
    if (!found || !(isColleague(actor) || holdsOn(found, day))) throw notFound();
    return { body: toVariant(found, catalogue, { day, overdueDays }), revision: found.revision };
  });
};
