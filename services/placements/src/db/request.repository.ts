/** Requests to teams. One that still waits takes new candidates of the same team and vacancy in. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, desc, eq, exists, gte, sql } from 'drizzle-orm';
import type { TeamRequest } from '../domain/voordracht.ts';
import { proposal, request } from './tables.ts';
import { toInstant } from './voordracht.repository.ts';

export function createRequestRepository(tx: Tx) {
  async function findWaiting(made: TeamRequest, today: IsoDate): Promise<TeamRequest | undefined> {
    if (made.teamId === null) return undefined;
    const waiting = tx
      .select({ one: sql`1` })
      .from(proposal)
      .where(and(eq(proposal.requestId, request.id), eq(proposal.status, 'aangevraagd')));
    const [row] = await tx
      .select()
      .from(request)
      .where(
        and(
          eq(request.vacancyId, made.vacancyId),
          eq(request.ownerOrganisationId, made.ownerOrganisationId),
          eq(request.teamId, made.teamId),
          eq(request.adviserId, made.adviserId),
          gte(request.dueOn, today),
          exists(waiting),
        ),
      )
      .orderBy(desc(request.requestedAt))
      .limit(1)
      .for('update');
    return row && { ...row, requestedAt: toInstant(row.requestedAt) };
  }

  return {
    /** Stores the request, or joins it to one of the same adviser that the team has not answered yet. */
    async addOrJoin(made: TeamRequest, today: IsoDate): Promise<TeamRequest> {
      const waiting = await findWaiting(made, today);
      if (!waiting) {
        await tx.insert(request).values(made);
        return made;
      }
      const addresseeIds = [...new Set([...waiting.addresseeIds, ...made.addresseeIds])];
      await tx.update(request).set({ addresseeIds }).where(eq(request.id, waiting.id));
      return { ...waiting, addresseeIds };
    },
  };
}
