import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { cursorOf } from '../../http/next-cursor.ts';
import { page } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { countWaiting } from '../suggestions/waiting.ts';
import { parseFilters, toListQuery } from './form.ts';
import { myVacanciesPage } from './page.ts';

const PAGE = 25;

/** The vacancies of one employer: how far each is, what happens now, and whom to call. */
export const myVacanciesJourney: Journey = ({ routes, transport }) => {
  const vacancies = createVacanciesClient(transport);
  const placements = createPlacementsClient(transport);

  routes.get('/mijn-vacatures', ['werkgever'], async (visit) => {
    const filters = parseFilters(visit.query);
    const cursor = visit.query.optional('cursor');
    const [{ body }, waiting] = await Promise.all([
      vacancies.listVacancies(visit.caller, {
        query: { ...toListQuery(filters), aantal: PAGE, ...(cursor && { cursor }) },
      }),
      countWaiting(placements, visit.caller),
    ]);
    const rows =
      filters.show === 'gesloten'
        ? body.resultaten.filter(({ status }) => status !== 'concept')
        : body.resultaten;
    return page(
      myVacanciesPage({
        filters,
        rows,
        waiting,
        isLater: cursor !== undefined,
        nextCursor: cursorOf(body),
        now: visit.now,
      }),
    );
  });
};
