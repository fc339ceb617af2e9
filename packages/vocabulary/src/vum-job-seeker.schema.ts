/**
 * VUM's Werkzoekende (gegevensstandaard 1.5, koppelvlak 3.0.0) as wire fragments. `mobiliteit` without a
 * postcode is accepted although VUM asks one: an incomplete profile is stored and shown as incomplete.
 */
import { z } from 'zod';
import { conceptUri, dateText, emailText, phoneText, postcodeText, senderId, text } from './field.schema.ts';
import {
  indicatie,
  indicatieDiploma,
  jaNee,
  niveauOpleiding,
  statusOpleiding,
  werkEnDenkniveau,
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

export const mobiliteit = z
  .strictObject({
    bemiddelingspostcode: postcodeText.optional(),
    maximaleReisafstand: z.int().min(0).max(999).optional().meta({ description: 'In kilometers.' }),
    maximaleReistijd: z.int().min(0).max(999).optional().meta({ description: 'In minuten, enkele reis.' }),
  })
  .meta({ id: 'Mobiliteit', description: 'Vanwaar iemand reist en hoe ver.' });

export const bemiddelingsberoep = z
  .strictObject({ codeBeroepsnaam: conceptUri.optional() })
  .meta({ id: 'Bemiddelingsberoep', description: 'Een beroep waarin iemand werk zoekt.' });

export const flexibiliteit = z
  .strictObject({
    datumAanvangBeschikbaarVoorWerk: dateText.optional(),
    datumEindeBeschikbaarVoorWerk: dateText.optional(),
    indicatieOnregelmatigWerkOfPloegendienst: indicatie.schema.optional(),
  })
  .meta({ id: 'Flexibiliteit', description: 'Wanneer iemand kan werken.' });

export const opleiding = z
  .strictObject({
    codeOpleidingsnaam: text(10).optional(),
    codeNiveauOpleiding: niveauOpleiding.schema.optional(),
    indicatieDiploma: indicatieDiploma.schema.optional(),
    toelichtingOpleiding: text(2_000).optional(),
    codeStatusOpleiding: statusOpleiding.schema.optional(),
    datumAanvangVolgenOpleiding: dateText.optional(),
    datumEindeVolgenOpleiding: dateText.optional(),
    datumDiploma: dateText.optional(),
    naamOpleidingsinstituut: text(500).optional(),
  })
  .meta({ id: 'Opleiding', description: 'Een opleiding die iemand volgt of heeft gevolgd.' });

export const cursus = z
  .strictObject({
    naamCursus: text(120).optional(),
    indicatieCertificaat: indicatieDiploma.schema.optional(),
    toelichtingCursus: text(2_000).optional(),
    datumAanvangVolgenCursus: dateText.optional(),
    datumEindeVolgenCursus: dateText.optional(),
    datumCertificaat: dateText.optional(),
    naamOpleidingsinstituut: text(500).optional(),
  })
  .meta({ id: 'Cursus', description: 'Een cursus, met of zonder certificaat.' });

export const interesse = z
  .strictObject({ naamInteresse: text(120).optional() })
  .meta({ id: 'Interesse', description: 'Iets wat iemand graag doet of wil doen.' });

export const werkervaring = z
  .strictObject({
    beroep: beroep.optional(),
    datumAanvangWerkzaamheden: dateText.optional(),
    datumEindeWerkzaamheden: dateText.optional(),
    naamOrganisatie: text(70).optional(),
    toelichtingWerkervaring: text(2_000).optional(),
  })
  .meta({ id: 'Werkervaring', description: 'Werk dat iemand doet of heeft gedaan.' });

export const arbeidsmarktkwalificatie = z
  .strictObject({
    codeWerkEnDenkniveauWerkzoekende: werkEnDenkniveau.schema.optional(),
    cursus: listOf(cursus).optional(),
    competentiebeheersing: listOf(competentiebeheersing).optional(),
    interesse: listOf(interesse).optional(),
    opleiding: listOf(opleiding).optional(),
    rijbewijs: listOf(rijbewijs).optional(),
    taalbeheersing: listOf(taalbeheersing).optional(),
    werkervaring: listOf(werkervaring).optional(),
  })
  .meta({ id: 'Arbeidsmarktkwalificatie', description: 'Wat iemand kan, kent en heeft gedaan.' });

export const eisAanWerk = z
  .strictObject({
    indicatieAanpassingWerkomgeving: indicatie.schema.optional(),
    indicatieBegeleiding: indicatie.schema.optional(),
    indicatieWerkvariatie: indicatie.schema.optional(),
  })
  .meta({ id: 'EisAanWerk', description: 'Wat iemand nodig heeft om het werk te kunnen doen.' });

/** VUM's contact of a job seeker: one address and one number, where a vacancy's contact has lists. */
export const contactpersoonWerkzoekende = z
  .strictObject({
    naamContactpersoonAfdeling: text(70).optional(),
    emailadres: emailText.optional(),
    telefoonnummer: phoneText.optional(),
  })
  .meta({ id: 'ContactpersoonWerkzoekende', description: 'Wie bij de organisatie over deze persoon gaat.' });

/** VUM's Werkzoekende as a whole. Services pick and extend: `vumWerkzoekende.pick({ ... })`. */
export const vumWerkzoekende = z
  .strictObject({
    idWerkzoekende: senderId.optional(),
    mobiliteit: mobiliteit.optional(),
    bemiddelingsberoep: listOf(bemiddelingsberoep).optional(),
    contractvorm: listOf(contractvorm).optional(),
    flexibiliteit: flexibiliteit.optional(),
    werktijden: werktijden.optional(),
    sector: listOf(sector).optional(),
    vervoermiddel: listOf(vervoermiddel).optional(),
    arbeidsmarktkwalificatie: arbeidsmarktkwalificatie.optional(),
    eisAanWerk: eisAanWerk.optional(),
    persoonlijkePresentatie: text(2_000).optional(),
    contactpersoon: listOf(contactpersoonWerkzoekende).optional(),
    emailadres: listOf(emailText).optional(),
    telefoonnummer: listOf(phoneText).optional(),
    webadres: listOf(webadres).optional(),
    indicatieBeschikbaarheidContactgegevens: jaNee.schema.optional(),
    indicatieLdrRegistratie: jaNee.schema.optional(),
  })
  .meta({
    id: 'VumWerkzoekende',
    description: 'Een werkzoekende in de vorm van de VUM gegevensstandaard 1.5.',
  });

export type VumWerkzoekende = z.infer<typeof vumWerkzoekende>;
