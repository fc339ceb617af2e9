/** The wire format of vacancies: VUM's Vacature (gegevensstandaard 1.5) with the fields of practice beside it. */
import { condition, shift } from '@vlinderdas/matching/codes/job';
import { emailText, phoneText, text } from '@vlinderdas/vocabulary/field.schema';
import { waarschuwing } from '@vlinderdas/vocabulary/find-warnings';
import {
  invoerwijzen,
  plekSoorten,
  sluitingsredenen,
  uitsluitendVoor,
  vacatureStatussen,
  voorwaardenNaSelectie,
  werkgeversvormen,
} from '@vlinderdas/vocabulary/vacancies';
import { listOf } from '@vlinderdas/vocabulary/vum-shared.schema';
import { vumVacature } from '@vlinderdas/vocabulary/vum-vacancy.schema';
import { z } from 'zod';
import { alternatieven } from './alternatives.ts';
import { Herkenning } from './recognition.resource.ts';
import { requirementFields } from './requirements.resource.ts';

const { shape: vum } = vumVacature;

export const nummerKvk = z
  .string()
  .regex(/^\d{8}$/, { error: 'Een KvK-nummer heeft precies acht cijfers.' })
  .meta({ description: 'Nummer in het Handelsregister, acht cijfers.', example: '00012345' });

export const VacatureContactpersoon = z
  .strictObject({
    naam: text(120).min(1).optional().meta({
      description: 'Leeg als alleen bekend is waar iemand kan bellen of mailen.',
    }),
    functie: text(120).optional(),
    telefoonnummer: phoneText.optional(),
    emailadres: emailText.optional(),
  })
  .refine(({ naam, telefoonnummer, emailadres }) => naam ?? telefoonnummer ?? emailadres, {
    error: 'Geef een naam, een telefoonnummer of een e-mailadres.',
    params: { code: 'verplicht' },
  })
  .meta({ id: 'VacatureContactpersoon', description: 'Wie er bij de werkgever over deze vacature gaat.' });

/** What a vacancy says. One list of fields for entering, changing and reading. */
export const contentFields = {
  naamVacature: vum.naamVacature,
  omschrijvingVacature: vum.omschrijvingVacature,
  nummerVacature: vum.nummerVacature,
  sluitingsdatumVacature: vum.sluitingsdatumVacature,
  adres: vum.adres,
  codeWerkEnDenkniveauMinimaal: vum.codeWerkEnDenkniveauMinimaal,
  arbeidsVoorwaarden: vum.arbeidsVoorwaarden,
  contractvorm: vum.contractvorm,
  flexibiliteit: vum.flexibiliteit,
  sector: vum.sector,
  sollicitatiewijze: vum.sollicitatiewijze,
  vervoermiddel: vum.vervoermiddel,
  werkgever: vum.werkgever,
  werktijden: vum.werktijden,
  ...requirementFields,
  contactpersoon: VacatureContactpersoon.optional(),
  taken: listOf(text(500)).optional().meta({ description: 'Wat iemand de hele dag doet, per taak.' }),
  takenAanpasbaar: z.boolean().optional().meta({ description: 'Of er over de taken te praten valt.' }),
  begintijd: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Schrijf een tijd als uu:mm, bijvoorbeeld 06:00.' })
    .optional()
    .meta({ description: 'Hoe laat het werk begint.', example: '06:00' }),
  werkmomenten: z
    .array(z.enum(shift.codes as readonly ['overdag', ...string[]]))
    .max(shift.codes.length)
    .optional()
    .meta({ description: 'Wanneer er gewerkt wordt.' }),
  werkomstandigheden: z
    .array(z.enum(condition.codes as readonly ['zwaar-tillen', ...string[]]))
    .max(condition.codes.length)
    .optional()
    .meta({ description: 'Wat het werk van iemand vraagt.' }),
  ovBereikbaar: z.boolean().optional().meta({ description: 'Of er openbaar vervoer komt.' }),
  begeleidingOpDeWerkplek: z
    .boolean()
    .optional()
    .meta({ description: 'Of iemand op de werkplek begeleiding krijgt.' }),
  openVoorBanenafspraak: z
    .boolean()
    .optional()
    .meta({ description: 'Of de plek ook voor de banenafspraak bedoeld is.' }),
  soortPlek: plekSoorten.schema.optional(),
  werkgeversvorm: werkgeversvormen.schema.optional(),
  formeleWerkgever: z
    .strictObject({ naam: text(500).min(1), nummerKvk: nummerKvk.optional() })
    .optional()
    .meta({ description: 'Bij wie iemand in dienst komt, als dat een ander is dan de werkplek.' }),
  uitsluitendVoor: z
    .strictObject({
      doelgroep: uitsluitendVoor.schema,
      grond: text(500).refine((value) => value !== '', { error: 'Noem de grond.' }),
    })
    .optional()
    .meta({ description: 'Alleen voor deze mensen, met de grond waarom dat mag.' }),
  voorwaardenNaSelectie: z
    .array(voorwaardenNaSelectie.schema)
    .max(voorwaardenNaSelectie.values.length)
    .optional()
    .meta({ description: 'Wat de werkgever na de keuze regelt. Telt niet mee bij het zoeken.' }),
};
export const VacatureInhoud = z.strictObject(contentFields);
export type VacatureInhoud = z.output<typeof VacatureInhoud>;

const aantalGezocht = z
  .int()
  .min(1)
  .max(999)
  .meta({ description: 'Voor hoeveel personen er plek is. Mag veranderen zolang de vacature open is.' });

const reference = {
  externeReferentie: text(200).min(1).optional().meta({
    description: 'Uw eigen kenmerk. Hetzelfde kenmerk is dezelfde vacature: dan werken wij hem bij.',
  }),
  idVacature: vum.idVacature.optional().meta({
    description: 'Kenmerk van de afzender volgens VUM. Telt als `externeReferentie` wanneer die ontbreekt.',
  }),
};

export const VacatureInvoer = z
  .strictObject({
    ...contentFields,
    ...reference,
    aantalGezocht: aantalGezocht
      .optional()
      .meta({ description: 'Voor hoeveel personen er plek is. Standaard 1.' }),
    werkgeverId: z
      .uuid()
      .optional()
      .meta({ description: 'De werkgever met een account. Alleen voor adviseurs.' }),
    nummerKvk: nummerKvk.optional(),
    vestigingId: z.uuid().optional(),
    concept: z.boolean().optional().meta({ description: 'Nog niet zoeken: eerst publiceren.' }),
    tekstNagekeken: z.boolean().optional().meta({
      description:
        'Waar als een mens heeft nagekeken wat wij in de tekst herkennen. Dan vullen wij niets aan: wat ontbreekt, wordt niet gevraagd.',
    }),
  })
  .meta({
    id: 'VacatureInvoer',
    description: 'Een vacature. Een titel of een tekst is genoeg om te beginnen.',
  });
export type VacatureInvoer = z.output<typeof VacatureInvoer>;

/** Everything that can be read from a text, in the form in which it is sent in. */
export const HerkenningAntwoord = Herkenning.extend({
  voorstel: VacatureInhoud.extend({ aantalGezocht: aantalGezocht.optional() })
    .meta({ id: 'HerkendeVacature', description: 'De vacature zoals wij de tekst lezen. Kijk hem na.' })
    .optional(),
}).meta({ id: 'HerkenningAntwoord', description: 'Wat wij herkennen, en de vacature die daaruit volgt.' });
export type HerkenningAntwoord = z.output<typeof HerkenningAntwoord>;

type Nullable<Shape extends z.ZodRawShape> = { [K in keyof Shape]: z.ZodNullable<Shape[K] & z.ZodType> };
function nullable<Shape extends z.ZodRawShape>(shape: Shape): Nullable<Shape> {
  const entries = Object.entries(shape).map(([name, schema]) => [name, (schema as z.ZodType).nullable()]);
  return Object.fromEntries(entries) as Nullable<Shape>;
}
export const VacatureWijziging = z
  .strictObject({
    ...nullable(contentFields),
    aantalGezocht: aantalGezocht.optional(),
    nummerKvk: nummerKvk.nullable().optional(),
    vestigingId: z.uuid().nullable().optional(),
  })
  .meta({
    id: 'VacatureWijziging',
    description: 'Alleen de velden die veranderen; `null` maakt een veld leeg.',
  });
export type VacatureWijziging = z.output<typeof VacatureWijziging>;

export const WspContactVanVacature = z
  .strictObject({
    medewerkerId: z.uuid(),
    naam: text(120).optional(),
    telefoonnummer: phoneText.optional(),
    emailadres: emailText.optional(),
  })
  .meta({
    id: 'WspContactVanVacature',
    description: 'De contactpersoon van het werkgeversservicepunt voor deze vacature.',
  });
export type WspContactVanVacature = z.output<typeof WspContactVanVacature>;

export const MogelijkDezelfde = z
  .strictObject({
    id: z.uuid(),
    naamVacature: z.string().optional(),
    status: vacatureStatussen.schema,
    ingevoerdDoor: invoerwijzen.schema,
    ontvangenOp: z.iso.datetime(),
    href: z.string(),
  })
  .meta({
    id: 'MogelijkDezelfde',
    description: 'Een vacature die hier veel op lijkt. Is het dezelfde? Voeg ze dan samen.',
  });
export type MogelijkDezelfde = z.output<typeof MogelijkDezelfde>;

const state = {
  id: z.uuid(),
  revisie: z.int().min(1).meta({ description: 'Versie; ook de ETag.' }),
  status: vacatureStatussen.schema,
  contactpersoonWsp: WspContactVanVacature.optional(),
  reactieUiterlijk: z.iso
    .date()
    .optional()
    .meta({ description: 'De dag waarop u uiterlijk iets hoort.', format: 'date' }),
  herkenning: Herkenning,
  waarschuwingen: z.array(waarschuwing),
  mogelijkDezelfde: z.array(MogelijkDezelfde),
};

export const VacatureOntvangst = z
  .strictObject({
    ...state,
    bestondAl: z
      .boolean()
      .meta({ description: 'Waar als dit kenmerk er al was: de vacature is bijgewerkt.' }),
    _links: z.strictObject({ self: z.strictObject({ href: z.string() }) }),
  })
  .meta({ id: 'VacatureOntvangst', description: 'Bewijs van ontvangst.' });
export type VacatureOntvangst = z.output<typeof VacatureOntvangst>;

export const Vacature = z
  .strictObject({
    ...contentFields,
    ...state,
    aantalGezocht,
    aantalVervuld: z.int().min(0),
    werkgeverId: z.uuid().optional(),
    handelsnaamOrganisatie: z.string().optional(),
    nummerKvk: nummerKvk.optional(),
    vestigingId: z.uuid().optional(),
    plaats: z.string().optional().meta({ description: 'De plaats die bij de postcode hoort.' }),
    ingevoerdDoor: invoerwijzen.schema,
    bronnen: z.array(
      z
        .strictObject({
          ingevoerdDoor: invoerwijzen.schema,
          externeReferentie: z.string().optional(),
          ontvangenOp: z.iso.datetime(),
        })
        .meta({ id: 'VacatureBron', description: 'Hoe de vacature bij ons kwam.' }),
    ),
    stappen: z.array(
      z
        .strictObject({ status: vacatureStatussen.schema, op: z.iso.datetime() })
        .meta({ id: 'VacatureStap', description: 'Een stap met het tijdstip.' }),
    ),
    sluiting: z
      .strictObject({
        reden: sluitingsredenen.schema,
        toelichting: z.string().optional(),
        alternatieven: z.array(alternatieven.schema),
        op: z.iso.datetime(),
        samengevoegdMet: z.uuid().optional(),
      })
      .optional(),
    ontvangenOp: z.iso.datetime(),
    gewijzigdOp: z.iso.datetime(),
    laatsteTeken: z.iso
      .datetime()
      .meta({ description: 'Wanneer er voor het laatst iets over deze vacature is gezegd.' }),
  })
  .meta({ id: 'Vacature', description: 'Een vacature in de regio.' });
export type Vacature = z.output<typeof Vacature>;

export const VacatureRegel = z
  .strictObject({
    id: z.uuid(),
    naamVacature: z.string().optional(),
    handelsnaamOrganisatie: z.string().optional(),
    werkgeverId: z.uuid().optional(),
    status: vacatureStatussen.schema,
    beroep: z.string().optional().meta({ description: 'De naam van het beroep.' }),
    sector: z.string().optional().meta({ description: 'Letter van de SBI-sectie.' }),
    plaats: z.string().optional(),
    urenMinimaal: z.int().optional(),
    urenMaximaal: z.int().optional(),
    aantalGezocht: z.int(),
    aantalVervuld: z.int(),
    uitsluitendVoor: uitsluitendVoor.schema.optional(),
    contactpersoonWsp: WspContactVanVacature.optional(),
    reactieUiterlijk: state.reactieUiterlijk,
    ingevoerdDoor: invoerwijzen.schema,
    ontvangenOp: z.iso.datetime(),
    laatsteTeken: z.iso.datetime(),
  })
  .meta({ id: 'VacatureRegel', description: 'Een vacature in een lijst.' });
export type VacatureRegel = z.output<typeof VacatureRegel>;
