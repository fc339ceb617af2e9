import { conflict } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { and, eq } from 'drizzle-orm';
import { organisationOperations } from '../contract/organisation.routes.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import { findTeam } from '../db/person.queries.ts';
import { teamTable } from '../db/tables.ts';
import type { Team } from '../domain/person.ts';
import type { Deps } from './deps.ts';
import { reachesOrganisation, requireRevision, visible } from './reach.ts';

export const addTeam =
  (deps: Deps) =>
  async (call: Call, input: Pick<Team, 'organisationId' | 'name' | 'phone'>): Promise<Team> => {
    const operation = organisationOperations.addTeam;
    const actor = authorise(call.actor, operation);
    return deps.inTransaction(call, async (tx) => {
      visible(await createOrganisationRepository(tx).find(input.organisationId), ({ id }) =>
        reachesOrganisation(actor, operation.access, id),
      );
      const team = { ...input, id: deps.newId(), revision: 1 };
      await tx.insert(teamTable).values({ ...team, regionId: actor.regionId, createdAt: deps.clock.now() });
      return { ...team, members: [] };
    });
  };

export const changeTeam =
  (deps: Deps) =>
  async (call: Call, { id, ...input }: Pick<Team, 'id' | 'name' | 'phone'>): Promise<Team> => {
    const operation = organisationOperations.changeTeam;
    const actor = authorise(call.actor, operation);
    return deps.inTransaction(call, async (tx) => {
      const before = visible(await findTeam(tx, id), ({ organisationId }) =>
        reachesOrganisation(actor, operation.access, organisationId),
      );
      requireRevision(call, before.revision);
      const revision = before.revision + 1;
      const saved = await tx
        .update(teamTable)
        .set({ ...input, revision })
        .where(and(eq(teamTable.id, id), eq(teamTable.revision, before.revision)))
        .returning({ id: teamTable.id });
      if (saved.length === 0) throw conflict();
      return { ...before, ...input, revision };
    });
  };
