/** The mirror list: all open vacancies of the region for one candidate, ranked by what is in memory. */
import type { Clock } from '@vlinderdas/kernel/clock';
import { notFound } from '@vlinderdas/kernel/problem';
import { type Explanation, total } from '@vlinderdas/matching/explanation';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput } from '@vlinderdas/platform/http/contract';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { matchingOperations } from '../contract/matching.routes.ts';
import { logAccess } from '../db/access-log.ts';
import { createProjectionRepository } from '../db/projection.repository.ts';
import { toDemand, toProfile } from '../db/projection-row.ts';
import type { RegionMemory } from '../db/region-memory.ts';
import { findVacanciesWithDay } from '../db/shortlist.queries.ts';
import { dayOf } from '../domain/day.ts';
import type { RankedVacancy } from '../domain/region-index.ts';
import { placementOf } from '../domain/shortlist.ts';
import type { ScoringThread } from '../thread/scoring-thread.ts';
import type { Scorers } from './scorers.ts';

type Input = OperationInput<typeof matchingOperations.listVacancies>;

export interface ExplainedVacancy {
  rank: number;
  vacancyId: string;
  vacancyRevision: number;
  total: number;
  explanation: Explanation;
}

export interface ListedVacancies {
  /** Undefined when there is no vacancy that the candidate can be compared with. */
  taxonomy: Taxonomy | undefined;
  entries: readonly ExplainedVacancy[];
  /** Open vacancies that are coded with another version than the candidate: not compared. */
  otherwiseCoded: number;
  next: string | undefined;
}

export interface ListVacanciesDeps extends Pick<ServiceDeps, 'inTransaction' | 'newId' | 'cursors'> {
  clock: Clock;
  scorers: Scorers;
  memory: RegionMemory;
  thread: Pick<ScoringThread, 'ask'>;
}

export function listVacancies(deps: ListVacanciesDeps) {
  const { inTransaction, newId, cursors, clock, scorers, memory, thread } = deps;

  return async (call: Call, { params, query }: Input): Promise<ListedVacancies> => {
    const actor = authorise(call.actor, matchingOperations.listVacancies);
    const { regionId } = actor;
    const { kandidaatId: candidateId } = params;
    const listName = `vacatures:${candidateId}:${query.groep ?? ''}`;
    const [afterRank = 0] = query.cursor ? cursors.decode(actor, listName, query.cursor) : [];

    const rankAll = () =>
      memory.exclusively(regionId, () =>
        inTransaction(call, async (tx) => {
          await memory.catchUp(tx, regionId);
          return thread.ask({ kind: 'rank', regionId, candidateId, day: dayOf(clock.now()) });
        }),
      );

    async function explain(tx: Parameters<Parameters<typeof inTransaction>[1]>[0], page: readonly Ranked[]) {
      const candidate = await createProjectionRepository(tx, regionId).findCandidate(candidateId);
      if (!candidate) throw notFound();
      const rows = await findVacanciesWithDay(
        tx,
        regionId,
        page.map(({ vacancyId }) => vacancyId),
      );
      const byId = new Map(rows.map((row) => [row.vacancy.id, row]));
      const profile = toProfile(candidate);
      await logAccess(tx, newId, actor, { kind: 'read', candidateIds: [candidateId] });
      const found = await scorers.find(tx, candidate.taxonomy);
      const entries = page.flatMap(({ placement: _placement, ...ranked }) => {
        const row = byId.get(ranked.vacancyId);
        // One that was re-coded since it was ranked is not compared.
        if (!found || row?.vacancy.taxonomy !== candidate.taxonomy) return [];
        const day = row.day ?? dayOf(clock.now());
        const explanation = found.scorer.explain(profile, toDemand(row.vacancy), day);
        return [{ ...ranked, total: total(explanation), explanation }];
      });
      return { taxonomy: found?.taxonomy, entries };
    }

    const ranked = await rankAll();
    if (!ranked) throw notFound();
    const chosen = ranked.vacancies
      .map((vacancy, at) => ({ ...vacancy, rank: at + 1 }))
      .filter(({ rank, placement }) => {
        const isInGroup = query.groep === undefined || placement === placementOf(query.groep);
        return rank > Number(afterRank) && isInGroup;
      });
    const page = chosen.slice(0, query.aantal);
    const last = page.at(-1);
    const next =
      chosen.length > page.length && last ? cursors.encode(actor, listName, [last.rank]) : undefined;
    const explained = await inTransaction(call, (tx) => explain(tx, page));
    return { ...explained, otherwiseCoded: ranked.otherwiseCoded, next };
  };
}

type Ranked = RankedVacancy & { rank: number };
