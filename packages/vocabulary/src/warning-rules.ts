/**
 * What makes a value implausible, per field name of VUM. Names mean the same wherever they stand, so one
 * table serves a whole object and a fragment alike; where a name means two things, the parent decides.
 */

import type { IsoDate } from '@vlinderdas/kernel/dates';
import { addDays } from '@vlinderdas/kernel/dates';
import type { CodeList } from './code-list.ts';
import { languageName } from './languages.ts';
import {
  arbeidscontracten,
  indicatie,
  indicatieDiploma,
  jaNee,
  niveauOpleiding,
  overeenkomsten,
  rijbewijzen,
  sollicitatiewijzen,
  statusOpleiding,
  taalniveau,
  vervoermiddelen,
  webadressen,
  werkEnDenkniveau,
  werkEnDenkniveauMinimaal,
} from './vum-codes.ts';

export interface WarningContext {
  /** The date against which past and future are measured. */
  today: IsoDate;
  /** Whether a taxonomy knows this URI. Without it, no URI is called unknown. */
  isKnownConcept?: (uri: string) => boolean;
  /** Whether a postcode of the right form exists, as far as we can tell. Without it only the form counts. */
  isKnownPostcode?: (postcode: string) => boolean;
}

export interface Suspicion {
  code: string;
  detail: string;
  /** An unknown concept stays: it matches only itself. Everything else counts as unknown. */
  keep?: true;
}

type FieldRule = (value: unknown, context: WarningContext) => Suspicion | undefined;

const codeLists: Readonly<Record<string, CodeList<string> | CodeList<number>>> = {
  codeWerkEnDenkniveauWerkzoekende: werkEnDenkniveau,
  codeWerkEnDenkniveauMinimaal: werkEnDenkniveauMinimaal,
  codeNiveauOpleiding: niveauOpleiding,
  codeStatusOpleiding: statusOpleiding,
  codeNiveauTaalbeheersingLezen: taalniveau,
  codeNiveauTaalbeheersingLuisteren: taalniveau,
  codeNiveauTaalbeheersingMondeling: taalniveau,
  codeNiveauTaalbeheersingSchriftelijk: taalniveau,
  codeVervoermiddel: vervoermiddelen,
  codeTypeArbeidscontract: arbeidscontracten,
  codeTypeOvereenkomst: overeenkomsten,
  codeSoortRijbewijs: rijbewijzen,
  codeSollicitatiewijze: sollicitatiewijzen,
  codeWebadres: webadressen,
  indicatieDiploma,
  indicatieCertificaat: indicatieDiploma,
  indicatieKantoortijden: indicatie,
  indicatieOnregelmatigWerkOfPloegendienst: indicatie,
  indicatieBeschikbaarVoorUitvoeringWerk: indicatie,
  indicatieBeschikbaarVoorWoonWerkverkeer: indicatie,
  indicatieAanpassingWerkomgeving: indicatie,
  indicatieBegeleiding: indicatie,
  indicatieWerkvariatie: indicatie,
  indicatieBeschikbaarheidContactgegevens: jaNee,
  indicatieLdrRegistratie: jaNee,
};

const unknownCode: Suspicion = {
  code: 'onbekende-code',
  detail: 'Deze code staat niet in de lijst. Wij bewaren de code; bij het zoeken telt hij als onbekend.',
};

function textRule(
  suspicion: Suspicion,
  isPlausible: (text: string, context: WarningContext) => boolean,
): FieldRule {
  return (value, context) =>
    typeof value !== 'string' || value === '' || isPlausible(value, context) ? undefined : suspicion;
}

/** Four digits alone place someone well enough; letters SA, SD and SS are never given out. */
const POSTCODE = /^[1-9]\d{3}( ?(?!S[ADS])[A-Z]{2})?$/i;

const postcodeRule: FieldRule = (value, context) => {
  if (typeof value !== 'string' || value === '') return undefined;
  if (!POSTCODE.test(value)) {
    return { code: 'ongeldige-postcode', detail: 'Dit is geen postcode. Schrijf hem als 1234AB.' };
  }
  if (context.isKnownPostcode?.(value) === false) {
    return {
      code: 'onbekende-postcode',
      detail: 'Deze postcode kennen wij niet. De reisafstand is daardoor onbekend.',
    };
  }
  return undefined;
};

const conceptRule: FieldRule = (value, context) =>
  typeof value === 'string' && value !== '' && context.isKnownConcept?.(value) === false
    ? {
        code: 'onbekend-begrip',
        detail: 'Deze code kennen wij niet. Hij past alleen op precies dezelfde code.',
        keep: true,
      }
    : undefined;

const emailRule = textRule({ code: 'ongeldig-e-mailadres', detail: 'Dit is geen e-mailadres.' }, (text) =>
  /^[^\s@]+@[^\s@]+$/.test(text),
);

const phoneRule = textRule(
  { code: 'ongeldig-telefoonnummer', detail: 'Dit telefoonnummer heeft te weinig cijfers.' },
  (text) => text.replaceAll(/\D/g, '').length >= 9,
);

/** A page never links to anything but the web: other schemes could run code. */
const urlRule = textRule(
  { code: 'ongeldig-webadres', detail: 'Dit webadres begint niet met https:// of http://.' },
  (text) => /^https?:\/\/[^\s/]+/i.test(text),
);

const languageRule = textRule(unknownCode, (text) => languageName(text) !== undefined);

/** 60 hours a week is the most that the law allows: Arbeidstijdenwet, article 5:7. */
const maximumHoursRule: FieldRule = (value) => {
  if (value === 0) return { code: 'geen-uren', detail: 'Het maximum aantal uren per week is 0.' };
  if (typeof value === 'number' && value > 60) return hoursAbove60;
  return undefined;
};
const hoursAbove60: Suspicion = {
  code: 'meer-dan-60-uur',
  detail: 'Meer dan 60 uur per week werken mag niet.',
};

const fieldRules: Readonly<Record<string, FieldRule>> = {
  postcode: postcodeRule,
  bemiddelingspostcode: postcodeRule,
  codeBeroepsnaam: conceptRule,
  codeCompetentie: conceptRule,
  emailadres: emailRule,
  telefoonnummer: phoneRule,
  url: urlRule,
  codeTaal: languageRule,
  aantalWerkurenPerWeekMinimaal: (value) =>
    typeof value === 'number' && value > 60 ? hoursAbove60 : undefined,
  aantalWerkurenPerWeekMaximaal: maximumHoursRule,
};

const past: Suspicion = { code: 'datum-voorbij', detail: 'Deze datum is al voorbij.' };
const future: Suspicion = { code: 'datum-in-toekomst', detail: 'Deze datum ligt in de toekomst.' };

/** Dates that must lie ahead, and dates that cannot; with the parent where a name recurs. */
const dateRules: Readonly<Record<string, 'ahead' | 'behind'>> = {
  sluitingsdatumVacature: 'ahead',
  'arbeidsVoorwaarden.datumAanvangWerkzaamheden': 'ahead',
  'arbeidsVoorwaarden.datumEindeWerkzaamheden': 'ahead',
  'flexibiliteit.datumEindeBeschikbaarVoorWerk': 'ahead',
  'werkervaring.datumAanvangWerkzaamheden': 'behind',
};

/**
 * The reason to doubt one field, if there is one.
 * @param parent name of the field that holds the object, empty for the whole; arrays lend their name
 */
export function doubtField(
  parent: string,
  field: string,
  value: unknown,
  context: WarningContext,
): Suspicion | undefined {
  const list = codeLists[field];
  if (list) return value === '' || list.isKnown(value) ? undefined : unknownCode;
  const direction = dateRules[`${parent}.${field}`] ?? dateRules[field];
  if (direction && typeof value === 'string') {
    // A begin of a few weeks ago is a vacancy that stands open a little longer, not a mistake.
    const earliest = field === 'datumAanvangWerkzaamheden' ? addDays(context.today, -30) : context.today;
    if (direction === 'ahead' && value < earliest) return past;
    if (direction === 'behind' && value > context.today) return future;
  }
  return fieldRules[field]?.(value, context);
}

export interface PairRule {
  low: string;
  high: string;
  suspicion: Suspicion;
}

const inverted: Suspicion = { code: 'einde-voor-begin', detail: 'Het einde ligt voor het begin.' };

/** Two fields of one object of which the first may not exceed the second. Both count as unknown. */
export const pairRules: readonly PairRule[] = [
  {
    low: 'aantalWerkurenPerWeekMinimaal',
    high: 'aantalWerkurenPerWeekMaximaal',
    suspicion: { code: 'minimum-boven-maximum', detail: 'Het minimum aantal uren is hoger dan het maximum.' },
  },
  { low: 'datumAanvangWerkzaamheden', high: 'datumEindeWerkzaamheden', suspicion: inverted },
  { low: 'datumAanvangBeschikbaarVoorWerk', high: 'datumEindeBeschikbaarVoorWerk', suspicion: inverted },
  { low: 'datumAanvangVolgenOpleiding', high: 'datumEindeVolgenOpleiding', suspicion: inverted },
  { low: 'datumAanvangVolgenCursus', high: 'datumEindeVolgenCursus', suspicion: inverted },
];
