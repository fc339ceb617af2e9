import type { IsoDate } from '@vlinderdas/kernel/dates';
import type {
  Deelbeleid,
  NieuwDeelBesluit,
  NieuweOrganisatie,
  Organisatie,
  OrganisatieWijziging,
} from '../contract/organisation.resource.ts';
import type { Organisation } from '../domain/organisation.ts';
import { type SharingDecision, statusOf } from '../domain/sharing.ts';
import type { SharingInput } from '../use-cases/decide-sharing.ts';

export function toOrganisatie(organisation: Organisation): Organisatie {
  return {
    id: organisation.id,
    soort: organisation.kind,
    naam: organisation.name,
    publiekeNaam: organisation.publicName ?? undefined,
    gemeentecode: organisation.gemeenteCode ?? undefined,
    emailadres: organisation.email ?? undefined,
    telefoonnummer: organisation.phone ?? undefined,
  };
}

export function toDetails(body: OrganisatieWijziging) {
  return {
    name: body.naam,
    publicName: body.publiekeNaam ?? null,
    email: body.emailadres ?? null,
    phone: body.telefoonnummer ?? null,
  };
}

export function toNewOrganisation(body: NieuweOrganisatie): Omit<Organisation, 'id' | 'revision'> {
  return { ...toDetails(body), kind: body.soort, gemeenteCode: body.gemeentecode ?? null };
}

export function toDeelbeleid(
  organisatieId: string,
  decisions: readonly SharingDecision[],
  today: IsoDate,
): Deelbeleid {
  return {
    organisatieId,
    besluiten: decisions.map((decision) => ({
      revisie: decision.revision,
      status: statusOf(decision, today),
      deelt: decision.shares,
      veldgroepen: [...decision.fieldGroups],
      doel: decision.purpose,
      grondslag: decision.legalGround,
      vanaf: decision.validFrom,
      vastgelegdDoor: decision.decidedBy,
      vastgelegdOp: decision.createdAt,
    })),
  };
}

export function toSharingInput(organisationId: string, body: NieuwDeelBesluit): SharingInput {
  return {
    organisationId,
    shares: body.deelt,
    fieldGroups: [...new Set(body.veldgroepen)],
    purpose: body.doel,
    legalGround: body.grondslag,
    validFrom: body.vanaf,
  };
}
