import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { operations } from '../contract/candidates.routes.ts';
import type { KandidaatWijziging } from '../contract/profile.resource.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import { findRefusedNumbers } from '../domain/bsn-refusal.ts';
import { changeDossier } from '../domain/person.ts';
import { announce } from './announce.ts';
import { storeAside } from './deliver-people.ts';
import { codingContext, type Deps } from './deps.ts';
import { loadOwn } from './load-own.ts';
import type { Saved } from './saved.ts';

export const changeCandidate =
  (deps: Deps) =>
  async (call: Call, { id, change }: { id: string; change: KandidaatWijziging }): Promise<Saved> => {
    const actor = authorise(call.actor, operations.change);
    const errors = findRefusedNumbers(change);
    if (errors.length > 0) throw invalidInput(undefined, { errors });
    return deps.inTransaction(call, async (tx) => {
      const current = await loadOwn(tx, id, call.ifMatch);
      const person = changeDossier(current, change, await codingContext(deps, tx));
      await createPersonRepository(tx).update([person], deps.clock.now());
      await storeAside(deps, tx, [{ person, input: change }]);
      const { revision } = person.candidate;
      await announce(deps, tx, [{ id, revision, organisationId: actor.organisationId, reason: 'profile' }]);
      return { outcome: 'gewijzigd', candidate: person.candidate };
    });
  };
