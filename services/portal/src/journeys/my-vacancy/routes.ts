import { notice } from '@vlinderdas/design/notice';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { sayMoment } from '../../frame/moments.ts';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { closePage, openPosts, parseClosing, parseFilled } from './close-page.ts';
import { myVacancyPage } from './page.ts';
import { myVacancyText as text } from './text.ts';

const EMPLOYER: readonly Rol[] = ['werkgever'];
const MOST_SUGGESTIONS = 100;
const FIELDS = { '/reden': 'reden', '/toelichting': 'toelichting', '/aantal': 'aantal' };

type OfVacancy<V> = V & { params: { vacatureId: string } };

/** One vacancy of the employer who looks: follow it, stop it, say that a post is filled. */
export const myVacancyJourney: Journey = ({ routes, transport }) => {
  const vacancies = createVacanciesClient(transport);
  const placements = createPlacementsClient(transport);

  const findVacancy = async ({ caller, params }: OfVacancy<Pick<Visit, 'caller'>>) =>
    (await vacancies.getVacancy(caller, { params })).body;
  const back = ({ params }: OfVacancy<object>, said: string) =>
    redirect(`/mijn-vacatures/${params.vacatureId}`, said);
  const onVersionSeen = ({ caller, form, formId }: Submission) => ({
    ...caller,
    idempotencyKey: formId,
    ...revisionIn(form.text('revisie')),
  });

  /** The form again, with what was filled in: beside what someone else changed, or what must be put right. */
  async function refuse(visit: OfVacancy<Submission>, error: unknown) {
    const { form, guard, now } = visit;
    const changedMeanwhile = isChangedMeanwhile(error);
    const problems = changedMeanwhile ? [] : fieldProblemsOf(error, FIELDS);
    const vacancy = await findVacancy(visit);
    if (!changedMeanwhile) return page(closePage({ vacancy, guard, form, problems }));
    const conflict = notice({
      kind: 'warning',
      title: text.changedTitle,
      body: text.changed(sayMoment(vacancy.gewijzigdOp, now)),
      announce: true,
    });
    return page(closePage({ vacancy, guard, form, conflict }));
  }

  routes.get('/mijn-vacatures/:vacatureId', EMPLOYER, async (visit) => {
    const { params, caller, guard, now } = visit;
    const [vacancy, suggestions] = await Promise.all([
      findVacancy(visit),
      placements.listPresented(caller, {
        query: { vacatureId: params.vacatureId, aantal: MOST_SUGGESTIONS },
      }),
    ]);
    return page(myVacancyPage({ vacancy, suggestions: suggestions.body.resultaten, guard, now }));
  });

  routes.post('/mijn-vacatures/:vacatureId/publicatie', EMPLOYER, async (visit) => {
    await vacancies.setPublication(onVersionSeen(visit), {
      params: visit.params,
      body: { gepubliceerd: true },
    });
    return back(visit, text.opened);
  });
  routes.post('/mijn-vacatures/:vacatureId/levensteken', EMPLOYER, async (visit) => {
    await vacancies.confirmOpen(visit.caller, { params: visit.params });
    return back(visit, text.stillOpenDone);
  });
  routes.post('/mijn-vacatures/:vacatureId/samenvoegen', EMPLOYER, async (visit) => {
    await vacancies.mergeVacancies(onVersionSeen(visit), {
      params: visit.params,
      body: { met: visit.form.text('met') },
    });
    return back(visit, text.merged);
  });
  routes.post('/mijn-vacatures/:vacatureId/verschilt', EMPLOYER, async (visit) => {
    await vacancies.markDifferent(visit.caller, {
      params: { ...visit.params, andereVacatureId: visit.form.text('met') },
    });
    return back(visit, text.markedDifferent);
  });

  routes.get('/mijn-vacatures/:vacatureId/sluiten', EMPLOYER, async (visit) =>
    page(closePage({ vacancy: await findVacancy(visit), guard: visit.guard })),
  );
  routes.post('/mijn-vacatures/:vacatureId/sluiten', EMPLOYER, async (visit) => {
    const { params, form, guard } = visit;
    const closing = parseClosing(form);
    if ('problems' in closing)
      return page(closePage({ vacancy: await findVacancy(visit), guard, form, problems: closing.problems }));
    try {
      await vacancies.closeVacancy(onVersionSeen(visit), { params, body: closing.body });
    } catch (error) {
      return refuse(visit, error);
    }
    return back(visit, text.closed);
  });
  // The address of an answer to a POST, asked for by itself.
  routes.get('/mijn-vacatures/:vacatureId/vervullingen', EMPLOYER, ({ params }) =>
    redirect(`/mijn-vacatures/${params.vacatureId}/sluiten`),
  );
  routes.post('/mijn-vacatures/:vacatureId/vervullingen', EMPLOYER, async (visit) => {
    const { params, form, guard } = visit;
    const before = await findVacancy(visit);
    const filled = parseFilled(form, openPosts(before));
    if ('problems' in filled)
      return page(closePage({ vacancy: before, guard, form, problems: filled.problems }));
    try {
      const { body } = await vacancies.fillPosts(onVersionSeen(visit), { params, body: filled.body });
      return back(visit, openPosts(body) === 0 ? text.filledAll : text.filled);
    } catch (error) {
      return refuse(visit, error);
    }
  });
};
