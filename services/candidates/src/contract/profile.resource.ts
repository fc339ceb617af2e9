/**
 * What a profile holds on the wire: VUM's Werkzoekende with a few own fields beside it, so that a row of a VUM file
 * is a valid profile as it stands.
 */
import { condition, shift } from '@vlinderdas/matching/codes/job';
import {
  bemiddelbaarheden,
  beschikbaarheden,
  feitwaarden,
  regelingfeiten,
  uitkeringen,
} from '@vlinderdas/vocabulary/candidates';
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { conceptUri, dateText, emailText, phoneText, text } from '@vlinderdas/vocabulary/field.schema';
import { bemiddelingsberoep, vumWerkzoekende } from '@vlinderdas/vocabulary/vum-job-seeker.schema';
import { listOf } from '@vlinderdas/vocabulary/vum-shared.schema';
import { z } from 'zod';

export const grondslagen = choiceList('Grondslag', 'Waarom deze gegevens gedeeld mogen worden.', {
  'wet-suwi': 'Wet SUWI, artikel 10 en 62',
  participatiewet: 'Participatiewet, artikel 7, 64 en 67',
  geen: 'Geen grondslag: niet delen',
});

export const identiteit = z
  .strictObject({
    voornaam: text(70).optional(),
    tussenvoegsel: text(20).optional(),
    achternaam: text(120).optional(),
    geboortedatum: dateText.optional(),
    emailadres: emailText.optional(),
    telefoonnummer: phoneText.optional(),
  })
  .meta({ id: 'Identiteit', description: 'Wie iemand is. Alleen voor de begeleidende organisatie.' });

export const werkgrenzen = z
  .strictObject({
    werkmomenten: z
      .array(z.enum(shift.codes))
      .max(shift.codes.length)
      .optional()
      .meta({ description: 'Wanneer iemand kan werken.' }),
    vroegsteBegintijd: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Schrijf een tijd als uu:mm.' })
      .optional()
      .meta({ description: 'Eerder beginnen kan niet.', example: '07:30' }),
    vermijdt: z
      .array(z.enum(condition.codes))
      .max(condition.codes.length)
      .optional()
      .meta({ description: 'Wat het werk niet moet vragen. Nooit de reden.' }),
  })
  .meta({ id: 'Werkgrenzen', description: 'Wat het werk van iemand kan vragen, zonder de reden.' });

export const certificaat = z
  .strictObject({ codeCertificaat: conceptUri.optional() })
  .meta({ id: 'Certificaat', description: 'Een behaald certificaat, als URI.' });

export const regelingfeit = z
  .strictObject({
    feit: regelingfeiten.schema,
    waarde: feitwaarden.schema,
    bron: text(70).optional().meta({ description: 'Waar het feit vandaan komt.' }),
    gecontroleerdOp: dateText.optional(),
  })
  .meta({
    id: 'RegelingfeitMetWaarde',
    description: 'Een feit dat recht kan geven op een regeling. Staat los van het profiel.',
  });

export const loonwaardeIndicatie = z
  .strictObject({
    percentage: z.int().min(0).max(100).meta({ description: 'In procenten van het minimumloon.' }),
    bron: text(70).optional().meta({ description: 'Waar de indicatie vandaan komt.' }),
    gecontroleerdOp: dateText.optional(),
  })
  .meta({
    id: 'LoonwaardeIndicatie',
    description: 'Een inschatting. De vastgestelde loonwaarde hoort bij één baan en staat bij de plaatsing.',
  });

/** VUM's fields plus ours that say what someone can and wants: together the profile. */
export const profielVelden = {
  ...vumWerkzoekende.shape,
  wensberoepen: listOf(bemiddelingsberoep)
    .optional()
    .meta({ description: 'Beroepen die iemand ook graag zou doen.' }),
  certificaten: listOf(certificaat).optional(),
  werkgrenzen: werkgrenzen.optional(),
};
export const profiel = z.strictObject(profielVelden);
export type Profiel = z.output<typeof profiel>;

/** Whom the person belongs to, and facts about the record. */
const dossierVelden = {
  identiteit: identiteit.optional(),
  woongemeente: z
    .string()
    .regex(/^GM\d{4}$/, { error: 'Schrijf de gemeente als GM en vier cijfers, bijvoorbeeld GM0772.' })
    .optional()
    .meta({ description: 'CBS-code van de gemeente waar iemand woont.', example: 'GM0772' }),
  verwerkingsverantwoordelijkeId: z
    .uuid()
    .optional()
    .meta({ description: 'Het college of UWV. Standaard de begeleidende organisatie.' }),
  begeleiderId: z.uuid().optional(),
  teamId: z.uuid().optional(),
  grondslag: grondslagen.schema.optional(),
  peildatum: dateText
    .optional()
    .meta({ description: 'De dag waarop het profiel voor het laatst is nagekeken. Standaard vandaag.' }),
  houdbaarTot: dateText.optional().meta({ description: 'Na deze dag moet iemand het profiel nakijken.' }),
  regelingfeiten: z.array(regelingfeit).max(4).optional(),
  uitkering: uitkeringen.schema.optional(),
  loonwaardeIndicatie: loonwaardeIndicatie.optional(),
};

const statusVelden = {
  beschikbaarheid: beschikbaarheden.schema.optional(),
  nietBeschikbaarTot: dateText
    .optional()
    .meta({ description: 'Alleen bij tijdelijk-niet. Een reden bewaren wij nooit.' }),
  bemiddelbaarheid: bemiddelbaarheden.schema.optional(),
  zichtbaarVoorWerkgevers: z.boolean().optional(),
};

export const kandidaatInvoer = z.strictObject({ ...profielVelden, ...dossierVelden, ...statusVelden }).meta({
  id: 'KandidaatInvoer',
  description:
    'Een kandidaat in de woorden van de VUM gegevensstandaard, met een paar eigen velden. Een rij uit een VUM-bestand past zoals zij is.',
});
export type KandidaatInvoer = z.output<typeof kandidaatInvoer>;

export const bulkRegel = kandidaatInvoer
  .extend({
    sleutel: text(200)
      .optional()
      .meta({ description: 'Sleutel in uw systeem. Zonder sleutel nemen wij idWerkzoekende.' }),
  })
  .meta({ id: 'BulkRegel', description: 'Eén regel van een bulk: een kandidaat met de sleutel.' });
export type BulkRegel = z.output<typeof bulkRegel>;

type Nullable<Shape extends Record<string, z.ZodType>> = {
  [K in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[K]>>;
};

function nullable<Shape extends Record<string, z.ZodType>>(shape: Shape): Nullable<Shape> {
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [name, schema.nullable().optional()]),
  ) as Nullable<Shape>;
}

export const kandidaatWijziging = z.strictObject(nullable({ ...profielVelden, ...dossierVelden })).meta({
  id: 'KandidaatWijziging',
  description:
    'Alleen wat verandert. Een veld dat u stuurt, vervangt het oude; null haalt het weg. De status wijzigt u apart.',
});
export type KandidaatWijziging = z.output<typeof kandidaatWijziging>;
export { dossierVelden };
