/** How vacancies name the kind and the duration of a contract. */

import { matchesOfAny, type Span } from '../matches.ts';
import { NUMBER_WORD } from '../number-words.ts';
import type { ContractCode } from '../reading.ts';
import type { Scan } from '../scan.ts';

const COUNT = `(?:\\d{1,2}|1/2|half|halfjaar|${NUMBER_WORD})`;
const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const SEASON = '(?:zomervakantie|kerstvakantie|zomermaanden|zomer|feestdagen|oogst|seizoen)';
/** A length of time of which there is an end. */
const TERM = `(?:(?:een )?half ?jaar|(?:een )?jaar|(?:nog )?${COUNT} ?(?:half )?(?:jaar|jr|maanden?|mnd|weken?))`;
/** Long enough to be that of a contract: `eerst twee weken` is the time of learning. */
const LONG_TERM = `(?:(?:een )?half ?jaar|(?:een )?jaar|${COUNT} ?(?:jaar|jr|maanden?|mnd))`;
/** Until when: a month, or what the year is told by. */
const UNTIL = `(?:tot|t/m|tot en met)(?: zeker| aan| ongeveer){0,2} (?:(?:de|het|eind|begin|half) ){0,2}(?:\\d{1,2} )?(?:${MONTH}|bouwvak|${SEASON}|[a-z]*vakantie|kerst|schooljaar|jaareinde)`;
const CONTRACT =
  '(?:contract|kontrakt|contr\\.?|dienstverband|aanstelling|arbeidsovereenkomst|overeenkomst|benoeming)';
/** Between the word for the contract and its length. */
const FOR = `(?: (?:is|voor|van|in eerste instantie|eerst|in totaal|de duur van|maximaal|minimaal|ook|loopt)){0,4}`;

const PERMANENT = [
  '(?:voor |van )?onbepaalde (?:tijd|duur|termijn)',
  'vast(?:e)? (?:contract|aanstelling|dienstverband|baan|dienst|arbeidsovereenkomst|functie)',
  'contract voor onbepaald',
  '(?:direct|meteen|gelijk) (?:een )?vast(?: contract)?',
  'in vaste dienst',
  'voor vast',
  'vast in dienst',
  '(?:meteen|direct|gelijk|gewoon|lekker|zo) vast',
  'vaste kracht',
  // A place in a team is none in the firm.
  'vaste plek(?! (?:in (?:een|het|ons|je|jouw|dit|deze)|op|aan|binnen|waar|van))',
  'vast werk',
  'vast (?:dv|dienstverb|contr)\\.?',
  'onbep(?:aald[e]?)?\\.? ?(?:tijd|duur|t\\.|contr\\w*)',
  'blijvende? (?:baan|functie|plek)',
  'permanent contract',
  'permanent position',
];

const TEMPORARY = [
  '(?:voor |van )?bepaalde (?:tijd|duur)',
  'tijdelijke? (?:contract|dienstverband|aanstelling|baan|functie|arbeidsovereenkomst|klus|werk|basis|project|vacature|uitbreiding|versterking|inzet|opdracht|invulling)',
  '(?:half)?jaarcontract',
  'vervangings(?:contract|opdracht|functie)',
  'maandcontract',
  `${CONTRACT}${FOR} ${TERM}`,
  `${CONTRACT}(?: [a-z]+){0,4} (?:voor|van) (?:de duur van )?(?:maximaal |minimaal )?${TERM}`,
  `${CONTRACT}: ?(?:[a-z]+ keer )?(?:een )?(?:(?:half)?jaar|${TERM})`,
  'half jaar contract',
  `(?:(?:contract)?duur|looptijd|periode|duur(?: van)?(?: de| het)? (?:opdracht|project|contract|dienstverband|functie)):? ?(?:minimaal |maximaal |circa |ongeveer )?${TERM}`,
  '(?:ter|tijdelijke) vervanging',
  'vervanging van (?:een |onze |mijn )?(?:zieke|zwangere|collega (?:die|met|wegens))',
  `(?:om te (?:beginnen|starten)|voorlopig|in eerste instantie|aanvankelijk)(?: met| voor)? ${TERM}`,
  'voor de rest van het (?:schooljaar|jaar|seizoen)',
  'vervanging (?:wegens|i\\.?v\\.?m\\.?|in verband met|vanwege|tijdens|bij) (?:de |een |het |haar |zijn )?(?:[a-z]+ )?(?:ziekte|[a-z]*verlof|zwangerschap|bevalling|afwezigheid)',
  `begin(?:nen|t)?(?: [a-z]+){0,2}? met ${LONG_TERM}(?! (?:ervaring|opleiding|school))`,
  'voor (?:een |het eerste )?(?:half jaar|halfjaar)',
  `${COUNT}[ -]?(?:mnd|jr)\\.?[ -]?contr\\w*`,
  `voor (?:de |het )${SEASON}`,
  `(?:werk|nodig|contract|functie|klus|vervanging|inzet|loopt)(?: [a-z]+){0,3} ${UNTIL}`,
  `${COUNT}[ -]?(?:maanden|maands|jarig)[ -]?contract`,
  '(?:zwangerschaps|ziekte|verlof)[ -]?(?:vervanging|verlof)',
  'seizoens(?:werk|kracht|contract|arbeid|baan|medewerker)',
  'temporary contract',
  'bep\\.? ?tijd',
  'tijd(?:elijk)?\\.? (?:contr|dv)\\w*',
  '(?:half)?jaarcontr\\w*',
  'projectduur',
  '(?:voor )?de duur van (?:het|de|dit|een) (?:project|klus|opdracht|seizoen|werk\\w*|verlof|vervanging)',
  `voor de duur van (?:maximaal )?${TERM}`,
  '(?:voor )?een periode van',
  `gedurende (?:${COUNT} (?:maanden|weken)|het seizoen|de zomer)`,
  `(?:werk|klus|project|[a-z]*opdracht|baan|functie|job) (?:voor|van) (?:ongeveer |circa |zo'n )?${TERM}(?! (?:oud|ervaring))`,
  `${COUNT} maanden werk(?! (?:je|jij|u|we|wij))`,
  `teken(?:t|en)?(?: [a-z]+){0,2} voor ${TERM}`,
  `(?:het is|duurt) ${UNTIL}`,
  'tot (?:aan )?het einde? van het (?:schooljaar|seizoen|jaar)',
  '(?:vervangt|overbrugging|waarneming)[^.!?\\n]{0,40} (?:[a-z]*verlof|ziek\\w*)',
  `voor ${COUNT} (?:maanden|weken)`,
  '(?:zomer|kerst|oogst|piek|feest)(?:periode|seizoen)',
  `${MONTH} (?:tot|t/m|tot en met) (?:eind |half |begin )?${MONTH}`,
  'tijdelijk',
  '(?:zomer|vakantie)(?:baan(?:tje)?|kracht|werk|hulp|job)',
  `eerst (?:een )?(?:contract )?(?:van |voor )?${LONG_TERM}`,
  // `Een jaar, daarna vast`: the first of the two.
  `(?:begin(?:nen|t)? met |eerst )?${LONG_TERM},? (?:en )?(?:dan|daarna|vervolgens) (?:[a-z]+ ){0,2}vast`,
];

const AGENCY = [
  'uitzendbasis',
  'uitzendkracht(?:en)?',
  'uitzendcontract',
  'uitzendwerk',
  'uitzendovereenkomst',
  'uitzendbaan',
  'via uitzend[a-z]*',
  'via (?:[a-z]+ ){0,2}uitzend(?:bureau|buro)?',
  'uitzendbureau',
  'uitzendburo',
  'fase a',
  '(?:cao|abu|nbbu)[ -](?:voor )?uitzendkrachten',
  'uitzendfunctie',
  'inlenersbeloning',
  'uitzenden',
  'uzb',
  'uzk',
  'uitz\\.? ?basis',
  'temp agency',
  // In Flanders.
  'interim(?:contract|kantoor|basis|arbeid|kracht|job|bureau)(?:en)?',
  'interimovereenkomst',
  '(?:via|op) interim',
];

const APPRENTICE = [
  'bbl(?:[ -]?(?:traject|plek|plaats|plekken|plaatsen|opleiding|er|ers|leerling|student|contract|functie|baan|leerplek|route))?',
  'leerbaan',
  'leerwerk(?:plek|traject|baan|plaats|overeenkomst)',
  'leer-?werk(?:plek|traject|baan|plaats)',
  'leerlingplaats',
  'werken en leren',
  'leren en werken',
  'leerovereenkomst',
  '(?:een|1) (?:dag|avond) (?:per week |in de week )?(?:ga je |zit je )?(?:naar |op )?school',
];

const VOLUNTEER = [
  'vrijwilligers(?:werk|functie|vacature|vergoeding|baan|overeenkomst|contract)',
  'onbetaald(?: werk)?',
  'als vrijwilliger',
  '[a-z]*vrijwilligers? (?:gezocht|gevraagd|nodig|gebruiken|welkom)',
  '(?:zoek(?:en|t)?|naar)(?: wij| we)?(?: een| nieuwe| nog)* vrijwilligers?',
  'nieuwe vrijwilligers',
  'geld krijg (?:je|u)(?: er)?(?: helaas)? niet',
  'betaald is het niet',
  'belangeloos',
  'onbezoldigd[e]?',
  'vrijwillig[e]? (?:functie|werk|chauffeur|medewerker)',
];

const WORK_EXPERIENCE = [
  'werkervarings(?:plek|plaats|plekken|plaatsen)',
  'werkervaringstraject',
  'leerwerkplek met behoud van uitkering',
  'participatieplaats',
  'participatieplek',
];

const SECONDMENT = [
  'detachering(?:sbasis|scontract|sconstructie)?',
  'gedetacheerd',
  'detacheren',
  'detacherings\\w*',
  'det\\.? ?basis',
];

interface Kind {
  readonly code: ContractCode;
  readonly words: readonly string[];
}

/** In the order in which they are told. */
const KINDS: readonly Kind[] = [
  { code: 'onbepaalde-tijd', words: PERMANENT },
  { code: 'bepaalde-tijd', words: TEMPORARY },
  { code: 'uitzend', words: AGENCY },
  { code: 'leerbaan', words: APPRENTICE },
  {
    code: 'vrijwilligerswerk',
    words: VOLUNTEER,
  },
  { code: 'werkervaringsplaats', words: WORK_EXPERIENCE },
  { code: 'detachering', words: SECONDMENT },
];
const PATTERNS = KINDS.map(({ words, ...kind }) => ({
  ...kind,
  patterns: words.map((one) => new RegExp(`(?<![a-z])(?:${one})(?![a-z])`, 'g')),
}));

export interface ContractWord {
  readonly code: ContractCode;
  readonly span: Span;
  readonly words: string;
}

export function contractWords(scan: Scan): ContractWord[] {
  return PATTERNS.flatMap(({ code, patterns }) =>
    matchesOfAny(scan, patterns).map(({ span, found: [words] }) => ({ code, span, words })),
  );
}

/** A line that says nothing else, or a row of a table: `Vast`, `Contract: tijdelijk`. */
export const CONTRACT_LINE =
  /(?<![^\n])(?:[•-] ?)?(?:(?:soort |type )?(?:contract|dienstverband|aanstelling|contractvorm|contracttype|contractduur|duur|vacature|functie) ?[:\n] {0,3})?(vaste?|tijdelijke?)(?: (?:dienstverband|contract|functie|baan))?\.? *(?=\n|$)/g;
