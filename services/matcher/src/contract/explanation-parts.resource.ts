/** The parts of an explanation, in Dutch: what is asked, how the candidate fits it, and by what that is known. */
import { BRIDGES } from '@vlinderdas/matching/bridges';
import { CRITERIA, type Evidence } from '@vlinderdas/matching/explanation';
import type { CompetenceRelation } from '@vlinderdas/taxonomy/competence-relation';
import { z } from 'zod';

const Uitkomst = z
  .enum(['past', 'lijkt-erop', 'ontbreekt', 'onbekend', 'niet-gevraagd'])
  .meta({ id: 'Uitkomst', description: 'Hoe iets dat gevraagd is bij de kandidaat past.' });

export const Criterium = z.enum(CRITERIA).meta({ id: 'Criterium', description: 'Waarop wordt vergeleken.' });

const Hulp = z.enum(BRIDGES).meta({ id: 'Hulp', description: 'Wat een ontbrekende eis kan oplossen.' });

const SOORTEN = [
  'beroep',
  'ervaring',
  'competentie',
  'certificaat',
  'rijbewijs',
  'taal',
  'niveau',
  'opleiding',
  'uren',
  'reistijd',
  'werktijden',
  'begintijd',
  'contract',
  'wensen',
  'omstandigheden',
  'beschikbaarheid',
  'wederzijds',
] as const satisfies readonly Evidence['kind'][];

const VERBANDEN = [
  'hetzelfde',
  'deel',
  'ruimer',
  'zelfde-soort',
  'zelfde-werk',
] as const satisfies readonly CompetenceRelation[];

const begrip = z.string().meta({ description: 'URI in de taxonomie; ontbreekt bij een code van elders.' });
const naam = z.string().meta({ description: 'De naam van het begrip, in gewone woorden.' });

const vaardigheid = z
  .strictObject({ begrip: begrip.optional(), naam })
  .meta({ id: 'UitlegVaardigheid', description: 'Een vaardigheid of kennis.' });

const beroep = z
  .strictObject({ begrip: begrip.optional(), naam })
  .meta({ id: 'UitlegBeroep', description: 'Een beroep.' });

const Onderdeel = z
  .strictObject({
    uitkomst: Uitkomst,
    vereist: z.boolean(),
    punten: z.number().int(),
    maximum: z.number().int(),
    voldoet: z
      .enum(['ja', 'nee', 'na-te-gaan'])
      .optional()
      .meta({ description: 'Alleen bij wat vereist is: of de kandidaat eraan voldoet.' }),
    zin: z.string().meta({ description: 'In gewone woorden.' }),
    berekening: z.string().optional().meta({
      description:
        'Waarom het niet alle punten geeft, in gewone woorden. Ontbreekt als er niets te rekenen is.',
    }),
    soort: z.enum(SOORTEN).meta({ description: 'Wat er gevraagd wordt.' }),
    begrip: begrip.optional(),
    naam: naam.optional(),
    door: z
      .strictObject({
        hoe: z.enum(['zelf', 'verwant', 'ervaring', 'bemiddelingsberoep']),
        begrip: begrip.optional(),
        naam: naam.optional(),
        altijd: z.boolean().optional().meta({
          description: 'Bij ervaring: of deze vaardigheid altijd bij dat werk hoort.',
        }),
        twijfel: z
          .string()
          .optional()
          .meta({
            description:
              'Bij ervaring: waarom dat werk niet telt als deze vaardigheid hebben, in een paar woorden. Ontbreekt als het zo telt.',
            examples: ['tot 2019', 'korter dan 2 jaar', 'zonder datum'],
          }),
        overeenkomst: z
          .number()
          .int()
          .min(0)
          .max(1000)
          .meta({ description: 'Hoe verwant het is, in duizendsten; 1000 is hetzelfde.' }),
        verband: z.enum(VERBANDEN).optional().meta({
          description:
            'Wat het is van de gevraagde vaardigheid: hetzelfde, een deel ervan, iets ruimers, van dezelfde soort, of vaak bij hetzelfde werk gevraagd.',
        }),
        vaardigheid: vaardigheid.optional().meta({
          description: 'Bij ervaring: de vaardigheid van dat werk die het dichtst bij de gevraagde komt.',
        }),
        zoekt: z.array(beroep).optional().meta({
          description:
            'Bij ervaring in een beroep: het werk dat de kandidaat nu zoekt, als dat ander werk is dan gevraagd en dan dit.',
        }),
        helptOok: z
          .array(vaardigheid)
          .optional()
          .meta({ description: 'Andere vaardigheden die eraan bijdragen, de sterkste eerst.' }),
      })
      .meta({ id: 'UitlegBewijs', description: 'Waaruit van de kandidaat dit blijkt.' })
      .optional(),
  })
  .meta({ id: 'UitlegOnderdeel', description: 'Eén ding dat gevraagd wordt, en wat daarvan bekend is.' });

/** The parts of an explanation: alone, or beside a candidate on a list. */
export const uitlegInhoud = {
  criteria: z.array(
    z
      .strictObject({
        criterium: Criterium,
        uitkomst: Uitkomst,
        vereist: z.boolean(),
        punten: z.number().int(),
        maximum: z.number().int().meta({ description: 'Ten hoogste, bij deze vacature.' }),
        basis: z.number().int().optional().meta({
          description:
            'Ten hoogste, bij een vacature die alles vraagt. Wat niet gevraagd is, gaat naar de rest.',
        }),
        onderdelen: z.array(Onderdeel),
      })
      .meta({ id: 'UitlegCriterium', description: 'Eén criterium met zijn punten.' }),
  ),
  ditIsNodig: z
    .array(
      z
        .strictObject({
          criterium: Criterium,
          zin: z.string(),
          helpt: z.array(Hulp).meta({ description: 'Wat dit kan oplossen; leeg als meestal niets helpt.' }),
        })
        .meta({ id: 'Tekort', description: 'Iets dat vereist is en ontbreekt.' }),
    )
    .meta({ description: 'Wat vereist is en ontbreekt, met wat helpt.' }),
  nogNaTeGaan: z
    .array(
      z
        .strictObject({ criterium: Criterium, zin: z.string() })
        .meta({ id: 'Vraag', description: 'Iets dat vereist is en waarvan niet bekend is of het past.' }),
    )
    .meta({ description: 'Wat iemand nog moet vragen.' }),
  profielMist: z
    .array(z.enum(['beroep-of-competentie', 'uren', 'postcode']))
    .meta({ description: 'Wat het profiel mist om gerangschikt te kunnen worden.' }),
};
