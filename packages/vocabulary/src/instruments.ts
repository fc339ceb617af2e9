/** Words about instruments: what there is for an employer who hires someone, and how far a region is equal. */
import type { ChoiceOf } from './choice-list.ts';
import { choiceList } from './choice-list.ts';

export const instrumentSoorten = choiceList('InstrumentSoort', 'Waar een instrument voor is.', {
  loonkosten: 'Tegemoetkoming in de loonkosten',
  risico: 'Minder risico bij ziekte',
  begeleiding: 'Begeleiding op het werk',
  proberen: 'Eerst proberen',
  werkplek: 'Aanpassing van werk of werkplek',
  scholing: 'Leren en opleiden',
  werkvorm: 'Andere vorm van werk',
  vervoer: 'Reizen naar het werk',
  premie: 'Premie of subsidie van de gemeente',
});
export type InstrumentSoort = ChoiceOf<typeof instrumentSoorten>;

export const bereiken = choiceList('Bereik', 'Voor welk gebied een instrument is afgesproken.', {
  landelijk: 'Landelijk',
  regionaal: 'Regionaal',
  lokaal: 'Lokaal',
});
export type Bereik = ChoiceOf<typeof bereiken>;

/** Who carries out a national instrument the same everywhere; such a set stands outside the region's percentage. */
export const landelijkeAanbieders = choiceList(
  'LandelijkeAanbieder',
  'Een landelijke organisatie die een instrument overal hetzelfde uitvoert.',
  { uwv: 'UWV', belastingdienst: 'Belastingdienst', rvo: 'RVO' },
);
export type LandelijkeAanbieder = ChoiceOf<typeof landelijkeAanbieders>;

/** Two gemeenten can have the same policy and still another form (R99): so each aspect is compared by itself. */
export const aspecten = choiceList('Aspect', 'Een onderdeel van een instrument dat apart wordt vergeleken.', {
  beleid: 'Beleid',
  voorwaarden: 'Voorwaarden',
  bedrag: 'Bedrag',
  duur: 'Duur',
  werkwijze: 'Werkwijze',
  formulier: 'Formulier',
});
export type Aspect = ChoiceOf<typeof aspecten>;

export const aspectStatussen = choiceList(
  'AspectStatus',
  'Hoe een onderdeel zich verhoudt tot de maatstaf. Berekend uit de gegevens.',
  {
    gelijk: 'Gelijk',
    'binnen-marge': 'Bijna gelijk',
    verschilt: 'Verschilt',
    ontbreekt: 'Ontbreekt',
    onbekend: 'Onbekend',
  },
);
export type AspectStatus = ChoiceOf<typeof aspectStatussen>;

/** What the coordinator declares (R100); "geharmoniseerd" may only mean "listed", so it stands beside the computed status. */
export const harmonisatieStatussen = choiceList(
  'HarmonisatieStatus',
  'Hoe ver de regio volgens de coördinator is.',
  {
    geharmoniseerd: 'Geharmoniseerd',
    deels: 'Deels geharmoniseerd',
    'alleen-inzichtelijk': 'Alleen inzichtelijk',
    lokaal: 'Lokaal',
  },
);
export type HarmonisatieStatus = ChoiceOf<typeof harmonisatieStatussen>;

export const maatstafSoorten = choiceList('MaatstafSoort', 'Waarmee uitvoerders worden vergeleken.', {
  meerderheid: 'Wat de meeste uitvoerders hebben',
  mediaan: 'De middelste waarde',
  organisatie: 'De set van één organisatie',
  afspraak: 'De regionale afspraak',
});
export type MaatstafSoort = ChoiceOf<typeof maatstafSoorten>;

/** The real steps of a decision; the figure moves only from the date on which what was adopted holds. */
export const besluitStappen = choiceList('BesluitStap', 'Hoe ver een organisatie is met een voorstel.', {
  'wacht-op-antwoord': 'Wacht op antwoord',
  'ambtelijk-akkoord': 'Ambtelijk akkoord',
  'bestuurlijk-akkoord': 'Bestuurlijk akkoord',
  vastgesteld: 'Vastgesteld',
  afgewezen: 'Afgewezen',
});
export type BesluitStap = ChoiceOf<typeof besluitStappen>;

export const voorstelStatussen = choiceList('VoorstelStatus', 'Hoe ver een voorstel is.', {
  open: 'Wacht op besluiten',
  afgerond: 'Iedereen heeft besloten',
  ingetrokken: 'Ingetrokken',
});
export type VoorstelStatus = ChoiceOf<typeof voorstelStatussen>;

export const bedragSoorten = choiceList('BedragSoort', 'Hoe een bedrag tot stand komt.', {
  geen: 'Geen bedrag',
  vast: 'Vast bedrag',
  percentage: 'Percentage',
  'werkelijke-kosten': 'Werkelijke kosten',
  berekening: 'Berekening volgens de wet',
});
export type BedragSoort = ChoiceOf<typeof bedragSoorten>;

/** Units of cost as in VNG's Dennis. */
export const kostenEenheden = choiceList('KostenEenheid', 'Waarvoor een bedrag geldt.', {
  eenmalig: 'Eenmalig',
  uur: 'Per uur',
  week: 'Per week',
  maand: 'Per maand',
  jaar: 'Per jaar',
  advies: 'Per advies',
  sessie: 'Per sessie',
  traject: 'Per traject',
});
export type KostenEenheid = ChoiceOf<typeof kostenEenheden>;

export const duurSoorten = choiceList('DuurSoort', 'Hoe lang een instrument duurt.', {
  periode: 'Een vaste periode',
  'zolang-het-dienstverband-duurt': 'Zolang het dienstverband duurt',
  eenmalig: 'Eenmalig',
  maatwerk: 'Maatwerk',
});
export type DuurSoort = ChoiceOf<typeof duurSoorten>;

export const duurEenheden = choiceList('DuurEenheid', 'Eenheid van een duur.', {
  uur: 'uur',
  dag: 'dagen',
  week: 'weken',
  maand: 'maanden',
});
export type DuurEenheid = ChoiceOf<typeof duurEenheden>;

export const uitkomsten = choiceList('RegelUitkomst', 'Of iemand aan de regels voldoet.', {
  ja: 'Ja',
  nee: 'Nee',
  onbekend: 'Nog niet te zeggen',
});
export type Uitkomst = ChoiceOf<typeof uitkomsten>;

/** Who does a step of a procedure. */
export const nietsRedenen = choiceList('NietsReden', 'Waarom een advies niets vond.', {
  'geen-aanbod': 'Er wordt niets aangeboden',
  'uren-duur-of-loon': 'De uren, de duur of het loon passen niet',
  'kandidaat-en-soort-werk': 'Niets past bij de kandidaat en dit soort werk',
});
export type NietsReden = (typeof nietsRedenen.values)[number];

export const regelaars = choiceList('Regelaar', 'Wie iets regelt of aanvraagt.', {
  werkgever: 'De werkgever',
  wsp: 'Het werkgeversservicepunt',
  begeleider: 'De begeleider',
  aanbieder: 'De aanbieder',
  kandidaat: 'De kandidaat',
});
export type Regelaar = ChoiceOf<typeof regelaars>;

/** Tiles of VNG's Dennis: the moment at which an employer needs an instrument. */
export const dennisTegels = choiceList('DennisTegel', 'Tegel in de instrumentengids Dennis.', {
  DW01: 'Voorzorg',
  DW02: 'Werkgever contact',
  DW03: 'Oriëntatie',
  DW04: 'Opleiden',
  DW05: 'Kandidaat fit',
  DW06: 'Opstellen werkprofiel',
  DW07: 'Werving en selectie',
  DW08: 'Bemiddeling',
  DW09: 'Plaatsing',
  DW10: 'Nazorg',
});
export type DennisTegel = ChoiceOf<typeof dennisTegels>;

export const dennisDoelgroepen = choiceList('DennisDoelgroep', 'Doelgroep in de instrumentengids Dennis.', {
  DD01: 'Geen uitkering',
  DD02: 'Participatiewet (bijstand, IOAW, IOAZ)',
  DD03: 'Wajong',
  DD04: 'WAO, WIA, WAZ',
  DD05: 'WW, IOW',
  DD06: 'Ondernemer met personeel',
  DD07: 'Zelfstandig ondernemer',
  DD08: 'Met werkloosheid bedreigd',
});
export type DennisDoelgroep = ChoiceOf<typeof dennisDoelgroepen>;

export const dennisLeeftijdsgroepen = choiceList('DennisLeeftijdsgroep', 'Leeftijdsgroep in Dennis.', {
  LG01: '16 tot en met 18 jaar',
  LG02: '19 tot en met 21 jaar',
  LG03: '22 tot en met 26 jaar',
  LG04: '27 tot en met 55 jaar',
  LG05: '56 jaar tot AOW-leeftijd',
  LG06: 'AOW-leeftijd en ouder',
});
export type DennisLeeftijdsgroep = ChoiceOf<typeof dennisLeeftijdsgroepen>;

export const dennisDienstverbanden = choiceList('DennisDienstverband', 'Dienstverband in Dennis.', {
  DV01: 'Gewone arbeidsovereenkomst',
  DV02: 'Bbl-arbeidsovereenkomst',
  DV03: 'Stage met vergoeding',
  DV04: 'Werkervaring',
});
export type DennisDienstverband = ChoiceOf<typeof dennisDienstverbanden>;
