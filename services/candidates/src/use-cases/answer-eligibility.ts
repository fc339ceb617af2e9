/**
 * The gate of a reserved vacancy asks whether people may be considered; the fact stays here. It is eligibility, never
 * score: no answer of this use case reaches the matcher. Every question is logged with the vacancy it was asked for.
 */
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { purposes } from '../contract/access.ts';
import { operations } from '../contract/candidates.routes.ts';
import type { Geschiktheidsvraag } from '../contract/eligibility.resource.ts';
import { logLook } from '../db/access-log.ts';
import { type Answer, answerBornBy, answerFact, findCards } from '../db/card.queries.ts';
import { bornBy, combineAnswers } from '../domain/eligibility.ts';
import { type Deps, today } from './deps.ts';

export interface EligibilityAnswer {
  candidateId: string;
  answer: Answer;
}

/** Whose card the actor may not see is left out, as if unknown. */
export const answerEligibility =
  (deps: Deps) =>
  async (call: Call, question: Geschiktheidsvraag): Promise<EligibilityAnswer[]> => {
    authorise(call.actor, operations.answerEligibility);
    const { vacatureId, kandidaatIds, uitsluitendVoor, minimumleeftijd } = question;
    return deps.inTransaction(call, async (tx) => {
      const seen = new Set((await findCards(tx, kandidaatIds)).map(({ id }) => id));
      const ids = [...new Set(kandidaatIds)].filter((id) => seen.has(id));
      await logLook(tx, deps.newId, {
        kind: 'eligibility',
        purpose: `${purposes.reserve}:${vacatureId}`,
        subjectIds: ids,
      });
      const facts = uitsluitendVoor ? await answerFact(tx, ids, uitsluitendVoor) : undefined;
      const ages = minimumleeftijd
        ? await answerBornBy(tx, ids, bornBy(today(deps), minimumleeftijd))
        : undefined;
      return ids.map((candidateId) => ({
        candidateId,
        answer: combineAnswers([facts?.get(candidateId), ages?.get(candidateId)]),
      }));
    });
  };
