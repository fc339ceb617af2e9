/** What the matcher answers, in Dutch. No answer tells who someone is: candidates are ids, their cards come from candidates. */
import { reiswijzen } from '@vlinderdas/vocabulary/travel-means';
import { z } from 'zod';
import { Criterium, uitlegInhoud } from './explanation-parts.resource.ts';

export const Groep = z.enum(['geschikt', 'past-bijna', 'onvolledig']).meta({
  id: 'Groep',
  description:
    'geschikt: voldoet aan alles wat vereist is. past-bijna: mist iets dat vereist is. onvolledig: het profiel zegt te weinig om te rangschikken.',
});
export type Groep = z.infer<typeof Groep>;

export const Scorewoord = z
  .enum(['sterk', 'goed', 'mogelijk'])
  .meta({ id: 'Scorewoord', description: 'De score als woord.' });

const totaal = z
  .number()
  .int()
  .min(0)
  .max(10_000)
  .meta({ description: 'De score: de som van de punten in de uitleg, ten hoogste 10.000.' });
const woord = Scorewoord.optional().meta({ description: 'Ontbreekt bij een onvolledig profiel.' });
const feiten = z.string().meta({
  description: 'De belangrijkste feiten in één regel.',
  examples: ['4 van 4 vereist · 7 van 9 vaardigheden'],
});
const versies = {
  gewichten: z.string().meta({ description: 'Versie van de gewichten waarmee is gerekend.' }),
  taxonomie: z.string().meta({ description: 'Versie van de competentietaxonomie.' }),
};
const redenen = z
  .array(z.string())
  .meta({ description: 'Waarom, in korte zinnen: eerst wat past, dan wat ontbreekt of nog na te gaan is.' });

const Reis = z
  .strictObject({
    minuten: z.int().min(0).optional(),
    hectometer: z.int().min(0).optional().meta({ description: 'Afstand in honderden meters.' }),
    reiswijze: reiswijzen.schema.optional(),
  })
  .meta({ id: 'Reis', description: 'De reis naar het werk. Wat niet bekend is, ontbreekt.' });

export const LijstKandidaat = z
  .strictObject({
    kandidaatId: z.uuid(),
    kandidaatRevisie: z.number().int().meta({ description: 'Versie van het profiel waarmee is gerekend.' }),
    rang: z.number().int().min(1).meta({ description: 'Plaats in de hele lijst, vanaf 1.' }),
    groep: Groep,
    woord,
    totaal,
    feiten,
    redenen,
    nogNaTeGaan: z
      .boolean()
      .meta({ description: 'Van iets dat vereist is, is nog niet bekend of het past.' }),
    reis: Reis.optional(),
    uitleg: z
      .strictObject(uitlegInhoud)
      .meta({ id: 'LijstUitleg', description: 'De uitleg per onderdeel.' })
      .optional()
      .meta({ description: 'Alleen als de vraag erom vraagt.' }),
  })
  .meta({ id: 'LijstKandidaat', description: 'Eén kandidaat op de lijst van een vacature.' });
export type LijstKandidaat = z.infer<typeof LijstKandidaat>;

/** While a region goes over to another version of the taxonomy. */
const nogOmTeZetten = z.int().min(1).optional().meta({
  description:
    'Hoeveel er niet zijn vergeleken, omdat zij nog worden omgezet naar een andere versie van de taxonomie. Ontbreekt als dat niemand is.',
});

const Link = z.strictObject({ href: z.string() });

export const Kandidatenlijst = z
  .strictObject({
    vacatureId: z.uuid(),
    stand: z.enum(['gereed', 'in-berekening', 'niet-open']).meta({
      description: 'in-berekening: de lijst komt eraan. niet-open: voor deze vacature zoekt niemand meer.',
    }),
    revisie: z.number().int().min(0).meta({ description: 'Versie van de lijst; 0 zolang er geen is.' }),
    vacatureRevisie: z
      .number()
      .int()
      .optional()
      .meta({ description: 'Versie van de vacature waarmee is gerekend.' }),
    berekendOp: z.iso.datetime().optional().meta({ description: 'Wanneer de lijst is berekend.' }),
    gewichten: versies.gewichten.optional(),
    taxonomie: versies.taxonomie.optional(),
    aantallen: z
      .strictObject({
        geschikt: z.number().int(),
        pastBijna: z.number().int(),
        onvolledig: z.number().int(),
      })
      .meta({ description: 'Van alle beschikbare mensen in de regio, ook van wie niet op de lijst past.' }),
    nogOmTeZetten,
    resultaten: z.array(LijstKandidaat),
    daarna: LijstKandidaat.optional().meta({
      description:
        'Wie na deze bladzijde komt, om de laatste van de bladzijde mee te vergelijken. Alleen als de vraag om uitleg vraagt.',
    }),
    _links: z.strictObject({ volgende: Link.optional() }),
  })
  .meta({ id: 'Kandidatenlijst', description: 'De kandidaten voor een vacature, de beste eerst.' });
export type Kandidatenlijst = z.infer<typeof Kandidatenlijst>;

export const Uitleg = z
  .strictObject({
    vacatureId: z.uuid(),
    vacatureRevisie: z.number().int(),
    kandidaatId: z.uuid(),
    kandidaatRevisie: z.number().int(),
    ...versies,
    groep: Groep,
    woord,
    totaal,
    feiten,
    zinnen: z.array(z.string()).meta({ description: 'De hele uitleg in gewone zinnen.' }),
    ...uitlegInhoud,
    watVerandert: z
      .array(
        z
          .strictObject({
            criterium: Criterium,
            zin: z.string().meta({ description: 'Wat er dan zo moet zijn, en wat er dan verandert.' }),
            punten: z.int().min(0).meta({ description: 'Hoeveel punten erbij komen.' }),
            groep: Groep.meta({ description: 'De groep waarin de kandidaat dan staat.' }),
          })
          .meta({ id: 'Verandering', description: 'Iets dat de uitkomst anders maakt.' }),
      )
      .max(5)
      .meta({
        description:
          'Wat de uitkomst het meest zou veranderen: eerst wat de kandidaat in een hogere groep brengt, dan wat de meeste punten brengt.',
      }),
  })
  .meta({ id: 'Uitleg', description: 'Waarom deze kandidaat bij deze vacature past of niet.' });
export type Uitleg = z.infer<typeof Uitleg>;

export const PassendeVacature = z
  .strictObject({
    vacatureId: z.uuid(),
    vacatureRevisie: z.number().int(),
    rang: z.number().int().min(1),
    groep: Groep,
    woord,
    totaal,
    feiten,
    redenen,
    nogNaTeGaan: z.boolean(),
  })
  .meta({ id: 'PassendeVacature', description: 'Een open vacature voor deze kandidaat.' });
export type PassendeVacature = z.infer<typeof PassendeVacature>;

export const PassendeVacatures = z
  .strictObject({
    nogOmTeZetten,
    resultaten: z.array(PassendeVacature),
    _links: z.strictObject({ volgende: Link.optional() }),
  })
  .meta({ id: 'PassendeVacatures', description: 'Een bladzijde met vacatures, de beste eerst.' });

export const Uitgangspunten = z
  .strictObject({
    gewichten: versies.gewichten,
    geldigVanaf: z.iso.date().meta({ description: 'Sinds wanneer deze gewichten gelden.', format: 'date' }),
    bron: z.string().meta({ description: 'Waar de gewichten vandaan komen.' }),
    taxonomie: versies.taxonomie,
    criteria: z
      .array(
        z
          .strictObject({
            criterium: Criterium,
            punten: z.int().min(0).meta({ description: 'Hoeveel punten dit ten hoogste geeft.' }),
          })
          .meta({ id: 'CriteriumGewicht', description: 'Hoe zwaar een criterium telt.' }),
      )
      .meta({
        description: 'Met nul punten telt een criterium niet mee in de volgorde, wel als het vereist is.',
      }),
    regels: z.array(z.string()).meta({ description: 'Hoe de punten tot stand komen, in gewone woorden.' }),
    woorden: z
      .strictObject({
        sterk: totaal.meta({ description: 'Vanaf hoeveel punten de score sterk heet.' }),
        goed: totaal.meta({ description: 'Vanaf hoeveel punten de score goed heet.' }),
      })
      .meta({ description: 'Welke score welk woord krijgt.' }),
    lijst: z
      .strictObject({
        geschikt: z.int().min(1),
        pastBijna: z.int().min(1),
        onvolledig: z.int().min(1),
      })
      .meta({ description: 'Hoeveel mensen een lijst per groep ten hoogste toont.' }),
  })
  .meta({ id: 'Uitgangspunten', description: 'Waarmee de matching rekent.' });
export type Uitgangspunten = z.infer<typeof Uitgangspunten>;
