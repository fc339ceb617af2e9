import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { parseAbsence } from '../team/absence-form.ts';
import { listColleagues } from '../team/colleagues.ts';
import { parseContact } from './form.ts';
import { type PreferencesView, preferencesPage } from './page.ts';
import { preferencesText as text } from './text.ts';

const pointers = {
  '#/emailadres': 'emailadres',
  '#/telefoonnummer': 'telefoonnummer',
  '#/vervangerId': 'vervanger',
  '#/afwezigheid': 'totEnMet',
} as const;

type Sent = NonNullable<PreferencesView['sent']>;

/** What someone sets for oneself: how to be reached, when to be away, and in which organisation to work. */
export const preferencesJourney: Journey = ({ routes, transport }) => {
  const organisations = createOrganisationsClient(transport);
  const myself = ({ person }: Visit) => ({ params: { medewerkerId: person.subject } });

  async function show(visit: Visit, sent?: Sent) {
    const { caller, person, now } = visit;
    const isEmployer = person.roles.every((role) => role === 'werkgever');
    const [{ body: me, revision }, colleagues] = await Promise.all([
      organisations.getPerson(caller, myself(visit)),
      isEmployer ? undefined : listColleagues(organisations, visit),
    ]);
    return page(
      preferencesPage({
        me,
        revision,
        organisationId: person.organisationId,
        colleagues: colleagues?.map(({ id, naam }) => ({ id, name: naam })),
        sent,
        guard: () => visit.guard(),
        now,
      }),
    );
  }

  async function save(
    visit: Submission,
    form: Sent['form'],
    problems: Sent['problems'] | undefined,
    work: (call: Submission['caller'] & { ifMatch?: number }) => Promise<unknown>,
    message: string,
  ) {
    const sent = { form, values: visit.form };
    if (problems) return show(visit, { ...sent, problems });
    try {
      await work({ ...visit.caller, ...revisionIn(visit.form.text('revisie')) });
    } catch (error) {
      if (isChangedMeanwhile(error)) return show(visit, { ...sent, problems: [], changedMeanwhile: true });
      return show(visit, { ...sent, problems: fieldProblemsOf(error, pointers) });
    }
    return redirect('/voorkeuren', message);
  }

  routes.get('/voorkeuren', 'everyone', (visit) => show(visit));
  routes.post('/voorkeuren/bereikbaarheid', 'everyone', (visit) => {
    const { change, problems } = parseContact(visit.form);
    return save(
      visit,
      'bereikbaarheid',
      problems,
      async (call) => {
        if (change) await organisations.changePerson(call, { ...myself(visit), body: change });
      },
      text.contact.saved,
    );
  });
  routes.post('/voorkeuren/afwezigheid', 'everyone', async (visit) => {
    const { body: me } = await organisations.getPerson(visit.caller, myself(visit));
    const { absence, problems } = parseAbsence(visit.form, me.afwezigheid);
    return save(
      visit,
      'afwezigheid',
      problems,
      async (call) => {
        if (absence) await organisations.recordAbsence(call, { ...myself(visit), body: absence });
      },
      text.absence.saved,
    );
  });
};
