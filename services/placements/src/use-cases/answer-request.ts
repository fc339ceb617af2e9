/**
 * The owner's begeleider or team answers. With an agreement to name and cv the owner hands over who it is, read with
 * the owner's own rights; the snapshot stays closed for others until the voordracht is sent so (R6, R94).
 */
import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { GetoondeIdentiteit } from '../contract/employer-view.resource.ts';
import { placementsOperations } from '../contract/placements.routes.ts';
import type { Bevestiging, Naamvrijgave } from '../contract/proposal-parts.resource.ts';
import type { Voordracht as VoordrachtWire } from '../contract/proposals.resource.ts';
import { createVoordrachtRepository } from '../db/voordracht.repository.ts';
import { toIdentity } from '../domain/identity.ts';
import { answerRequest, releaseName } from '../domain/proposal.ts';
import type { PlacementsDeps } from './deps.ts';
import { withinReach } from './reach.ts';
import { requireNotLater } from './require-not-later.ts';
import { takeStep } from './take-step.ts';

/** Reads the dossier before the step's own transaction: a connection is not kept waiting for a neighbour. */
async function readIdentity(
  deps: PlacementsDeps,
  call: Call,
  voordrachtId: string,
  pointer: string,
): Promise<GetoondeIdentiteit> {
  const actor = authorise(call.actor, placementsOperations.answerRequest);
  const { candidateId } = await deps.db.transaction(call, async (tx) =>
    withinReach(
      actor,
      placementsOperations.answerRequest.access,
      await createVoordrachtRepository(tx).findById(voordrachtId),
    ),
  );
  const dossier = await deps.neighbours.findDossier(call, candidateId);
  const identity = dossier && toIdentity(dossier);
  if (identity) return identity;
  const detail = 'Er is geen naam bekend van deze kandidaat. Vul die eerst aan, of kies anoniem.';
  throw invalidInput(undefined, { errors: [{ pointer, code: 'naam-ontbreekt', detail }] });
}

export const answerRequestFor =
  (deps: PlacementsDeps) =>
  async (call: Call, voordrachtId: string, input: Bevestiging): Promise<VoordrachtWire> => {
    const { antwoord, akkoord, vraag, reden } = input;
    if (akkoord) requireNotLater(akkoord.datum, '/akkoord/datum', deps.clock.now());
    const identity =
      akkoord?.vorm === 'met-naam-en-cv'
        ? await readIdentity(deps, call, voordrachtId, '/akkoord/vorm')
        : undefined;
    const step = takeStep(deps, placementsOperations.answerRequest, ({ voordrachten, before, trace }) => ({
      step: akkoord ? 'agreed' : antwoord === 'nu-niet' ? 'withdrawn' : 'answered',
      outcome: answerRequest(
        before.stage,
        {
          answer: antwoord,
          question: vraag ?? null,
          agreement: akkoord ? { form: akkoord.vorm, channel: akkoord.kanaal, date: akkoord.datum } : null,
        },
        trace,
      ),
      also: async (saved) => {
        if (identity) await voordrachten.saveIdentity(saved, identity);
        if (reden !== undefined) await voordrachten.savePrivateReason(saved, reden);
      },
    }));
    return step(call, voordrachtId);
  };

export const releaseNameFor =
  (deps: PlacementsDeps) =>
  async (call: Call, voordrachtId: string, input: Naamvrijgave): Promise<VoordrachtWire> => {
    requireNotLater(input.datum, '/datum', deps.clock.now());
    const identity = await readIdentity(deps, call, voordrachtId, '/kanaal');
    const step = takeStep(deps, placementsOperations.releaseName, ({ voordrachten, before, trace }) => ({
      step: 'name-released',
      outcome: releaseName(before.stage, { channel: input.kanaal, date: input.datum }, trace),
      also: (saved) => voordrachten.saveIdentity(saved, identity),
    }));
    return step(call, voordrachtId);
  };
