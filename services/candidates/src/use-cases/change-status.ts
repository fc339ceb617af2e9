/** Availability, bemiddelbaarheid and visibility: each its own act with its own line of history. */
import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { CandidateChangedReason } from '../contract/candidates.events.ts';
import { operations } from '../contract/candidates.routes.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import { findRefusedNumbers } from '../domain/bsn-refusal.ts';
import { changeStatus, type StatusUpdate } from '../domain/candidate-status.ts';
import { announce } from './announce.ts';
import type { Deps } from './deps.ts';
import { loadOwn } from './load-own.ts';
import type { Saved } from './saved.ts';

interface StatusAct {
  id: string;
  update: StatusUpdate;
  criterion: string | null;
}

type StatusOperation = 'changeAvailability' | 'changeBemiddelbaarheid' | 'changeVisibility';

function reasonOf(update: StatusUpdate): CandidateChangedReason {
  if (update.visibleToEmployers === false) return 'visibility-withdrawn';
  if (update.visibleToEmployers === true) return 'visibility-given';
  return update.bemiddelbaarheid === undefined ? 'availability' : 'bemiddelbaarheid';
}

/** Asking for what is already so changes nothing: no revision, no history, no event. */
export const changeCandidateStatus =
  (deps: Deps, operation: StatusOperation) =>
  async (call: Call, { id, update, criterion }: StatusAct): Promise<Saved> => {
    const actor = authorise(call.actor, operations[operation]);
    const errors = findRefusedNumbers({ criterium: criterion });
    if (errors.length > 0) throw invalidInput(undefined, { errors });
    return deps.inTransaction(call, async (tx) => {
      const { candidate: current } = await loadOwn(tx, id, call.ifMatch);
      const { candidate, history } = changeStatus(current, update, criterion);
      if (history.length === 0) return { outcome: 'ongewijzigd', candidate };
      const repository = createPersonRepository(tx);
      const at = deps.clock.now();
      await repository.updateCandidates([candidate], at);
      await repository.addHistory(
        history.map((line) => ({ ...line, candidateId: id, at })),
        deps.newId,
      );
      if (update.visibleToEmployers === false) await repository.endReleases([id]);
      const { revision } = candidate;
      const reason = reasonOf(update);
      await announce(deps, tx, [{ id, revision, organisationId: actor.organisationId, reason }]);
      return { outcome: 'gewijzigd', candidate };
    });
  };
