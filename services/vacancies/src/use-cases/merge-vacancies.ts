import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { stepImpossible, vacancyClosed } from '../contract/problems.ts';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { differenceTable } from '../db/tables.ts';
import { createVacancyRepository } from '../db/vacancy.repository.ts';
import { mergeVacancies as decideMerge } from '../domain/merge.ts';
import { review } from '../domain/review.ts';
import {
  describeVacancy,
  knowledgeOf,
  loadVacancy,
  storeOutcome,
  type VacanciesDeps,
} from './vacancies.deps.ts';

const { mergeVacancies: mergeOperation, markDifferent: differOperation } = vacanciesOperations;

/** One vacancy stays with both sources; the other closes and says into which it went. */
export const mergeVacancies =
  (deps: VacanciesDeps) => async (call: Call, keptId: string, otherId: string) => {
    const actor = authorise(call.actor, mergeOperation);
    const { ifMatch: _ifMatch, ...unconditional } = call;
    return deps.inTransaction(call, async (tx) => {
      const kept = await loadVacancy(deps, tx, { ...call, actor }, mergeOperation, keptId);
      const other = await loadVacancy(deps, tx, { ...unconditional, actor }, mergeOperation, otherId);
      const decision = decideMerge(kept, other, deps.clock.now());
      if (decision.kind === 'closed') throw vacancyClosed();
      if (decision.kind === 'impossible') throw stepImpossible();
      const { content, stated, before, kept: changes, absorbed } = decision.merged;
      const reviewed = review(content, await knowledgeOf(deps, tx), {
        accountSector: kept.sector,
        stated,
        before,
      });
      await storeOutcome(deps, tx, other, { kind: 'changed', reason: 'merged', vacancy: absorbed });
      await createVacancyRepository(tx, deps.newId).moveSources(otherId, keptId);
      const vacancy = { ...kept, ...reviewed, ...changes };
      const stored = await storeOutcome(deps, tx, kept, { kind: 'changed', reason: 'merged', vacancy });
      return describeVacancy(deps, tx, stored);
    });
  };

/** A person looked: these two are not the same. The question is not asked again. */
export const markDifferent = (deps: VacanciesDeps) => async (call: Call, oneId: string, otherId: string) => {
  const actor = authorise(call.actor, differOperation);
  if (oneId === otherId) throw stepImpossible();
  await deps.inTransaction(call, async (tx) => {
    const one = await loadVacancy(deps, tx, { ...call, actor }, differOperation, oneId);
    const other = await loadVacancy(deps, tx, { ...call, actor }, differOperation, otherId);
    const [firstId = '', secondId = ''] = [one.id, other.id].sort();
    await tx
      .insert(differenceTable)
      .values({ regionId: actor.regionId, firstId, secondId, actorId: actor.actorId, at: deps.clock.now() })
      .onConflictDoNothing();
  });
};
