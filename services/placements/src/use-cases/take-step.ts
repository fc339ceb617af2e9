/**
 * The shape that steps of colleagues have in common: load, check the reach, decide, store; then read and answer. The
 * answer is no part of what is kept for a repeated request: it can hold what a begeleider said in private.
 */
import { dutchDate } from '@vlinderdas/kernel/dates';
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { AccessTable } from '@vlinderdas/platform/http/contract';
import type { ProposalStep } from '../contract/placements.events.ts';
import { placementsOperations } from '../contract/placements.routes.ts';
import type {
  BerichtKandidaatInvoer,
  Intrekking,
  TerugkoppelingInvoer,
} from '../contract/proposal-parts.resource.ts';
import type { Voordracht as VoordrachtWire } from '../contract/proposals.resource.ts';
import { logAccess } from '../db/access-log.ts';
import { findVoordracht } from '../db/voordracht.queries.ts';
import { createVoordrachtRepository, type VoordrachtRepository } from '../db/voordracht.repository.ts';
import { close, type Outcome, tellCandidate, tellEmployer, withdraw } from '../domain/proposal.ts';
import type { Trace } from '../domain/stage.ts';
import type { Voordracht } from '../domain/voordracht.ts';
import { toVoordrachtWire } from '../http/voordracht.mapper.ts';
import type { PlacementsDeps } from './deps.ts';
import { withinReach } from './reach.ts';
import { type StepToStore, storeStep } from './store-step.ts';

export interface StepContext {
  tx: Tx;
  voordrachten: VoordrachtRepository;
  before: Voordracht;
  trace: Trace;
}

export interface StepDecision extends Pick<StepToStore, 'outcome' | 'step' | 'change'> {
  /** What is stored beside the step, in the same transaction. */
  also?: (saved: Voordracht) => Promise<void>;
}

export function takeStep<Operation extends { access: AccessTable; purpose: string; scope?: string }>(
  deps: PlacementsDeps,
  operation: Operation,
  decide: (context: StepContext) => Promise<StepDecision> | StepDecision,
) {
  return async (call: Call, voordrachtId: string): Promise<VoordrachtWire> => {
    const actor = authorise(call.actor, operation);
    const now = deps.clock.now();
    await deps.inTransaction(call, async (tx) => {
      const voordrachten = createVoordrachtRepository(tx);
      const before = withinReach(actor, operation.access, await voordrachten.findById(voordrachtId));
      const trace = { at: now.toISOString(), by: actor.actorId };
      const { also, ...decision } = await decide({ tx, voordrachten, before, trace });
      const saved = await storeStep(deps, tx, voordrachten, { before, ...decision, ifMatch: call.ifMatch });
      await also?.(saved);
    });
    return deps.db.transaction(call, async (tx) => {
      const row = await findVoordracht(tx, voordrachtId);
      const { candidateId } = withinReach(actor, operation.access, row?.voordracht);
      if (!row) throw notFound();
      const { purpose } = operation;
      await logAccess(tx, { kind: 'read', purpose, subjectIds: [candidateId] });
      return toVoordrachtWire(row, dutchDate(now));
    });
  };
}

/** A step that the voordracht and the input decide alone. */
function simpleStep<Input>(
  operation: { access: AccessTable; purpose: string },
  step: ProposalStep,
  decide: (before: Voordracht, input: Input, trace: Trace) => Outcome,
) {
  return (deps: PlacementsDeps) => (call: Call, voordrachtId: string, input: Input) =>
    takeStep(deps, operation, ({ before, trace }) => ({ step, outcome: decide(before, input, trace) }))(
      call,
      voordrachtId,
    );
}

export const tellEmployerOf = simpleStep(
  placementsOperations.tellEmployer,
  'employer-told',
  ({ stage }, { tekst, datum, watNu }: TerugkoppelingInvoer, trace) =>
    tellEmployer(stage, { text: tekst, date: datum, next: watNu }, trace),
);

export const tellCandidateOf = simpleStep(
  placementsOperations.tellCandidate,
  'candidate-told',
  ({ stage }, { tekst, kanaal, datum }: BerichtKandidaatInvoer, trace) =>
    tellCandidate(stage, { text: tekst, channel: kanaal, date: datum }, trace),
);

export const withdrawProposal = simpleStep(
  placementsOperations.withdrawProposal,
  'withdrawn',
  ({ stage }, { reden }: Intrekking, trace) => withdraw(stage, reden, trace),
);

export const closeProposal = simpleStep(
  placementsOperations.closeProposal,
  'closed',
  ({ stage }, _nothing: undefined, trace) => close(stage, trace),
);
