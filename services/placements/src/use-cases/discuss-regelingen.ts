/**
 * The candidate agrees that this employer hears about regelingen, or takes that back. The advice is asked as the caller
 * and frozen: the employer reads what was true when the candidate agreed, and nothing of why.
 */
import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { placementsOperations } from '../contract/placements.routes.ts';
import { wrongStatus } from '../contract/problems.ts';
import type { Voordracht as VoordrachtWire } from '../contract/proposals.resource.ts';
import type {
  GetoondeRegeling,
  RegelingenAkkoordInvoer,
  RegelingenIntrekking,
} from '../contract/regelingen.resource.ts';
import { createRegelingenRepository } from '../db/regelingen.repository.ts';
import { createVoordrachtRepository } from '../db/voordracht.repository.ts';
import { chooseRegelingen, mayDiscussRegelingen } from '../domain/regelingen.ts';
import type { PlacementsDeps } from './deps.ts';
import { withinReach } from './reach.ts';
import { requireNotLater } from './require-not-later.ts';
import { takeStep } from './take-step.ts';

/** Asked before the step's own transaction: a connection is not kept waiting for a neighbour. */
async function readShown(
  deps: PlacementsDeps,
  call: Call,
  voordrachtId: string,
  codes: readonly string[] | undefined,
): Promise<GetoondeRegeling[]> {
  const operation = placementsOperations.agreeOnRegelingen;
  const actor = authorise(call.actor, operation);
  const { candidateId, vacancyId, stage } = await deps.db.transaction(call, async (tx) =>
    withinReach(actor, operation.access, await createVoordrachtRepository(tx).findById(voordrachtId)),
  );
  if (!mayDiscussRegelingen(stage)) throw wrongStatus();
  const chosen = chooseRegelingen(await deps.neighbours.getAdvice(call, candidateId, vacancyId), codes);
  if ('shown' in chosen) return chosen.shown;
  const detail = 'Deze regeling kan volgens het advies niet. Kijk het advies na en kies opnieuw.';
  throw invalidInput(undefined, {
    errors: chosen.impossible.map((index) => ({
      pointer: `/regelingen/${index}`,
      code: 'kan-niet',
      detail,
    })),
  });
}

export const agreeOnRegelingenOf =
  (deps: PlacementsDeps) =>
  async (call: Call, voordrachtId: string, input: RegelingenAkkoordInvoer): Promise<VoordrachtWire> => {
    requireNotLater(input.datum, '/datum', deps.clock.now());
    const shown = await readShown(deps, call, voordrachtId, input.regelingen);
    const step = takeStep(deps, placementsOperations.agreeOnRegelingen, ({ tx, before, trace }) => ({
      step: 'regelingen-agreed',
      outcome: mayDiscussRegelingen(before.stage) ? before.stage : { refused: 'wrong-status' },
      also: (saved) =>
        createRegelingenRepository(tx).agree(saved, {
          channel: input.kanaal,
          date: input.datum,
          recordedAt: trace.at,
          recordedBy: trace.by,
          shown,
        }),
    }));
    return step(call, voordrachtId);
  };

export const withdrawRegelingenOf =
  (deps: PlacementsDeps) =>
  async (call: Call, voordrachtId: string, input: RegelingenIntrekking): Promise<VoordrachtWire> => {
    requireNotLater(input.datum, '/datum', deps.clock.now());
    const step = takeStep(deps, placementsOperations.withdrawRegelingen, async ({ tx, before, trace }) => ({
      step: 'regelingen-withdrawn',
      outcome: (await createRegelingenRepository(tx).withdraw(before.id, trace.at))
        ? before.stage
        : { refused: 'wrong-status' },
    }));
    return step(call, voordrachtId);
  };
