/** Between employers and the wire. */

import type { Warning } from '@vlinderdas/vocabulary/find-warnings';
import type { z } from 'zod';
import type { ApiSleutel } from '../contract/api-keys.resource.ts';
import { rechten } from '../contract/api-keys.resource.ts';
import type {
  Contactmoment,
  Contactpersoon,
  ContactpersoonInvoer,
  Vestiging,
  VestigingInvoer,
  Werkgever,
  WerkgeverRegel,
} from '../contract/employers.resource.ts';
import type { EmployerLine } from '../db/employer.queries.ts';
import type { contactEntryTable } from '../db/tables.ts';
import type { ApiKey } from '../domain/api-key.ts';
import type { ContactPerson, Employer, Establishment } from '../domain/employer.ts';

export function toVestiging(establishment: Establishment): z.output<typeof Vestiging> {
  return {
    id: establishment.id,
    revisie: establishment.revision,
    naam: establishment.name,
    nummerVestiging: establishment.establishmentNumber ?? undefined,
    postcode: establishment.postcode ?? undefined,
    straatnaam: establishment.street ?? undefined,
    huisnummer: establishment.houseNumber ?? undefined,
    huisnummertoevoeging: establishment.houseNumberAddition ?? undefined,
    plaats: establishment.place ?? undefined,
    ovBereikbaar: establishment.reachableByPublicTransport ?? undefined,
  };
}

export function toEstablishmentFields(input: z.output<typeof VestigingInvoer>) {
  return {
    name: input.naam,
    establishmentNumber: input.nummerVestiging ?? null,
    postcode: input.postcode ?? null,
    street: input.straatnaam ?? null,
    houseNumber: input.huisnummer ?? null,
    houseNumberAddition: input.huisnummertoevoeging ?? null,
    place: input.plaats ?? null,
    reachableByPublicTransport: input.ovBereikbaar ?? null,
  };
}

export function toContactpersoon(person: ContactPerson): z.output<typeof Contactpersoon> {
  return {
    id: person.id,
    revisie: person.revision,
    naam: person.name,
    functie: person.position ?? undefined,
    telefoonnummer: person.phone ?? undefined,
    emailadres: person.email ?? undefined,
    vestigingId: person.establishmentId ?? undefined,
  };
}

export function toContactPersonFields(input: z.output<typeof ContactpersoonInvoer>) {
  return {
    name: input.naam,
    position: input.functie ?? null,
    phone: input.telefoonnummer ?? null,
    email: input.emailadres ?? null,
    establishmentId: input.vestigingId ?? null,
  };
}

export function toWerkgever(
  employer: Employer,
  establishments: readonly Establishment[],
  people: readonly ContactPerson[],
  warnings: readonly Warning[],
): Werkgever {
  const { wspContact, wspDeputy } = employer;
  return {
    id: employer.id,
    revisie: employer.revision,
    nummerKvk: employer.kvkNumber ?? undefined,
    handelsnaamOrganisatie: employer.name,
    statutaireNaam: employer.legalName ?? undefined,
    bedrijfsgrootte: employer.size ?? undefined,
    codeSbi: employer.sbiCode ?? undefined,
    sector: employer.sector ?? undefined,
    cultuur: employer.culture ?? undefined,
    website: employer.website ?? undefined,
    contactniveau: employer.contactLevel,
    wspContact: wspContact ? { contactpersoon: wspContact, vervanger: wspDeputy ?? undefined } : undefined,
    vestigingen: establishments.map(toVestiging),
    contactpersonen: people.map(toContactpersoon),
    waarschuwingen: [...warnings],
    aangemaaktOp: employer.createdAt.toISOString(),
    gewijzigdOp: employer.updatedAt.toISOString(),
  };
}

export function toLine(line: EmployerLine): WerkgeverRegel {
  return {
    id: line.id,
    handelsnaamOrganisatie: line.name,
    nummerKvk: line.kvkNumber ?? undefined,
    sector: line.sector ?? undefined,
    plaats: line.place ?? undefined,
    wspContactpersoon: line.wspContact ?? undefined,
  };
}

export function toContactmoment(row: typeof contactEntryTable.$inferSelect): Contactmoment {
  return {
    id: row.id,
    soort: row.kind,
    datum: row.onDate,
    tekst: row.note,
    vacatureId: row.vacancyId ?? undefined,
    vervolgOp: row.followUpOn ?? undefined,
    medewerkerId: row.authorId,
    organisatieId: row.organisationId,
    vastgelegdOp: row.createdAt.toISOString(),
  };
}

export function toApiSleutel(key: ApiKey): ApiSleutel {
  return {
    id: key.id,
    naam: key.name,
    kenmerk: `vd_${key.prefix}`,
    rechten: key.scopes.filter(rechten.is),
    aangemaaktOp: key.createdAt.toISOString(),
    verlooptOp: key.expiresAt.toISOString(),
    ingetrokkenOp: key.revokedAt?.toISOString(),
    vervangenDoor: key.replacedBy ?? undefined,
    laatstGebruikt: key.lastUsedOn ?? undefined,
  };
}
