import type { Tx } from '@vlinderdas/platform/db/database';
import { findProgress } from '../db/progress.queries.ts';
import { createVacancyRepository } from '../db/vacancy.repository.ts';
import { advance, fill, type Vacancy } from '../domain/vacancy.ts';
import { emitChange, type VacanciesDeps } from './vacancies.deps.ts';

/**
 * A voordracht moved: the vacancy follows what is published of all its voordrachten now, so order and repetition
 * of events do not matter. A vacancy that was closed meanwhile stays closed.
 */
export async function followProposal(deps: VacanciesDeps, tx: Tx, proposalId: string): Promise<void> {
  const progress = await findProgress(tx, proposalId);
  const vacancy = progress && (await createVacancyRepository(tx, deps.newId).find(progress.vacancyId));
  if (!progress || !vacancy) return;
  const moved = await followSteps(deps, tx, vacancy, progress);
  let current = moved;
  for (const placementId of progress.placementIds) {
    current = await countPlacement(deps, tx, current, placementId);
  }
}

async function followSteps(
  deps: VacanciesDeps,
  tx: Tx,
  vacancy: Vacancy,
  { approached, proposed }: { approached: number; proposed: number },
): Promise<Vacancy> {
  if (approached === 0) return vacancy;
  const outcome = advance(vacancy, proposed > 0 ? 'voorgesteld' : 'kandidaten-benaderd', deps.clock.now());
  if (outcome.kind !== 'changed') return vacancy;
  const stored = await createVacancyRepository(tx, deps.newId).save(vacancy, outcome.vacancy);
  await emitChange(deps, tx, stored, outcome.reason);
  return stored;
}

/** A placement takes one post, once; without a post left the placement stands on its own. */
async function countPlacement(
  deps: VacanciesDeps,
  tx: Tx,
  vacancy: Vacancy,
  placementId: string,
): Promise<Vacancy> {
  const repository = createVacancyRepository(tx, deps.newId);
  const at = deps.clock.now();
  const filling = { vacancyId: vacancy.id, placementId, posts: 1, filledBy: 'plaatsing', at } as const;
  if (!(await repository.addFilling(vacancy, filling))) return vacancy;
  const outcome = fill(vacancy, 1, 'vervuld-met-voorgestelde-kandidaat', at);
  if (outcome.kind !== 'changed') return vacancy;
  const stored = await repository.save(vacancy, outcome.vacancy);
  await emitChange(deps, tx, stored, outcome.reason);
  return stored;
}
