/** Binds the operations to their use cases. */
import { registerApi } from '@vlinderdas/platform/http/api';
import type { FastifyInstance } from 'fastify';
import { matchingDocument, matchingOperations } from '../contract/matching.routes.ts';
import type { explainCandidate } from '../use-cases/explain-candidate.ts';
import type { findStandings } from '../use-cases/find-standings.ts';
import type { getShortlist } from '../use-cases/get-shortlist.ts';
import type { listVacancies } from '../use-cases/list-vacancies.ts';
import { type MatchingMapper, toLinks } from './matching.mapper.ts';

export interface MatchingUseCases {
  getShortlist: ReturnType<typeof getShortlist>;
  explainCandidate: ReturnType<typeof explainCandidate>;
  findStandings: ReturnType<typeof findStandings>;
  listVacancies: ReturnType<typeof listVacancies>;
}

export function registerMatching(
  app: FastifyInstance,
  useCases: MatchingUseCases,
  mapper: MatchingMapper,
): Promise<void> {
  return registerApi(app, matchingDocument, matchingOperations, {
    async getShortlist(call, input) {
      const body = mapper.toShortlist(await useCases.getShortlist(call, input), input.query);
      return { body, revision: body.revisie };
    },
    async getExplanation(call, input) {
      return { body: mapper.toExplanation(await useCases.explainCandidate(call, input)) };
    },
    async findStandings(call, input) {
      return { body: await useCases.findStandings(call, input) };
    },
    async getPrinciples() {
      return { body: mapper.principles };
    },
    async listVacancies(call, input) {
      const { entries, next } = await useCases.listVacancies(call, input);
      const path = `/kandidaten/${input.params.kandidaatId}/vacatures`;
      return {
        body: { resultaten: entries.map(mapper.toVacancy), _links: toLinks(path, input.query, next) },
      };
    },
  });
}
