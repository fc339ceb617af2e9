/** Everything that the page of one request shows, asked of the services as the reader. */
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import type { Transport } from '@vlinderdas/platform/http/client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { findNames } from '../../candidate-card/names.ts';
import { personName } from '../../candidate-card/person-name.ts';
import type { Visit } from '../../http/visit.ts';
import type { SentAnswer } from './candidate-section.ts';
import type { RequestView } from './page.ts';

/** So many sentences say enough to decide on. */
const SENTENCES = 2;

export function createRequestLoader(transport: Transport) {
  const candidates = createCandidatesClient(transport);
  const matching = createMatchingClient(transport);
  const organisations = createOrganisationsClient(transport);
  const placements = createPlacementsClient(transport);
  const vacancies = createVacanciesClient(transport);
  const orNothing = () => undefined;

  return async (visit: Visit, aanvraagId: string, sent?: SentAnswer): Promise<RequestView> => {
    const { caller, now, person } = visit;
    const { body: request } = await placements.getRequest(caller, { params: { aanvraagId } });
    const isOwn = request.organisatieId === person.organisationId;
    const { vacatureId } = request;
    const [names, vacancy, asked] = await Promise.all([
      findNames(organisations, caller, {
        colleagues: [
          request.adviseurId,
          ...request.voordrachten.map(({ antwoordBegeleider }) => antwoordBegeleider?.vastgelegdDoorId),
        ],
        organisations: [request.adviseurOrganisatieId],
      }),
      vacancies.getVacancy(caller, { params: { vacatureId } }).catch(orNothing),
      Promise.all(
        request.voordrachten.map(async (proposal) => {
          const { kandidaatId } = proposal;
          const [dossier, explanation] = await Promise.all([
            isOwn ? candidates.get(caller, { params: { kandidaatId } }).catch(orNothing) : undefined,
            matching.getExplanation(caller, { params: { vacatureId, kandidaatId } }).catch(orNothing),
          ]);
          const name = dossier && personName(dossier.body.identiteit ?? {});
          return {
            proposal,
            person: name ? { name, phone: dossier.body.identiteit?.telefoonnummer } : undefined,
            why: explanation
              ? [`${explanation.body.feiten}.`, ...explanation.body.zinnen.slice(0, SENTENCES)]
              : [],
          };
        }),
      ),
    ]);
    const guides = person.roles.includes('begeleider') || person.roles.includes('teamleider');
    return {
      request,
      vacancy: vacancy?.body,
      candidates: asked,
      names,
      mayAnswer: isOwn && guides,
      sent,
      guard: () => visit.guard(),
      now,
    };
  };
}
