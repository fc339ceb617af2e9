import { forbidden } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { personReasons } from '../contract/organisations.events.ts';
import { personOperations } from '../contract/person.routes.ts';
import { fieldProblem } from '../contract/problems.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import { findTeam } from '../db/person.queries.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import type { Person } from '../domain/person.ts';
import { grantableRoles, refusedRoles } from '../domain/role-granting.ts';
import { announcePerson } from './announce.ts';
import type { Deps } from './deps.ts';
import { reachesOrganisation, requireRevision, visible } from './reach.ts';

interface MembershipChange {
  personId: string;
  organisationId: string;
  teamId: string | null;
  /** None ends the membership. */
  roles: readonly Rol[];
}

type MembershipOperation = typeof personOperations.changeMembership | typeof personOperations.endMembership;

/** @throws fieldProblem 400 when the team is none of this organisation */
export async function checkTeam(tx: Tx, organisationId: string, teamId: string | null): Promise<void> {
  if (teamId === null) return;
  const team = await findTeam(tx, teamId);
  if (team?.organisationId === organisationId) return;
  throw fieldProblem('/teamId', 'onbekend', 'Dit team hoort niet bij de organisatie.');
}

async function change(
  deps: Deps,
  call: Call,
  operation: MembershipOperation,
  { personId, organisationId, teamId, roles }: MembershipChange,
): Promise<Person> {
  const actor = authorise(call.actor, operation);
  return deps.inTransaction(call, async (tx) => {
    const people = createPersonRepository(tx);
    const organisation = visible(await createOrganisationRepository(tx).find(organisationId), ({ id }) =>
      reachesOrganisation(actor, operation.access, id),
    );
    const before = visible(await people.find(personId), () => true);
    const had = before.memberships.find((membership) => membership.organisationId === organisationId);
    if (roles.length === 0) visible(had, () => true);
    requireRevision(call, before.revision);
    const refused = refusedRoles(grantableRoles(actor, organisation), had?.roles ?? [], roles);
    if (refused.length > 0) {
      throw forbidden(`Deze rol mag u hier niet geven of intrekken: ${refused.join(', ')}.`);
    }
    await checkTeam(tx, organisationId, teamId);
    const person = { ...before, revision: before.revision + 1 };
    await people.save(person);
    if (roles.length === 0) await people.removeMembership(personId, organisationId);
    else await people.putMembership(personId, { organisationId, teamId, roles });
    await announcePerson(deps.outbox, tx, person, personReasons.rolesChanged);
    return visible(await people.find(personId), () => true);
  });
}

export const changeMembership = (deps: Deps) => (call: Call, input: MembershipChange) =>
  change(deps, call, personOperations.changeMembership, input);

export const endMembership =
  (deps: Deps) => (call: Call, input: Pick<MembershipChange, 'personId' | 'organisationId'>) =>
    change(deps, call, personOperations.endMembership, { ...input, teamId: null, roles: [] });
