import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { createConceptNameFinder } from '../../candidate-card/concept-names.ts';
import { isChangedMeanwhile, revisionIn } from '../../http/changed-meanwhile.ts';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { cursorOf } from '../../http/next-cursor.ts';
import { page, redirect, type Submission, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { unnamedConcepts } from './card-facts.ts';
import { fieldsOf, parseAnswer } from './form.ts';
import { suggestionsPage } from './list-page.ts';
import { type SuggestionView, suggestionPage } from './page.ts';
import { isOtherStep } from './step-problem.ts';
import { suggestionsText as text } from './text.ts';

const EMPLOYER: readonly Rol[] = ['werkgever'];
const PAGE = 50;

type OfSuggestion<V> = V & { params: { voordrachtId: string } };
type Extra = Pick<SuggestionView, 'form' | 'problems' | 'isChanged'>;

/** The candidates that were suggested to the employer who looks: read what was sent, and answer. */
export const suggestionsJourney: Journey = ({ routes, transport }) => {
  const placements = createPlacementsClient(transport);
  const vacancies = createVacanciesClient(transport);
  const conceptNames = createConceptNameFinder(transport);

  async function show({ caller, params, guard, now }: OfSuggestion<Visit>, extra: Extra = {}) {
    const { body: suggestion } = await placements.getPresented(caller, { params });
    const [contact, names] = await Promise.all([
      vacancies.getVacancy(caller, { params: { vacatureId: suggestion.vacatureId } }).then(
        ({ body }) => body.contactpersoonWsp,
        () => undefined,
      ),
      conceptNames.find(caller, unnamedConcepts(suggestion)),
    ]);
    return page(suggestionPage({ suggestion, contact, names, guard, now, ...extra }));
  }

  routes.get('/voorstellen', EMPLOYER, async (visit) => {
    const cursor = visit.query.optional('cursor');
    const { body } = await placements.listPresented(visit.caller, {
      query: { aantal: PAGE, ...(cursor && { cursor }) },
    });
    return page(
      suggestionsPage({
        suggestions: body.resultaten,
        isLater: cursor !== undefined,
        nextCursor: cursorOf(body),
        now: visit.now,
      }),
    );
  });

  routes.get('/voorstellen/:voordrachtId', EMPLOYER, (visit) => show(visit));

  // The address of an answer to a POST, asked for by itself.
  routes.get('/voorstellen/:voordrachtId/antwoord', EMPLOYER, ({ params }) =>
    redirect(`/voorstellen/${params.voordrachtId}`),
  );
  routes.post('/voorstellen/:voordrachtId/antwoord', EMPLOYER, async (visit: OfSuggestion<Submission>) => {
    const { caller, params, form, formId } = visit;
    const answer = parseAnswer(form);
    if ('problems' in answer) return show(visit, { form, problems: answer.problems });
    try {
      await placements.answerProposal(
        { ...caller, idempotencyKey: formId, ...revisionIn(form.text('revisie')) },
        { params, body: answer.body },
      );
    } catch (error) {
      if (isChangedMeanwhile(error) || isOtherStep(error)) return show(visit, { form, isChanged: true });
      return show(visit, { form, problems: fieldProblemsOf(error, fieldsOf(form)) });
    }
    return redirect(`/voorstellen/${params.voordrachtId}`, text.choices[answer.body.antwoord].done);
  });
};
