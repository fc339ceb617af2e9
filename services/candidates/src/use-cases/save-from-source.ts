import { forbidden, invalidInput } from '@vlinderdas/kernel/problem';
import { authorise, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { operations } from '../contract/candidates.routes.ts';
import type { KandidaatInvoer } from '../contract/profile.resource.ts';
import { findRefusedNumbers, refuseKey } from '../domain/bsn-refusal.ts';
import { type DeliveredPerson, deliverPeople } from './deliver-people.ts';
import type { Deps } from './deps.ts';

/** A source system speaks for itself only. */
export function requireOwnSource(actor: KnownActor, source: string): void {
  if (actor.kind === 'machine' && actor.source !== source)
    throw forbidden('Dit bronsysteem mag alleen onder zijn eigen naam aanleveren.');
}

export const saveFromSource =
  (deps: Deps) =>
  async (
    call: Call,
    { source, key, input }: { source: string; key: string; input: KandidaatInvoer },
  ): Promise<DeliveredPerson> => {
    requireOwnSource(authorise(call.actor, operations.saveFromSource), source);
    const errors = [...refuseKey(key, '#/params/sleutel'), ...findRefusedNumbers(input)];
    if (errors.length > 0) throw invalidInput(undefined, { errors });
    return deps.inTransaction(call, async (tx) => {
      const [saved] = await deliverPeople(deps, tx, source, [{ key, input }]);
      if (!saved) throw new Error('one row in, one person out');
      return saved;
    });
  };
