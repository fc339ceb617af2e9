/**
 * Vacancies follow the version of the taxonomy that their region chose, once all its profiles carry it: so each list is
 * made anew once, among everyone. Whatever follows from a vacancy's words is derived again.
 */
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { findGaps } from '@vlinderdas/versions/gaps';
import type { Recoder, RecodingSubject } from '@vlinderdas/versions/recoding';
import type { Hercodering } from '@vlinderdas/versions/recoding.resource';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { countByVersion, takeCodedBy } from '../db/recoding.queries.ts';
import { createVacancyRepository } from '../db/vacancy.repository.ts';
import { conceptCodesOf } from '../domain/concept-codes.ts';
import { review } from '../domain/review.ts';
import { emitChange, knowledgeOf, type VacanciesDeps } from './vacancies.deps.ts';

export function vacanciesToRecode(deps: VacanciesDeps): RecodingSubject {
  return {
    schema: 'vacancies',
    countByVersion,
    async recode(tx, { from, to, former, limit }) {
      const repository = createVacancyRepository(tx, deps.newId);
      const knowledge = { ...(await knowledgeOf(deps, tx)), taxonomy: to };
      const vacancies = await takeCodedBy(tx, from, limit);
      for (const vacancy of vacancies) {
        const reviewed = review(vacancy.content, knowledge, {
          accountSector: vacancy.sector,
          before: vacancy.recognition,
        });
        const stored = await repository.save(vacancy, { ...vacancy, ...reviewed });
        await emitChange(deps, tx, stored, 'recoded');
      }
      const gaps = vacancies.flatMap(({ content }) => findGaps(conceptCodesOf(content), to, former));
      return { rows: vacancies.length, gaps };
    },
    // Each vacancy was told by itself: its list is made anew.
    announce: async () => undefined,
  };
}

export const readRecoding =
  (deps: Pick<VacanciesDeps, 'inTransaction'>, recoder: Pick<Recoder, 'describe'>) =>
  (call: Call): Promise<Hercodering> => {
    authorise(call.actor, vacanciesOperations.readRecoding);
    return deps.inTransaction(call, recoder.describe);
  };
