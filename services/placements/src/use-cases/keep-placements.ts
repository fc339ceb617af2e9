/** Reading placements, and recording that nazorg took place. Policies decide which placements there are. */
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { NazorgAfronding, Plaatsing, PlaatsingLijstvraag } from '../contract/placements.resource.ts';
import { placementsBasePath, placementsOperations } from '../contract/placements.routes.ts';
import { logAccess } from '../db/access-log.ts';
import { createPlacementRepository } from '../db/placement.repository.ts';
import { toPlacementWire } from '../http/placement.mapper.ts';
import type { PlacementsDeps } from './deps.ts';
import { nextPage, type Page, positionOf } from './paging.ts';

export const keepPlacements = (deps: PlacementsDeps) => ({
  list: async (call: Call, query: PlaatsingLijstvraag): Promise<Page<Plaatsing>> => {
    const operation = placementsOperations.listPlacements;
    const actor = authorise(call.actor, operation);
    const position = positionOf(deps.cursors, actor, operation.id, query.cursor);
    return deps.inTransaction(call, async (tx) => {
      const filter = { vacancyId: query.vacatureId, candidateId: query.kandidaatId };
      const rows = await createPlacementRepository(tx).list(filter, query.aantal + 1, position);
      const page = nextPage(deps.cursors, actor, operation.id, rows, query, (row) => ({
        at: row.confirmedAt,
        id: row.id,
      }));
      const subjectIds = page.rows.map((row) => row.candidateId);
      await logAccess(tx, { kind: 'list', purpose: operation.purpose, subjectIds });
      return {
        resultaten: page.rows.map(toPlacementWire),
        _links: page.links(`${placementsBasePath}${operation.path}`),
      };
    });
  },

  get: async (call: Call, id: string): Promise<Plaatsing> => {
    const operation = placementsOperations.getPlacement;
    authorise(call.actor, operation);
    return deps.inTransaction(call, async (tx) => {
      const placement = await createPlacementRepository(tx).findById(id);
      if (!placement) throw notFound();
      const { purpose } = operation;
      await logAccess(tx, { kind: 'read', purpose, subjectIds: [placement.candidateId] });
      return toPlacementWire(placement);
    });
  },

  completeNazorg: async (call: Call, momentId: string, input: NazorgAfronding): Promise<Plaatsing> => {
    const operation = placementsOperations.completeNazorg;
    const actor = authorise(call.actor, operation);
    return deps.inTransaction(call, async (tx) => {
      const placements = createPlacementRepository(tx);
      const before = await placements.findPlacementOfMoment(momentId);
      const isAdviser = actor.roles.includes('werkgeversadviseur');
      if (!before || (!isAdviser && before.nazorgContactId !== actor.actorId)) throw notFound();
      await placements.completeMoment(momentId, { doneOn: input.datum, note: input.bevinding ?? null });
      const { purpose } = operation;
      await logAccess(tx, { kind: 'read', purpose, subjectIds: [before.candidateId] });
      return toPlacementWire((await placements.findById(before.id)) ?? before);
    });
  },
});
