import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { createConceptNameFinder } from '../../candidate-card/concept-names.ts';
import { findNames } from '../../candidate-card/names.ts';
import { conceptsOf } from '../../candidate-card/profile-facts.ts';
import { page } from '../../http/visit.ts';
import { createAdviceClient } from '../../instrument-advice/advice-client.ts';
import { findAdvice } from '../../instrument-advice/find-advice.ts';
import { readWorkFacts } from '../../instrument-advice/work-facts.ts';
import type { Journey } from '../journey.ts';
import { whyPage } from './page.ts';

/** Why this candidate, or why not. */
export const whyJourney: Journey = ({ routes, transport }) => {
  const vacancies = createVacanciesClient(transport);
  const matching = createMatchingClient(transport);
  const candidates = createCandidatesClient(transport);
  const placements = createPlacementsClient(transport);
  const organisations = createOrganisationsClient(transport);
  const instruments = createAdviceClient(transport);
  const concepts = createConceptNameFinder(transport);

  routes.get(
    '/vacatures/:vacatureId/kandidaten/:kandidaatId',
    ['werkgeversadviseur', 'begeleider', 'teamleider', 'regiocoordinator'],
    async ({ caller, params, person, guard, query, now }) => {
      const { vacatureId, kandidaatId } = params;
      const [vacancy, explanation, card, proposals, advice] = await Promise.all([
        vacancies.getVacancy(caller, { params: { vacatureId } }),
        matching.getExplanation(caller, { params }),
        candidates.getCard(caller, { params: { kandidaatId } }),
        placements.listProposals(caller, { query: { vacatureId, kandidaatId } }),
        findAdvice(
          instruments,
          { caller, roles: person.roles },
          { vacatureId, kandidaatId, feiten: readWorkFacts(query) },
        ),
      ]);
      const [names, conceptNames] = await Promise.all([
        findNames(organisations, caller, {
          colleagues: [card.body.begeleiderId],
          organisations: [card.body.organisatieId],
        }),
        concepts.find(caller, conceptsOf(card.body.profiel)),
      ]);
      return page(
        whyPage({
          vacancy: vacancy.body,
          explanation: explanation.body,
          card: card.body,
          proposal: proposals.body.resultaten[0],
          names,
          concepts: conceptNames,
          advice,
          person,
          guard,
          query,
          now,
        }),
      );
    },
  );
};
