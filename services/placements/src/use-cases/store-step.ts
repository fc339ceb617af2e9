/** Stores one step of a voordracht with its time, its events, and the release of the name that it opens or ends. */
import { addDays, dutchDate } from '@vlinderdas/kernel/dates';
import type { Problem } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import {
  IDENTITY_RELEASED,
  IDENTITY_WITHDRAWN,
  PROPOSAL_CHANGED,
  type ProposalStep,
} from '../contract/placements.events.ts';
import {
  noAgreementToName,
  notYetClosable,
  requirementsUnconfirmed,
  vacancyClosed,
  wrongStatus,
} from '../contract/problems.ts';
import type { VoordrachtRepository } from '../db/voordracht.repository.ts';
import { isRefusal, type Outcome, type Refusal } from '../domain/proposal.ts';
import { isIdentityVisible } from '../domain/stage.ts';
import { RELEASE_DAYS } from '../domain/terms.ts';
import type { Voordracht } from '../domain/voordracht.ts';
import type { PlacementsDeps } from './deps.ts';

function toProblem({ refused, missing }: Refusal): Problem {
  switch (refused) {
    case 'wrong-status':
      return wrongStatus();
    case 'no-agreement-to-name':
      return noAgreementToName();
    case 'requirements-unconfirmed':
      return requirementsUnconfirmed();
    case 'vacancy-closed':
      return vacancyClosed();
    case 'not-yet-closable':
      return notYetClosable(undefined, { ontbreekt: missing });
  }
}

export async function emitStep(
  deps: Pick<PlacementsDeps, 'outbox'>,
  tx: Tx,
  voordracht: Voordracht,
  step: ProposalStep,
  name: string = PROPOSAL_CHANGED,
): Promise<void> {
  await deps.outbox.emit(tx, {
    name,
    aggregateId: voordracht.id,
    revision: voordracht.revision,
    regionId: voordracht.regionId,
    organisationId: voordracht.ownerOrganisationId,
    reason: step,
  });
}

export interface StepToStore {
  before: Voordracht;
  outcome: Outcome;
  step: ProposalStep;
  /** Facts beside the step that change with it. */
  change?: Partial<Pick<Voordracht, 'employerId' | 'placedAt'>>;
  ifMatch?: number | undefined;
}

/** @throws the problem behind a refusal; conflict or preconditionFailed when someone else was first */
export async function storeStep(
  deps: Pick<PlacementsDeps, 'outbox' | 'clock' | 'newId'>,
  tx: Tx,
  voordrachten: VoordrachtRepository,
  { before, outcome, step, change, ifMatch }: StepToStore,
): Promise<Voordracht> {
  if (isRefusal(outcome)) throw toProblem(outcome);
  const now = deps.clock.now();
  const wasVisible = isIdentityVisible(before.stage);
  const isVisible = isIdentityVisible(outcome);
  const releaseUntil =
    isVisible && !wasVisible ? `${addDays(dutchDate(now), RELEASE_DAYS)}T22:59:59.000Z` : before.releaseUntil;
  const saved = await voordrachten.save(
    before,
    { ...before, ...change, stage: outcome, releaseUntil },
    ifMatch,
  );
  await voordrachten.addStep(deps.newId(), saved, step, now.toISOString());
  await emitStep(deps, tx, saved, step);
  if (isVisible !== wasVisible) {
    await emitStep(deps, tx, saved, step, isVisible ? IDENTITY_RELEASED : IDENTITY_WITHDRAWN);
  }
  return saved;
}
