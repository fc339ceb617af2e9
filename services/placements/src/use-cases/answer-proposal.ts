/**
 * The employer answers, in the portal or by its software; or an adviser records what the employer said. What is kept
 * for a repeated request is only that it was done: who the candidate is, is read anew, so that a repetition shows no
 * name that may not be seen any more.
 */
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise, hasRole } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { VoorgesteldeKandidaat } from '../contract/employer-view.resource.ts';
import type { ProposalStep } from '../contract/placements.events.ts';
import { placementsOperations } from '../contract/placements.routes.ts';
import type { WerkgeverAntwoordInvoer } from '../contract/proposal-parts.resource.ts';
import { logAccess } from '../db/access-log.ts';
import { findPresented } from '../db/voordracht.queries.ts';
import { createVoordrachtRepository } from '../db/voordracht.repository.ts';
import { answerProposal } from '../domain/proposal.ts';
import { toPresentedWire } from '../http/voordracht.mapper.ts';
import type { PlacementsDeps } from './deps.ts';
import { withinReach } from './reach.ts';
import { storeStep } from './store-step.ts';

const operation = placementsOperations.answerProposal;
const STEP: Readonly<Record<WerkgeverAntwoordInvoer['antwoord'], ProposalStep>> = {
  kennismaken: 'meeting',
  aannemen: 'hired',
  afwijzen: 'rejected',
};

export const answerProposalFor =
  (deps: PlacementsDeps) =>
  async (
    call: Call,
    voordrachtId: string,
    input: WerkgeverAntwoordInvoer,
  ): Promise<VoorgesteldeKandidaat> => {
    const actor = authorise(call.actor, operation);
    const now = deps.clock.now().toISOString();
    await deps.inTransaction(call, async (tx) => {
      const voordrachten = createVoordrachtRepository(tx);
      const before = withinReach(actor, operation.access, await voordrachten.findById(voordrachtId));
      const outcome = answerProposal(
        before.stage,
        {
          answer: input.antwoord,
          reason: input.reden ?? null,
          meeting: input.kennismaking ?? null,
          note: input.toelichting ?? null,
          byEmployer: hasRole(actor, 'werkgever') && before.employerId === actor.organisationId,
        },
        { at: now, by: actor.actorId },
      );
      await storeStep(deps, tx, voordrachten, {
        before,
        outcome,
        step: STEP[input.antwoord],
        ifMatch: call.ifMatch,
      });
    });
    return deps.db.transaction(call, async (tx) => {
      const row = await findPresented(tx, voordrachtId);
      const { candidateId } = withinReach(actor, operation.access, row?.voordracht);
      const wire = row && toPresentedWire(row);
      if (!wire) throw notFound();
      const { purpose } = operation;
      await logAccess(tx, { kind: 'read', purpose, subjectIds: [candidateId] });
      return wire;
    });
  };
