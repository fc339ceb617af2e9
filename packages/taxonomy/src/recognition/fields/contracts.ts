/** Kind and duration of the contract. What may come later (`uitzicht op vast`) is no contract of now. */
import type { ContractCode, Finding } from '../reading.ts';
import { after, before, distinct, factOf, matchesOf, type Scan } from '../scan.ts';

const NUMBER_WORD = '(?:\\d{1,2}|een|half|halfjaar|zes|zeven|acht|negen|twaalf|elf|tien|drie|vier|vijf|twee)';

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';

const WORDS: readonly (readonly [code: ContractCode, pattern: string])[] = [
  [
    'onbepaalde-tijd',
    '(?:voor |van )?onbepaalde (?:tijd|duur|termijn)|vast(?:e)? (?:contract|aanstelling|dienstverband|baan|dienst|arbeidsovereenkomst|functie)|contract voor onbepaald|(?:direct|meteen|gelijk) (?:een )?vast(?: contract)?|in vaste dienst|voor vast|vast in dienst|(?:meteen|direct|gelijk|gewoon|lekker|zo) vast|vaste (?:plek|kracht)|vast werk|vast (?:dv|dienstverb|contr)\\.?|onbep(?:aald[e]?)?\\.? ?(?:tijd|t\\.|contr\\w*)|blijvende? (?:baan|functie|plek)|permanent contract|permanent position',
  ],
  [
    'bepaalde-tijd',
    `(?:voor |van )?bepaalde (?:tijd|duur)|tijdelijke? (?:contract|dienstverband|aanstelling|baan|functie|arbeidsovereenkomst|klus|werk|basis|project|vacature)|jaarcontract|halfjaarcontract|maandcontract|(?:half)?jaarcontract|contract (?:voor|van) (?:in eerste instantie |eerst |de duur van )?(?:maximaal |minimaal )?${NUMBER_WORD} ?(?:half )?(?:jaar|maanden|maand|mnd|weken)|(?:dienstverband|aanstelling|arbeidsovereenkomst|contract|overeenkomst)(?: [a-z]+){0,4} (?:voor|van) (?:de duur van )?(?:maximaal |minimaal )?${NUMBER_WORD} ?(?:jaar|maanden|maand|mnd)|contract(?: voor| van)? (?:een )?half jaar|half jaar contract|voor (?:een |het eerste )?(?:half jaar|halfjaar)|${NUMBER_WORD}[ -]?(?:mnd|jr)\\.?[ -]?contr\\w*|voor (?:de |het )(?:zomervakantie|kerstvakantie|zomermaanden|zomer|feestdagen|oogst|seizoen)|(?:werk|nodig|contract|functie|klus|vervanging|inzet|loopt)(?: [a-z]+){0,3} (?:tot|t/m|tot en met) (?:eind |begin |half )?(?:\\d{1,2} )?${MONTH}|${NUMBER_WORD}[ -]?(?:maanden|maands|jarig)[ -]?contract|(?:zwangerschaps|ziekte|verlof)[ -]?(?:vervanging|verlof)|seizoens(?:werk|kracht|contract|arbeid|baan|medewerker)|temporary contract|bep\\.? ?tijd|tijd(?:elijk)?\\.? (?:contr|dv)\\w*|(?:half)?jaarcontr\\w*|contr\\.? (?:voor |van )?${NUMBER_WORD} ?(?:jr|jaar|mnd|maanden)|projectduur|(?:voor )?de duur van (?:het|de|dit|een) (?:project|klus|opdracht|seizoen|werk\\w*|verlof|vervanging)|(?:voor )?een periode van|gedurende (?:${NUMBER_WORD} (?:maanden|weken)|het seizoen|de zomer)|(?:werk|klus|project|opdracht|baan|functie|job) (?:voor|van) (?:ongeveer |circa |zo'n )?${NUMBER_WORD} (?:maanden|weken)|${NUMBER_WORD} maanden werk|voor ${NUMBER_WORD} (?:maanden|weken)|(?:zomer|kerst|oogst|piek|feest)(?:periode|seizoen)|${MONTH} (?:tot|t/m|tot en met) (?:eind |half |begin )?${MONTH}|contract: ?(?:een )?(?:half)?jaar|contract: ?\\d{1,2} (?:maanden|mnd|weken)|tijdelijk|vakantiekracht|vakantiewerk|eerst (?:een )?(?:contract (?:van|voor) )?${NUMBER_WORD} (?:jaar|maanden)`,
  ],
  [
    'uitzend',
    'uitzendbasis|uitzendkracht(?:en)?|uitzendcontract|uitzendwerk|uitzendovereenkomst|uitzendbaan|via uitzend[a-z]*|via (?:[a-z]+ ){0,2}uitzend(?:bureau|buro)?|uitzendbureau|uitzendburo|fase a|(?:cao|abu|nbbu)[ -](?:voor )?uitzendkrachten|uitzendfunctie|inlenersbeloning|uitzenden|uzb|uzk|uitz\\.? ?basis|temp agency|via uitzend',
  ],
  [
    'leerbaan',
    'bbl(?:[ -]?(?:traject|plek|plaats|plekken|plaatsen|opleiding|er|ers|leerling|student|contract|functie|baan|leerplek|route))?|leerbaan|leerwerk(?:plek|traject|baan|plaats|overeenkomst)|leer-?werk(?:plek|traject|baan|plaats)|leerlingplaats|werken en leren|leren en werken|leerovereenkomst',
  ],
  [
    'vrijwilligerswerk',
    'vrijwilligerswerk|vrijwilligersfunctie|vrijwilligersvacature|vrijwilligersvergoeding|onbetaald(?: werk)?|als vrijwilliger|vrijwilligers? gezocht|(?:zoek(?:en|t)?|naar)(?: wij| we)?(?: een| nieuwe| nog)* vrijwilligers?|vrijwilligersbaan|onbezoldigd[e]?|vrijwillig[e]? (?:functie|werk|chauffeur|medewerker)',
  ],
  [
    'werkervaringsplaats',
    'werkervarings(?:plek|plaats|plekken|plaatsen)|werkervaringstraject|leerwerkplek met behoud van uitkering|participatieplaats|participatieplek',
  ],
  [
    'detachering',
    'detachering(?:sbasis|scontract|sconstructie)?|gedetacheerd|detacheren|detacherings\\w*|det\\.? ?basis',
  ],
];
const PATTERNS = WORDS.map(
  ([code, pattern]) => [code, new RegExp(`(?<![a-z])(?:${pattern})(?![a-z])`, 'g')] as const,
);

const LATER =
  /(?:(?:uit)?zicht op|kans op|kans (?:op )?(?:een )?|mogelijkheid (?:tot|op|van)|op termijn|daarna|later|erna|vervolgens|optie (?:op|tot)|perspectief op|perspectief|intentie (?:tot|van|om|voor)|doorgroei(?:en)? naar|omgezet in|verlenging|bij (?:goed functioneren|gebleken|wederzijdse)|na (?:een )?(?:jaar|half jaar|zes maanden|\d+ maanden)[^.,]{0,25}|uiteindelijk|overname|overgenomen|bedoeling|eventueel)[^.\n]{0,30}$/;
const LATER_AFTER =
  /^[^.,\n]{0,20}(?:op termijn|mogelijk|bespreekbaar|tot de mogelijkheden|behoort|in de toekomst|bij goed|na (?:een |de )?(?:proef|inwerk|half|jaar|zes))/;
/** Words that name the work of others or of the office itself. */
const OTHERS =
  /(?:met|onze|van|begeleid(?:t|en)?|aansturen van|stuurt|aan|collega's,?|voor|en|de) (?:[a-z]+ ){0,2}$/;

export function readContracts(scan: Scan): Finding<ContractCode>[] {
  const { text, clauses } = scan;
  const found = PATTERNS.flatMap(([code, pattern]) =>
    [...matchesOf(text, pattern)].flatMap(({ span, found: match }) => {
      const { section } = clauses.sentenceAt(span.from);
      const left = before(text, span.from, 60);
      const right = after(text, span.to, 40);
      if (/(?:geen|niet|nooit|zonder) (?:een )?$/.test(left)) return [];
      if (code === 'onbepaalde-tijd' && (LATER.test(left) || LATER_AFTER.test(right))) return [];
      if (code === 'bepaalde-tijd' && /proeftijd/.test(match[0])) return [];
      if (code === 'uitzend') {
        // An agency that writes about itself says through whom the work is; acquisition and others do not.
        if (/acquisitie|(?:geen|niet)[^.]{0,20}$/.test(left) || /^[^.\n]{0,30}acquisitie/.test(right))
          return [];
        if (
          /uitzendkracht/.test(match[0]) &&
          section !== 'aanbod' &&
          OTHERS.test(left) &&
          !/als $/.test(left)
        )
          return [];
      }
      if (code === 'detachering' && /(?:geen|niet)[^.]{0,20}$/.test(left)) return [];
      if (
        code === 'leerbaan' &&
        (/(?:begeleid\w*|praktijkopleider|stagiairs?|stage)[^.\n]{0,40}$/.test(left) ||
          /^[ ,]*(?:-?studenten|-?leerlingen|en stagiair)/.test(right))
      )
        return [];
      if (
        code === 'vrijwilligerswerk' &&
        /(?:vrijwilligerswerk|als vrijwilliger)/.test(match[0]) &&
        /(?:ervaring|ook|uit|in|eerder)[^.\n]{0,20}$/.test(left)
      )
        return [];
      if (
        code === 'bepaalde-tijd' &&
        match[0] === 'tijdelijk' &&
        /^ (?:niet|onder|stil|extra|elders)/.test(right)
      )
        return [];
      const confidence = section === 'bedrijf' ? 600 : match[0] === 'tijdelijk' ? 650 : 920;
      return [factOf(scan, span, code, confidence)];
    }),
  );
  return distinct(found, (code) => code);
}
