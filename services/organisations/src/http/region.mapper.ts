import type { z } from 'zod';
import type { GemeenteUitvoering, Uitvoering as WireUitvoering } from '../contract/organisation.resource.ts';
import type { Regio } from '../contract/region.resource.ts';
import type { Region } from '../db/region.repository.ts';
import type { Uitvoering } from '../domain/organisation.ts';
import { missingContact } from '../domain/region.ts';

export function toRegio({ region, loketName }: { region: Region; loketName: string | undefined }): Regio {
  const { website, emailadres, telefoonnummer } = region.settings;
  const contact = { website, email: emailadres, phone: telefoonnummer };
  return {
    id: region.id,
    code: region.code,
    naam: region.name,
    loketnaam: loketName,
    website,
    emailadres,
    telefoonnummer,
    ontbrekendeContactgegevens: missingContact(contact, loketName),
  };
}

export function toWireUitvoering(uitvoering: Uitvoering): WireUitvoering {
  return {
    id: uitvoering.id,
    gemeentecode: uitvoering.gemeenteCode,
    gemeentenaam: uitvoering.gemeenteName,
    wet: uitvoering.wet,
    organisatieId: uitvoering.organisationId,
    organisatienaam: uitvoering.organisationName,
    vanaf: uitvoering.validFrom,
    tot: uitvoering.validTo ?? undefined,
  };
}

export function toGemeenteUitvoering(
  gemeentecode: string,
  found: { gemeente: { id: string; name: string }; uitvoeringen: readonly Uitvoering[] },
): z.output<typeof GemeenteUitvoering> {
  return {
    gemeentecode,
    gemeentenaam: found.gemeente.name,
    organisatieId: found.gemeente.id,
    uitvoeringen: found.uitvoeringen.map(toWireUitvoering),
  };
}
