import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { createVacancyRepository } from '../db/vacancy.repository.ts';
import { fill } from '../domain/vacancy.ts';
import { describeVacancy, loadVacancy, storeOutcome, type VacanciesDeps } from './vacancies.deps.ts';

const operation = vacanciesOperations.fillPosts;

/** The employer found someone without us: those posts close, the others stay open. */
export const fillPosts = (deps: VacanciesDeps) => async (call: Call, vacancyId: string, posts: number) => {
  const actor = authorise(call.actor, operation);
  return deps.inTransaction(call, async (tx) => {
    const before = await loadVacancy(deps, tx, { ...call, actor }, operation, vacancyId);
    const at = deps.clock.now();
    const stored = await storeOutcome(deps, tx, before, fill(before, posts, 'vervuld-door-werkgever', at));
    const filling = { vacancyId, posts, filledBy: 'werkgever', placementId: null, at } as const;
    await createVacancyRepository(tx, deps.newId).addFilling(stored, filling);
    return describeVacancy(deps, tx, stored);
  });
};
