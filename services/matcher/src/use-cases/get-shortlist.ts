/**
 * The list of a vacancy as advisers of the region read it, with the reasons of the page's candidates. The list is
 * stored; its reasons are computed here, from the same profiles, weights and day that the list was made with.
 */
import { notFound } from '@vlinderdas/kernel/problem';
import type { Explanation } from '@vlinderdas/matching/explanation';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput } from '@vlinderdas/platform/http/contract';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { matchingOperations } from '../contract/matching.routes.ts';
import { logAccess } from '../db/access-log.ts';
import { createProjectionRepository } from '../db/projection.repository.ts';
import { toDemand, toProfile } from '../db/projection-row.ts';
import { countOtherwiseCoded, findShortlistPage, type ShortlistPage } from '../db/shortlist.queries.ts';
import type { PairScorer } from '../domain/scorer.ts';
import { placementOf } from '../domain/shortlist.ts';
import type { ListSignal } from '../live/list-signal.ts';
import type { Scorers } from './scorers.ts';

type Input = OperationInput<typeof matchingOperations.getShortlist>;

export interface ExplainedEntry {
  rank: number;
  candidateId: string;
  candidateRevision: number;
  total: number;
  explanation: Explanation;
}

export type ShortlistView =
  | { state: 'computing' | 'closed'; vacancyId: string }
  | {
      state: 'ready';
      vacancyId: string;
      list: NonNullable<ShortlistPage['list']>;
      /** Undefined for a version that is not there any more: then there is nobody on the list. */
      taxonomy: Taxonomy | undefined;
      entries: readonly ExplainedEntry[];
      /** Who comes after the last entry, when the caller asks for explanations: to compare the last one with. */
      following: ExplainedEntry | undefined;
      /** People who are coded with another version than the vacancy: not compared, and so not on the list. */
      otherwiseCoded: number;
      next: string | undefined;
    };

export interface GetShortlistDeps extends Pick<ServiceDeps, 'inTransaction' | 'newId' | 'cursors'> {
  scorers: Scorers;
  signal: ListSignal;
}

/** Pairs that are explained before others get their turn on the event loop: about 2 ms. */
const TURN = 10;

async function explainEntries(
  page: ShortlistPage,
  scorer: PairScorer | undefined,
): Promise<ExplainedEntry[]> {
  const { list, vacancy, entries } = page;
  if (!list || !scorer) return [];
  const demand = toDemand(vacancy);
  const explained: ExplainedEntry[] = [];
  for (const [at, { candidate, placement: _placement, ...entry }] of entries.entries()) {
    if (at % TURN === TURN - 1) await new Promise(setImmediate);
    // Someone who was re-coded since the list was made is not compared until the vacancy is too.
    if (candidate?.taxonomy !== vacancy.taxonomy) continue;
    explained.push({ ...entry, explanation: scorer.explain(toProfile(candidate), demand, list.day) });
  }
  return explained;
}

export function getShortlist(deps: GetShortlistDeps) {
  const { inTransaction, newId, cursors, scorers, signal } = deps;

  async function read(tx: Tx, call: Call, { params, query }: Input): Promise<ShortlistView> {
    const actor = authorise(call.actor, matchingOperations.getShortlist);
    const { vacatureId: vacancyId } = params;
    const listName = `kandidaten:${vacancyId}:${query.groep ?? ''}`;
    const [afterRank = 0] = query.cursor ? cursors.decode(actor, listName, query.cursor) : [];
    const page = await findShortlistPage(tx, actor.regionId, {
      vacancyId,
      placement: query.groep && placementOf(query.groep),
      candidateIds: query.kandidaatIds,
      afterRank: Number(afterRank),
      limit: query.aantal + 1,
    });
    if (!page?.list) {
      if (page) return { state: 'computing', vacancyId };
      const known = await createProjectionRepository(tx, actor.regionId).findSource(vacancyId);
      if (!known) throw notFound();
      return { state: known.matchable ? 'computing' : 'closed', vacancyId };
    }
    const shown = page.entries.slice(0, query.aantal);
    const next = page.entries.slice(query.aantal);
    const found = await scorers.find(tx, page.vacancy.taxonomy);
    const entries = await explainEntries({ ...page, entries: shown }, found?.scorer);
    const [following] = query.metUitleg
      ? await explainEntries({ ...page, entries: next }, found?.scorer)
      : [];
    const otherwiseCoded = await countOtherwiseCoded(tx, actor.regionId, page.vacancy.taxonomy);
    await logAccess(tx, newId, actor, {
      kind: 'list',
      candidateIds: [...entries, ...(following ? [following] : [])].map(({ candidateId }) => candidateId),
    });
    const last = shown.at(-1);
    return {
      state: 'ready',
      vacancyId,
      list: page.list,
      taxonomy: found?.taxonomy,
      entries,
      following,
      otherwiseCoded,
      next: next.length > 0 && last ? cursors.encode(actor, listName, [last.rank]) : undefined,
    };
  }

  /** Whether the caller would rather wait for a newer list. */
  function isAwaited(view: ShortlistView, { query }: Input): boolean {
    if (view.state !== 'ready') return view.state === 'computing';
    const { vacancyRevision, revision } = view.list;
    return vacancyRevision < (query.vacatureRevisie ?? 0) || revision <= (query.naRevisie ?? -1);
  }

  return async (call: Call, input: Input): Promise<ShortlistView> => {
    const { regionId } = authorise(call.actor, matchingOperations.getShortlist);
    const attempt = () => inTransaction(call, (tx) => read(tx, call, input));
    if (input.query.wacht === 0) return attempt();
    const waiting = signal.listen(regionId, input.params.vacatureId, input.query.wacht);
    try {
      for (;;) {
        const view = await attempt();
        if (!isAwaited(view, input) || !(await waiting.next())) return view;
      }
    } finally {
      waiting.stop();
    }
  };
}
