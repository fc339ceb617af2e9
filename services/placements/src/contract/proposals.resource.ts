/** Wire form of requests and voordrachten, for colleagues of the region. Candidates are ids and card numbers here. */
import { pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText } from '@vlinderdas/vocabulary/field.schema';
import { afwijkRedenen, afwijkSoorten, voordrachtStatussen } from '@vlinderdas/vocabulary/proposals';
import { z } from 'zod';
import { WerkgeverKaart } from './employer-view.resource.ts';
import {
  Akkoord,
  BegeleiderAntwoord,
  BerichtKandidaat,
  CollegaContact,
  Terugkoppeling,
  VerzendingGedaan,
  WerkgeverAntwoordGegeven,
} from './proposal-parts.resource.ts';
import { GetoondeRegeling, RegelingenAkkoord } from './regelingen.resource.ts';
import { note } from './texts.ts';

export const NieuweVoordrachten = z
  .strictObject({
    vacatureId: z.uuid(),
    kandidaten: z
      .array(
        z
          .strictObject({
            kandidaatId: z.uuid(),
            reden: note(500).optional().meta({
              description:
                'Verplicht als de kandidaat niet op de lijst staat, of als u veel geschikte kandidaten overslaat.',
            }),
            afwijkReden: afwijkRedenen.schema.optional().meta({
              description: 'De reden als vast woord, voor het overzicht. Zonder is het `anders`.',
            }),
          })
          .meta({ id: 'VoorTeDragenKandidaat', description: 'Wie u wilt voordragen.' }),
      )
      .min(1)
      .max(20)
      .refine((items) => new Set(items.map((item) => item.kandidaatId)).size === items.length, {
        error: 'Noem elke kandidaat één keer.',
        params: { code: 'dubbel' },
      }),
  })
  .meta({ id: 'NieuweVoordrachten', description: 'Kandidaten die u voor een vacature wilt voordragen.' });
export type NieuweVoordrachten = z.output<typeof NieuweVoordrachten>;

/** Names of the steps, as colleagues read them. */
export const voordrachtStappen = choiceList('VoordrachtStap', 'Een stap van een voordracht.', {
  gevraagd: 'Gevraagd bij de begeleider',
  beantwoord: 'De begeleider antwoordde',
  akkoord: 'De kandidaat is akkoord',
  'naam-vrijgegeven': 'Naam en cv vrijgegeven',
  voorgesteld: 'Voorgesteld aan de werkgever',
  kennismaking: 'De werkgever wil kennismaken',
  aangenomen: 'De werkgever neemt de kandidaat aan',
  afgewezen: 'De werkgever wijst de kandidaat af',
  teruggetrokken: 'Teruggetrokken',
  herinnerd: 'De werkgever is herinnerd',
  verlopen: 'Verlopen zonder antwoord',
  teruggekoppeld: 'Terugkoppeling aan de werkgever',
  'kandidaat-bericht': 'Bericht aan de kandidaat',
  'regelingen-besproken': 'Regelingen mogen besproken worden',
  'regelingen-ingetrokken': 'Akkoord over regelingen ingetrokken',
  afgesloten: 'Afgesloten',
  geplaatst: 'Plaatsing bevestigd',
});

export const VoordrachtStapGezet = z
  .strictObject({
    stap: voordrachtStappen.schema,
    op: z.iso.datetime(),
    doorId: z.uuid().optional(),
    organisatieId: z.uuid().optional(),
  })
  .meta({ id: 'VoordrachtStapGezet', description: 'Een stap met het tijdstip en wie hem zette.' });

export const Afwijking = z
  .strictObject({
    soort: afwijkSoorten.schema,
    reden: afwijkRedenen.schema,
    rang: z.int().optional().meta({ description: 'De plaats op de lijst van dat moment.' }),
    overgeslagen: z
      .int()
      .min(0)
      .meta({ description: 'Hoeveel geschikte anderen er hoger stonden en niet gevraagd waren.' }),
    lijstRevisie: z.int().min(0).meta({ description: 'Versie van de lijst van dat moment.' }),
  })
  .meta({ id: 'Afwijking', description: 'Hoe en waarom een adviseur van de volgorde afweek.' });
export type Afwijking = z.output<typeof Afwijking>;

export const Voordracht = z
  .strictObject({
    id: z.uuid(),
    revisie: z.int(),
    aanvraagId: z.uuid(),
    vacatureId: z.uuid(),
    naamVacature: z.string().optional(),
    kandidaatId: z.uuid(),
    kaartnummer: z.string(),
    organisatieId: z.uuid().meta({ description: 'De organisatie die de kandidaat begeleidt.' }),
    begeleiderId: z.uuid().optional(),
    adviseurId: z.uuid(),
    adviseurOrganisatieId: z.uuid(),
    status: voordrachtStatussen.schema,
    open: z.boolean().meta({ description: 'Of er nog iets te doen is.' }),
    redenBuitenLijst: z.string().optional(),
    gevraagdOp: z.iso.datetime(),
    antwoordUiterlijk: z.iso
      .date()
      .optional()
      .meta({ description: 'Wanneer de begeleider uiterlijk antwoordt.', format: 'date' }),
    teLaat: z.boolean().meta({ description: 'Of het antwoord van begeleider of werkgever te laat is.' }),
    bellen: CollegaContact.optional().meta({ description: 'Wie u over de aanvraag kunt bellen.' }),
    antwoordBegeleider: BegeleiderAntwoord.optional(),
    akkoord: Akkoord.optional(),
    verzending: VerzendingGedaan.optional(),
    antwoordWerkgever: WerkgeverAntwoordGegeven.optional(),
    terugkoppeling: Terugkoppeling.optional(),
    berichtKandidaat: BerichtKandidaat.optional(),
    regelingenAkkoord: RegelingenAkkoord.optional(),
    naamZichtbaar: z.boolean().meta({ description: 'Of adviseur en werkgever nu de naam mogen zien.' }),
    geplaatst: z.boolean(),
    afgeslotenOp: z.iso.datetime().optional(),
  })
  .meta({ id: 'Voordracht', description: 'Een kandidaat die voor een vacature is of wordt voorgesteld.' });
export type Voordracht = z.output<typeof Voordracht>;

export const VoordrachtMetStappen = z
  .strictObject({
    ...Voordracht.shape,
    stappen: z.array(VoordrachtStapGezet),
    afwijking: Afwijking.optional(),
    getoondeRegelingen: z
      .array(GetoondeRegeling)
      .optional()
      .meta({ description: 'Welke regelingen de werkgever ziet of gaat zien.' }),
    getoondeKaart: WerkgeverKaart.optional().meta({ description: 'Wat de werkgever ziet.' }),
  })
  .meta({ id: 'VoordrachtMetStappen', description: 'Een voordracht met alle stappen.' });
export type VoordrachtMetStappen = z.output<typeof VoordrachtMetStappen>;

export const Voordrachten = pageOf(Voordracht, 'Voordrachten');
export const GevraagdeVoordrachten = z
  .strictObject({ voordrachten: z.array(Voordracht) })
  .meta({ id: 'GevraagdeVoordrachten', description: 'De voordrachten die zijn gemaakt.' });

export const Afwijkingen = z
  .strictObject({
    aanvragen: z.int().min(0).meta({ description: 'Hoeveel kandidaten er in deze tijd zijn gevraagd.' }),
    afwijkingen: z.int().min(0).meta({ description: 'Bij hoeveel daarvan van de volgorde is afgeweken.' }),
    perReden: z.array(
      z
        .strictObject({
          soort: afwijkSoorten.schema,
          reden: afwijkRedenen.schema,
          aantal: z.int().min(1),
        })
        .meta({ id: 'AfwijkingPerReden', description: 'Hoe vaak met deze reden is afgeweken.' }),
    ),
    perVacature: z
      .array(
        z
          .strictObject({
            vacatureId: z.uuid(),
            naamVacature: z.string().optional(),
            aantal: z.int().min(1),
          })
          .meta({ id: 'AfwijkingPerVacature', description: 'Hoe vaak bij deze vacature is afgeweken.' }),
      )
      .meta({ description: 'Ten hoogste vijftig, de meeste eerst.' }),
  })
  .meta({ id: 'Afwijkingen', description: 'Hoe vaak en waarom adviseurs van de volgorde afweken.' });
export type Afwijkingen = z.output<typeof Afwijkingen>;

const dag = (description: string) => dateText.meta({ description });
export const afwijkingenVraag = z.strictObject({
  van: dag('Eerste dag waarover u wilt tellen.'),
  tot: dag('Laatste dag waarover u wilt tellen.'),
});

const mijn = z
  .enum(['ja', 'nee'])
  .default('nee')
  .meta({ description: 'Met `ja` alleen wat aan u is gericht of van u is.' });
const open = z
  .enum(['ja', 'nee'])
  .optional()
  .meta({ description: 'Met `ja` alleen waar nog iets te doen is, met `nee` alleen wat klaar is.' });

export const voordrachtLijstvraag = z.strictObject({
  ...pageQuery,
  vacatureId: z.uuid().optional(),
  kandidaatId: z.uuid().optional(),
  status: voordrachtStatussen.schema.optional(),
  mijn,
  open,
});
export type VoordrachtLijstvraag = z.output<typeof voordrachtLijstvraag>;

export const Aanvraag = z
  .strictObject({
    id: z.uuid(),
    vacatureId: z.uuid(),
    naamVacature: z.string().optional(),
    organisatieId: z.uuid(),
    teamId: z.uuid().optional(),
    adviseurId: z.uuid(),
    adviseurOrganisatieId: z.uuid(),
    gevraagdOp: z.iso.datetime(),
    antwoordUiterlijk: z.iso.date().meta({ format: 'date' }),
    teLaat: z.boolean(),
    gerichtAanIds: z
      .array(z.uuid())
      .meta({ description: 'Begeleiders, wie vandaag waarneemt, en hun team.' }),
    bellen: CollegaContact.optional(),
    voordrachten: z.array(Voordracht),
  })
  .meta({ id: 'Aanvraag', description: 'De vraag aan een team over kandidaten voor één vacature.' });
export type Aanvraag = z.output<typeof Aanvraag>;
export const Aanvragen = pageOf(Aanvraag, 'Aanvragen');
export const aanvraagLijstvraag = z.strictObject({ ...pageQuery, mijn, open });
export type AanvraagLijstvraag = z.output<typeof aanvraagLijstvraag>;
