import { html } from '@vlinderdas/design/html';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { fragment, page, redirect, type Submission } from '../../http/visit.ts';
import { filledIn } from '../../vacancy-form/account-fill.ts';
import { createConceptLookup } from '../../vacancy-form/concept-lookup.ts';
import { createSkillChoiceLookup } from '../../vacancy-form/skill-choice-lookup.ts';
import { fieldsByPointer, toVacancyContent } from '../../vacancy-form/vacancy-content.ts';
import { emptyForm, readVacancyForm } from '../../vacancy-form/vacancy-form.ts';
import type { Journey } from '../journey.ts';
import { registerChange } from './change.routes.ts';
import { createEmployerChoice, employerInput, employerProblems } from './employer-choice.ts';
import { checkPage, startPage } from './page.ts';
import { newVacancyText as text } from './text.ts';

const workers: readonly Rol[] = ['werkgeversadviseur', 'teamleider', 'regiocoordinator'];

/** An adviser enters a vacancy in three minutes: paste, look, place. */
export const newVacancyJourney: Journey = (deps) => {
  const { routes, transport } = deps;
  const vacancies = createVacanciesClient(transport);
  const concepts = createConceptLookup(transport);
  const choicesBeside = createSkillChoiceLookup(transport);
  const employers = createEmployerChoice(transport);

  routes.get('/vacatures/nieuw', workers, async (visit) => {
    const employer = await employers.start(visit.caller, visit.query.optional('werkgever'));
    return page(startPage({ guard: visit.guard, form: emptyForm, problems: [], employer }));
  });

  async function recognise({ caller, form }: Submission) {
    const naamVacature = form.text('naamVacature');
    const omschrijvingVacature = form.text('omschrijvingVacature');
    const { body } = await vacancies.recognise(caller, { body: { naamVacature, omschrijvingVacature } });
    return body;
  }

  routes.post('/vacatures/nieuw/controle', workers, async (visit) => {
    const { caller, form, guard } = visit;
    const sent = readVacancyForm(form);
    const employer = await employers.read(caller, form);
    if (sent.texts.naamVacature === '' && sent.texts.omschrijvingVacature === '') {
      const problems = [{ field: 'naamVacature', message: 'Vul een titel of een tekst in.' }];
      return page(startPage({ guard, form: sent, problems, employer }));
    }
    const [recognition, resolved, account] = await Promise.all([
      recognise(visit),
      concepts.resolve(caller, sent),
      employers.findAccount(caller, employer),
    ]);
    const shown = filledIn(resolved.form, account, form.has('herken') ? recognition : undefined);
    const beside = await choicesBeside(caller, shown, recognition);
    return page(
      checkPage({ guard, form: shown, problems: resolved.problems, employer, recognition, beside }),
    );
  });

  routes.post('/vacatures/nieuw', workers, async (visit) => {
    const { caller, form, guard, formId, now } = visit;
    const employer = await employers.read(caller, form);
    const resolved = await concepts.resolve(caller, readVacancyForm(form));
    const { content, posts, problems } = toVacancyContent(resolved.form, dutchDate(now));
    const refuse = async (found: typeof problems) => {
      const recognition = await recognise(visit);
      const beside = await choicesBeside(caller, resolved.form, recognition);
      return page(checkPage({ guard, form: resolved.form, problems: found, employer, recognition, beside }));
    };
    const all = [...employerProblems(employer), ...resolved.problems, ...problems];
    if (all.length > 0) return refuse(all);
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
      return refuse(fieldProblemsOf(error, fieldsByPointer));
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
