/** Reading proposals: who decided what, and what the figure is, becomes, and could become. */
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationOutput } from '@vlinderdas/platform/http/contract';
import { instrumentsBasePath } from '../contract/access.ts';
import type { Voorstel, VoorstelLijstvraag } from '../contract/harmonisation.resource.ts';
import { harmonisationOperations } from '../contract/harmonisation.routes.ts';
import { readCatalogueHistory } from '../db/catalogue.repository.ts';
import { createProposalRepository } from '../db/proposal.repository.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { catalogueOn } from '../domain/catalogue-on.ts';
import { type ProposalView, toVoorstel } from '../http/proposal.mapper.ts';
import { type InstrumentsDeps, today } from './deps.ts';
import { readMeasure } from './measure.ts';

const { listHarmonisationProposals: listOperation, getHarmonisationProposal: getOperation } =
  harmonisationOperations;
const LIST = 'voorstellen';

/** What holds on any day, each day worked out once. */
export async function readProposalView(deps: InstrumentsDeps, tx: Tx): Promise<ProposalView> {
  const history = await readCatalogueHistory(tx);
  const known = new Map<string, Catalogue>();
  return {
    today: today(deps),
    measure: await readMeasure(tx),
    catalogueAt(day) {
      const catalogue = known.get(day) ?? catalogueOn(history, day);
      known.set(day, catalogue);
      return catalogue;
    },
  };
}

function nextHref(query: VoorstelLijstvraag, cursor: string): string {
  const named = Object.entries({ ...query, cursor }).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `${instrumentsBasePath}${listOperation.path}?${new URLSearchParams(named)}`;
}

export const listProposals =
  (deps: InstrumentsDeps) =>
  async (call: Call, query: VoorstelLijstvraag): Promise<OperationOutput<typeof listOperation>> => {
    const actor = authorise(call.actor, listOperation);
    const after = query.cursor ? deps.cursors.decode(actor, LIST, query.cursor) : undefined;
    return deps.db.transaction(call, async (tx) => {
      const found = await createProposalRepository(tx).list(query, after, query.aantal + 1);
      const view = await readProposalView(deps, tx);
      const page = found.slice(0, query.aantal);
      const last = found.length > query.aantal ? page.at(-1) : undefined;
      const cursor = last && deps.cursors.encode(actor, LIST, [last.createdAt.toISOString(), last.id]);
      return {
        resultaten: page.map((proposal) => toVoorstel(proposal, view)),
        _links: cursor ? { volgende: { href: nextHref(query, cursor) } } : {},
      };
    });
  };

export const getProposal =
  (deps: InstrumentsDeps) =>
  async (call: Call, id: string): Promise<Voorstel> => {
    authorise(call.actor, getOperation);
    return deps.db.transaction(call, async (tx) => {
      const proposal = await createProposalRepository(tx).find(id);
      if (!proposal) throw notFound();
      return toVoorstel(proposal, await readProposalView(deps, tx));
    });
  };
