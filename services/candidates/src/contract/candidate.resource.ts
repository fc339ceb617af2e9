/** The dossier: what the owner organisation, or whoever has a release, reads of a person. */

import { pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { bemiddelbaarheden, beschikbaarheden } from '@vlinderdas/vocabulary/candidates';
import { dateText, text } from '@vlinderdas/vocabulary/field.schema';
import { waarschuwing } from '@vlinderdas/vocabulary/find-warnings';
import { kanalen } from '@vlinderdas/vocabulary/proposals';
import { z } from 'zod';
import { kaartKern, profielkwaliteit } from './card.resource.ts';
import { dossierVelden, profielVelden } from './profile.resource.ts';

const { identiteit, verwerkingsverantwoordelijkeId: _, peildatum: __, ...overig } = dossierVelden;

export const kandidaat = z
  .strictObject({
    id: z.uuid(),
    ...kaartKern,
    ...overig,
    identiteit,
    verwerkingsverantwoordelijkeId: z.uuid(),
    ...profielVelden,
    bronnen: z
      .array(z.strictObject({ bron: z.string(), sleutel: z.string() }))
      .optional()
      .meta({ description: 'Alleen voor de begeleidende organisatie.' }),
    handmatigeVelden: z
      .array(z.string())
      .meta({ description: 'Wat een medewerker invulde en de bron niet levert.' }),
    waarschuwingen: z.array(waarschuwing),
    vrijgegeven: z
      .boolean()
      .meta({ description: 'Of u dit ziet door een vrijgave van de begeleidende organisatie.' }),
    gewijzigdOp: z.iso.datetime(),
  })
  .meta({ id: 'Kandidaat', description: 'Een kandidaat met naam, voor wie dat mag zien.' });
export type Kandidaat = z.output<typeof kandidaat>;

export const opslagResultaat = z
  .strictObject({
    kandidaatId: z.uuid(),
    kaartnummer: z.string(),
    revisie: z.int(),
    uitkomst: z.enum(['toegevoegd', 'gewijzigd', 'ongewijzigd']),
    profielkwaliteit,
    waarschuwingen: z.array(waarschuwing),
  })
  .meta({ id: 'OpslagResultaat', description: 'Wat er met de kandidaat gebeurde.' });
export type OpslagResultaat = z.output<typeof opslagResultaat>;

const veldfout = z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() });

export const bulkVerslag = z
  .strictObject({
    ontvangen: z.int(),
    toegevoegd: z.int(),
    gewijzigd: z.int(),
    ongewijzigd: z.int(),
    geweigerd: z.int(),
    regels: z.array(
      z
        .strictObject({
          regel: z.int().meta({ description: 'Nummer van de regel, vanaf 1.' }),
          sleutel: z.string().optional(),
          uitkomst: z.enum(['toegevoegd', 'gewijzigd', 'ongewijzigd', 'geweigerd']),
          kandidaatId: z.uuid().optional(),
          waarschuwingen: z.array(waarschuwing).optional(),
          fouten: z.array(veldfout).optional(),
        })
        .meta({ id: 'BulkRegelVerslag', description: 'Wat er met één regel gebeurde.' }),
    ),
  })
  .meta({
    id: 'BulkVerslag',
    description: 'Verslag per regel. Een geweigerde regel houdt de rest niet tegen.',
  });
export type BulkVerslag = z.output<typeof bulkVerslag>;

export const kandidaatRegel = z
  .strictObject({
    id: z.uuid(),
    voornaam: z.string().optional(),
    tussenvoegsel: z.string().optional(),
    achternaam: z.string().optional(),
    ...kaartKern,
  })
  .meta({ id: 'KandidaatRegel', description: 'Een kandidaat in een lijst van de eigen organisatie.' });
export type KandidaatRegel = z.output<typeof kandidaatRegel>;

export const kandidaatBladzijde = pageOf(kandidaatRegel, 'KandidaatBladzijde');

const lijstFilters = {
  beschikbaarheid: beschikbaarheden.schema.optional(),
  bemiddelbaarheid: bemiddelbaarheden.schema.optional(),
  teamId: z.uuid().optional(),
  begeleiderId: z.uuid().optional(),
  aandacht: z
    .enum(['onvolledig', 'verouderd', 'houdbaarheid-voorbij', 'mogelijk-dubbel'])
    .optional()
    .meta({ description: 'Alleen profielen die aandacht vragen.' }),
};

export const kandidaatLijstvraag = z.strictObject({
  ...pageQuery,
  ...lijstFilters,
  mijn: z
    .enum(['ja', 'nee'])
    .default('nee')
    .meta({ description: 'Met `ja` alleen kandidaten van wie u de begeleider bent.' }),
});
export const kandidaatZoekvraag = z
  .strictObject({
    ...lijstFilters,
    mijn: z.enum(['ja', 'nee']).optional(),
    zoek: text(120).optional().meta({ description: 'Deel van de naam, of een kaartnummer.' }),
  })
  .meta({ id: 'KandidaatZoekvraag', description: 'Zoeken op naam in de eigen organisatie.' });
export type KandidaatZoekvraag = z.output<typeof kandidaatZoekvraag>;

export const beschikbaarheidWijziging = z
  .strictObject({
    beschikbaarheid: beschikbaarheden.schema,
    nietBeschikbaarTot: dateText.optional(),
    criterium: text(500)
      .optional()
      .meta({ description: 'Waarop u dit baseert. Noem geen ziekte of diagnose.' }),
  })
  .refine((value) => value.nietBeschikbaarTot === undefined || value.beschikbaarheid === 'tijdelijk-niet', {
    path: ['nietBeschikbaarTot'],
    error: 'Een einddatum hoort alleen bij tijdelijk-niet.',
    params: { code: 'tegenstrijdig' },
  })
  .meta({ id: 'BeschikbaarheidWijziging', description: 'Een nieuwe beschikbaarheid.' });

export const bemiddelbaarheidWijziging = z
  .strictObject({
    bemiddelbaarheid: bemiddelbaarheden.schema,
    criterium: text(500).min(1).meta({ description: 'Waarop u dit baseert.' }),
  })
  .meta({ id: 'BemiddelbaarheidWijziging', description: 'Een nieuwe bemiddelbaarheid, met het criterium.' });

export const zichtbaarheidWijziging = z
  .strictObject({
    zichtbaarVoorWerkgevers: z.boolean(),
    kanaal: kanalen.schema.meta({ description: 'Hoe de kandidaat dit liet weten.' }),
  })
  .meta({ id: 'ZichtbaarheidWijziging', description: 'Of de kandidaat aan werkgevers getoond wil worden.' });

export const statuswijziging = z
  .strictObject({
    onderwerp: z.enum(['beschikbaarheid', 'bemiddelbaarheid', 'zichtbaarheid']),
    van: z.string().optional(),
    naar: z.string(),
    tot: dateText.optional(),
    criterium: z.string().optional(),
    op: z.iso.datetime(),
    doorId: z.uuid().optional(),
  })
  .meta({ id: 'Statuswijziging', description: 'Wie wat wanneer veranderde, en op welk criterium.' });

export const geschiedenis = z
  .strictObject({ resultaten: z.array(statuswijziging) })
  .meta({ id: 'Geschiedenis', description: 'Alle wijzigingen van de status, de nieuwste eerst.' });

export const mogelijkeDubbelen = z
  .strictObject({
    resultaten: z.array(
      z
        .strictObject({
          kandidaatId: z.uuid(),
          organisatieId: z.uuid(),
          kaartnummer: z.string().optional(),
          begeleiderId: z.uuid().optional(),
        })
        .meta({
          id: 'MogelijkeDubbele',
          description: 'Misschien dezelfde persoon bij een andere organisatie.',
        }),
    ),
  })
  .meta({ id: 'MogelijkeDubbelen', description: 'Kandidaten met dezelfde achternaam en geboortedatum.' });

export const inzage = z
  .strictObject({
    kandidaat,
    geschiedenis: z.array(statuswijziging),
    vrijgaven: z.array(
      z.strictObject({
        voordrachtId: z.uuid(),
        organisatieId: z.uuid(),
        geldigTot: z.iso.datetime(),
        ingetrokken: z.boolean(),
      }),
    ),
    inzien: z.array(
      z.strictObject({
        op: z.iso.datetime(),
        organisatieId: z.uuid(),
        soort: z.string(),
        doel: z.string(),
      }),
    ),
    opgesteldOp: z.iso.datetime(),
  })
  .meta({ id: 'Inzage', description: 'Alles wat wij van iemand bewaren, en wie het bekeek.' });
export type Inzage = z.output<typeof inzage>;
