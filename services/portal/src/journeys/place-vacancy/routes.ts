import { createEmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { HerkenningAntwoord } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { sayDate } from '../../frame/moments.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import { filledIn } from '../../vacancy-form/account-fill.ts';
import { createConceptLookup } from '../../vacancy-form/concept-lookup.ts';
import { createSkillChoiceLookup } from '../../vacancy-form/skill-choice-lookup.ts';
import { fieldsByPointer, toVacancyContent } from '../../vacancy-form/vacancy-content.ts';
import { emptyForm, isFree, readVacancyForm, type VacancyForm } from '../../vacancy-form/vacancy-form.ts';
import type { Journey } from '../journey.ts';
import { registerChange } from './change.routes.ts';
import { checkPage, PLACE, startPage, startProblem } from './page.ts';
import { placeVacancyText as text } from './text.ts';

const EMPLOYER: readonly Rol[] = ['werkgever'];

/** An employer places a vacancy: paste the text, look at what we make of it, place. */
export const placeVacancyJourney: Journey = (deps) => {
  const { routes, transport } = deps;
  const vacancies = createVacanciesClient(transport);
  const employers = createEmployersClient(transport);
  const concepts = createConceptLookup(transport);
  const choicesBeside = createSkillChoiceLookup(transport);

  async function recognise({ caller, form }: Submission) {
    const naamVacature = form.text('naamVacature');
    const omschrijvingVacature = form.text('omschrijvingVacature');
    return (await vacancies.recognise(caller, { body: { naamVacature, omschrijvingVacature } })).body;
  }

  /** Who signed in is the one to call, unless the form, the account or the text names someone. */
  async function readForm(
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

  routes.post('/mijn-vacatures/nieuw/controle', EMPLOYER, async (visit) => {
    const { caller, form, guard } = visit;
    const sent = readVacancyForm(form);
    if (sent.texts.naamVacature === '' && sent.texts.omschrijvingVacature === '')
      return page(startPage({ guard, form: sent, problems: [startProblem] }));
    const [recognition, resolved] = await Promise.all([recognise(visit), concepts.resolve(caller, sent)]);
    const shown = form.has('herken') ? await readForm(visit, resolved.form, recognition) : resolved.form;
    const beside = await choicesBeside(caller, shown, recognition);
    return page(checkPage({ guard, form: shown, problems: resolved.problems, recognition, beside }));
  });

  routes.post('/mijn-vacatures/nieuw', EMPLOYER, async (visit) => {
    const { caller, form, guard, formId, now } = visit;
    const resolved = await concepts.resolve(caller, readVacancyForm(form));
    const { content, posts, problems } = toVacancyContent(resolved.form, dutchDate(now));
    const refuse = async (found: typeof problems) => {
      const recognition = await recognise(visit);
      const beside = await choicesBeside(caller, resolved.form, recognition);
      return page(checkPage({ guard, form: resolved.form, problems: found, recognition, beside }));
    };
    if (resolved.problems.length + problems.length > 0) return refuse([...resolved.problems, ...problems]);
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
      return refuse(fieldProblemsOf(error, fieldsByPointer));
    }
  });

  registerChange(deps, concepts);
};
