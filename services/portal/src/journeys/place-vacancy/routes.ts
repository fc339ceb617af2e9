import { createEmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { HerkenningAntwoord } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { sayDate } from '../../frame/moments.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import { filledIn } from '../../vacancy-form/account-fill.ts';
import { createConceptLookup, type Resolved } from '../../vacancy-form/concept-lookup.ts';
import { readingAsked, startProblems } from '../../vacancy-form/read-words.ts';
import { createSecondStep, type StepAsked } from '../../vacancy-form/second-step.ts';
import { fieldsByPointer, toVacancyContent } from '../../vacancy-form/vacancy-content.ts';
import { emptyForm, isFree, readVacancyForm, type VacancyForm } from '../../vacancy-form/vacancy-form.ts';
import type { Journey } from '../journey.ts';
import { registerChange } from './change.routes.ts';
import { checkPage, PLACE, startPage } from './page.ts';
import { placeVacancyText as text } from './text.ts';

const EMPLOYER: readonly Rol[] = ['werkgever'];

/** An employer places a vacancy: paste the text, look at what we make of it, place. */
export const placeVacancyJourney: Journey = (deps) => {
  const { routes, transport } = deps;
  const vacancies = createVacanciesClient(transport);
  const employers = createEmployersClient(transport);
  const concepts = createConceptLookup(transport);
  const secondStep = createSecondStep(transport);

  /** Who signed in is the one to call, unless the form, the account or the text names someone. */
  async function withAccount(
    { caller, person }: Visit,
    form: VacancyForm,
    recognition: HerkenningAntwoord,
  ): Promise<VacancyForm> {
    const account = await employers
      .getEmployer(caller, { params: { werkgeverId: person.organisationId } })
      .then(
        ({ body }) => body,
        () => undefined,
      );
    const filled = filledIn(form, account, recognition);
    return isFree(filled, 'contactNaam')
      ? { ...filled, texts: { ...filled.texts, contactNaam: person.name } }
      : filled;
  }

  routes.get('/mijn-vacatures/nieuw', EMPLOYER, ({ guard }) =>
    page(startPage({ guard, form: emptyForm, problems: [] })),
  );
  // The address of an answer to a POST, asked for by itself.
  routes.get('/mijn-vacatures/nieuw/controle', EMPLOYER, () => redirect(PLACE));

  async function check(visit: Submission, resolved: Resolved, asked: StepAsked) {
    const view = await secondStep(visit, resolved, asked, async (form, recognition) =>
      recognition ? withAccount(visit, form, recognition) : form,
    );
    return page(checkPage({ guard: visit.guard, ...view }));
  }

  routes.post('/mijn-vacatures/nieuw/controle', EMPLOYER, async (visit) => {
    const { caller, form, guard } = visit;
    const sent = readVacancyForm(form);
    const problems = startProblems(form, sent);
    if (problems.length > 0) return page(startPage({ guard, form: sent, problems }));
    return check(visit, await concepts.resolve(caller, sent), readingAsked(form, sent));
  });

  routes.post('/mijn-vacatures/nieuw', EMPLOYER, async (visit) => {
    const { caller, form, formId, now } = visit;
    const resolved = await concepts.resolve(caller, readVacancyForm(form));
    const asked = readingAsked(form, resolved.form);
    const { content, posts, problems } = toVacancyContent(resolved.form, dutchDate(now));
    if (asked.isRead || resolved.problems.length + problems.length > 0)
      return check(visit, resolved, { ...asked, isSent: true });
    const concept = form.has('concept');
    try {
      const { body } = await vacancies.createVacancy(
        { ...caller, idempotencyKey: formId },
        { body: { ...content, aantalGezocht: posts, tekstNagekeken: true, ...(concept && { concept }) } },
      );
      const day = body.reactieUiterlijk && sayDate(body.reactieUiterlijk, now);
      const placed =
        body.mogelijkDezelfde.length > 0 ? text.asked : text.placed(body.contactpersoonWsp?.naam, day);
      return redirect(`/mijn-vacatures/${body.id}`, concept ? text.drafted : placed);
    } catch (error) {
      const refused = { form: resolved.form, problems: fieldProblemsOf(error, fieldsByPointer) };
      return check(visit, refused, { isRead: false, isAgain: false, isSent: true });
    }
  });

  registerChange(deps, concepts);
};
