import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { createVacancyRepository } from '../db/vacancy.repository.ts';
import { fill } from '../domain/vacancy.ts';
import {
  describeVacancy,
  emitChange,
  loadVacancy,
  storeOutcome,
  type VacanciesDeps,
} from './vacancies.deps.ts';

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

/**
 * A confirmed placement takes one post, once. A vacancy that was closed meanwhile, or has no post left, stays as it
 * is: the placement stands on its own.
 */
export async function countPlacement(
  deps: VacanciesDeps,
  tx: Tx,
  placement: { placementId: string; vacancyId: string },
): Promise<void> {
  const repository = createVacancyRepository(tx, deps.newId);
  const before = await repository.find(placement.vacancyId);
  if (!before) return;
  const at = deps.clock.now();
  const filling = { ...placement, posts: 1, filledBy: 'plaatsing', at } as const;
  if (!(await repository.addFilling(before, filling))) return;
  const outcome = fill(before, 1, 'vervuld-met-voorgestelde-kandidaat', at);
  if (outcome.kind !== 'changed') return;
  const stored = await repository.save(before, outcome.vacancy);
  await emitChange(deps, tx, stored, outcome.reason);
}
