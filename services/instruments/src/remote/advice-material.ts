/**
 * What advice is made of, besides the candidate's facts: the vacancy, and how the pair matches. Asked as the caller, so
 * that nobody learns here what they may not see elsewhere.
 */
import { Problem } from '@vlinderdas/kernel/problem';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Transport } from '@vlinderdas/platform/http/client';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';

export interface AdviceMaterial {
  /** @throws notFound 404 for whom the caller may not see */
  getVacancy(call: Call, vacatureId: string): Promise<Vacature>;
  /** Undefined when there is none for this caller now: advice needs it for what it would bridge, and for nothing else. */
  findExplanation(call: Call, vacatureId: string, kandidaatId: string): Promise<Uitleg | undefined>;
}

const WITHOUT_EXPLANATION: ReadonlySet<number> = new Set([403, 404, 409]);

export function createAdviceMaterial(transport: Transport): AdviceMaterial {
  const vacancies = createVacanciesClient(transport);
  const matching = createMatchingClient(transport);
  const asCaller = ({ credentials, correlationId, traceparent }: Call) => ({
    credentials,
    correlationId,
    ...(traceparent !== undefined && { traceparent }),
  });

  return {
    async getVacancy(call, vacatureId) {
      return (await vacancies.getVacancy(asCaller(call), { params: { vacatureId } })).body;
    },
    async findExplanation(call, vacatureId, kandidaatId) {
      try {
        return (await matching.getExplanation(asCaller(call), { params: { vacatureId, kandidaatId } })).body;
      } catch (error) {
        if (error instanceof Problem && WITHOUT_EXPLANATION.has(error.definition.status)) return undefined;
        throw error;
      }
    },
  };
}
