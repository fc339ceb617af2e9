import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { cursorOf } from '../../http/next-cursor.ts';
import { page, redirect } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { parseFilters, toListQuery } from './filters.ts';
import { vacanciesPage } from './page.ts';

/** The vacancies of the region. */
export const vacanciesJourney: Journey = ({ routes, transport }) => {
  const vacancies = createVacanciesClient(transport);

  routes.get('/vacatures', 'everyone', async ({ caller, query, person, now }) => {
    if (person.roles.every((role) => role === 'werkgever')) return redirect('/mijn-vacatures');
    const filters = parseFilters(query);
    const { body } = await vacancies.listVacancies(caller, { query: toListQuery(filters) });
    return page(
      vacanciesPage({ filters, vacancies: body.resultaten, next: cursorOf(body), roles: person.roles, now }),
    );
  });
};
