/** What can be asked about organisations. */
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { organisationOperations } from '../contract/organisation.routes.ts';
import { listOrganisations } from '../db/organisation.queries.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import { findTeam, listTeams } from '../db/person.queries.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Team } from '../domain/person.ts';
import type { SharingDecision } from '../domain/sharing.ts';
import type { Deps } from './deps.ts';
import { type ListInput, type ListResult, pageList } from './page-list.ts';
import { reachesOrganisation, visible } from './reach.ts';

export const readOrganisations =
  (deps: Deps) =>
  (
    call: Call,
    input: ListInput & { kind: string | undefined; search: string | undefined },
  ): Promise<ListResult<Organisation>> => {
    authorise(call.actor, organisationOperations.listOrganisations);
    return pageList(deps, call, 'organisaties', input, (tx, page) => listOrganisations(tx, input, page));
  };

export const readOrganisation =
  (deps: Deps) =>
  async (call: Call, organisationId: string): Promise<Organisation> => {
    const operation = organisationOperations.getOrganisation;
    const actor = authorise(call.actor, operation);
    const found = await deps.inTransaction(call, (tx) =>
      createOrganisationRepository(tx).find(organisationId),
    );
    return visible(found, ({ id }) => reachesOrganisation(actor, operation.access, id));
  };

export const readSharing =
  (deps: Deps) =>
  async (
    call: Call,
    organisationId: string,
  ): Promise<{ organisation: Organisation; decisions: SharingDecision[] }> => {
    authorise(call.actor, organisationOperations.getSharing);
    return deps.inTransaction(call, async (tx) => {
      const organisations = createOrganisationRepository(tx);
      const organisation = visible(await organisations.find(organisationId), () => true);
      return { organisation, decisions: await organisations.listDecisions(organisationId) };
    });
  };

export const readTeams =
  (deps: Deps) =>
  (call: Call, input: ListInput & { organisationId: string }): Promise<ListResult<Team>> => {
    authorise(call.actor, organisationOperations.listTeams);
    const { organisationId } = input;
    return pageList(deps, call, `teams ${organisationId}`, input, async (tx, page) => {
      visible(await createOrganisationRepository(tx).find(organisationId), () => true);
      return listTeams(tx, organisationId, page);
    });
  };

export const readTeam =
  (deps: Deps) =>
  async (call: Call, teamId: string): Promise<Team> => {
    authorise(call.actor, organisationOperations.getTeam);
    const found = await deps.inTransaction(call, (tx) => findTeam(tx, teamId));
    return visible(found, () => true);
  };
