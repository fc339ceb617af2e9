/**
 * VUM's Vacature (gegevensstandaard 1.5, koppelvlak 3.0.0) as wire fragments. Three limits are wider than
 * VUM's, because employers' software sends more: title 250 (VUM 120), text 20,000 (2,000), street 80 (24).
 * Whoever exports to VUM cuts them there and says so.
 */
import { z } from 'zod';
import { dateText, emailText, phoneText, postcodeText, senderId, text } from './field.schema.ts';
import {
  indicatie,
  indicatieDiploma,
  niveauOpleiding,
  sollicitatiewijzen,
  werkEnDenkniveauMinimaal,
} from './vum-codes.ts';
import {
  beroep,
  competentiebeheersing,
  contractvorm,
  listOf,
  rijbewijs,
  sector,
  taalbeheersing,
  vervoermiddel,
  webadres,
  werktijden,
} from './vum-shared.schema.ts';

export const adres = z
  .strictObject({
    postcode: postcodeText.optional(),
    straatnaam: text(80).optional(),
    huisnummer: z.int().min(0).max(99_999).optional(),
    huisnummertoevoeging: text(6).optional(),
  })
  .meta({ id: 'Adres', description: 'Waar het werk is.' });

export const arbeidsVoorwaarden = z
  .strictObject({
    datumAanvangWerkzaamheden: dateText.optional(),
    datumEindeWerkzaamheden: dateText.optional(),
    omschrijvingArbeidsvoorwaarden: text(2_000).optional(),
    salarisIndicatie: text(100).optional(),
  })
  .meta({ id: 'ArbeidsVoorwaarden', description: 'Begin, einde, loon en andere voorwaarden.' });

export const flexibiliteitVacature = z
  .strictObject({
    datumEindeBeschikbaarVoorWerk: dateText.optional(),
    indicatieOnregelmatigWerkOfPloegendienst: indicatie.schema.optional(),
  })
  .meta({ id: 'FlexibiliteitVacature', description: 'Of het werk onregelmatig of in ploegen is.' });

export const gevraagdeOpleiding = z
  .strictObject({
    codeOpleidingsnaam: text(10).optional(),
    codeNiveauOpleiding: niveauOpleiding.schema.optional(),
    indicatieDiploma: indicatieDiploma.schema.optional(),
    toelichtingOpleiding: text(2_000).optional(),
  })
  .meta({ id: 'GevraagdeOpleiding', description: 'Een opleiding die gevraagd wordt.' });

export const gevraagdeCursus = z
  .strictObject({
    naamCursus: text(120).optional(),
    indicatieCertificaat: indicatieDiploma.schema.optional(),
    toelichtingCursus: text(2_000).optional(),
  })
  .meta({ id: 'GevraagdeCursus', description: 'Een cursus of certificaat dat gevraagd wordt.' });

export const gevraagdeWerkervaring = z
  .strictObject({ aantalJarenWerkzaamInBeroep: z.int().min(0).max(99).optional() })
  .meta({ id: 'GevraagdeWerkervaring', description: 'Hoeveel jaar ervaring gevraagd wordt.' });

export const sollicitatiewijze = z
  .strictObject({
    codeSollicitatiewijze: sollicitatiewijzen.schema.optional(),
    webadres: webadres.optional(),
  })
  .meta({ id: 'Sollicitatiewijze', description: 'Een manier om te solliciteren.' });

export const contactpersoonVacature = z
  .strictObject({
    naamContactpersoonAfdeling: text(70).optional(),
    emailadres: listOf(emailText).optional(),
    telefoonnummer: listOf(phoneText).optional(),
  })
  .meta({ id: 'ContactpersoonVacature', description: 'Wie bij de werkgever over deze vacature gaat.' });

export const vumWerkgever = z
  .strictObject({
    handelsnaamOrganisatie: text(500).optional(),
    sector: listOf(sector).optional(),
    webadres: listOf(webadres).optional(),
    contactpersoon: listOf(contactpersoonVacature).optional(),
  })
  .meta({ id: 'VumWerkgever', description: 'De werkgever, zoals de vacature hem noemt.' });

/** VUM's Vacature as a whole. Services pick and extend: `vumVacature.pick({ ... }).extend({ ... })`. */
export const vumVacature = z
  .strictObject({
    idVacature: senderId,
    nummerVacature: text(50).optional(),
    naamVacature: text(250).optional(),
    omschrijvingVacature: text(20_000).optional(),
    sluitingsdatumVacature: dateText.optional(),
    adres: adres.optional(),
    beroep: beroep.optional(),
    codeWerkEnDenkniveauMinimaal: werkEnDenkniveauMinimaal.schema.optional(),
    arbeidsVoorwaarden: arbeidsVoorwaarden.optional(),
    competentiebeheersing: listOf(competentiebeheersing).optional(),
    contractvorm: listOf(contractvorm).optional(),
    cursus: listOf(gevraagdeCursus).optional(),
    flexibiliteit: flexibiliteitVacature.optional(),
    opleiding: listOf(gevraagdeOpleiding).optional(),
    rijbewijs: listOf(rijbewijs).optional(),
    sector: sector.optional(),
    sollicitatiewijze: listOf(sollicitatiewijze).optional(),
    taalbeheersing: listOf(taalbeheersing).optional(),
    vervoermiddel: listOf(vervoermiddel).optional(),
    werkervaring: listOf(gevraagdeWerkervaring).optional(),
    werkgever: vumWerkgever.optional(),
    werktijden: werktijden.optional(),
  })
  .meta({ id: 'VumVacature', description: 'Een vacature in de vorm van de VUM gegevensstandaard 1.5.' });

export type VumVacature = z.infer<typeof vumVacature>;
