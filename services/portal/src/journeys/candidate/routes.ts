import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { Problem } from '@vlinderdas/kernel/problem';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { createConceptNameFinder } from '../../candidate-card/concept-names.ts';
import { findNames } from '../../candidate-card/names.ts';
import { conceptsOf } from '../../candidate-card/profile-facts.ts';
import { revisionIn } from '../../http/changed-meanwhile.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { accountPage } from './account-page.ts';
import { createFittingReader } from './fitting.ts';
import { ACCOUNTABLE, candidatePath } from './frame.ts';
import { cardPage, profilePage } from './page.ts';
import { registerStatus } from './status.routes.ts';
import { candidateText as text } from './text.ts';
import { fittingOfCardPage, fittingPage } from './vacancies-page.ts';

const READERS = ['begeleider', 'teamleider', 'werkgeversadviseur', 'regiocoordinator'] as const;
const GUIDES = ['begeleider', 'teamleider', 'werkgeversadviseur'] as const;

const isHidden = (error: unknown) => error instanceof Problem && [403, 404].includes(error.definition.status);

/** One candidate: the dossier for the own organisation, the card without a name for the rest of the region. */
export const candidateJourney: Journey = (deps) => {
  const { routes, transport } = deps;
  const candidates = createCandidatesClient(transport);
  const organisations = createOrganisationsClient(transport);
  const placements = createPlacementsClient(transport);
  const concepts = createConceptNameFinder(transport);
  const readFitting = createFittingReader(transport, createMatchingClient(transport));

  /** `undefined` for whom the name is hidden. */
  async function findDossier({ caller }: Visit, kandidaatId: string) {
    try {
      return (await candidates.get(caller, { params: { kandidaatId } })).body;
    } catch (error) {
      if (isHidden(error)) return undefined;
      throw error;
    }
  }
  const mayAccount = ({ person }: Visit) => ACCOUNTABLE.some((role) => person.roles.includes(role));

  routes.get('/kandidaten/:kandidaatId', READERS, async (visit) => {
    const { caller, now, params } = visit;
    const dossier = await findDossier(visit, params.kandidaatId);
    if (!dossier) {
      const { body: card } = await candidates.getCard(caller, { params });
      const [names, known] = await Promise.all([
        findNames(organisations, caller, {
          colleagues: [card.begeleiderId],
          organisations: [card.organisatieId],
        }),
        concepts.find(caller, conceptsOf(card.profiel)),
      ]);
      return page(cardPage({ card, concepts: known, names, now }));
    }
    const [known, duplicates] = await Promise.all([
      concepts.find(caller, conceptsOf(dossier)),
      dossier.vrijgegeven
        ? []
        : candidates.duplicates(caller, { params }).then(({ body }) => body.resultaten),
    ]);
    const names = await findNames(organisations, caller, {
      colleagues: [dossier.begeleiderId, ...duplicates.map(({ begeleiderId }) => begeleiderId)],
      organisations: [dossier.organisatieId, ...duplicates.map(({ organisatieId }) => organisatieId)],
    });
    return page(
      profilePage({
        dossier,
        concepts: known,
        names,
        duplicates: duplicates.map(({ organisatieId, kaartnummer, begeleiderId }) => ({
          organisationId: organisatieId,
          cardNumber: kaartnummer,
          guideId: begeleiderId,
        })),
        mayAccount: mayAccount(visit) && !dossier.vrijgegeven,
        guard: visit.guard(),
        now,
      }),
    );
  });

  routes.get('/kandidaten/:kandidaatId/vacatures', READERS, async (visit) => {
    const { caller, now, params, query } = visit;
    const fitting = await readFitting(caller, params.kandidaatId, query.optional('cursor'));
    const dossier = await findDossier(visit, params.kandidaatId);
    if (!dossier) {
      const { body: card } = await candidates.getCard(caller, { params });
      return page(fittingOfCardPage(`kandidaat ${card.kaartnummer}`, fitting));
    }
    const names = await findNames(organisations, caller, {
      colleagues: [dossier.begeleiderId],
      organisations: [dossier.organisatieId],
    });
    return page(
      fittingPage({ dossier, names, mayAccount: mayAccount(visit) && !dossier.vrijgegeven, now }, fitting),
    );
  });

  routes.get('/kandidaten/:kandidaatId/inzage', ACCOUNTABLE, async (visit) => {
    const { caller, now, params } = visit;
    const { body } = await candidates.giveAccount(caller, { params });
    const names = await findNames(organisations, caller, {
      colleagues: [body.kandidaat.begeleiderId],
      organisations: [...body.inzien, ...body.vrijgaven].map(({ organisatieId }) => organisatieId),
    });
    return page(accountPage({ dossier: body.kandidaat, names, mayAccount: true, now }, body));
  });

  routes.post('/kandidaten/:kandidaatId/bevestiging', GUIDES, async (visit) => {
    const { params } = visit;
    const ifMatch = revisionIn(visit.form.text('revisie'));
    await candidates.confirm({ ...visit.caller, ...ifMatch }, { params });
    return redirect(candidatePath(params.kandidaatId), text.confirmed);
  });

  registerStatus({ routes, candidates, organisations, placements, mayAccount });
};
