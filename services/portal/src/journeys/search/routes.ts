import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { createEmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { page, redirect } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { searchPage } from './page.ts';

const SEARCHERS = ['werkgeversadviseur', 'begeleider', 'teamleider', 'regiocoordinator'] as const;
const MOST = 10;

/** `k2041` and `K-2041` are the same card; anything else is no number of a card. */
export function cardNumberIn(words: string): string | undefined {
  const digits = /^k-?(\d{1,10})$/i.exec(words.replaceAll(' ', '').replaceAll('‑', '-'))?.[1];
  return digits && `K-${digits}`;
}

/** One box for a vacancy, an employer, or a candidate by the number on the card. */
export const searchJourney: Journey = ({ routes, transport }) => {
  const candidates = createCandidatesClient(transport);
  const employers = createEmployersClient(transport);
  const vacancies = createVacanciesClient(transport);

  routes.get('/zoeken', SEARCHERS, async ({ caller, query }) => {
    const words = query.text('q').slice(0, 100);
    if (!words) return page(searchPage({ words, vacancies: [], employers: [], cards: [] }));
    const kaartnummer = cardNumberIn(words);
    if (kaartnummer) {
      const { body } = await candidates.searchCards(caller, {
        query: { aantal: MOST },
        body: { kaartnummer },
      });
      const [only, ...others] = body.resultaten;
      if (only && others.length === 0) return redirect(`/kandidaten/${only.kandidaatId}`);
      return page(searchPage({ words, vacancies: [], employers: [], cards: body.resultaten }));
    }
    const [foundVacancies, foundEmployers] = await Promise.all([
      vacancies.listVacancies(caller, { query: { zoek: words, aantal: MOST } }),
      employers.listEmployers(caller, { query: { zoek: words, aantal: MOST } }),
    ]);
    return page(
      searchPage({
        words,
        vacancies: foundVacancies.body.resultaten,
        employers: foundEmployers.body.resultaten,
        cards: [],
      }),
    );
  });
};
