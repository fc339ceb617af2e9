/**
 * Wire form of advice: which instruments apply to one candidate and one vacancy, why, and what then. Every outcome
 * carries its reasons and their article; what is not known is named and never counted as a yes.
 */
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText, text } from '@vlinderdas/vocabulary/field.schema';
import { instrumentSoorten, kostenEenheden, regelaars, uitkomsten } from '@vlinderdas/vocabulary/instruments';
import { plekSoorten, werkgeversvormen } from '@vlinderdas/vocabulary/vacancies';
import { z } from 'zod';
import { Aanbieder, gemeentecode, instrumentCode } from './instrument.resource.ts';
import { Bron, InstrumentContact, regelFeiten, Stap } from './parts.resource.ts';

export const Reden = z
  .strictObject({
    tekst: z.string(),
    uitkomst: uitkomsten.schema.meta({ description: 'Of aan deze voorwaarde is voldaan.' }),
    artikel: z.string().optional(),
    link: z.string().optional(),
    regel: z
      .string()
      .meta({ description: 'Code van de regel, met de regelset.', example: '2026-01/lks-doelgroep' }),
    bevestigd: z.boolean().meta({ description: 'Onwaar: controleer deze regel.' }),
  })
  .meta({ id: 'Reden', description: 'Een voorwaarde en of eraan is voldaan.' });
export type Reden = z.output<typeof Reden>;

export const Rekenregel = z
  .strictObject({
    tekst: z.string().meta({ description: 'Wat er wordt gerekend, in woorden.' }),
    som: z.string().optional().meta({ description: 'De som zelf.', example: '40% × € 14,71 × 1,08 × 1,235' }),
    bedragInCenten: z.int().optional(),
    eenheid: kostenEenheden.schema.optional(),
    bron: z.string().optional(),
  })
  .meta({ id: 'Rekenregel', description: 'Een regel van een berekening.' });
export const Berekening = z
  .strictObject({
    regels: z.array(Rekenregel),
    bedragInCenten: z.int(),
    eenheid: kostenEenheden.schema,
    op: dateText,
    aannames: z.array(z.string()),
    bevestigd: z
      .boolean()
      .meta({ description: 'Onwaar: er zit een waarde in die nog moet worden nagekeken.' }),
  })
  .meta({ id: 'Berekening', description: 'Een bedrag met de hele berekening, regel voor regel.' });
export type Berekening = z.output<typeof Berekening>;

export const InstrumentAdvies = z
  .strictObject({
    code: instrumentCode,
    naam: z.string(),
    soort: instrumentSoorten.schema,
    uitkomst: uitkomsten.schema,
    aanbieder: Aanbieder.optional(),
    contact: InstrumentContact.optional(),
    redenen: z.array(Reden).min(1),
    ontbreekt: z
      .array(z.strictObject({ feit: regelFeiten.schema, tekst: z.string() }))
      .meta({ description: 'Feiten die nog niet bekend zijn.' }),
    bedrag: z.string().optional().meta({ description: 'In gewone taal.' }),
    berekening: Berekening.optional(),
    duur: z.string().optional(),
    stappen: z.array(Stap),
    uiterlijk: z
      .strictObject({ datum: dateText.optional(), tekst: z.string() })
      .optional()
      .meta({ description: 'Wanneer het geregeld moet zijn.' }),
    aanvragenDoor: regelaars.schema.optional(),
    formulier: z.strictObject({ tekst: z.string(), link: z.string().optional() }).optional(),
    helptBij: z
      .array(z.string())
      .meta({ description: 'Welke eis of welk verschil van de match dit kan overbruggen, in woorden.' }),
    opletten: z
      .array(z.string())
      .optional()
      .meta({ description: 'Waar u op moet letten: wat niet samen gaat.' }),
    bron: Bron,
    verouderd: z.boolean().meta({ description: 'De gegevens van de aanbieder zijn niet op tijd herzien.' }),
  })
  .meta({
    id: 'InstrumentAdvies',
    description: 'Of een instrument kan, waarom, en wat er dan moet gebeuren.',
  });
export type InstrumentAdvies = z.output<typeof InstrumentAdvies>;

export const WerkFeiten = z
  .strictObject({
    startdatum: dateText.optional(),
    urenPerWeek: z.number().min(1).max(60).optional(),
    contractMaanden: z.int().min(1).max(999).optional().meta({ description: 'Onbepaalde tijd: 999.' }),
    uurloonInCenten: z.int().min(0).max(100_000).optional(),
    soortPlek: plekSoorten.schema.optional(),
    werkgeversvorm: werkgeversvormen.schema.optional(),
    loonwaardePercentage: z.number().min(0).max(100).optional(),
    loonwaardeVastgesteld: z.boolean().optional(),
    werkteHierEerder: z.boolean().optional(),
    eigenWerknemer: z.boolean().optional(),
    begeleidingNodig: z.boolean().optional(),
    erkendLeerbedrijf: z.boolean().optional(),
    voorgenomenContractMaanden: z.int().min(0).max(999).optional(),
    maandenWerkloos: z.int().min(0).max(600).optional(),
    beroepsgoederenvervoer: z.boolean().optional(),
    doelgroepverklaring: z.boolean().optional(),
  })
  .meta({
    id: 'WerkFeiten',
    description: 'Wat u weet over dit werk. Wat u leeg laat, komt uit de vacature; anders is het onbekend.',
  });
export type WerkFeiten = z.output<typeof WerkFeiten>;

export const AdviesVraag = z
  .strictObject({
    kandidaatId: z.uuid(),
    vacatureId: z.uuid(),
    op: dateText
      .optional()
      .meta({ description: 'De regels van deze dag. Leeg: de startdatum als die nog komt, anders vandaag.' }),
    feiten: WerkFeiten.optional(),
  })
  .meta({ id: 'AdviesVraag', description: 'Welke instrumenten zijn er voor deze kandidaat en dit werk?' });
export type AdviesVraag = z.output<typeof AdviesVraag>;

export const Advies = z
  .strictObject({
    op: dateText,
    regelset: z.string().meta({ example: '2026-01' }),
    instrumenten: z
      .array(InstrumentAdvies)
      .meta({ description: 'Eerst wat kan, dan wat nog niet te zeggen is.' }),
    geen: z
      .array(z.string())
      .optional()
      .meta({ description: 'Als er niets is: waarom niet, en wie dat kan bespreken (R108).' }),
    voorbehoud: z.string().meta({ description: 'De catalogus beslist niets; de aanbieder beslist.' }),
  })
  .meta({ id: 'Advies', description: 'Het advies, met alle redenen.' });
export type Advies = z.output<typeof Advies>;

/** What an employer wants help with, in the employer's own words. */
export const werkgeverWensen = choiceList('WerkgeverWens', 'Waar een werkgever hulp bij zoekt.', {
  'minder-loonkosten': 'Minder loonkosten',
  begeleiding: 'Begeleiding op het werk',
  'eerst-proberen': 'Eerst kijken of het past',
  opleiden: 'Iemand opleiden',
  werkplek: 'De werkplek of het werk aanpassen',
  'minder-risico': 'Minder risico als iemand ziek wordt',
});
export type WerkgeverWens = (typeof werkgeverWensen.values)[number];

/** Five questions without a candidate; the answers stay in the address and are kept nowhere. */
export const WerkgeverVraag = z
  .strictObject({
    regio: z
      .string()
      .regex(/^[A-Z]{2}\d{2}$/, { error: 'Een regiocode is twee hoofdletters en twee cijfers.' })
      .meta({ description: 'Code van de arbeidsmarktregio.', example: 'AM28' }),
    gemeentecode: gemeentecode
      .optional()
      .meta({ description: 'Waar de medewerker woont: die gemeente regelt het.' }),
    urenPerWeek: z.number().min(1).max(60).optional(),
    contractMaanden: z.int().min(1).max(999).optional(),
    zoektVoor: z
      .array(werkgeverWensen.schema)
      .max(werkgeverWensen.values.length)
      .default([])
      .meta({ description: 'Leeg: alles.' }),
    erkendLeerbedrijf: z.boolean().optional(),
    op: dateText.optional(),
  })
  .meta({ id: 'WerkgeverVraag', description: 'Vijf vragen over het werk, zonder kandidaat.' });
export type WerkgeverVraag = z.output<typeof WerkgeverVraag>;

const WerkgeverAanbod = z
  .strictObject({
    aanbieder: Aanbieder,
    gemeenten: z
      .array(z.string())
      .meta({ description: 'Voor wie in deze gemeenten woont. Leeg: overal hetzelfde.' }),
    contact: InstrumentContact.optional(),
    bedrag: z.string().optional().meta({ description: 'In gewone taal.' }),
    duur: z.string().optional(),
    stappen: z.array(Stap),
    uiterlijk: z.string().optional().meta({ description: 'Wanneer het geregeld moet zijn.' }),
    formulier: z.strictObject({ tekst: z.string(), link: z.string().optional() }).optional(),
    bron: Bron,
  })
  .meta({ id: 'WerkgeverAanbod', description: 'Wie een instrument geeft, en hoe.' });

export const WerkgeverInstrument = z
  .strictObject({
    code: instrumentCode,
    naam: z.string(),
    soort: instrumentSoorten.schema,
    omschrijving: z.string(),
    uitkomst: uitkomsten.schema.meta({
      description: 'Op grond van het werk alleen. `onbekend`: het hangt ook af van wie u aanneemt.',
    }),
    redenen: z.array(Reden).meta({ description: 'Wat uw antwoorden erover zeggen.' }),
    hangtAfVan: z.array(z.string()).meta({ description: 'Wat wij pas weten als er een kandidaat is.' }),
    wensen: z.array(werkgeverWensen.schema).meta({ description: 'Waar dit bij helpt.' }),
    watDoetWsp: z.array(z.string()),
    watDoetWerkgever: z.array(z.string()),
    aanbod: z.array(WerkgeverAanbod),
  })
  .meta({ id: 'WerkgeverInstrument', description: 'Wat een werkgever kan krijgen.' });
export type WerkgeverInstrument = z.output<typeof WerkgeverInstrument>;

export const WerkgeverAdvies = z
  .strictObject({
    op: dateText,
    regelset: z.string(),
    instrumenten: z
      .array(WerkgeverInstrument)
      .meta({ description: 'Wat kan, of kan bij de juiste kandidaat.' }),
    nietMogelijk: z
      .array(z.strictObject({ code: instrumentCode, naam: z.string(), redenen: z.array(Reden).min(1) }))
      .meta({ description: 'Wat bij dit werk niet kan, en waarom.' }),
    voorbehoud: z.string(),
  })
  .meta({ id: 'WerkgeverAdvies', description: 'Wat een werkgever kan krijgen, zonder kandidaat.' });
export type WerkgeverAdvies = z.output<typeof WerkgeverAdvies>;

export const rekenSoorten = z.enum([
  'loonkostensubsidie',
  'forfaitaire-loonkostensubsidie',
  'loonkostenvoordeel-banenafspraak',
  'loonkostenvoordeel-arbeidsgehandicapt',
]);
export const RekenVraag = z
  .strictObject({
    op: dateText.optional(),
    leeftijd: z.int().min(15).max(75).default(21),
    urenPerWeek: z.number().min(1).max(60),
    uurloonInCenten: z.int().min(1).max(100_000).optional().meta({ description: 'Leeg: het minimumloon.' }),
    loonwaardePercentage: z.number().min(0).max(100).optional(),
    regelingen: z.array(rekenSoorten).max(4).default(['loonkostensubsidie']),
  })
  .superRefine(({ regelingen, loonwaardePercentage }, context) => {
    if (loonwaardePercentage !== undefined || !regelingen.includes('loonkostensubsidie')) return;
    context.addIssue({
      code: 'custom',
      path: ['loonwaardePercentage'],
      message: 'Noem de loonwaarde: zonder loonwaarde is de loonkostensubsidie niet te berekenen.',
      params: { code: 'verplicht' },
    });
  })
  .meta({ id: 'RekenVraag', description: 'Een voorbeeld om mee te rekenen. Er wordt niets bewaard.' });
export type RekenVraag = z.output<typeof RekenVraag>;
export const Maandlasten = z
  .strictObject({
    op: dateText,
    minimumloonPerUurInCenten: z.int(),
    zonderInCenten: z.int().meta({ description: 'Loonkosten per maand zonder regelingen.' }),
    metInCenten: z.int().meta({ description: 'Loonkosten per maand met de regelingen.' }),
    regels: z.array(Rekenregel),
    berekeningen: z.array(z.strictObject({ regeling: rekenSoorten, berekening: Berekening })),
    aannames: z.array(z.string()),
    voorbehoud: text(500),
  })
  .meta({ id: 'Maandlasten', description: 'Wat een werkgever per maand betaalt, met en zonder regelingen.' });
export type Maandlasten = z.output<typeof Maandlasten>;
