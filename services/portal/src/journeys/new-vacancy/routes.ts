import { html } from '@vlinderdas/design/html';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { fragment, page, redirect, type Submission } from '../../http/visit.ts';
import { filledIn } from '../../vacancy-form/account-fill.ts';
import { createConceptLookup, type Resolved } from '../../vacancy-form/concept-lookup.ts';
import { readingAsked, startProblems } from '../../vacancy-form/read-words.ts';
import { createSecondStep, type StepAsked } from '../../vacancy-form/second-step.ts';
import { fieldsByPointer, toVacancyContent } from '../../vacancy-form/vacancy-content.ts';
import { emptyForm, readVacancyForm } from '../../vacancy-form/vacancy-form.ts';
import type { Journey } from '../journey.ts';
import { registerChange } from './change.routes.ts';
import {
  createEmployerChoice,
  type EmployerChoice,
  employerInput,
  employerProblems,
} from './employer-choice.ts';
import { checkPage, startPage } from './page.ts';
import { newVacancyText as text } from './text.ts';

const workers: readonly Rol[] = ['werkgeversadviseur', 'teamleider', 'regiocoordinator'];

/** An adviser enters a vacancy in three minutes: paste, look, place. */
export const newVacancyJourney: Journey = (deps) => {
  const { routes, transport } = deps;
  const vacancies = createVacanciesClient(transport);
  const concepts = createConceptLookup(transport);
  const employers = createEmployerChoice(transport);
  const secondStep = createSecondStep(transport);

  routes.get('/vacatures/nieuw', workers, async (visit) => {
    const employer = await employers.start(visit.caller, visit.query.optional('werkgever'));
    return page(startPage({ guard: visit.guard, form: emptyForm, problems: [], employer }));
  });

  async function check(visit: Submission, employer: EmployerChoice, resolved: Resolved, asked: StepAsked) {
    const { caller, guard } = visit;
    const isFilled = asked.isRead || !asked.isSent;
    const view = await secondStep(visit, resolved, asked, async (form, recognition) =>
      filledIn(form, isFilled ? await employers.findAccount(caller, employer) : undefined, recognition),
    );
    return page(checkPage({ guard, employer, ...view }));
  }

  routes.post('/vacatures/nieuw/controle', workers, async (visit) => {
    const { caller, form, guard } = visit;
    const sent = readVacancyForm(form);
    const employer = await employers.read(caller, form);
    const problems = startProblems(form, sent);
    if (problems.length > 0) return page(startPage({ guard, form: sent, problems, employer }));
    return check(visit, employer, await concepts.resolve(caller, sent), readingAsked(form, sent));
  });

  routes.post('/vacatures/nieuw', workers, async (visit) => {
    const { caller, form, formId, now } = visit;
    const employer = await employers.read(caller, form);
    const resolved = await concepts.resolve(caller, readVacancyForm(form));
    const named = [...employerProblems(employer), ...resolved.problems];
    const asked = readingAsked(form, resolved.form);
    const { content, posts, problems } = toVacancyContent(resolved.form, dutchDate(now));
    if (asked.isRead || named.length + problems.length > 0)
      return check(visit, employer, { ...resolved, problems: named }, { ...asked, isSent: true });
    const concept = form.has('concept');
    try {
      const { body } = await vacancies.createVacancy(
        { ...caller, idempotencyKey: formId },
        {
          body: {
            ...content,
            ...employerInput(employer),
            aantalGezocht: posts,
            tekstNagekeken: true,
            ...(concept && { concept }),
          },
        },
      );
      const said = body.mogelijkDezelfde.length > 0 ? text.asked : concept ? text.drafted : text.placed;
      return redirect(`/vacatures/${body.id}`, said);
    } catch (error) {
      const refused = { form: resolved.form, problems: fieldProblemsOf(error, fieldsByPointer) };
      return check(visit, employer, refused, { isRead: false, isAgain: false, isSent: true });
    }
  });

  const options = (names: readonly string[]) =>
    fragment(html`${names.map((name) => html`<option value="${name}"></option>`)}`);
  routes.get('/vacatures/suggesties/beroepen', 'everyone', async ({ caller, query }) =>
    options((await concepts.searchOccupations(caller, query.text('q'))).map(({ naam }) => naam)),
  );
  routes.get('/vacatures/suggesties/vaardigheden', 'everyone', async ({ caller, query }) =>
    options((await concepts.searchCompetences(caller, query.text('q'))).map(({ naam }) => naam)),
  );
  routes.get('/vacatures/suggesties/werkgevers', workers, async ({ caller, query }) =>
    options(
      (await employers.search(caller, query.text('q'))).map((employer) => employer.handelsnaamOrganisatie),
    ),
  );

  registerChange(deps, concepts);
};
