/**
 * The parts of an instrument at one provider. Each part is an aspect that is compared by itself, and each says where
 * it comes from and when that was checked (R99, R106).
 */
import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { dateText, emailText, phoneText, text } from '@vlinderdas/vocabulary/field.schema';
import {
  bedragSoorten,
  dennisDoelgroepen,
  duurEenheden,
  duurSoorten,
  kostenEenheden,
  regelaars,
} from '@vlinderdas/vocabulary/instruments';
import { z } from 'zod';

const MAX_CENTS = 100_000_000;

export const webLink = z
  .url({ protocol: /^https$/, error: 'Geef een adres dat met https:// begint.' })
  .max(500)
  .meta({ description: 'Adres van een pagina.', example: 'https://wetten.overheid.nl' });

export const Bron = z
  .strictObject({
    tekst: text(300).min(1).meta({ description: 'Waar dit staat, zoals een artikel of een beleidsregel.' }),
    link: webLink.optional(),
    gecontroleerdOp: dateText.meta({ description: 'Wanneer iemand dit voor het laatst heeft nagekeken.' }),
    bevestigd: z
      .boolean()
      .default(true)
      .meta({ description: 'Onwaar: wij konden dit niet in de officiële bron nagaan. Controleer het.' }),
  })
  .meta({ id: 'Bron', description: 'Waar een gegeven vandaan komt.' });
export type Bron = z.output<typeof Bron>;

/** What a rule or a condition may ask. A word outside this list is refused: no rule refers to an unknown fact. */
export const regelFeiten = choiceList('RegelFeit', 'Een feit waar een regel naar kan vragen.', {
  leeftijd: 'Leeftijd in jaren op de startdatum',
  uitkering: 'Uitkering',
  doelgroepregister: 'Staat in het doelgroepregister',
  'doelgroep-loonkostensubsidie': 'Hoort tot de doelgroep loonkostensubsidie',
  arbeidsgehandicapt: 'Is arbeidsgehandicapt voor het loonkostenvoordeel',
  'advies-beschut-werk': 'Heeft een advies beschut werk',
  woongemeente: 'Gemeente waar iemand woont',
  'loonwaarde-percentage': 'Loonwaarde in procenten van het minimumloon',
  'loonwaarde-vastgesteld': 'De loonwaarde is op de werkplek vastgesteld',
  'maanden-werkloos': 'Maanden zonder werk',
  'werkte-hier-eerder': 'Werkte hier eerder in hetzelfde werk',
  'eigen-werknemer': 'Is al in dienst bij deze werkgever',
  'begeleiding-nodig': 'Heeft op het werk meer begeleiding nodig dan gewoon is',
  'uren-per-week': 'Uren per week',
  'contract-maanden': 'Lengte van het contract in maanden; onbepaalde tijd telt als 999',
  'soort-plek': 'Soort plek: baan, bbl, werkervaringsplaats, praktijkleren of detachering',
  werkgeversvorm: 'Direct, uitzend, detachering of payroll',
  'uurloon-in-centen': 'Bruto uurloon in centen',
  'erkend-leerbedrijf': 'Is een erkend leerbedrijf',
  'voorgenomen-contract-maanden': 'Maanden die de werkgever na de proefplaatsing wil bieden',
  beroepsgoederenvervoer: 'Werk als chauffeur in het beroepsgoederenvervoer',
  'maanden-in-dienst': 'Maanden in dienst op deze dag',
  doelgroepverklaring: 'Er is een doelgroepverklaring',
});
export type RegelFeit = (typeof regelFeiten.values)[number];

/** Each fact has one kind of value; the compiler refuses a fact without. */
export const feitSoorten: Readonly<Record<RegelFeit, 'boolean' | 'number' | 'text'>> = {
  leeftijd: 'number',
  uitkering: 'text',
  doelgroepregister: 'boolean',
  'doelgroep-loonkostensubsidie': 'boolean',
  arbeidsgehandicapt: 'boolean',
  'advies-beschut-werk': 'boolean',
  woongemeente: 'text',
  'loonwaarde-percentage': 'number',
  'loonwaarde-vastgesteld': 'boolean',
  'maanden-werkloos': 'number',
  'werkte-hier-eerder': 'boolean',
  'eigen-werknemer': 'boolean',
  'begeleiding-nodig': 'boolean',
  'uren-per-week': 'number',
  'contract-maanden': 'number',
  'soort-plek': 'text',
  werkgeversvorm: 'text',
  'uurloon-in-centen': 'number',
  'erkend-leerbedrijf': 'boolean',
  'voorgenomen-contract-maanden': 'number',
  beroepsgoederenvervoer: 'boolean',
  'maanden-in-dienst': 'number',
  doelgroepverklaring: 'boolean',
};

export const vergelijkingen = choiceList('Vergelijking', 'Hoe een feit met een waarde wordt vergeleken.', {
  is: 'is',
  'is-niet': 'is niet',
  'een-van': 'is een van',
  minstens: 'minstens',
  hoogstens: 'hoogstens',
});

const feitWaarde = z.union([z.boolean(), z.number(), text(100)]);

const WAARDE_IN_WOORDEN = { boolean: 'ja of nee', number: 'een getal', text: 'een woord' } as const;

/** Why a condition can never be looked up, or undefined: a value of the wrong kind would stay unknown for everyone. */
export function waardeFout(
  feit: RegelFeit,
  vergelijking: (typeof vergelijkingen.values)[number],
  waarde: unknown,
): string | undefined {
  const soort = feitSoorten[feit];
  const lijst = vergelijking === 'een-van';
  if (Array.isArray(waarde) !== lijst) return lijst ? 'Geef een lijst met waarden.' : 'Geef één waarde.';
  if (['minstens', 'hoogstens'].includes(vergelijking) && soort !== 'number') {
    return 'Minstens en hoogstens kunnen alleen bij een getal.';
  }
  const verwacht = soort === 'text' ? 'string' : soort;
  const goed = (Array.isArray(waarde) ? waarde : [waarde]).every((een) => typeof een === verwacht);
  return goed ? undefined : `Bij dit feit hoort ${WAARDE_IN_WOORDEN[soort]}.`;
}

export const Voorwaarde = z
  .strictObject({
    feit: regelFeiten.schema,
    vergelijking: vergelijkingen.schema,
    waarde: z.union([feitWaarde, z.array(feitWaarde).min(1).max(30)]),
    tekst: text(300).min(1).meta({ description: 'De voorwaarde in gewone taal.' }),
    bron: text(300).optional().meta({ description: 'Artikel of regel waar dit staat.' }),
  })
  .superRefine(({ feit, vergelijking, waarde }, context) => {
    const message = waardeFout(feit, vergelijking, waarde);
    if (message)
      context.addIssue({ code: 'custom', path: ['waarde'], message, params: { code: 'verkeerde-waarde' } });
  })
  .meta({ id: 'Voorwaarde', description: 'Een voorwaarde die de computer kan nagaan.' });
export type Voorwaarde = z.output<typeof Voorwaarde>;

export const Beleid = z
  .strictObject({
    aangeboden: z.boolean().meta({ description: 'Of deze aanbieder het instrument heeft.' }),
    doelgroepen: z.array(dennisDoelgroepen.schema).max(dennisDoelgroepen.values.length),
    ookVoorUwv: z.boolean().optional().meta({ description: 'Of ook kandidaten van UWV het kunnen krijgen.' }),
    toelichting: text(2_000).optional(),
    bron: Bron,
  })
  .meta({ id: 'Beleid', description: 'Of een aanbieder het instrument heeft, en voor wie.' });

export const Voorwaarden = z
  .strictObject({
    lijst: z.array(Voorwaarde).max(30),
    overig: z
      .array(text(300).min(1))
      .max(30)
      .optional()
      .meta({ description: 'Voorwaarden die een mens moet nagaan.' }),
    maatwerk: text(500)
      .optional()
      .meta({ description: 'Wanneer de aanbieder van de voorwaarden mag afwijken (R107).' }),
    bron: Bron,
  })
  .meta({ id: 'Voorwaarden', description: 'De voorwaarden van een aanbieder, naast die van de wet.' });

export const Bedrag = z
  .strictObject({
    soort: bedragSoorten.schema,
    inCenten: z.int().min(0).max(MAX_CENTS).optional().meta({ description: 'Bij `vast`.' }),
    percentage: z.number().min(0).max(100).optional().meta({ description: 'Bij `percentage`.' }),
    percentageVan: text(100).optional().meta({ description: 'Waarvan het percentage is.' }),
    eenheid: kostenEenheden.schema.optional().meta({ description: 'Verplicht bij `vast`.' }),
    maximumInCenten: z.int().min(0).max(MAX_CENTS).optional(),
    maximumEenheid: kostenEenheden.schema.optional(),
    toelichting: text(1_000).optional(),
    bron: Bron,
  })
  .superRefine((value, context) => {
    const issue = (path: string, message: string, code: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code } });
    if (value.soort === 'vast' && value.inCenten === undefined) {
      issue('inCenten', 'Noem het bedrag.', 'verplicht');
    }
    if (value.inCenten !== undefined && value.eenheid === undefined) {
      issue('eenheid', 'Zeg waarvoor het bedrag is: per maand, per uur, eenmalig.', 'bedrag-zonder-eenheid');
    }
    if (value.soort === 'percentage' && value.percentage === undefined) {
      issue('percentage', 'Noem het percentage.', 'verplicht');
    }
    if (value.maximumInCenten !== undefined && value.maximumEenheid === undefined) {
      issue('maximumEenheid', 'Zeg waarvoor het maximum is: per maand, per jaar.', 'bedrag-zonder-eenheid');
    }
  })
  .meta({ id: 'Bedrag', description: 'Wat een werkgever krijgt, in centen.' });
export type Bedrag = z.output<typeof Bedrag>;

export const Duur = z
  .strictObject({
    soort: duurSoorten.schema,
    waarde: z.int().min(1).max(1_000).optional().meta({ description: 'Bij `periode`.' }),
    eenheid: duurEenheden.schema.optional().meta({ description: 'Bij `periode`.' }),
    verlengbaarTot: z
      .int()
      .min(1)
      .max(1_000)
      .optional()
      .meta({ description: 'Totale duur na verlenging, in dezelfde eenheid.' }),
    toelichting: text(500).optional(),
    bron: Bron,
  })
  .superRefine((value, context) => {
    const issue = (path: string, message: string, code: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code } });
    if (value.soort === 'periode' && value.waarde === undefined)
      issue('waarde', 'Noem de duur.', 'verplicht');
    if (value.soort === 'periode' && value.eenheid === undefined) {
      issue('eenheid', 'Noem de eenheid van de duur.', 'verplicht');
    }
    if (
      value.waarde !== undefined &&
      value.verlengbaarTot !== undefined &&
      value.verlengbaarTot < value.waarde
    ) {
      issue('verlengbaarTot', 'Na verlenging is de duur niet korter.', 'tegenstrijdig');
    }
  })
  .meta({ id: 'Duur', description: 'Hoe lang een instrument duurt.' });
export type Duur = z.output<typeof Duur>;

export const Stap = z
  .strictObject({ wie: regelaars.schema, tekst: text(300).min(1) })
  .meta({ id: 'ProcedureStap', description: 'Een stap van de aanvraag, en wie hem zet.' });

export const Werkwijze = z
  .strictObject({
    stappen: z.array(Stap).max(20),
    aanvragenDoor: regelaars.schema.optional(),
    aanvragenUiterlijk: text(200)
      .optional()
      .meta({ description: 'In gewone taal.', example: 'Binnen 6 maanden na de start' }),
    beslistermijnInDagen: z.int().min(0).max(400).optional().meta({ description: 'Kalenderdagen.' }),
    betaaltermijnInDagen: z.int().min(0).max(400).optional().meta({ description: 'Kalenderdagen.' }),
    bron: Bron,
  })
  .meta({ id: 'Werkwijze', description: 'Hoe een werkgever het instrument krijgt.' });
export type Werkwijze = z.output<typeof Werkwijze>;

export const formulierKanalen = choiceList('FormulierKanaal', 'Hoe een aanvraag wordt ingediend.', {
  online: 'Online',
  papier: 'Op papier',
  mail: 'Per mail',
  telefoon: 'Per telefoon',
  'via-wsp': 'Via het werkgeversservicepunt',
  geen: 'Er is geen aanvraag nodig',
});
export const Formulier = z
  .strictObject({
    kanaal: formulierKanalen.schema,
    naam: text(200).optional(),
    link: webLink.optional(),
    bron: Bron,
  })
  .meta({ id: 'Formulier', description: 'Het formulier waarmee een werkgever aanvraagt.' });

export const InstrumentContact = z
  .strictObject({
    naam: text(200).min(1).meta({ description: 'Naam van een persoon of een loket.' }),
    telefoonnummer: phoneText.optional(),
    emailadres: emailText.optional(),
    link: webLink.optional(),
  })
  .meta({ id: 'InstrumentContact', description: 'Wie een werkgever over dit instrument kan bellen.' });

export type InstrumentContactGegevens = z.output<typeof InstrumentContact>;

export const Financiering = z
  .strictObject({
    naam: text(200).min(1),
    eindigtOp: dateText.optional().meta({ description: 'Bij tijdelijk geld (R112).' }),
  })
  .meta({ id: 'Financiering', description: 'Waar het geld vandaan komt.' });

/** Every aspect may be missing: then it is unknown, and said so. */
export const aspectDelen = {
  beleid: Beleid.optional(),
  voorwaarden: Voorwaarden.optional(),
  bedrag: Bedrag.optional(),
  duur: Duur.optional(),
  werkwijze: Werkwijze.optional(),
  formulier: Formulier.optional(),
};
export const AspectDelen = z
  .strictObject(aspectDelen)
  .meta({ id: 'AspectDelen', description: 'De onderdelen die apart worden vergeleken.' });
export type AspectDelen = z.output<typeof AspectDelen>;
