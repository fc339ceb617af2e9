import type { OrganisatieSoort } from '@vlinderdas/vocabulary/organisations';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import type { AbsencePeriod } from './stand-in.ts';

export interface Membership {
  organisationId: string;
  organisationName: string;
  organisationKind: OrganisatieSoort;
  teamId: string | null;
  teamName: string | null;
  roles: readonly Rol[];
}

/** How someone is recognised at the OpenID provider of their organisation. */
export interface SignIn {
  issuer: string;
  subject: string;
}

export interface Person {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  signIn: SignIn | null;
  deputyId: string | null;
  active: boolean;
  memberships: readonly Membership[];
  absences: readonly AbsencePeriod[];
  revision: number;
}

export interface Team {
  id: string;
  organisationId: string;
  name: string;
  phone: string | null;
  revision: number;
  members: readonly Contact[];
}

export interface Contact {
  id: string;
  name: string;
  email: string;
  phone: string | null;
}

export function belongsTo(person: Person, organisationId: string): boolean {
  return person.memberships.some((membership) => membership.organisationId === organisationId);
}

/** Two people are colleagues when they belong to one organisation, be it next to others. */
export function areColleagues(one: Person, other: Person): boolean {
  return one.memberships.some(({ organisationId }) => belongsTo(other, organisationId));
}

/** Indexes of periods that share a day with an earlier one in the list. */
export function overlappingPeriods(periods: readonly AbsencePeriod[]): number[] {
  return periods.flatMap((period, index) =>
    periods
      .slice(0, index)
      .some((other) => other.startsOn <= period.endsOn && period.startsOn <= other.endsOn)
      ? [index]
      : [],
  );
}
