import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { operations } from '../contract/candidates.routes.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import { confirmProfile } from '../domain/candidate-status.ts';
import { announce } from './announce.ts';
import { type Deps, today } from './deps.ts';
import { loadOwn } from './load-own.ts';
import type { Saved } from './saved.ts';

/** Someone looked: the profile is right as it stands. */
export const confirmCandidate =
  (deps: Deps) =>
  async (call: Call, id: string): Promise<Saved> => {
    const actor = authorise(call.actor, operations.confirm);
    return deps.inTransaction(call, async (tx) => {
      const { candidate: current } = await loadOwn(tx, id, call.ifMatch);
      const candidate = confirmProfile(current, today(deps));
      await createPersonRepository(tx).updateCandidates([candidate], deps.clock.now());
      const { revision } = candidate;
      await announce(deps, tx, [{ id, revision, organisationId: actor.organisationId, reason: 'confirmed' }]);
      return { outcome: 'gewijzigd', candidate };
    });
  };
