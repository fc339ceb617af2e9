import { type FieldError, invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput } from '@vlinderdas/platform/http/contract';
import { placementsOperations } from '../contract/placements.routes.ts';
import type { Afwijkingen } from '../contract/proposals.resource.ts';
import { countDeviations } from '../db/deviation.queries.ts';
import type { PlacementsDeps } from './deps.ts';

/** How often advisers of the region left the order of a list, for the coordinator. */
export const countDeviationsOf =
  (deps: PlacementsDeps) =>
  async (
    call: Call,
    { query }: OperationInput<typeof placementsOperations.countDeviations>,
  ): Promise<Afwijkingen> => {
    authorise(call.actor, placementsOperations.countDeviations);
    const { van: from, tot: until } = query;
    if (until < from) {
      const error: FieldError = {
        pointer: '/tot',
        code: 'voor-begin',
        detail: 'De laatste dag ligt voor de eerste.',
      };
      throw invalidInput(undefined, { errors: [error] });
    }
    return deps.inTransaction(call, (tx) => countDeviations(tx, { from, until }));
  };
