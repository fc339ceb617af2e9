import type {
  Contactpersoon,
  Medewerker,
  MedewerkerWijziging,
  NieuweMedewerker,
  Vervanging,
  Team as WireTeam,
} from '../contract/person.resource.ts';
import type { Contact, Person, Team } from '../domain/person.ts';
import type { PersonChange } from '../use-cases/change-person.ts';
import type { Invitation } from '../use-cases/invite-person.ts';
import type { Reachable } from '../use-cases/read-people.ts';

export function toContactpersoon({ id, name, email, phone }: Contact): Contactpersoon {
  return { id, naam: name, emailadres: email, telefoonnummer: phone ?? undefined };
}

/** How someone signs in is asked, never shown. */
export function toMedewerker(person: Person): Medewerker {
  return {
    ...toContactpersoon(person),
    actief: person.active,
    lidmaatschappen: person.memberships.map((membership) => ({
      organisatieId: membership.organisationId,
      organisatienaam: membership.organisationName,
      teamId: membership.teamId ?? undefined,
      teamnaam: membership.teamName ?? undefined,
      rollen: [...membership.roles],
    })),
    vervangerId: person.deputyId ?? undefined,
    afwezigheid: person.absences.map(({ startsOn, endsOn }) => ({ vanaf: startsOn, totEnMet: endsOn })),
  };
}

export function toVervanging({ date, absence, person }: Reachable): Vervanging {
  return {
    datum: date,
    afwezig: absence !== undefined,
    afwezigTotEnMet: absence?.endsOn,
    neemtWaar: person && toContactpersoon(person),
  };
}

export function toWireTeam(team: Team): WireTeam {
  return {
    id: team.id,
    organisatieId: team.organisationId,
    naam: team.name,
    telefoonnummer: team.phone ?? undefined,
    leden: team.members.map(toContactpersoon),
  };
}

const toSignIn = ({ uitgever, kenmerk }: { uitgever: string; kenmerk: string }) => ({
  issuer: uitgever,
  subject: kenmerk,
});

export function toInvitation(body: NieuweMedewerker): Invitation {
  return {
    name: body.naam,
    email: body.emailadres,
    phone: body.telefoonnummer ?? null,
    signIn: body.aanmelding ? toSignIn(body.aanmelding) : null,
    organisationId: body.organisatieId,
    organisationName: body.organisatienaam,
    teamId: body.teamId ?? null,
    roles: [...new Set(body.rollen)],
  };
}

export function toPersonChange(body: MedewerkerWijziging): PersonChange {
  return {
    ...(body.naam !== undefined && { name: body.naam }),
    ...(body.emailadres !== undefined && { email: body.emailadres }),
    ...(body.telefoonnummer !== undefined && { phone: body.telefoonnummer }),
    ...(body.aanmelding !== undefined && { signIn: toSignIn(body.aanmelding) }),
    ...(body.actief !== undefined && { active: body.actief }),
  };
}
