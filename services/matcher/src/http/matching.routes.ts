/** Binds the operations to their use cases. */
import type { Weights } from '@vlinderdas/matching/weights';
import { createLabels } from '@vlinderdas/matching/wording/labels';
import { registerApi } from '@vlinderdas/platform/http/api';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { FastifyInstance } from 'fastify';
import { matchingDocument, matchingOperations } from '../contract/matching.routes.ts';
import type { countDemandAndSupply } from '../use-cases/count-concept.ts';
import type { explainCandidate } from '../use-cases/explain-candidate.ts';
import type { findStandings } from '../use-cases/find-standings.ts';
import type { getShortlist } from '../use-cases/get-shortlist.ts';
import type { listVacancies } from '../use-cases/list-vacancies.ts';
import type { readTaxonomyInUse } from '../use-cases/read-principles.ts';
import {
  createMatchingMapper,
  type MatchingMapper,
  toLinks,
  toPrinciples,
  toShortlist,
} from './matching.mapper.ts';

export interface MatchingUseCases {
  getShortlist: ReturnType<typeof getShortlist>;
  explainCandidate: ReturnType<typeof explainCandidate>;
  findStandings: ReturnType<typeof findStandings>;
  listVacancies: ReturnType<typeof listVacancies>;
  countDemandAndSupply: ReturnType<typeof countDemandAndSupply>;
  readTaxonomyInUse: ReturnType<typeof readTaxonomyInUse>;
}

export function registerMatching(
  app: FastifyInstance,
  useCases: MatchingUseCases,
  weights: Weights,
): Promise<void> {
  const mappers = new WeakMap<Taxonomy, MatchingMapper>();
  function mapperOf(taxonomy: Taxonomy): MatchingMapper {
    const mapper = mappers.get(taxonomy) ?? createMatchingMapper(taxonomy, weights, createLabels(taxonomy));
    mappers.set(taxonomy, mapper);
    return mapper;
  }
  return registerApi(app, matchingDocument, matchingOperations, {
    async getShortlist(call, input) {
      const body = toShortlist(await useCases.getShortlist(call, input), input.query, mapperOf);
      return { body, revision: body.revisie };
    },
    async getExplanation(call, input) {
      const pair = await useCases.explainCandidate(call, input);
      return { body: mapperOf(pair.taxonomy).toExplanation(pair) };
    },
    async findStandings(call, input) {
      return { body: await useCases.findStandings(call, input) };
    },
    async countConcept(call, input) {
      return { body: await useCases.countDemandAndSupply(call, input) };
    },
    async getPrinciples(call) {
      return { body: toPrinciples(weights, await useCases.readTaxonomyInUse(call)) };
    },
    async listVacancies(call, input) {
      const { taxonomy, entries, otherwiseCoded, next } = await useCases.listVacancies(call, input);
      const path = `/kandidaten/${input.params.kandidaatId}/vacatures`;
      return {
        body: {
          ...(otherwiseCoded > 0 && { nogOmTeZetten: otherwiseCoded }),
          resultaten: taxonomy ? entries.map(mapperOf(taxonomy).toVacancy) : [],
          _links: toLinks(path, input.query, next),
        },
      };
    },
  });
}
