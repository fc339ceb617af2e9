/**
 * What is found in a text, in the words of the wire. Every finding says in which words it stands, where, how sure
 * it is and how heavily the text asks it. Whatever the text does not say is absent.
 */
import { condition, contract, shift } from '@vlinderdas/matching/codes/job';
import { CEFR } from '@vlinderdas/matching/codes/language';
import { voorwaardenNaSelectie, wegingen } from '@vlinderdas/vocabulary/vacancies';
import {
  niveauOpleiding,
  rijbewijzen,
  taalniveau,
  werkEnDenkniveauMinimaal,
} from '@vlinderdas/vocabulary/vum-codes';
import { z } from 'zod';

/** Positions count in the title, a line break and the text, in UTF-16 units, as JavaScript and Java count. */
const place = {
  gevondenIn: z.string().meta({ description: 'De woorden uit de tekst.' }),
  van: z.int().min(0).optional().meta({
    description: 'Waar de woorden beginnen, geteld in titel, regeleinde en tekst achter elkaar. Vanaf 0.',
  }),
  tot: z.int().min(0).optional().meta({ description: 'Waar de woorden eindigen.' }),
};

const finding = {
  ...place,
  zekerheid: z.int().min(0).max(1000).optional().meta({
    description: 'Hoe zeker wij zijn, van 0 tot en met 1000.',
  }),
  weging: wegingen.schema.optional().meta({
    description:
      'Hoe zwaar de tekst het vraagt. Een herkende harde eis telt als gewenst tot iemand hem bevestigt.',
  }),
};

function found<Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) {
  return z.strictObject({ ...shape, ...finding }).meta({ id, description });
}

const concept = {
  code: z.string().meta({ description: 'URI van het begrip.' }),
  naam: z.string().meta({ description: 'Naam van het begrip.' }),
};
const enumOf = <Code extends string>(codes: readonly Code[]) => z.enum(codes as readonly [Code, ...Code[]]);

const HerkendBeroep = found('HerkendBeroep', 'Een beroep dat in de tekst is herkend.', concept);

const HerkendeCompetentie = found(
  'HerkendeCompetentie',
  'Een competentie die de tekst noemt, of die bij het beroep hoort.',
  {
    ...concept,
    afgeleid: z
      .boolean()
      .optional()
      .meta({ description: 'Waar als de tekst haar niet noemt, maar het beroep haar meebrengt.' }),
  },
);

export const NietOvergenomen = z
  .strictObject({
    soort: z.string().meta({ description: 'Vast woord, bijvoorbeeld `leeftijd`.' }),
    ...place,
    uitleg: z.string().meta({ description: 'Waarom wij dit niet meenemen.' }),
  })
  .meta({ id: 'NietOvergenomen', description: 'Een wens in de tekst die geen eis wordt.' });

export const Herkenning = z
  .strictObject({
    taal: z.string().optional().meta({
      description: 'De taal van de tekst, als code van drie letters. Wij lezen Nederlands.',
      example: 'nld',
    }),
    ingekort: z
      .boolean()
      .optional()
      .meta({ description: 'Waar als de tekst te lang is en wij alleen het begin hebben gelezen.' }),
    meerdereFuncties: z.boolean().optional().meta({
      description: 'Waar als de tekst over meer dan één functie gaat. Maak dan een vacature per functie.',
    }),
    beroep: HerkendBeroep.optional(),
    beroepen: z
      .array(HerkendBeroep)
      .optional()
      .meta({ description: 'Beroepen die kunnen passen, het zekerste eerst.' }),
    competenties: z.array(HerkendeCompetentie),
    taken: z.array(found('HerkendeTaak', 'Wat iemand gaat doen.', { omschrijving: z.string() })).optional(),
    rijbewijzen: z
      .array(found('HerkendRijbewijs', 'Een rijbewijs.', { code: rijbewijzen.schema }))
      .optional(),
    uren: found('HerkendeUren', 'Uren per week.', {
      minimaal: z.int().optional(),
      maximaal: z.int().optional(),
    }).optional(),
    werkmomenten: z
      .array(found('HerkendWerkmoment', 'Wanneer er gewerkt wordt.', { code: enumOf(shift.codes) }))
      .optional(),
    begintijd: found('HerkendeBegintijd', 'Hoe laat het werk begint.', { tijd: z.string() }).optional(),
    talen: z
      .array(
        found('HerkendeTaal', 'Een taal met het niveau.', {
          code: z.string().meta({ description: 'Code van drie letters (ISO 639-3).' }),
          niveau: taalniveau.schema.optional(),
          niveauErk: z
            .enum(CEFR)
            .optional()
            .meta({ description: 'Niveau van het Europees Referentiekader, als de tekst dat noemt.' }),
        }),
      )
      .optional(),
    werkEnDenkniveau: found('HerkendNiveau', 'Het laagste werk- en denkniveau.', {
      code: werkEnDenkniveauMinimaal.schema,
    }).optional(),
    opleidingen: z
      .array(
        found('HerkendeOpleiding', 'Een opleiding.', {
          niveau: niveauOpleiding.schema.optional(),
          richting: z.string().optional(),
        }),
      )
      .optional(),
    ervaring: found('HerkendeErvaring', 'Hoe lang iemand dit werk gedaan moet hebben.', {
      maanden: z.int().min(0),
    }).optional(),
    certificaten: z
      .array(
        found('HerkendCertificaat', 'Een certificaat of een diploma van een vak.', {
          naam: z.string(),
          code: z.string().optional().meta({ description: 'URI van het certificaat.' }),
        }),
      )
      .optional(),
    contract: z
      .array(found('HerkendContract', 'Soort of duur van het contract.', { code: enumOf(contract.codes) }))
      .optional(),
    adres: found('HerkendAdres', 'Waar het werk is.', {
      postcode: z.string(),
      straatnaam: z.string().optional(),
      huisnummer: z.int().optional(),
      huisnummertoevoeging: z.string().optional(),
    }).optional(),
    salarisIndicatie: found('HerkendSalaris', 'Wat het werk betaalt, zoals de tekst het zegt.', {
      omschrijving: z.string(),
    }).optional(),
    sluitingsdatumVacature: found('HerkendeSluitingsdatum', 'Tot en met welke dag iemand kan reageren.', {
      datum: z.iso.date(),
    }).optional(),
    startdatum: found('HerkendeStartdatum', 'Wanneer het werk begint.', { datum: z.iso.date() }).optional(),
    aantalGezocht: found('HerkendAantal', 'Hoeveel mensen er gezocht worden.', {
      aantal: z.int().min(1),
    }).optional(),
    contactpersoon: z
      .strictObject({
        naam: found('HerkendeContactnaam', 'Hoe die heet, zoals de tekst het schrijft.', {
          omschrijving: z.string(),
        }).optional(),
        telefoonnummer: found('HerkendTelefoonnummer', 'Onder welk nummer iemand kan bellen.', {
          omschrijving: z.string(),
        }).optional(),
        emailadres: found('HerkendEmailadres', 'Naar welk adres iemand kan mailen.', {
          omschrijving: z.string(),
        }).optional(),
      })
      .optional()
      .meta({
        id: 'HerkendeContactpersoon',
        description:
          'Wie iemand over de vacature kan bellen of mailen. Zonder naam als de tekst alleen een nummer of adres noemt. Bij een opgeslagen vacature staat hier alleen wat de vacature zelf ook noemt.',
      }),
    werkomstandigheden: z
      .array(
        found('HerkendeOmstandigheid', 'Wat het werk van iemand vraagt.', { code: enumOf(condition.codes) }),
      )
      .optional(),
    ovBereikbaar: found('HerkendOv', 'Of er openbaar vervoer komt.', { waarde: z.boolean() }).optional(),
    voorwaardenNaSelectie: z.array(voorwaardenNaSelectie.schema),
    nietGevraagd: z
      .array(
        z
          .strictObject({ veld: z.string().meta({ description: 'Om welk veld het gaat.' }), ...place })
          .meta({ id: 'NietGevraagd', description: 'Wat de tekst juist niet vraagt.' }),
      )
      .optional(),
    nietOvergenomen: z.array(NietOvergenomen),
    overgenomen: z.array(z.string()).optional().meta({
      description:
        'Velden van de vacature die uit de tekst komen en die niemand nog heeft veranderd, als JSON-pointers.',
    }),
    weggehaald: z
      .array(z.string())
      .optional()
      .meta({ description: 'Velden die iemand leeg maakte. Die vullen wij niet opnieuw uit de tekst.' }),
  })
  .meta({ id: 'Herkenning', description: 'Wat wij in de tekst herkennen, met de woorden waaruit.' });
export type Herkenning = z.output<typeof Herkenning>;
