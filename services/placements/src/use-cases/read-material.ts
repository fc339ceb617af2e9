/** What a proposal to an employer is made of, fetched as the adviser: the vacancy, the card, why they fit. */
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationShape } from '@vlinderdas/platform/http/contract';
import { advisers } from '../contract/access.ts';
import { createVoordrachtRepository } from '../db/voordracht.repository.ts';
import type { PlacementsDeps } from './deps.ts';
import { withinReach } from './reach.ts';

/** @param operation one for advisers */
export const materialReader =
  ({ db, neighbours }: PlacementsDeps, operation: OperationShape) =>
  async (call: Call, voordrachtId: string) => {
    const actor = authorise(call.actor, operation);
    const { vacancyId, candidateId } = await db.transaction(call, async (tx) =>
      withinReach(actor, advisers, await createVoordrachtRepository(tx).findById(voordrachtId)),
    );
    const [vacancy, cards, explanation] = await Promise.all([
      neighbours.findVacancy(call, vacancyId),
      neighbours.listCards(call, [candidateId]),
      neighbours.findExplanation(call, vacancyId, candidateId),
    ]);
    return { vacancy, card: cards.get(candidateId), explanation };
  };
