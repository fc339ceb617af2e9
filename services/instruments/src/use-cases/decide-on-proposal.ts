/**
 * A party takes the next step, or the coordinator records it for that party. What is adopted becomes the party's own
 * set from the day on which it holds, in the same transaction.
 */
import { forbidden, invalidInput, notFound, type Problem } from '@vlinderdas/kernel/problem';
import { authorise, hasRole, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { besluitStappen } from '@vlinderdas/vocabulary/instruments';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';
import { proposalClosed, stepNotPossible } from '../contract/harmonisation.problems.ts';
import type { NieuwBesluit, Voorstel } from '../contract/harmonisation.resource.ts';
import { harmonisationOperations } from '../contract/harmonisation.routes.ts';
import { createProposalRepository } from '../db/proposal.repository.ts';
import { createVariantRepository } from '../db/variant.repository.ts';
import { presentFrom } from '../domain/harmonisation/adoption.ts';
import {
  type DecisionRefusal,
  decide,
  type Proposal,
  type ProposalEvent,
  withdraw,
} from '../domain/harmonisation/proposal.ts';
import { toVoorstel } from '../http/proposal.mapper.ts';
import { adoptTarget } from './adopt-target.ts';
import { bsnErrors, checkRevision, type InstrumentsDeps, logChange, refuse, today } from './deps.ts';
import { readProposalView } from './read-proposals.ts';

const { decideOnProposal: decideOperation, withdrawHarmonisationProposal: withdrawOperation } =
  harmonisationOperations;

function fieldProblem(pointer: string, code: string, detail: string): Problem {
  return invalidInput(undefined, { errors: [{ pointer, code, detail }] });
}

function toProblem(refusal: DecisionRefusal): Problem {
  switch (refusal) {
    case 'not-open':
      return proposalClosed();
    case 'wrong-step':
      return stepNotPossible();
    case 'no-party':
      return fieldProblem(
        '/organisatieId',
        'geen-partij',
        'Deze organisatie is geen partij bij dit voorstel.',
      );
    case 'before-present':
      return fieldProblem(
        '/geldtVanaf',
        'voor-huidige-variant',
        'Dit kan niet gelden vóór de eerste dag van wat de organisatie nu heeft.',
      );
    case 'incomplete':
      return fieldProblem(
        '/stap',
        'onvolledig',
        'Bij vastgesteld horen een link en een ingangsdatum, bij afgewezen een reden.',
      );
  }
}

function isOwnDecision(actor: KnownActor, organisationId: string): boolean {
  return hasRole(actor, 'instrumentbeheerder') && organisationId === actor.organisationId;
}

function noteOf({ stap, reden, geldtVanaf }: NieuwBesluit, isRecordedForThem: boolean): string {
  const detail =
    stap === 'afgewezen'
      ? `: ${reden}`
      : stap === 'vastgesteld' && geldtVanaf
        ? `, geldt vanaf ${formatDateForPeople(geldtVanaf)}`
        : '';
  const by = isRecordedForThem ? ' (vastgelegd door de regiocoördinator)' : '';
  return `${besluitStappen.labels[stap]}${detail}${by}`;
}

function eventOf(
  deps: InstrumentsDeps,
  actor: KnownActor,
  event: Pick<ProposalEvent, 'organisationId' | 'step' | 'note'>,
): ProposalEvent {
  return {
    id: deps.newId(),
    at: deps.clock.now(),
    actorId: actor.actorId,
    actorOrganisationId: actor.organisationId,
    ...event,
  };
}

/** @throws notFound 404, preconditionFailed 412 */
async function loadToChange(tx: Tx, call: Call, id: string): Promise<Proposal> {
  const proposal = await createProposalRepository(tx).findToChange(id);
  if (!proposal) throw notFound();
  checkRevision(call, proposal.revision);
  return proposal;
}

async function takeStep(
  deps: InstrumentsDeps,
  tx: Tx,
  actor: KnownActor,
  proposal: Proposal,
  input: NieuwBesluit,
): Promise<Proposal> {
  const { organisatieId: organisationId, stap: step, reden: reason, link, geldtVanaf: holdsFrom } = input;
  const now = deps.clock.now();
  const variants = createVariantRepository(tx, { newId: deps.newId, now });
  const rows = await variants.listOf(proposal.instrumentCode, organisationId);
  const present = presentFrom(rows, today(deps));
  const decided = decide(proposal, organisationId, { step, reason, link, holdsFrom }, present, now);
  if (typeof decided === 'string') throw toProblem(decided);
  const note = noteOf(input, !isOwnDecision(actor, organisationId));
  const event = eventOf(deps, actor, { organisationId, step, note });
  const saved = await createProposalRepository(tx).save(proposal, decided, event);
  if (step === 'vastgesteld' && link && holdsFrom)
    await adoptTarget(deps, tx, { proposal, organisationId, rows, link, from: holdsFrom });
  return saved;
}

export const decideOnProposal =
  (deps: InstrumentsDeps) =>
  async (call: Call, id: string, input: NieuwBesluit): Promise<Voorstel> => {
    const actor = authorise(call.actor, decideOperation);
    refuse(bsnErrors(input));
    if (!isOwnDecision(actor, input.organisatieId) && !hasRole(actor, 'regiocoordinator'))
      return refuseStranger(deps, call, id, input);
    return deps.inTransaction(call, async (tx) => {
      const proposal = await loadToChange(tx, call, id);
      const saved = await takeStep(deps, tx, actor, proposal, input);
      return toVoorstel(saved, await readProposalView(deps, tx));
    });
  };

/** The attempt is kept although nothing else is. @throws forbidden 403, or notFound 404 */
async function refuseStranger(
  deps: InstrumentsDeps,
  call: Call,
  id: string,
  { organisatieId: organisationId }: NieuwBesluit,
): Promise<never> {
  await deps.db.transaction(call, async (tx) => {
    const proposal = await createProposalRepository(tx).find(id);
    if (!proposal) throw notFound();
    const { instrumentCode } = proposal;
    const what = ['Een andere organisatie probeerde over een voorstel te besluiten.'];
    await logChange(deps, tx, { kind: 'geweigerd', instrumentCode, organisationId, what });
  });
  throw forbidden(
    'Alleen de organisatie zelf of de regiocoördinator legt dit vast. De poging is vastgelegd.',
  );
}

export const withdrawProposal =
  (deps: InstrumentsDeps) =>
  async (call: Call, id: string): Promise<Voorstel> => {
    const actor = authorise(call.actor, withdrawOperation);
    return deps.inTransaction(call, async (tx) => {
      const proposal = await loadToChange(tx, call, id);
      const withdrawn = withdraw(proposal);
      if (withdrawn === 'not-open') throw proposalClosed();
      const note = 'Voorstel ingetrokken. Wat al is vastgesteld, blijft gelden.';
      const event = eventOf(deps, actor, { organisationId: actor.organisationId, note });
      const saved = await createProposalRepository(tx).save(proposal, withdrawn, event);
      return toVoorstel(saved, await readProposalView(deps, tx));
    });
  };
