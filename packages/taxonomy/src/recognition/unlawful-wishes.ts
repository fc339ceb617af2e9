/**
 * Wishes that an employer may usually not have. They are recognised so that they never become a requirement and
 * the employer hears it; the text itself stays as it was sent. Words are matched, intentions are not: a wish that
 * an exception of the law allows is judged by a person.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { matchesOfAny } from './matches.ts';
import type { UnlawfulFinding } from './reading.ts';
import { before, type Scan } from './scan.ts';

interface UnlawfulWish {
  readonly kind: string;
  readonly patterns: readonly RegExp[];
  /** Before it, where it says something of others. */
  readonly unless?: RegExp;
  /** A preference that the law allows where the sentence gives its reason. */
  readonly allowed?: { readonly wish: RegExp; readonly reason: RegExp };
  /** Dutch, for the employer. */
  readonly explanation: string;
  readonly source: string;
  readonly validFrom: IsoDate;
}

const NOT_TAKEN_OVER = 'Deze eis mag meestal niet. Wij nemen hem niet mee.';

/** As whole words; what is read has no accents and no capitals. */
const words = (...alternatives: readonly string[]) =>
  alternatives.map((one) => new RegExp(`(?<![a-z0-9])(?:${one})(?![a-z0-9])`, 'g'));

/** How someone is sought, up to what is said of him. */
const SOUGHT =
  '(?:zoek(?:en|t)?|op zoek naar|gezocht:?|gevraagd:?|liefst|bij voorkeur|(?:ben|bent|word) (?:je|jij|u)|(?:je|jij|u) bent)(?: (?:wij|we|naar|een|de|die|dat|onze|nog|vooral|alleen|liefst|dringend|enkele|twee|drie)){0,4}';
const SOMEONE =
  "(?:iemand|mensen|personen|kandida(?:at|ten)|sollicitant(?:en)?|collega(?:'?s)?|medewerkers?|werknemers?|kracht(?:en)?|starters?|student(?:en)?|schoolverlaters?)";
/** Who comes first, and who need not come. */
const PREFERRED =
  '(?:hebben|heeft|geniet(?:en)?|krijg(?:en|t))(?: (?:bij ons|hier|dan|sterk|absoluut))? (?:(?:(?:sterk )?(?:de|onze) |mijn |een )?(?:lichte |sterke |duidelijke )?voorkeur(?! voor)|(?:een )?streepje voor)';
const REFUSED =
  '(?:(?:hoeven|hoeft)(?: (?:helaas|dus|hier|bij ons))? niet te (?:reageren|solliciteren|bellen|mailen|schrijven|komen)|(?:zijn|is)(?: (?:hier|helaas|bij ons))? (?:(?:niet|minder) (?:geschikt|welkom|gewenst)|ongeschikt|ongewenst)|komen(?: helaas)? niet in aanmerking|ga(?:at|an) (?:dit|het|hem)(?: helaas)? niet worden)';
/** `Wie een slechte rug heeft, kan dit werk niet doen`. */
const NO_WORK_FOR =
  '(?:(?:is|wordt) (?:dit|het|deze (?:baan|functie|klus))(?: werk)?(?: helaas| dus)? (?:niks|niets|niet geschikt|ongeschikt|geen (?:baan|werk|optie))|(?:kan|kunnen) (?:dit|het|deze) (?:werk|baan|functie)(?: helaas| dus)? niet)';
const JUDGED = `(?:${PREFERRED}|${REFUSED})`;

/** Young, and no person: `jong bedrijf`, `jonge planten`, `jong of oud`. */
const NO_PERSON =
  '(?! (?:en|of) (?:oud|ervaren)| van (?:geest|hart)|(?:,? (?:en )?[a-z-]+)?,? (?:bedrij(?:f|ven)|onderneming|organisatie|merk|zaak|winkel|doelgroep|klanten|publiek|planten|dieren|kinderen|gezinnen)(?![a-z]))';
const YOUNGSTER =
  "(?:kracht(?:en)?|collega(?:'?s)?|medewerkers?|kandida(?:at|ten)|sollicitant(?:en)?|professionals?|personen|vent|kerel|gast|gozer|iemand|persoon|starters?|talent(?:en)?)";
/** With a young colleague the candidate does something. */
const ACCOMPANIED =
  '(?<![a-z])(?:begeleid(?:t|en)?|coach(?:t|en)?|train(?:t|en)?|help(?:t|en)?|leer(?:t|en)?|inwerken van)(?: (?:je|een|de|onze|twee|drie))*';
const AGE = '(?:1[6-9]|[2-6]\\d)';
const AGE_LIMIT = `${AGE}(?! ?(?:uur|kilo|kg|%|procent|euro|km|kilometer|meter|graden))(?: jaar)?`;

const FOREIGNERS =
  '(?:polen|roemenen|bulgaren|hongaren|(?:oost|zuid)-?europeanen|marokkanen|turken|syriers|oekrainers|somaliers|eritreeers|afghanen|surinamers|antillianen|afrikanen|arabieren|asielzoekers|vluchtelingen|statushouders|(?:arbeids)?migranten|buitenlanders|allochtonen|(?:buitenlandse|allochtone|poolse|roemeense|bulgaarse) (?:mensen|kandidaten|medewerkers|krachten|werknemers|arbeiders))';
const NATIVES =
  '(?:nederlanders|hollanders|vlamingen|autochtonen|(?:nederlandse|hollandse|europese|westerse|blanke|witte|autochtone) (?:mensen|kandida(?:at|ten)|medewerkers?|kracht(?:en)?|werknemers?|sollicitanten|mannen|vrouwen))';
const ILLNESS =
  '(?:beperking(?:en)?|handicap|ziekte|aandoening(?:en)?|[a-z]*allergie(?:en)?|allergisch|astma|reuma|diabetes|epilepsie|(?:slechte|zwakke|kapotte|versleten) (?:rug|knie(?:en)?|nek|schouders?|heup(?:en)?|gezondheid)|[a-z]+(?:klachten|problemen)|burn-?out(?:verleden|klachten)?|(?:ziekte|verzuim)verleden)';

/** Several of them, one after the other: `met stofallergie of een slechte rug`. */
const ILLNESSES = `(?:[a-z]+ )?${ILLNESS}(?:(?:,| of| en)(?: met)?(?: een)? (?:[a-z]+ )?${ILLNESS}){0,3}`;
const OF_A_SEX = '(?:man|mannen|vrouw|vrouwen|dames?|kerels?|vent|meid|meiden|meisjes?|jongens?)';
/** Before it, nobody tells who works there now: `er werken hier nog geen vrouwen`. */
const NONE_SOUGHT =
  '(?:(?<=(?:^|\\n|[.!?,;:(•-] ?))|(?:liefst|bij voorkeur|graag|zoeken|willen|nemen|alsjeblieft)(?: (?:we|wij|ik))? )';

/** Preference by the law, artikel 2 lid 3 of the Algemene wet gelijke behandeling, as employers word it. */
const CATCHING_UP =
  /(?<![a-z])(?:gelijke geschiktheid|even geschikt|ondervertegenwoordigd|voorkeursbeleid)(?![a-z])/;

const unlawfulWishes: readonly UnlawfulWish[] = [
  {
    kind: 'leeftijd',
    patterns: words(
      'jonge?(?: en [a-z]+| [a-z]+)? team',
      'jonge (?:man|mannen|vrouw|vrouwen|hond|honden)',
      `jong(?:e|er|ere)?(?<!(?:${ACCOMPANIED}|(?<![a-z])oudere (?:en|of)) jong(?:e|er|ere)?)${NO_PERSON}(?:,| en)?(?: [a-z-]+)? ${YOUNGSTER}(?! (?:inwerken|begeleiden|helpen|opleiden|coachen|trainen))`,
      `${SOUGHT} jonge?${NO_PERSON}(?:,| en)? [a-z-]+`,
      `voorkeur(?: gaat)?(?: uit)? (?:naar|voor|aan) (?:een )?(?:jong(?:e|er|ere)?|jeugdige)${NO_PERSON} [a-z-]+`,
      `${SOMEONE}(?<!(?<![a-z])(?:ook|met|voor|aan|van|begeleidt|helpt) [a-z']+)(?: van)?(?: (?:rond|onder|boven|beneden|jonger dan|ouder dan)){1,2} (?:de )?${AGE_LIMIT}(?! (?:(?:zijn|is) (?:ook|welkom|van harte)|krijgen|krijgt|verdienen))`,
      `${SOMEONE}(?<!(?<![a-z])(?:ook|met|voor|aan|van|begeleidt|helpt) [a-z']+) van (?:ongeveer )?${AGE}(?: (?:of|tot|a) ${AGE})? jaar`,
      `(?:${SOMEONE}|${OF_A_SEX})(?<!(?<![a-z])(?:ook|met|voor|aan|van|begeleidt|helpt) [a-z']+) (?:van )?tussen (?:de )?${AGE} en (?:de )?${AGE_LIMIT}`,
      `(?:je|jij|u) bent(?: ongeveer)? tussen (?:de )?${AGE} en (?:de )?${AGE_LIMIT}`,
      `(?:jongeren|jongelui|twintigers|dertigers|veertigers|vijftigers|zestigers|ouderen|senioren|schoolverlaters|gepensioneerden|[456]\\d-?plussers) ${JUDGED}`,
      '(?:team|groep|ploeg) van (?:twintigers|dertigers)',
      'qua leeftijd (?:bij|in|tussen)',
      `jong en (?:dynamisch|enthousiast|fris)${NO_PERSON}`,
      'jeugdige?(?: uitstraling)?',
      '(?:niet ouder dan|jonger dan|maximaal|max\\.?|tot) (?:1[89]|[2-6]\\d) jaar(?: oud)?(?! ervaring)',
      '(?:leeftijd )?tussen (?:de )?\\d{2} (?:en|tot|-) (?:de )?\\d{2} jaar(?: oud)?(?! ervaring)',
      'leeftijd:? (?:van )?\\d{2} ?(?:-|tot|t/m|a) ?\\d{2}',
      'schoolverlaters? gezocht',
      '(?:zoek(?:en|t)?|liefst|gezocht:?|bij voorkeur|naar|voorkeur voor)(?: wij| we)?(?: een| naar)?(?: [a-z]+)? (?:twintigers?|dertigers?|jongeren|jongelui|jongeman|jongedame|scholieren?|jong talent|65-?plussers?|gepensioneerden?|vutters?)',
      '(?:jongeman|jongedame|twintigers?|dertigers?|scholieren?|gepensioneerden?) (?:gezocht|gevraagd)',
      'te oud',
      '(?:je bent|ben je|ben jij|jij bent|bent u)(?: nog| lekker)? jong(?! van (?:geest|hart))',
      '(?:je bent|jij bent|ben je|bent|liefst|leeftijd:?|voorkeur)(?: [a-z]+)? (?:maximaal|hooguit|hoogstens|niet ouder dan|jonger dan|onder de|ouder dan) (?:2\\d|[3-6]\\d)(?= jaar|[.,;!?)\\n]|$)',
      '(?:van|rond) (?:de )?(?:een )?jaar of (?:1[6-9]|[2-6]\\d)',
      'geen (?:(?:veertig|vijftig|zestig|[456]0) ?-?plussers?|ouderen|oudjes|oudere (?:mensen|kandidaten|werknemers))',
    ),
    unless:
      /(?:kinderen|jongeren|jeugdigen|jeugd|leerlingen|pubers|bewoners|clienten|deelnemers|gasten|klanten|studenten|dames|heren)(?: [a-z]+){0,3}(?: \d{1,2})? $|(?:alle|iedere|elke) leeftijd(?:en)?[^.!?]{0,40}$/,
    explanation: `${NOT_TAKEN_OVER} Leeftijd mag bij werving geen rol spelen, behalve een leeftijd die de wet zelf noemt.`,
    source: 'Wet gelijke behandeling op grond van leeftijd bij de arbeid, artikel 3',
    validFrom: '2004-05-01',
  },
  {
    kind: 'geslacht',
    patterns: words(
      '(?:jonge |sterke |stevige |handige )?(?:man|vrouw|mannen|vrouwen|dame|dames|heer|kerel|jongen|meisje) (?:gezocht|gevraagd)',
      '(?:wij zoeken|op zoek naar|gezocht:?) (?:een )?(?:jonge |sterke |stevige |handige )?(?:man|vrouw|dame|heer|kerel|jongen|meisje)',
      'jonge (?:man|mannen|vrouw|vrouwen)',
      "(?<!(?<![a-z])(?:en|of) |/ ?)(?:mannelijke|vrouwelijke) (?:kandidaat|kandidaten|collega|collega's|medewerkers?|krachten|kracht|sollicitant(?:en)?)",
      '(?:wij zoeken|zoeken wij|op zoek naar|zoekt?|gezocht:?) (?:een )?(?:[a-z]+ )?(?:vent|kerel|gozer|gast|knul|jongedame)(?! ?(?:vrouw|heer))',
      `(?:man|mannen|vrouw|vrouwen|dames?|heer|heren|meisjes|jongens) ${JUDGED}`,
      '(?:hebben|heeft|genieten|geniet|krijgen|krijgt) (?:een )?(?:man|mannen|vrouw|vrouwen|dames?|heer|heren) (?:de|onze|een) (?:lichte |sterke )?voorkeur(?! voor)',
      'voorkeur(?: gaat)?(?: uit)? (?:naar|voor|aan) (?:een )?(?:man(?:nen)?|vrouw(?:en)?|dames?|heer|heren)',
      '(?:te zwaar|niet geschikt|ongeschikt|niks|niets) voor (?:een )?(?:vrouw|vrouwen|meisjes|dames|mannen)',
      '(?:mannen|vrouwen)(?:baan|werk)',
      'ben jij (?:de|die|een) (?:[a-z]+ )?(?:kerel|vent|meid|dame|man|vrouw|jongen) die',
      '(?:spontane|leuke|gezellige|vlotte|representatieve|jonge|lieve|sterke|stoere)(?<!(?<![a-z])(?:de|deze|die|onze|met een|aan een) [a-z]+) (?:meid|meiden|dame|dames|vrouw|jongedame|kerel|kerels|jongen|jongens|man|mannen)',
      '(?:zoek(?:en|t)?|liefst|gezocht:?|bij voorkeur|naar|ideaal voor)(?: wij| we)?(?: een| naar| de)?(?: [a-z]+)? (?:jongeman(?:nen)?|jongedames?|huisvrouw(?:en)?|moeders?|meiden|meisjes?|meid|dames?|kerels?|gozers?|knul(?:len)?|heren)',
      '(?:jongeman|jongedame|huisvrouw(?:en)?|meiden|meid|kerels?|knul) (?:gezocht|gevraagd)',
      `een gezonde ${OF_A_SEX}`,
      `${NONE_SOUGHT}geen (?:[a-z]+ )?(?:mannen|vrouwen|dames|meisjes|meiden|jongens)(?! (?:in|bij) (?:het|ons|de|onze)(?![a-z])|,? (?:en|of|maar) (?:geen )?(?:man|vrouw|dame|meisje|meid|jongen))`,
      '(?:alleen|uitsluitend|bij voorkeur|liefst) (?:een )?(?:man|vrouw|mannen|vrouwen|dames|heren)(?! (?:(?:mogen|kunnen) (?:daar|hier|er|naar|in)|wonen|sporten|slapen))',
    ),
    allowed: { wish: /vrouw|dame/, reason: CATCHING_UP },
    explanation: `${NOT_TAKEN_OVER} Mannen en vrouwen moeten gelijke kansen krijgen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5; Burgerlijk Wetboek 7:646',
    validFrom: '1994-09-01',
  },
  {
    kind: 'moedertaal',
    patterns: words(
      '(?:met|in) het nederlands (?:bent )?opgegroeid|nederlands van huis uit|nederlands(?:e taal)? (?:is|als) (?:(?:je|jouw|uw) )?eerste taal|native(?:[ -]speaker)?|near[ -]native|moedertaal(?:spreker)?|accent(?:loos|loze|vrij|vrije)|zonder accent',
    ),
    explanation: `${NOT_TAKEN_OVER} U mag wel een taalniveau vragen dat voor het werk nodig is.`,
    source: 'Algemene wet gelijke behandeling, artikel 1 en 5 (ras, afkomst)',
    validFrom: '1994-09-01',
  },
  {
    kind: 'afkomst',
    patterns: words(
      `geen ${FOREIGNERS}`,
      `(?:${FOREIGNERS}|buitenlandse kandidaten) ${REFUSED}`,
      `(?:alleen|uitsluitend|liefst|bij voorkeur|enkel) ${NATIVES}`,
      `${NATIVES} ${PREFERRED}`,
      'echte (?:hollander|nederlander|vlaming)',
      'autochto(?:on|ne)',
      'nederlandse (?:nationaliteit|afkomst|komaf|achtergrond|roots|origine)',
      '(?:geboren en )?getogen nederlander',
    ),
    explanation: `${NOT_TAKEN_OVER} Afkomst en nationaliteit mogen geen rol spelen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5',
    validFrom: '1994-09-01',
  },
  {
    kind: 'geloof',
    patterns: words(
      `(?:geen|zonder)(?: (?:mensen|personen|vrouwen|dames|meisjes|iemand|kandidaten))?(?: met)?(?: een)? (?:hoofddoek(?:en|jes?)?|sluier|keppeltje|tulband)|(?:hoofddoek(?:en|jes?)?|sluier|keppeltje|tulband) (?:mag|mogen|kan|dragen mag|is|past|passen|hoort) (?:hier |bij ons )?niet|geen moslims?|(?:moslims?|moslima's?|joden|christenen|katholieken|hindoes|gelovigen|ongelovigen|atheisten) ${JUDGED}|(?:je bent|ben je|jij bent) (?:een )?(?:(?:overtuigd|belijdend|praktiserend|meelevend) )?(?:christelijk|christen|katholiek|protestant|gereformeerd|gelovig|kerkelijk)|(?:je bent|ben je|als) (?:[a-z]+ )?lid van (?:een|de|onze) (?:[a-z]+ )?(?:kerk|moskee)|christelijke achtergrond`,
    ),
    explanation: `${NOT_TAKEN_OVER} Geloof mag meestal geen rol spelen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5',
    validFrom: '1994-09-01',
  },
  {
    kind: 'gezondheid',
    patterns: words(
      `zonder mankementen|(?:mensen|kandidaten|personen|sollicitanten|iemand|wie) (?:met|heeft) (?:een |last van )?${ILLNESSES}(?: heeft)?,? (?:${REFUSED}|${NO_WORK_FOR})|wie (?:een |last van )?${ILLNESSES} heeft,? (?:${REFUSED}|${NO_WORK_FOR})|een gezonde (?:${OF_A_SEX}|kandidaat|kracht|persoon|collega|medewerker)|(?:vaak|snel|veel|regelmatig) ziek (?:is|zijn),? ${REFUSED}|geen burn-?out(?:verleden|klachten)?|(?:wie|heb je|mensen met) (?:[a-z]+ )?(?:rug|knie|nek|schouder|gezondheids)(?:klachten|problemen)|kerngezond|in goede gezondheid|geen (?:lichamelijke |medische |gezondheids|psychische )?(?:klachten|beperking(?:en)?|handicap)|geen gezondheidsklachten|geen ziekteverleden|(?:geen|nooit|zonder|vrij van) (?:[a-z]+ )?(?:[a-z]*klachten|aandoeningen|kwalen|allergie(?:en)?)|geen last van (?:je |zijn |haar |de |uw )?(?:rug|knie(?:en)?|nek|schouders?|gewrichten|allergie(?:en)?)|(?:gebruik(?:t|en)?|slik(?:t|ken)?|neemt) (?:je |u )?geen medicijnen|geen medicijngebruik|(?:nooit|niet (?:vaak|snel)) ziek|(?:lichamelijk|fysiek|geestelijk|mentaal|goed) gezond|gezond en (?:sterk|fit|wel)|(?:je bent|bent u|ben je) gezond|goede gezondheid|gezonde rug`,
    ),
    explanation: `${NOT_TAKEN_OVER} Beschrijf wat het werk vraagt, bijvoorbeeld tillen. Vraag niet naar gezondheid.`,
    source:
      'Wet gelijke behandeling op grond van handicap of chronische ziekte, artikel 4; Wet op de medische keuringen, artikel 4',
    validFrom: '2003-12-01',
  },
  {
    kind: 'gezin',
    patterns: words(
      `(?:geen|niet) zwangere?|geen (?:alleenstaande |jonge |werkende )?(?:moeders|vaders|ouders)|(?:moeders|vaders|ouders|vrouwen|mensen|alleenstaanden|zwangeren?)(?: met (?:jonge |kleine |thuiswonende )?kinderen| met een gezin)? ${REFUSED}|(?:geen|zonder) (?:kinderwens|zwangerschapsplannen)|kinderloos|(?:geen|zonder) (?:kleine|jonge|thuiswonende) kinderen|geen kinderen|(?:liefst|bij voorkeur|graag|${SOMEONE}) zonder (?:kinderen|gezin)|(?:zonder|geen) gezin|vrijgezel|kinderen (?:zijn )?(?:al )?(?:de deur|het huis) uit|ongehuwd|alleenstaand`,
    ),
    explanation: `${NOT_TAKEN_OVER} Zwangerschap, gezin en burgerlijke staat mogen geen rol spelen.`,
    source: 'Algemene wet gelijke behandeling, artikel 5; Burgerlijk Wetboek 7:646',
    validFrom: '1994-09-01',
  },
];

/** Each wish once per wording, of the law in force on the day. */
export function findUnlawfulWishes(scan: Scan, today: IsoDate): UnlawfulFinding[] {
  const { source, text, clauses } = scan;
  return unlawfulWishes
    .filter(({ validFrom }) => validFrom <= today)
    .flatMap(({ kind, patterns, unless, allowed, explanation }) => {
      const seen = new Set<string>();
      return matchesOfAny(scan, patterns).flatMap(({ span, found: [words] }) => {
        if (seen.has(words) || unless?.test(before(text, span.from, 50))) return [];
        const { from, to } = clauses.sentenceAt(span.from);
        if (allowed?.wish.test(words) && allowed.reason.test(text.slice(from, to))) return [];
        seen.add(words);
        return [{ kind, explanation, ...source.place(span.from, span.to) }];
      });
    });
}
