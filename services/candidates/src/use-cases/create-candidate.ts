import { invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { operations } from '../contract/candidates.routes.ts';
import type { KandidaatInvoer } from '../contract/profile.resource.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import { findRefusedNumbers } from '../domain/bsn-refusal.ts';
import { createPerson } from '../domain/person.ts';
import { announce } from './announce.ts';
import { storeAside } from './deliver-people.ts';
import { codingContext, type Deps } from './deps.ts';
import type { Saved } from './saved.ts';

/** A begeleider types someone in; without another name the person is in the own case load. */
export const createCandidate =
  (deps: Deps) =>
  async (call: Call, input: KandidaatInvoer): Promise<Saved> => {
    const actor = authorise(call.actor, operations.create);
    const errors = findRefusedNumbers(input);
    if (errors.length > 0) throw invalidInput(undefined, { errors });
    return deps.inTransaction(call, async (tx) => {
      const repository = createPersonRepository(tx);
      const [cardNumber = ''] = await repository.nextCardNumbers(1);
      const made = {
        id: deps.newId(),
        regionId: actor.regionId,
        ownerOrganisationId: actor.organisationId,
        cardNumber,
        herkomst: 'ingevoerd' as const,
        contentHash: null,
      };
      const isGuide = actor.roles.includes('begeleider');
      const withGuide = isGuide && !input.begeleiderId ? { ...input, begeleiderId: actor.actorId } : input;
      const person = createPerson(withGuide, made, await codingContext(deps, tx));
      await repository.insert([person]);
      await storeAside(deps, tx, [{ person, input }]);
      const { id, revision } = person.candidate;
      await announce(deps, tx, [{ id, revision, organisationId: actor.organisationId, reason: 'created' }]);
      return { outcome: 'toegevoegd', candidate: person.candidate };
    });
  };
