import type { FieldProblem } from '@vlinderdas/design/form';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import type { FormValues } from '../../http/form-values.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { parseAbsence } from './absence-form.ts';
import { listColleagues } from './colleagues.ts';
import { absencePage, teamPage } from './page.ts';
import { teamText as text } from './text.ts';

const READERS = ['teamleider', 'beheerder', 'begeleider', 'werkgeversadviseur', 'regiocoordinator'] as const;
const LEADERS = ['teamleider', 'beheerder'] as const;

/** The colleagues of the own organisation: who is away and who stands in. */
export const teamJourney: Journey = ({ routes, transport }) => {
  const organisations = createOrganisationsClient(transport);
  const mayChange = ({ person }: Visit) => LEADERS.some((role) => person.roles.includes(role));

  routes.get('/team', READERS, async (visit) =>
    page(
      teamPage({
        people: await listColleagues(organisations, visit),
        organisationId: visit.person.organisationId,
        mayChange: mayChange(visit),
        now: visit.now,
      }),
    ),
  );

  async function show(
    visit: Visit,
    medewerkerId: string,
    sent?: { values: FormValues; problems: readonly FieldProblem[] },
    changedMeanwhile = false,
  ) {
    const [{ body: person, revision }, colleagues] = await Promise.all([
      organisations.getPerson(visit.caller, { params: { medewerkerId } }),
      listColleagues(organisations, visit),
    ]);
    return page(
      absencePage({
        person,
        revision,
        colleagues: colleagues.map(({ id, naam }) => ({ id, name: naam })),
        sent,
        changedMeanwhile,
        guard: visit.guard(),
        now: visit.now,
      }),
    );
  }

  routes.get('/team/:medewerkerId', LEADERS, (visit) => show(visit, visit.params.medewerkerId));
  routes.post('/team/:medewerkerId', LEADERS, async (visit) => {
    const { caller, form, params } = visit;
    const { body: person } = await organisations.getPerson(caller, { params });
    const { absence, problems } = parseAbsence(form, person.afwezigheid);
    if (problems) return show(visit, params.medewerkerId, { values: form, problems });
    try {
      const call = { ...caller, ...revisionIn(form.text('revisie')) };
      await organisations.recordAbsence(call, { params, body: absence });
    } catch (error) {
      if (isChangedMeanwhile(error))
        return show(visit, params.medewerkerId, { values: form, problems: [] }, true);
      const found = fieldProblemsOf(error, { '#/vervangerId': 'vervanger', '#/afwezigheid': 'totEnMet' });
      return show(visit, params.medewerkerId, { values: form, problems: found });
    }
    return redirect('/team', text.saved);
  });
};
