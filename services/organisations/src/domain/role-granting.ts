/**
 * Who may give and take which roles. Rights of line managers and of the regional coordinator are kept apart (R115):
 * the coordinator appoints administrators and coordinators anywhere (R114), the administrator the rest of the own
 * organisation, the team leader the people of the work, and an adviser invites employers.
 */
import type { OrganisatieSoort } from '@vlinderdas/vocabulary/organisations';
import type { Rol } from '@vlinderdas/vocabulary/roles';

export interface Granter {
  organisationId: string;
  roles: readonly string[];
}

const OF_LEADER: readonly Rol[] = ['werkgeversadviseur', 'begeleider', 'nazorgcontact'];
const OF_ADMINISTRATOR: readonly Rol[] = [
  ...OF_LEADER,
  'teamleider',
  'instrumentbeheerder',
  'privacyfunctionaris',
  'beheerder',
];
const OF_COORDINATOR: readonly Rol[] = ['regiocoordinator', 'beheerder'];

/** The roles that the granter may give and take in an organisation. */
export function grantableRoles(
  granter: Granter,
  organisation: { id: string; kind: OrganisatieSoort },
): ReadonlySet<Rol> {
  if (organisation.kind === 'werkgever') {
    return new Set<Rol>(granter.roles.includes('werkgeversadviseur') ? ['werkgever'] : []);
  }
  const roles = new Set<Rol>();
  if (granter.roles.includes('regiocoordinator')) for (const role of OF_COORDINATOR) roles.add(role);
  if (granter.organisationId !== organisation.id) return roles;
  if (granter.roles.includes('beheerder')) for (const role of OF_ADMINISTRATOR) roles.add(role);
  if (granter.roles.includes('teamleider')) for (const role of OF_LEADER) roles.add(role);
  return roles;
}

/** The roles that a change gives or takes although the granter may not; empty when the change is allowed. */
export function refusedRoles(
  grantable: ReadonlySet<Rol>,
  before: readonly Rol[],
  after: readonly Rol[],
): Rol[] {
  const changed = [
    ...after.filter((role) => !before.includes(role)),
    ...before.filter((role) => !after.includes(role)),
  ];
  return changed.filter((role) => !grantable.has(role));
}

/**
 * Whether the actor may change how someone signs in: an administrator, and only of a person who belongs to no other
 * organisation. Otherwise one organisation's administrator could take over an account of another.
 */
export function mayChangeSignIn(granter: Granter, organisationIds: readonly string[]): boolean {
  return (
    granter.roles.includes('beheerder') &&
    organisationIds.length > 0 &&
    organisationIds.every((id) => id === granter.organisationId)
  );
}
