/** Binds the operations on the pseudonymous card to their use cases. */

import type { Handlers } from '@vlinderdas/platform/http/api';
import { urlOf } from '@vlinderdas/platform/http/client';
import { basePath } from '../contract/candidates.routes.ts';
import type { cardOperations } from '../contract/card.routes.ts';
import { answerEligibility } from '../use-cases/answer-eligibility.ts';
import { type Deps, today } from '../use-cases/deps.ts';
import { findCardsBy, getCard, listCards } from '../use-cases/read-cards.ts';
import { toKaart } from './candidate.mapper.ts';

export function cardHandlers(deps: Deps): Handlers<typeof cardOperations> {
  const context = () => ({ places: deps.places, today: today(deps), organisationId: null });
  return {
    async searchCards(call, { query, body }) {
      const { rows, next } = await findCardsBy(deps)(call, { ...body, ...query });
      const href = next && urlOf(basePath, '/kaarten/_zoek', { query: { ...query, cursor: next } });
      return {
        body: {
          resultaten: rows.map((row) => toKaart(row, context())),
          _links: href ? { volgende: { href } } : {},
        },
      };
    },
    async listCards(call, { body }) {
      const rows = await listCards(deps)(call, body.kandidaatIds);
      return { body: { resultaten: rows.map((row) => toKaart(row, context())) } };
    },
    async getCard(call, { params }) {
      const row = await getCard(deps)(call, params.kandidaatId);
      return { body: toKaart(row, context()), revision: row.revision };
    },
    async answerEligibility(call, { body }) {
      const answers = await answerEligibility(deps)(call, body);
      return {
        body: {
          resultaten: answers.map(({ candidateId, answer }) => ({
            kandidaatId: candidateId,
            antwoord: answer,
          })),
        },
      };
    },
  };
}
