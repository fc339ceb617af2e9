import { dutchDate } from '@vlinderdas/kernel/dates';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { endAbsence, listDueReturns } from '../db/job.repository.ts';
import { announce } from './announce.ts';
import type { Deps } from './deps.ts';

const NO_REGION = '00000000-0000-0000-0000-000000000000';

/** Whoever was away until a day is available again on that day; one transaction per person, so one cannot stop others. */
export const endAbsences =
  (deps: Pick<Deps, 'outbox' | 'newId'>, db: Database) =>
  async (now: Date): Promise<void> => {
    const today = dutchDate(now);
    const correlationId = deps.newId();
    const due = await db.transaction({ actor: systemActor(NO_REGION, null), correlationId }, (tx) =>
      listDueReturns(tx, today),
    );
    for (const person of due) {
      const actor = systemActor(person.regionId, person.organisationId);
      await db.transaction({ actor, correlationId }, async (tx) => {
        const back = await endAbsence(tx, person, { today, historyId: deps.newId(), at: now });
        if (back) await announce(deps, tx, [{ ...back, reason: 'availability' }]);
      });
    }
  };
