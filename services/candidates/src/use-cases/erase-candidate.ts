import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { operations } from '../contract/candidates.routes.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import { announce } from './announce.ts';
import type { Deps } from './deps.ts';
import { loadOwn } from './load-own.ts';

/** Everything of the person goes; the event lets every other service drop what it holds. */
export const eraseCandidate =
  (deps: Deps) =>
  async (call: Call, id: string): Promise<void> => {
    const actor = authorise(call.actor, operations.erase);
    await deps.inTransaction(call, async (tx) => {
      const { candidate } = await loadOwn(tx, id, call.ifMatch);
      await createPersonRepository(tx).erase(id);
      const { organisationId } = actor;
      const revision = candidate.revision + 1;
      await announce(deps, tx, [{ id, revision, organisationId, reason: 'erased' }]);
    });
  };
