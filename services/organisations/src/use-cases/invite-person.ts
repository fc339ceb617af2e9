import { forbidden } from '@vlinderdas/kernel/problem';
import { authorise, hasRole, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import { organisationReasons, personReasons } from '../contract/organisations.events.ts';
import { personOperations } from '../contract/person.routes.ts';
import { fieldProblem } from '../contract/problems.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Person, SignIn } from '../domain/person.ts';
import { grantableRoles, refusedRoles } from '../domain/role-granting.ts';
import { announceOrganisation, announcePerson } from './announce.ts';
import { checkTeam } from './change-membership.ts';
import type { Deps } from './deps.ts';
import { visible } from './reach.ts';

export interface Invitation {
  name: string;
  email: string;
  phone: string | null;
  signIn: SignIn | null;
  organisationId: string;
  /** Of an employer who has no people here yet. */
  organisationName: string | undefined;
  teamId: string | null;
  roles: readonly Rol[];
}

/** Adds a person with roles in one organisation. The first person of an employer brings the employer along. */
export const invitePerson =
  (deps: Deps) =>
  async (call: Call, invitation: Invitation): Promise<Person> => {
    const actor = authorise(call.actor, personOperations.invitePerson);
    return deps.inTransaction(call, async (tx) => {
      const organisation = await findOrAddOrganisation(deps, tx, actor, invitation);
      const { teamId, roles, name, email, phone, signIn } = invitation;
      const refused = refusedRoles(grantableRoles(actor, organisation), [], roles);
      if (refused.length > 0) throw forbidden(`Deze rol mag u hier niet geven: ${refused.join(', ')}.`);
      await checkTeam(tx, organisation.id, teamId);
      const people = createPersonRepository(tx);
      const id = deps.newId();
      const details = { id, name, email, phone, signIn, deputyId: null, active: true, revision: 1 };
      await people.add({ ...details, memberships: [], absences: [] }, deps.clock.now());
      await people.putMembership(id, { organisationId: organisation.id, teamId, roles });
      await announcePerson(deps.outbox, tx, details, personReasons.invited);
      return visible(await people.find(id), () => true);
    });
  };

async function findOrAddOrganisation(
  deps: Deps,
  tx: Tx,
  actor: KnownActor,
  { organisationId, organisationName, roles }: Invitation,
): Promise<Organisation> {
  const organisations = createOrganisationRepository(tx);
  const found = await organisations.find(organisationId);
  if (found) return found;
  const isEmployer = roles.every((role) => role === 'werkgever') && hasRole(actor, 'werkgeversadviseur');
  if (!isEmployer) throw fieldProblem('/organisatieId', 'onbekend', 'Deze organisatie bestaat niet.');
  if (organisationName === undefined) {
    const detail = 'Vul de naam van de werkgever in: dit is de eerste persoon van deze werkgever.';
    throw fieldProblem('/organisatienaam', 'verplicht', detail);
  }
  const employer: Organisation = {
    id: organisationId,
    kind: 'werkgever',
    name: organisationName,
    publicName: null,
    gemeenteCode: null,
    email: null,
    phone: null,
    revision: 1,
  };
  await organisations.add(employer, deps.clock.now());
  await announceOrganisation(deps.outbox, tx, employer, organisationReasons.added);
  return employer;
}
