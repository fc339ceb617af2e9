/** Reminders and ends that follow from time alone. The terms are dates in the rows; nothing else keeps a schedule. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { listDueTerms } from '../db/due-terms.queries.ts';
import { createVoordrachtRepository } from '../db/voordracht.repository.ts';
import { passTerms } from '../domain/proposal.ts';
import type { PlacementsDeps } from './deps.ts';
import { storeStep } from './store-step.ts';

/** @returns how many voordrachten took a step */
export const passDueTerms =
  (deps: Pick<PlacementsDeps, 'outbox' | 'clock' | 'newId'> & { db: Database }) =>
  async (now: Date): Promise<number> => {
    const today = dutchDate(now);
    const due = await listDueTerms(deps.db, today);
    let taken = 0;
    for (const { proposalId, regionId } of due) {
      const context = { actor: systemActor(regionId, null), correlationId: deps.newId() };
      await deps.db.transaction(context, async (tx) => {
        const voordrachten = createVoordrachtRepository(tx);
        const before = await voordrachten.findById(proposalId);
        const passed = before && passTerms(before.stage, today, { at: now.toISOString(), by: null });
        if (!before || !passed) return;
        await storeStep(deps, tx, voordrachten, { before, outcome: passed.stage, step: passed.step });
        taken += 1;
      });
    }
    return taken;
  };
