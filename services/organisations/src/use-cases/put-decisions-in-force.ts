import { dutchDate } from '@vlinderdas/kernel/dates';
import { anonymous, systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import { organisationReasons } from '../contract/organisations.events.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import { listDueDecisions } from '../db/sharing.queries.ts';
import { decisionOn } from '../domain/sharing.ts';
import { announceOrganisation } from './announce.ts';
import type { Deps } from './deps.ts';

/**
 * Puts planned decisions in force on their day, in every region, together with the event: what others read and what
 * they are told never differ.
 */
export const putDecisionsInForce =
  (deps: Deps & { db: Database }) =>
  async (now: Date): Promise<void> => {
    const today = dutchDate(now);
    for (const regionId of await listRegionIds(deps)) {
      const context = { actor: systemActor(regionId, null), correlationId: deps.newId() };
      await deps.db.transaction(context, async (tx) => {
        const organisations = createOrganisationRepository(tx);
        for (const { organisationId } of await listDueDecisions(tx, today)) {
          const before = await organisations.find(organisationId);
          const decision = decisionOn(await organisations.listDecisions(organisationId), today);
          if (!before || !decision) continue;
          const organisation = { ...before, revision: before.revision + 1 };
          await organisations.save(organisation);
          await organisations.putInForce(organisationId, decision.revision);
          await announceOrganisation(deps.outbox, tx, organisation, organisationReasons.sharingChanged);
        }
      });
    }
  };

async function listRegionIds(deps: Deps & { db: Database }): Promise<string[]> {
  const context = { actor: anonymous, correlationId: deps.newId() };
  const { rows } = await deps.db.transaction(context, (tx) =>
    tx.execute<{ id: string }>(sql`select region_ids as id from organisations.region_ids()`),
  );
  return rows.map(({ id }) => id);
}
