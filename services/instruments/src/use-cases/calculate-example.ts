/** What an employer pays a month, in an example: the amounts of a day, and nothing of a person. */
import { invalidInput } from '@vlinderdas/kernel/problem';
import type { Maandlasten, RekenVraag } from '../contract/advice.resource.ts';
import { calculateMonthlyCost } from '../domain/calculations/monthly-cost.ts';
import { type InstrumentsDeps, today } from './deps.ts';

export const calculateExample =
  (deps: Pick<InstrumentsDeps, 'clock'>) =>
  async (question: RekenVraag): Promise<Maandlasten> => {
    const result = calculateMonthlyCost(question, question.op ?? today(deps));
    if (result.kind === 'made') return result.cost;
    throw invalidInput(undefined, {
      errors: [{ pointer: '/op', code: 'bedrag-onbekend', detail: result.reason }],
    });
  };
