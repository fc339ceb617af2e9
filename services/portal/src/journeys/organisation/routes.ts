import { dutchDate } from '@vlinderdas/kernel/dates';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { parseDecision } from './form.ts';
import { type OrganisationView, organisationPage } from './page.ts';
import { organisationText as text } from './text.ts';

const READERS = ['beheerder', 'privacyfunctionaris', 'teamleider'] as const;
const DECIDERS = ['beheerder', 'privacyfunctionaris'] as const;
const MOST_TEAMS = 100;

const pointers = {
  '#/deelt': 'deelt',
  '#/veldgroepen': 'veldgroepen',
  '#/doel': 'doel',
  '#/grondslag': 'grondslag',
  '#/vanaf': 'vanaf',
} as const;

/** The own organisation: its teams, and what it shares of its candidates. */
export const organisationJourney: Journey = ({ routes, transport }) => {
  const organisations = createOrganisationsClient(transport);

  async function show(visit: Visit, sent?: OrganisationView['sent']) {
    const { caller, person, now } = visit;
    const params = { organisatieId: person.organisationId };
    const [{ body: organisation }, { body: sharing, revision }, { body: teams }] = await Promise.all([
      organisations.getOrganisation(caller, { params }),
      organisations.getSharing(caller, { params }),
      organisations.listTeams(caller, { params, query: { aantal: MOST_TEAMS } }),
    ]);
    const mayDecide = DECIDERS.some((role) => person.roles.includes(role));
    return page(
      organisationPage({
        organisation,
        sharing,
        revision,
        teams: teams.resultaten,
        mayDecide,
        sent,
        guard: visit.guard(),
        now,
      }),
    );
  }

  routes.get('/organisatie', READERS, (visit) => show(visit));
  routes.post('/organisatie/deelbeleid', DECIDERS, async (visit) => {
    const { caller, form, person } = visit;
    const { decision, problems } = parseDecision(form, dutchDate(visit.now));
    if (problems) return show(visit, { values: form, problems });
    try {
      await organisations.decideSharing(
        { ...caller, ...revisionIn(form.text('revisie')) },
        { params: { organisatieId: person.organisationId }, body: decision },
      );
    } catch (error) {
      if (isChangedMeanwhile(error))
        return show(visit, { values: form, problems: [], changedMeanwhile: true });
      return show(visit, { values: form, problems: fieldProblemsOf(error, pointers) });
    }
    return redirect('/organisatie', text.sharing.saved);
  });
};
