import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { Problem } from '@vlinderdas/kernel/problem';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import { afwijkRedenen, voordrachtVormen } from '@vlinderdas/vocabulary/proposals';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { createConceptNameFinder } from '../../candidate-card/concept-names.ts';
import { conceptsOf } from '../../candidate-card/profile-facts.ts';
import { revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import { createAdviceClient } from '../../instrument-advice/advice-client.ts';
import { findAdvice } from '../../instrument-advice/find-advice.ts';
import { readWorkFacts } from '../../instrument-advice/work-facts.ts';
import type { Journey } from '../journey.ts';
import { findPage, type PresentView, presentPage, reasonPage } from './page.ts';
import { unnamedConcepts } from './preview-concepts.ts';
import { proposeText as text } from './text.ts';

const advisers: readonly Rol[] = ['werkgeversadviseur'];
const UNCONFIRMED = 'eisen-niet-bevestigd';

/** Proposing: someone outside the list with a reason, and after a yes to the employer. */
export const proposeJourney: Journey = ({ routes, transport }) => {
  const vacancies = createVacanciesClient(transport);
  const candidates = createCandidatesClient(transport);
  const placements = createPlacementsClient(transport);
  const instruments = createAdviceClient(transport);
  const concepts = createConceptNameFinder(transport);

  const findVacancy = async ({ caller }: Visit, vacatureId: string) =>
    (await vacancies.getVacancy(caller, { params: { vacatureId } })).body;

  routes.get('/vacatures/:vacatureId/voordragen', advisers, async (visit) => {
    const number = visit.query.text('kaartnummer').toUpperCase().slice(0, 20);
    const [vacancy, found] = await Promise.all([
      findVacancy(visit, visit.params.vacatureId),
      number === ''
        ? []
        : candidates
            .searchCards(visit.caller, { query: { aantal: 10 }, body: { kaartnummer: number } })
            .then(({ body }) => body.resultaten),
    ]);
    return page(findPage(vacancy, number, found));
  });

  async function showReason(
    visit: Visit<'/vacatures/:vacatureId/kandidaten/:kandidaatId/voordragen'>,
    { reason, code }: { reason: string; code: string },
    problems: Parameters<typeof reasonPage>[0]['problems'],
  ) {
    const { caller, params, guard, now } = visit;
    const [vacancy, { body: card }] = await Promise.all([
      findVacancy(visit, params.vacatureId),
      candidates.getCard(caller, { params: { kandidaatId: params.kandidaatId } }),
    ]);
    const names = await concepts.find(caller, conceptsOf(card.profiel));
    return page(reasonPage({ vacancy, card, concepts: names, guard, now, reason, code, problems }));
  }

  routes.get('/vacatures/:vacatureId/kandidaten/:kandidaatId/voordragen', advisers, (visit) =>
    showReason(visit, { reason: '', code: '' }, []),
  );
  routes.post('/vacatures/:vacatureId/kandidaten/:kandidaatId/voordragen', advisers, async (visit) => {
    const { caller, params, form, formId } = visit;
    const { vacatureId, kandidaatId } = params;
    const reden = form.text('reden');
    const afwijkReden = form.text('afwijk');
    const said = { reason: reden, code: afwijkReden };
    if (reden === '') return showReason(visit, said, [{ field: 'reden', message: text.reasonMissing }]);
    const chosen = { kandidaatId, reden, ...(afwijkRedenen.is(afwijkReden) && { afwijkReden }) };
    try {
      await placements.proposeCandidates(
        { ...caller, idempotencyKey: formId },
        { body: { vacatureId, kandidaten: [chosen] } },
      );
    } catch (error) {
      return showReason(visit, said, fieldProblemsOf(error, { '/kandidaten/0/reden': 'reden' }));
    }
    return redirect(`/vacatures/${vacatureId}`, text.asked);
  });

  async function showPresent(
    { caller, guard, now, params, person, query }: Visit<'/voordrachten/:voordrachtId/voorstellen'>,
    rest: Pick<PresentView, 'form' | 'problems' | 'mustConfirm'>,
  ) {
    const [{ body: proposal }, { body: preview }] = await Promise.all([
      placements.getProposal(caller, { params }),
      placements.previewProposal(caller, { params }),
    ]);
    if (proposal.status !== 'akkoord') return redirect(`/voordrachten/${proposal.id}`);
    const { vacatureId, kandidaatId } = proposal;
    const [names, advice] = await Promise.all([
      concepts.find(caller, unnamedConcepts(preview)),
      findAdvice(
        instruments,
        { caller, roles: person.roles },
        { vacatureId, kandidaatId, feiten: readWorkFacts(query) },
      ),
    ]);
    return page(presentPage({ proposal, preview, concepts: names, advice, query, guard, now, ...rest }));
  }

  routes.get('/voordrachten/:voordrachtId/voorstellen', advisers, (visit) =>
    showPresent(visit, { form: undefined, problems: [] }),
  );
  routes.post(
    '/voordrachten/:voordrachtId/voorstellen',
    advisers,
    async (visit: Submission<'/voordrachten/:voordrachtId/voorstellen'>) => {
      const { caller, form, formId, params } = visit;
      const wijze = form.text('wijze');
      if (!voordrachtVormen.is(wijze))
        return showPresent(visit, {
          form,
          problems: [{ field: 'wijze', message: 'Kies hoe je voorstelt.' }],
        });
      const aanbeveling = form.optional('aanbeveling');
      try {
        await placements.sendProposal(
          { ...caller, idempotencyKey: formId, ...revisionIn(form.text('revisie')) },
          { params, body: { wijze, ...(aanbeveling && { aanbeveling }) } },
        );
      } catch (error) {
        if (error instanceof Problem && error.definition.slug === UNCONFIRMED)
          return showPresent(visit, { form, problems: [], mustConfirm: true });
        return showPresent(visit, {
          form,
          problems: fieldProblemsOf(error, { '/wijze': 'wijze', '/aanbeveling': 'aanbeveling' }),
        });
      }
      return redirect(`/voordrachten/${params.voordrachtId}`, text.presented);
    },
  );
};
