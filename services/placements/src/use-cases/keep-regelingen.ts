/** What is arranged around a placement, kept by who serves the person or the employer after the start. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import { invalidInput, notFound, preconditionFailed } from '@vlinderdas/kernel/problem';
import { authorise, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type {
  NieuweRegeling,
  PlaatsingRegeling,
  PlaatsingRegelingen,
  RegelingWijziging,
} from '../contract/placement-regelingen.resource.ts';
import { placementsOperations } from '../contract/placements.routes.ts';
import { logAccess } from '../db/access-log.ts';
import { createPlacementRepository } from '../db/placement.repository.ts';
import { createPlacementRegelingRepository } from '../db/placement-regeling.repository.ts';
import type { Placement } from '../domain/placement.ts';
import { findFaults, type PlacementRegeling } from '../domain/placement-regeling.ts';
import {
  applyChange,
  toNewRegeling,
  toRegelingenWire,
  toRegelingWire,
} from '../http/placement-regeling.mapper.ts';
import type { PlacementsDeps } from './deps.ts';

/** @throws notFound for a placement that the actor does not serve: policies hide most, the reach the rest */
async function getPlacement(tx: Tx, actor: KnownActor, id: string): Promise<Placement> {
  const placement = await createPlacementRepository(tx).findById(id);
  const isReached =
    placement &&
    (actor.roles.includes('werkgeversadviseur') ||
      (actor.roles.includes('nazorgcontact') && placement.nazorgContactId === actor.actorId) ||
      (actor.roles.some((role) => role === 'begeleider' || role === 'teamleider') &&
        placement.ownerOrganisationId === actor.organisationId));
  if (!isReached) throw notFound();
  const { purpose } = placementsOperations.listRegelingen;
  await logAccess(tx, { kind: 'read', purpose, subjectIds: [placement.candidateId] });
  return placement;
}

export const keepRegelingen = (deps: PlacementsDeps) => {
  const today = () => dutchDate(deps.clock.now());

  async function requireSound(tx: Tx, regeling: PlacementRegeling): Promise<void> {
    const regelingen = createPlacementRegelingRepository(tx);
    // Two who write at once would each find nothing in the way.
    await regelingen.lockPlacement(regeling.placementId);
    const others = await regelingen.listOf([regeling.placementId]);
    const errors = findFaults(regeling, others, today());
    if (errors.length > 0) throw invalidInput(undefined, { errors });
  }

  return {
    list: async (call: Call, placementId: string): Promise<PlaatsingRegelingen> => {
      const actor = authorise(call.actor, placementsOperations.listRegelingen);
      return deps.inTransaction(call, async (tx) => {
        const placement = await getPlacement(tx, actor, placementId);
        const regelingen = await createPlacementRegelingRepository(tx).listOf([placementId]);
        return toRegelingenWire(regelingen, placement, today());
      });
    },

    add: async (call: Call, placementId: string, input: NieuweRegeling): Promise<PlaatsingRegeling> => {
      const actor = authorise(call.actor, placementsOperations.addRegeling);
      return deps.inTransaction(call, async (tx) => {
        const placement = await getPlacement(tx, actor, placementId);
        const made = toNewRegeling(input, placementId, deps.newId());
        await requireSound(tx, made);
        await createPlacementRegelingRepository(tx).insert(made, placement);
        return toRegelingWire(made, placement);
      });
    },

    change: async (call: Call, id: string, change: RegelingWijziging): Promise<PlaatsingRegeling> => {
      const actor = authorise(call.actor, placementsOperations.changeRegeling);
      return deps.inTransaction(call, async (tx) => {
        const regelingen = createPlacementRegelingRepository(tx);
        const before = await regelingen.findById(id);
        if (!before) throw notFound();
        const placement = await getPlacement(tx, actor, before.placementId);
        if (call.ifMatch !== undefined && call.ifMatch !== before.revision) throw preconditionFailed();
        const after = applyChange(before, change);
        await requireSound(tx, after);
        return toRegelingWire(await regelingen.save(after), placement);
      });
    },
  };
};
