/** Where candidates stand on a vacancy's list, and how many suitable others stand higher. It explains nothing. */
import { notFound } from '@vlinderdas/kernel/problem';
import { PLACEMENTS } from '@vlinderdas/matching/explanation';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput } from '@vlinderdas/platform/http/contract';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import { matchingOperations } from '../contract/matching.routes.ts';
import type { Plaatsen } from '../contract/standings.resource.ts';
import { logAccess } from '../db/access-log.ts';
import { findOrder } from '../db/shortlist.queries.ts';
import { groupOf } from '../domain/shortlist.ts';

const SUITABLE = PLACEMENTS.indexOf('geschikt');

export function findStandings({ inTransaction, newId }: Pick<ServiceDeps, 'inTransaction' | 'newId'>) {
  return async (
    call: Call,
    { params, body }: OperationInput<typeof matchingOperations.findStandings>,
  ): Promise<Plaatsen> => {
    const actor = authorise(call.actor, matchingOperations.findStandings);
    const asked = [...new Set(body.kandidaatIds)];
    const uncounted = new Set([...asked, ...body.zonder]);
    return inTransaction(call, async (tx) => {
      const list = await findOrder(tx, actor.regionId, params.vacatureId);
      if (!list) throw notFound();
      const { order, revision } = list;
      const others = order.map(
        ({ candidateId, placement }) => placement === SUITABLE && !uncounted.has(candidateId),
      );
      const higherThan = (at: number) => others.slice(0, at).filter(Boolean).length;
      const listed = new Map(order.map((entry, at) => [entry.candidateId, { ...entry, at }]));
      await logAccess(tx, newId, actor, {
        kind: 'list',
        candidateIds: asked.filter((id) => listed.has(id)),
      });
      return {
        vacatureId: params.vacatureId,
        revisie: revision,
        resultaten: asked.map((kandidaatId) => {
          const entry = listed.get(kandidaatId);
          if (!entry) return { kandidaatId, hoger: higherThan(order.length) };
          const { at, total: totaal, placement } = entry;
          const groep = groupOf(PLACEMENTS[placement] ?? 'incomplete');
          return { kandidaatId, groep, rang: at + 1, totaal, hoger: higherThan(at) };
        }),
      };
    });
  };
}
