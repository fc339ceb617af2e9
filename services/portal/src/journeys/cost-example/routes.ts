import type { FieldProblem } from '@vlinderdas/design/form';
import type { Maandlasten, RekenVraag } from '@vlinderdas/instruments-service/contract/advice.resource';
import { Problem } from '@vlinderdas/kernel/problem';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { type PublicVisit, page } from '../../http/visit.ts';
import { createAdviceClient } from '../../instrument-advice/advice-client.ts';
import type { Journey } from '../journey.ts';
import { RECKON_PATH } from '../menu-card/addresses.ts';
import { readCostForm, toQuestion } from './form.ts';
import { costExamplePage } from './page.ts';

interface Answer {
  result: Maandlasten | undefined;
  problems: readonly FieldProblem[];
  isAway: boolean;
}

const FIELDS = {
  '/urenPerWeek': 'uren',
  '/leeftijd': 'leeftijd',
  '/uurloonInCenten': 'uurloon',
  '/loonwaardePercentage': 'loonwaarde',
  '/op': 'start',
};

/** An example of what a medewerker costs a month; nothing of it is kept. */
export const costExampleJourney: Journey = ({ routes, transport }) => {
  const advice = createAdviceClient(transport);

  async function reckon({ correlationId }: PublicVisit, question: RekenVraag): Promise<Answer> {
    try {
      const { body } = await advice.calculate({ credentials: {}, correlationId }, { body: question });
      return { result: body, problems: [], isAway: false };
    } catch (error) {
      const isRefused = error instanceof Problem && error.definition.status === 400;
      const problems = isRefused ? fieldProblemsOf(error, FIELDS) : [];
      return { result: undefined, problems, isAway: !isRefused };
    }
  }

  routes.open(RECKON_PATH, async (visit) => {
    const form = readCostForm(visit.query);
    const { question, problems } = toQuestion(form);
    const answer = question ? await reckon(visit, question) : { result: undefined, problems, isAway: false };
    return page(costExamplePage({ form, ...answer }));
  });
};
