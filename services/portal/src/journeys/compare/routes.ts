import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { Problem } from '@vlinderdas/kernel/problem';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { z } from 'zod';
import { type Caller, page, redirect } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { CHOSEN } from '../vacancy/candidate-table.ts';
import { comparePage } from './page.ts';

const colleagues: readonly Rol[] = ['werkgeversadviseur', 'begeleider', 'teamleider', 'regiocoordinator'];
/** More do not fit side by side. */
const MOST = 3;
const isId = (text: string): boolean => z.uuid().safeParse(text).success;

/** Two or three candidates of one vacancy side by side. */
export const compareJourney: Journey = ({ routes, transport }) => {
  const vacancies = createVacanciesClient(transport);
  const matching = createMatchingClient(transport);
  const candidates = createCandidatesClient(transport);

  /** Undefined for who is no longer available, while the list that was chosen from is still open. */
  async function explanationOf(
    caller: Caller,
    vacatureId: string,
    kandidaatId: string,
  ): Promise<Uitleg | undefined> {
    try {
      return (await matching.getExplanation(caller, { params: { vacatureId, kandidaatId } })).body;
    } catch (error) {
      if (error instanceof Problem && error.definition.status === 404) return undefined;
      throw error;
    }
  }

  routes.get('/vacatures/:vacatureId/vergelijk', colleagues, async ({ caller, params, query }) => {
    const { vacatureId } = params;
    const chosen = [...new Set(query.all(CHOSEN))].filter(isId);
    const ids = chosen.slice(0, MOST);
    const [vacancy, cards, ...explanations] = await Promise.all([
      vacancies.getVacancy(caller, { params: { vacatureId } }),
      ids.length === 0 ? undefined : candidates.listCards(caller, { body: { kandidaatIds: ids } }),
      ...ids.map((kandidaatId) => explanationOf(caller, vacatureId, kandidaatId)),
    ]);
    const numbers = new Map(
      cards?.body.resultaten.map(({ kandidaatId, kaartnummer }) => [kandidaatId, kaartnummer]),
    );
    return page(
      comparePage({
        vacancy: vacancy.body,
        chosen: chosen.length,
        compared: ids.length,
        candidates: explanations.flatMap((explanation) => {
          const card = explanation && numbers.get(explanation.kandidaatId);
          return card ? [{ card, explanation }] : [];
        }),
      }),
    );
  });

  /** The ticks of the list, which is one form that posts; the answer is an address that can be shared. */
  routes.post('/vacatures/:vacatureId/vergelijk', colleagues, async ({ params, form }) => {
    const search = new URLSearchParams(
      form
        .all(CHOSEN)
        .filter(isId)
        .map((id): [string, string] => [CHOSEN, id]),
    );
    return redirect(`/vacatures/${params.vacatureId}/vergelijk?${search}`);
  });
};
