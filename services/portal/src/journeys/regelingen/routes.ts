import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { findNames } from '../../candidate-card/names.ts';
import { personName } from '../../candidate-card/person-name.ts';
import { revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { type Caller, page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import { createAdviceClient } from '../../instrument-advice/advice-client.ts';
import { findAdvice } from '../../instrument-advice/find-advice.ts';
import type { Journey } from '../journey.ts';
import type { AgreementStep, AgreementView } from './agreement.ts';
import { agreementPointers, type Parsed, parseAgreement, parseWithdrawal } from './form.ts';
import { regelingenPage } from './page.ts';
import { registerPlacementRegelingen } from './placement.routes.ts';
import { regelingenText as text } from './text.ts';
import { unlessHidden } from './unless-hidden.ts';

const KEEPERS = ['werkgeversadviseur', 'begeleider', 'teamleider'] as const;

interface OfProposal {
  params: { voordrachtId: string };
}

/** "Wat regelen wij": for a voordracht with the agreement of the candidate, and for a placement with its terms. */
export const regelingenJourney: Journey = ({ routes, transport }) => {
  const placements = createPlacementsClient(transport);
  const organisations = createOrganisationsClient(transport);
  const candidates = createCandidatesClient(transport);
  const vacancies = createVacanciesClient(transport);
  const instruments = createAdviceClient(transport);

  async function findPerson(caller: Caller, kandidaatId: string): Promise<string | undefined> {
    const dossier = await unlessHidden(candidates.get(caller, { params: { kandidaatId } }));
    return dossier && personName(dossier.identiteit ?? {});
  }

  async function show(visit: Visit & OfProposal, sent?: AgreementView['sent']) {
    const { caller, params, person, now, guard } = visit;
    const { body: proposal } = await placements.getProposal(caller, { params });
    const { kandidaatId, vacatureId } = proposal;
    const [answer, vacancy, name, names] = await Promise.all([
      findAdvice(instruments, { caller, roles: person.roles }, { kandidaatId, vacatureId }),
      unlessHidden(vacancies.getVacancy(caller, { params: { vacatureId } })),
      findPerson(caller, kandidaatId),
      findNames(organisations, caller, {
        colleagues: [proposal.begeleiderId],
        organisations: [proposal.organisatieId],
      }),
    ]);
    return page(regelingenPage({ proposal, answer, vacancy, person: name, names, guard, now, sent }));
  }

  async function record<Body>(
    visit: Submission & OfProposal,
    step: AgreementStep,
    parsed: Parsed<Body>,
    send: (caller: Caller & { idempotencyKey: string }, body: Body) => Promise<unknown>,
    said: string,
  ) {
    const { form, formId, params } = visit;
    if ('problems' in parsed) return show(visit, { form, step, problems: parsed.problems });
    const caller = { ...visit.caller, idempotencyKey: formId, ...revisionIn(form.text('revisie')) };
    try {
      await send(caller, parsed.body);
    } catch (error) {
      return show(visit, { form, step, problems: fieldProblemsOf(error, agreementPointers[step]) });
    }
    return redirect(`/voordrachten/${params.voordrachtId}/regelingen`, said);
  }

  routes.get('/voordrachten/:voordrachtId/regelingen', KEEPERS, (visit) => show(visit));
  routes.post('/voordrachten/:voordrachtId/regelingen-akkoord', KEEPERS, (visit) =>
    record(
      visit,
      'akkoord',
      parseAgreement(visit.form, dutchDate(visit.now)),
      (caller, body) => placements.agreeOnRegelingen(caller, { params: visit.params, body }),
      text.saved,
    ),
  );
  routes.post('/voordrachten/:voordrachtId/regelingen-intrekking', KEEPERS, (visit) =>
    record(
      visit,
      'intrekking',
      parseWithdrawal(visit.form, dutchDate(visit.now)),
      (caller, body) => placements.withdrawRegelingen(caller, { params: visit.params, body }),
      text.withdrawn,
    ),
  );

  registerPlacementRegelingen({ routes, placements, organisations, vacancies, instruments, findPerson });
};
