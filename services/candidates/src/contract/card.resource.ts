/**
 * The pseudonymous card: what every adviser of the region may see of a candidate whose organisation shares. It is an
 * allow-list. No name, birth date, contact, address, source key, benefit or regelingfeit, and no free text (R96).
 */

import { pageOf } from '@vlinderdas/platform/http/contract';
import { bemiddelbaarheden, beschikbaarheden, herkomsten } from '@vlinderdas/vocabulary/candidates';
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import {
  arbeidsmarktkwalificatie,
  cursus,
  eisAanWerk,
  flexibiliteit,
  mobiliteit,
  opleiding,
  vumWerkzoekende,
  werkervaring,
} from '@vlinderdas/vocabulary/vum-job-seeker.schema';
import { listOf } from '@vlinderdas/vocabulary/vum-shared.schema';
import { z } from 'zod';
import { profielVelden } from './profile.resource.ts';

const kaartOpleiding = opleiding
  .pick({
    codeOpleidingsnaam: true,
    codeNiveauOpleiding: true,
    indicatieDiploma: true,
    codeStatusOpleiding: true,
  })
  .meta({ id: 'KaartOpleiding', description: 'Een opleiding, zonder naam van de school.' });

const kaartCursus = cursus
  .pick({ indicatieCertificaat: true, datumCertificaat: true })
  .meta({ id: 'KaartCursus', description: 'Een cursus, zonder vrije tekst.' });

const kaartWerkervaring = werkervaring
  .pick({ beroep: true, datumAanvangWerkzaamheden: true, datumEindeWerkzaamheden: true })
  .meta({ id: 'KaartWerkervaring', description: 'Werk dat iemand deed, zonder naam van de werkgever.' });

const kaartKwalificatie = arbeidsmarktkwalificatie
  .pick({
    codeWerkEnDenkniveauWerkzoekende: true,
    competentiebeheersing: true,
    rijbewijs: true,
    taalbeheersing: true,
  })
  .extend({
    opleiding: listOf(kaartOpleiding).optional(),
    cursus: listOf(kaartCursus).optional(),
    werkervaring: listOf(kaartWerkervaring).optional(),
  })
  .meta({ id: 'KaartKwalificatie', description: 'Wat iemand kan en heeft gedaan, zonder vrije tekst.' });

/** The structured part of a profile that leaves the owner organisation. */
export const gedeeldProfiel = z.strictObject({
  bemiddelingsberoep: vumWerkzoekende.shape.bemiddelingsberoep,
  wensberoepen: profielVelden.wensberoepen,
  arbeidsmarktkwalificatie: kaartKwalificatie.optional(),
  certificaten: profielVelden.certificaten,
  werktijden: vumWerkzoekende.shape.werktijden,
  werkgrenzen: profielVelden.werkgrenzen,
  mobiliteit: mobiliteit
    .pick({ maximaleReisafstand: true, maximaleReistijd: true })
    .meta({ id: 'KaartMobiliteit', description: 'Hoe ver iemand reist.' })
    .optional(),
  vervoermiddel: vumWerkzoekende.shape.vervoermiddel,
  contractvorm: vumWerkzoekende.shape.contractvorm,
  flexibiliteit: flexibiliteit.optional(),
  sector: vumWerkzoekende.shape.sector,
  eisAanWerk: eisAanWerk.optional(),
});
export type GedeeldProfiel = z.output<typeof gedeeldProfiel>;

export const profielkwaliteit = z
  .strictObject({
    score: z.int().min(0).max(100).meta({ description: 'Hoe volledig en actueel het profiel is.' }),
    rangschikbaar: z.boolean().meta({
      description:
        'Of beroep of competentie, uren en postcode bekend zijn. Anders telt iemand niet mee in de volgorde.',
    }),
    actueel: z.boolean().meta({ description: 'Of het profiel het laatste half jaar is nagekeken.' }),
    ontbreekt: z.array(
      z
        .strictObject({
          onderdeel: z.string().meta({ description: 'Vast woord voor software.', example: 'uren' }),
          tekst: z.string().meta({ description: 'Wat u kunt aanvullen.' }),
          winst: z.int().meta({ description: 'Hoeveel de score stijgt.' }),
        })
        .meta({ id: 'ProfielAanvulling', description: 'Iets dat ontbreekt en wat het oplevert.' }),
    ),
  })
  .meta({ id: 'Profielkwaliteit', description: 'Volledigheid en actualiteit van een profiel.' });

/** Fields that card and dossier have in common. */
export const kaartKern = {
  kaartnummer: z.string().meta({ description: 'Nummer om over te praten zonder naam.', example: 'K-2041' }),
  revisie: z.int(),
  organisatieId: z.uuid().meta({ description: 'De organisatie die de kandidaat begeleidt.' }),
  begeleiderId: z.uuid().optional(),
  teamId: z.uuid().optional(),
  woonplaats: z.string().optional().meta({ description: 'Plaats, geen adres.' }),
  woongemeente: z.string().optional(),
  beschikbaarheid: beschikbaarheden.schema,
  nietBeschikbaarTot: dateText.optional(),
  bemiddelbaarheid: bemiddelbaarheden.schema,
  zichtbaarVoorWerkgevers: z.boolean(),
  herkomst: herkomsten.schema,
  nagekekenOp: dateText.meta({ description: 'De dag waarop het profiel voor het laatst is nagekeken.' }),
  houdbaarTot: dateText.optional(),
  profielkwaliteit,
};

export const kaart = z
  .strictObject({ kandidaatId: z.uuid(), ...kaartKern, profiel: gedeeldProfiel })
  .meta({ id: 'Kaart', description: 'Een kandidaat zonder naam, voor adviseurs van de regio.' });
export type Kaart = z.output<typeof kaart>;

export const kaartBladzijde = pageOf(kaart, 'KaartBladzijde');

export const kaartZoekvraag = z
  .strictObject({
    beroepen: z.array(z.string().max(200)).max(20).optional().meta({ description: "URI's van beroepen." }),
    competenties: z
      .array(z.string().max(200))
      .max(50)
      .optional()
      .meta({ description: "URI's van competenties; alle moeten in het profiel staan." }),
    beschikbaarheid: z.array(beschikbaarheden.schema).max(4).optional(),
    bemiddelbaarheid: z.array(bemiddelbaarheden.schema).max(4).optional(),
    organisatieIds: z.array(z.uuid()).max(50).optional(),
    woongemeenten: z.array(z.string().max(6)).max(50).optional(),
    minimaalUren: z.int().min(0).max(60).optional().meta({ description: 'Kan minstens zoveel uren werken.' }),
    kaartnummer: z.string().max(20).optional(),
  })
  .meta({ id: 'KaartZoekvraag', description: 'Waarop u kaarten zoekt. Alle voorwaarden gelden samen.' });
export type KaartZoekvraag = z.output<typeof kaartZoekvraag>;

export const kaartLijst = z.strictObject({ resultaten: z.array(kaart) }).meta({
  id: 'KaartLijst',
  description: 'Kaarten in de gevraagde volgorde. Wat u niet mag zien, ontbreekt.',
});
