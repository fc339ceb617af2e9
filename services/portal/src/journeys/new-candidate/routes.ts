import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import type { FieldProblem } from '@vlinderdas/design/form';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { gemeentenOfRegion } from '@vlinderdas/region/gemeenten';
import { stepPath } from '../../candidate-card/completeness.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { toFormValues } from '../../http/form-values.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { candidatePointers, parseNewCandidate } from './form.ts';
import { newCandidatePage } from './page.ts';
import { newCandidateText as text } from './text.ts';

const GUIDES = ['begeleider', 'teamleider', 'werkgeversadviseur'] as const;

/** Someone who comes from no other system. */
export const newCandidateJourney: Journey = ({ routes, transport }) => {
  const candidates = createCandidatesClient(transport);
  const organisations = createOrganisationsClient(transport);

  async function show(visit: Visit, values = toFormValues({}), problems: readonly FieldProblem[] = []) {
    const { regionId } = visit.person;
    const region = await organisations
      .getRegion(visit.caller, { params: { regioId: regionId } })
      .catch(() => undefined);
    const gemeenten = region ? gemeentenOfRegion(region.body.code) : [];
    return page(newCandidatePage({ gemeenten, values, problems, guard: visit.guard() }));
  }

  routes.get('/kandidaten/nieuw', GUIDES, (visit) => show(visit));

  routes.post('/kandidaten/nieuw', GUIDES, async (visit) => {
    const { caller, form, formId, person } = visit;
    const guide = person.roles.includes('begeleider') ? person.subject : undefined;
    const { candidate, problems } = parseNewCandidate(form, dutchDate(visit.now), guide);
    if (problems) return show(visit, form, problems);
    try {
      const { body } = await candidates.create({ ...caller, idempotencyKey: formId }, { body: candidate });
      return redirect(stepPath(body.kandidaatId, 'werk'), text.saved);
    } catch (error) {
      return show(visit, form, fieldProblemsOf(error, candidatePointers));
    }
  });
};
