/** The pseudonymous card for advisers of the region. Row-level security applies the owner's sharing policy. */
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { foreignNumber } from '@vlinderdas/taxonomy/foreign-number';
import { purposes } from '../contract/access.ts';
import { operations } from '../contract/candidates.routes.ts';
import type { KaartZoekvraag } from '../contract/card.resource.ts';
import { logLook } from '../db/access-log.ts';
import { type CardRow, findCards, searchCards } from '../db/card.queries.ts';
import type { Deps, PageRequest } from './deps.ts';

export const getCard =
  (deps: Deps) =>
  async (call: Call, id: string): Promise<CardRow> => {
    authorise(call.actor, operations.getCard);
    return deps.inTransaction(call, async (tx) => {
      const [card] = await findCards(tx, [id]);
      if (!card) throw notFound();
      await logLook(tx, deps.newId, { kind: 'read', purpose: purposes.match, subjectIds: [id] });
      return card;
    });
  };

/** In the order that was asked; who may not be seen is simply not there. */
export const listCards =
  (deps: Deps) =>
  async (call: Call, ids: readonly string[]): Promise<CardRow[]> => {
    authorise(call.actor, operations.listCards);
    return deps.inTransaction(call, async (tx) => {
      const found = new Map((await findCards(tx, ids)).map((card) => [card.id, card]));
      await logLook(tx, deps.newId, { kind: 'list', purpose: purposes.match, subjectIds: [...found.keys()] });
      return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
    });
  };

const LIST = 'kaarten';

export interface CardPage {
  rows: CardRow[];
  next: string | undefined;
}

export const findCardsBy =
  (deps: Deps) =>
  async (call: Call, query: KaartZoekvraag & PageRequest): Promise<CardPage> => {
    const actor = authorise(call.actor, operations.searchCards);
    const after = query.cursor && deps.cursors.decode(actor, LIST, query.cursor);
    const { beroepen = [], competenties = [], aantal } = query;
    return deps.inTransaction(call, async (tx) => {
      const { occupations, competences } = (await deps.versions.active(tx)).taxonomy;
      const found = await searchCards(tx, {
        ...query,
        occupations: beroepen.map((uri) => occupations.numberOf(uri) ?? foreignNumber(uri)),
        competences: competenties.map((uri) => competences.numberOf(uri) ?? foreignNumber(uri)),
        limit: aantal,
        after: after ? String(after[0]) : undefined,
      });
      const rows = found.slice(0, aantal);
      const subjectIds = rows.map(({ id }) => id);
      await logLook(tx, deps.newId, { kind: 'list', purpose: purposes.match, subjectIds });
      const last = rows.at(-1);
      const hasMore = found.length > rows.length && last;
      return { rows, next: hasMore ? deps.cursors.encode(actor, LIST, [last.id]) : undefined };
    });
  };
