import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { findNames } from '../../candidate-card/names.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import type { FormValues } from '../../http/form-values.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { placementPage, placementsPage } from './page.ts';
import { placementText as text } from './text.ts';

const KEEPERS = ['nazorgcontact', 'werkgeversadviseur'] as const;
const READERS = [...KEEPERS, 'begeleider', 'teamleider'] as const;

/** Someone who started work, and the contacts that were agreed for afterwards. */
export const placementJourney: Journey = ({ routes, transport }) => {
  const placements = createPlacementsClient(transport);
  const organisations = createOrganisationsClient(transport);

  async function show(
    visit: Visit<'/plaatsingen/:plaatsingId'>,
    sent?: { form: FormValues; problems: readonly FieldProblem[] },
  ) {
    const { caller, params, person, now, guard } = visit;
    const { body: placement } = await placements.getPlacement(caller, { params });
    const names = await findNames(organisations, caller, { colleagues: [placement.nazorgcontactId] });
    const mayRecord = KEEPERS.some((role) => person.roles.includes(role));
    const keeper = names.colleague(placement.nazorgcontactId)?.name;
    return page(placementPage({ placement, keeper, mayRecord, guard, now, ...(sent && { sent }) }));
  }

  routes.get('/plaatsingen', READERS, async ({ caller, now }) => {
    const { body } = await placements.listPlacements(caller, { query: { aantal: 50 } });
    return page(placementsPage(body.resultaten, now));
  });
  routes.get('/plaatsingen/:plaatsingId', READERS, (visit) => show(visit));
  routes.post('/plaatsingen/:plaatsingId/contact', KEEPERS, async (visit) => {
    const { caller, form, params } = visit;
    const datum = form.text('datum');
    if (!isIsoDate(datum))
      return show(visit, { form, problems: [{ field: 'datum', message: text.invalidDate }] });
    const bevinding = form.optional('bevinding');
    try {
      await placements.completeNazorg(caller, {
        params: { nazorgmomentId: form.text('moment') },
        body: { datum, ...(bevinding && { bevinding }) },
      });
    } catch (error) {
      const problems = fieldProblemsOf(error, { '#/datum': 'datum', '#/bevinding': 'bevinding' });
      return show(visit, { form, problems });
    }
    return redirect(`/plaatsingen/${params.plaatsingId}`, text.saved);
  });
};
