/** The employer took the candidate on: the placement is confirmed with a nazorg contact and at least one date (R47). */
import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { PLACEMENT_CONFIRMED } from '../contract/placements.events.ts';
import type { NieuwePlaatsing, Plaatsing } from '../contract/placements.resource.ts';
import { placementsOperations } from '../contract/placements.routes.ts';
import { alreadyPlaced, wrongStatus } from '../contract/problems.ts';
import { logAccess } from '../db/access-log.ts';
import { createPlacementRepository } from '../db/placement.repository.ts';
import { createVoordrachtRepository } from '../db/voordracht.repository.ts';
import { confirmPlacement } from '../domain/placement.ts';
import { toPlacementTerms, toPlacementWire } from '../http/placement.mapper.ts';
import type { PlacementsDeps } from './deps.ts';
import { withinReach } from './reach.ts';
import { storeStep } from './store-step.ts';

const operation = placementsOperations.confirmPlacement;

export const confirmPlacementOf =
  (deps: PlacementsDeps) =>
  async (call: Call, input: NieuwePlaatsing): Promise<Plaatsing> => {
    const actor = authorise(call.actor, operation);
    const contact = await deps.neighbours.findContact(call, input.nazorgcontactId);
    const at = deps.clock.now().toISOString();
    return deps.inTransaction(call, async (tx) => {
      if (!contact) {
        const detail = 'Deze medewerker is niet te vinden.';
        const errors = [{ pointer: '/nazorgcontactId', code: 'onbekend', detail }];
        throw invalidInput(undefined, { errors });
      }
      const voordrachten = createVoordrachtRepository(tx);
      const before = withinReach(actor, operation.access, await voordrachten.findById(input.voordrachtId));
      const outcome = confirmPlacement(before, toPlacementTerms(input), {
        at,
        adviserId: actor.actorId,
        adviserOrganisationId: actor.organisationId,
        newId: deps.newId,
      });
      if (outcome.kind === 'placed-before') throw alreadyPlaced();
      if (outcome.kind === 'wrong-status') throw wrongStatus();
      const { placement } = outcome;
      if (!(await createPlacementRepository(tx).insert(placement))) throw alreadyPlaced();
      const change = { placedAt: at };
      await storeStep(deps, tx, voordrachten, { before, outcome: before.stage, step: 'placed', change });
      await deps.outbox.emit(tx, {
        name: PLACEMENT_CONFIRMED,
        aggregateId: placement.id,
        revision: placement.revision,
        regionId: placement.regionId,
        organisationId: placement.ownerOrganisationId,
        reason: 'confirmed',
      });
      const { purpose } = operation;
      await logAccess(tx, { kind: 'read', purpose, subjectIds: [placement.candidateId] });
      return toPlacementWire(placement);
    });
  };
