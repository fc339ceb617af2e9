/** How many people are sought. The size of the team and of the company stand in the same text. */

import { matchesIn, type Span } from '../matches.ts';
import { matchesAtNumbers, NUMBER, numberOf } from '../number-words.ts';
import type { Mention } from '../occupation-names.ts';
import type { Finding } from '../reading.ts';
import { after, before, factOf, type Scan, surest } from '../scan.ts';
import { soughtBeside } from './posts-together.ts';

const PEOPLE =
  "(?:[a-z-]*medewerk(?:er|ster)?s|[a-z-]*werkers|mensen|man|vrouw(?:en)?|personen|persoon|kandidaten|kandidaat|collega's?|collegas?|krachten|kracht|[a-z]*vacatures?|(?:(?:leer|werk|leerwerk|stage|opleidings|ervarings|werkervarings|trainee|bbl-)*)(?:plekken|plek|plaatsen|plaats)|stoelen|[a-z]*banen|openingen|jobs|arbeiders|bedienden|(?:paar (?:extra |sterke |flinke )?)?handen|posities|functies|toppers|kanjers|aanpakkers|fte|stuks|arbeidsplaatsen|mdw|vakmensen|vakantiekrachten|[a-z-]*leerlingen|[a-z]*(?:full|part)timers|jongens|dames|heren|[a-z-]*chauffeurs?|[a-z-]*monteurs?|[a-z]*pickers?|[a-z]*lassers?|[a-z]*schilders?|[a-z]*timmerlieden|[a-z]*timmermannen|[a-z]*bouwers|[a-z]*bezorgers?|[a-z]*verkopers?|[a-z]*koks|[a-z]*beveiligers?|[a-z-]*schoonmakers?|[a-z-]*poetsers|[a-z-]*(?:beheerders|receptionisten|receptionistes|poetshulpen|gastvrouwen|gastheren|oppassers)|[a-z]*operators?|[a-z]*verzorgenden|[a-z]*helpenden|[a-z]*hoveniers|[a-z]*technici|[a-z]*krachten|chauff\\w*|[a-z]*agenten|[a-z]*adviseurs|[a-z]*stukadoors|[a-z]*installateurs|[a-z]*loodgieters|[a-z]*elektriciens|[a-z]*kappers|[a-z]*obers|(?:verkoop|serveer|kap|schoonmaak|leid)sters|[a-z]*docenten|[a-z]*bouwvakkers|[a-z]*dakdekkers|[a-z]*opperlieden|[a-z]*tuinmannen|[a-z]*magazijniers|[a-z]*coordinatoren|[a-z]*ondersteuners|[a-z]*conducteurs|[a-z]*buschauffeurs|[a-z]*planners|[a-z]*begeleiders|[a-z]*telers|[a-z]*plukkers|[a-z]*vullers|[a-z]*inpakkers|[a-z]*stratenmakers|[a-z]*metselaars|[a-z]*glazenwassers|[a-z]*verpleegkundigen|[a-z]*hulpen|[a-z]*afwassers|[a-z]*bakkers|[a-z]*slagers|[a-z]*rijders|[a-z]*wassers|[a-z]*telefonisten|[a-z]*assistenten|op-?ers|gezichten|teamgenoten|talenten|aanwinsten|kerels|meiden|pers\\.?)";
const COUNTED = new RegExp(
  `(?<![a-z0-9.,/-])(?!een (?!vacature|plek|plaats|positie))(${NUMBER}) ?x?(?: (?:nieuwe|extra|enthousiaste|ervaren|gemotiveerde|fulltime|parttime|leuke|goede|zelfstandige|fijne|sterke|vaste|betrouwbare|allround|open|technische|logistieke|handige|flexibele|vergelijkbare|openstaande|full-?time|part-?time|administratief|facilitair|technisch|logistiek|commercieel|agrarisch|medisch|sociaal|junior|senior|[a-z]{4,14}(?:e|ende))){0,3} (${PEOPLE})(?![a-z])`,
  'y',
);
const TIMES =
  /(?:^|[•(:]|gezocht|gevr\.?|gevraagd|zoeken|zoekt|zoek|nodig|vacature|per direct|spoed) ?:?(?: wij| we| naar)? ?(\d{1,2}) ?x (?=[a-z])/g;
/** `2 keer een montagemedewerker`, `tweemaal een hulp gevraagd`. */
const TIMES_ONE =
  /(?<![a-z0-9.,/-])(?:(\d|twee|drie|vier|vijf) ?(?:keer|maal|x) (?:een|1) (?!dag|week|maand|jaar|uur|avond|ochtend)(?=[a-z-]{4,}))/g;
/** `ik heb er vier nodig`, `plek voor drie`, `een stuk of vijf`. */
const SPOKEN = new RegExp(
  `(?<![a-z])(?:(?:heb|hebben|heeft|zoek|zoeken|zoekt)(?: wij| we| er| ik| nog| nu| dus){0,3} (${NUMBER}) nodig|(?:plek|plaats|ruimte|werk) voor (?:nog )?(${NUMBER})(?= (?:mensen|man|personen|medewerkers|collega)|[.,;!]| *$)|(?:willen|wil|zoeken|zoek|zoekt|hebben|vragen|gebruiken)(?: wij| we| nog){0,2} er (?:nog )?(${NUMBER})(?=[.,;!]| *$| (?:terug|bij|extra)(?![a-z]))|of (?:eigenlijk|liever|misschien wel|het liefst|zelfs) (${NUMBER})(?=[.,;!?)]| *$)|er (?:[a-z]+ |\\d{1,2} (?=[a-z])){0,3}?(${NUMBER}) (?:tegelijk |extra )?(?:bij|aan)(?=[.,;!?:]| *$| (?:tegelijk|komen|hebben))|(?:dus|samen) (${NUMBER}) in totaal|(?<=: )(${NUMBER}) in totaal|(?:ben|word|wordt) (?:jij|je|u)(?: [a-z]+){0,2} (?:een|1) van (?:de|onze) (${NUMBER})(?= nieuwe| [a-z-]+(?:s|en) die (?:we|wij))|een stuk of (${NUMBER})(?=[.,;!?)]| *$| (?:nieuwe |extra )?(?:mensen|man|personen|krachten|[a-z]*medewerkers|collega))|(${NUMBER}) (?:man|mensen|personen|paar (?:extra |sterke )?handen) (?:nodig|gezocht|gevraagd|erbij|gebruiken|plaatsen|aannemen|bij(?=[.,;!]| *$)|aan(?=[.,;!]| *$)))(?![a-z])`,
  'g',
);
const SOUGHT =
  /(?<![a-z])(?:zoek\w*|gezocht|gevr(?:aagd)?\.?|(?:be)?nodigd?|vacatures?|vraagt|vragen|plek(?:ken)?|plaats|werven|werft|werf|mist|missen|te kort|aangetrokken|aangenomen|uitgebreid|uitbreiden|bied\w*|een (?:vaste )?baan|trek(?:ken|t)|wens(?:en)?|terecht|aan de slag|leeg|vervullen|vergeven|regelen|leveren|starten met|beginnen met|toe aan|vacante|tekort|versterking|uitbreiding|breid\w*|nemen|neem|hebben (?:wij|we)|heeft|ruimte|werk voor|openstaan\w*|aantal|behoefte|willen|wil|open|vrij|vacant|gebruiken|erbij|aannemen|spoed|belde|belt|gebeld|^voor)(?![a-z])/;
const NOT_SOUGHT =
  /(?<![a-z])(?:[a-z]*team|[a-z]*ploeg|[a-z]*groep|[a-z]*afdeling|met|ruim|circa|ongeveer|zo'n|meer dan|bijna|samen|leiding aan|aan|onze|de|telt|werken|bestaat uit|van|klein|collega's|hulp|al|tussen|elke|per|duo|opleiding|inmiddels|nu) (?:(?:er|een|je|de|zo'n|onze|nu|al|met|ongeveer|ruim|circa|zijn|wij) ?){0,2}$/;
/** `met twee man uitbreiden` */
const GROW_WITH = /^ uit(?: te )?breiden(?![a-z])/;
const NOT_SOUGHT_AFTER =
  /^ (?:ga(?:an|at)|stop(?:t|pen)|vertrekken|in dienst|werkzaam|per (?:dag|uur|week)|op de|in het team|groot|tegelijk|aan het werk|onder|bij ons|werken|sterk|die (?:je|jij)|van wie)/;
/** Before the name of an occupation: `twee enthousiaste`, `vijf leerling-`. */
const COUNT_BEFORE = new RegExp(
  `(?<![a-z0-9.,/-])(${NUMBER}) ?x?(?: (?:[a-z-]{4,18}e|ervaren|fulltime|parttime|allround|extra)){0,3} (?:leerling[- ])?$`,
);
/** `Aantal vacatures: 2`, `een aantal (4) inpakkers`, `een tweetal chauffeurs`. */
const TOLD = new RegExp(
  `(?<![a-z])(?:(?:vacatures|(?:openstaande )?(?:posities|kandidaten)(?=[:?] )|openstaande posities|aantal(?: (?:gezochte |openstaande |beschikbare |te vervullen )?(?:vacatures|plaatsen|plekken|personen|mensen|medewerkers|posities|functies|kandidaten|fte)(?: gezocht| gevraagd| nodig)?)?)(?::| is| =|\\?| bedraagt| \\(|(?<=vacatures|plaatsen|plekken|personen|posities|medewerkers)) ?(${NUMBER})(?![a-z0-9]|[.,]\\d|-\\d| ?(?:uur|u|uren|dagen|euro)(?![a-z])| [a-z-]+(?:s|en)(?:[,;]| en ))|(?:een |[^a-z\\n]|^)(twee|drie|vier|vijf|zes|acht|tien)tal (?=[a-z])|(?<=(?:gezocht|gevraagd|zoekt|zoeken|versterking)[^.!?\\n]{0,30})(?<![a-z])x ?(\\d{1,2})(?![\\da-z])|(?:gaat om|betreft) (${NUMBER}) (?:[a-z]+e )?(?:functies?|vacatures?|plekken|plek|plaatsen|plaats|posities|fte)|zoek(?:en|t)? (?:wij |we )?een (duo|koppel))`,
  'g',
);
const ADJECTIVES =
  '(?:(?:[a-z-]{3,18}e|[a-z-]{4,16}(?:ig|lijk|end)|ervaren|fulltime|parttime|allround|extra) ){0,3}';
/** `Beveiligers gezocht: 10`, `gezocht: badmeesters (6)`, `meerdere plekken beschikbaar (7)`. */
const TOLD_LAST = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:(?:gezocht|gevraagd)[: ]{1,2}[a-z-]{3,24}(?:s|en) \\(|[a-z-]{3,24}(?:s|en) (?:gezocht|gevraagd): |(?:meerdere|diverse|enkele|verschillende) [a-z]{0,10}(?:plekken|plaatsen|vacatures|functies|posities|banen)(?: [a-z]+){0,2} \\()))(${NUMBER})(?![a-z0-9]|[.,:]\\d| ?(?:uur|jaar|dagen))`,
  'y',
);
/** Behind the word that seeks, whatever the trade: `zoekt per 1 maart twee enthousiaste boa's`. */
const SEEKS = new RegExp(
  `(?<![a-z])(?:zoek(?:en|t)?|gezocht|gevr(?:aagd|\\.)|werven|werft|trekken|mist|missen|wens|wensen|benodigd|nodig|te ?kort (?:aan|van)|behoefte aan|(?:plaats|plek|ruimte|werk) voor|uitgebreid met|uitbreid(?:ing|en) met|in gesprek met|komen|zijn (?:wij|we))[ :]{1,2}(?:(?:naar|wij|we|er|nog|nu|dus|ook|graag|zeker|minimaal|minstens|per|op|in|vanaf|totaal|direct|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\\d{1,2}|20\\d\\d) ){0,6}(?:(${NUMBER}) ${ADJECTIVES}([a-z-]{3,24}(?:s|en|'s))|(?:(1|een) ${ADJECTIVES}([a-z-]{3,24})))(?![a-z])`,
  'g',
);
/** Behind these words a number is sought only where the text says so behind it: `komen drie monteurs te kort`. */
const SEEKS_WITH_END = /^(?:komen|zijn|trekken)(?![a-z])/;
const SEEKING_END = /^(?: [a-z]+){0,3} (?:te ?kort|tekort|aan|nodig)(?![a-z])/;
/** The same behind them: `twee enthousiaste boa's gevraagd`. */
const SOUGHT_AFTER = new RegExp(
  `(?<![a-z0-9.,/-])(?:(?!een )(${NUMBER}) ?x? ${ADJECTIVES}([a-z-]{3,24}(?:s|en|'s))|(1|een) ${ADJECTIVES}([a-z-]{3,24}))(?: (?!hebben|heeft|die|wie|je|jou)[a-z']+){0,4}? (?:gezocht|gevraagd|gevr|nodig|welkom|erbij|te ?kort|aangenomen|aangetrokken|aannemen|aantrekken|terecht|gebruiken|te vervullen|te vergeven|(?:kunnen|mogen)(?: [a-z]+){0,3} (?:starten|beginnen|instromen|aan de slag|terecht))(?![a-z])`,
  'y',
);
/** What is sought for so long, or so often. */
const NO_PEOPLE =
  /(?:dagen|uren|weken|maanden|jaren|avonden|ochtenden|middagen|nachten|diensten|dagdelen|keren|kilometers|euro's|ruimtes|projecten|locaties|plaatsen|huizen|bezoekers|gasten|klanten|bewoners|kinderen|clienten|patienten|reizigers|passagiers|gezinnen|kamers|containers|meters|kassa's|auto's|machines|bussen)$|^(?:dag|keer|week|maand|jaar|uur|ochtend|avond|middag|nacht|ding|van|of|op|in|team|locatie|vestiging|kantoor|paar|aantal|stuk)$/;
/** Who begin together are sought: `een klas met acht nieuwe chauffeurs`, `dan beginnen er zes nieuwe collega's`. */
const CLASS = /(?:klas|groep|lichting) (?:met|van|voor) $/;
const BEGIN = /(?<![a-z])(?:begin(?:nen|t)?|start(?:en)?)(?![a-z])/;
/** So many at once are had, not sought, when nothing says that they are. */
const CROWD = 15;
const WANTED =
  /(?<![a-z])(?:zoek\w*|gezocht|gevraagd|vraagt|vragen|(?:be)?nodigd?|vacatures?|plek(?:ken)?|plaatsen|werft|werven|vrij|aangetrokken|aangenomen|te ?kort|mist|missen)(?![a-z])/;
const MOST = 99;
/** Places are sought, whatever else the sentence says. */
const PLACES =
  /^(?:[a-z-]*(?:plekken|plaatsen)|plek|plaats|posities|[a-z]*vacatures?|[a-z]*banen|openingen|fte)$/;
/** What a thing or a firm has: `de bus heeft acht plaatsen`. */
const HAS = /(?<![a-z])(?:heeft|hebben|telt|tellen|kent)(?: [a-z]+)? $/;
const FREE = /(?<![a-z])(?:vrij|open|vacant|beschikbaar|leeg|over|te vervullen|te vergeven)(?![a-z])/;
/** Those are never had: `de 5 vacatures`. */
const OPEN_PLACES = /^(?:[a-z]*vacatures|posities)$/;
const YOU_AND_WE = /(?<![a-z])(?:wij|we|ik)(?![a-z])/;
const SHORT_SENTENCE = 60;

/** Before a number: it is sought all the same. */
const SOUGHT_BEFORE =
  /(?:zoek\w*|gezocht|werft|vraagt|toe aan|regelen|starten met|beginnen met|breid\w* uit|uitbreiden|nodig|nodig:|plek voor|(?:belde|belt|gebeld) voor|naar|zijn(?! (?:met|nu met|al met|samen met))|hebben(?: wij| we)? nu|^voor(?! (?:[a-z]+ ){0,2}[a-z]*(?:team|ploeg|groep|afdeling|bedrijf) (?:van|met) ))(?: [a-z]+){0,3} $/;
/** Of one it is told only so. */
const ONE = /vacature|plek|fte|positie|plaats|kandidaat|persoon|man/;
/** `Eén vacature` counts, `een vacature` does not. */
const STRESSED = /(?<![a-z])e?(?:é|e\u0301)/i;
const SURE_IN_TITLE = 950;
const SURE = 880;
/** Posts may be less than whole: `Noord 2 fte, West 1 fte`. */
const SURE_OF_FTE = 700;

/** What was sought before. */
const BEFORE_NOW = /(?<![a-z])(?:vorig jaar|afgelopen|namen|kwamen|waren|hadden|zaten)(?![a-z])/;
/** A line that begins with people and says nothing that they do seeks them: `3 lassers, 40 uur`. */
const BEGINS_LINE = /^[^a-z0-9]*(?:voor [a-z0-9' ]{1,30}: ?)?$/;
const HAS_VERB =
  /(?<![a-z])(?:zijn|is|hebben|heeft|werken|werkt|gaan|gaat|staan|rijden|doen|kunnen|komen|maken|zorgen|die|helpen|vormen|worden|krijgen|draaien|lopen|zitten|verdelen|delen)(?![a-z])/;

interface Counted {
  readonly span: Span;
  readonly number: string;
  readonly noun: string;
  /** Beside the word that seeks. */
  readonly isSaid: boolean;
}

/** Numbers of people by the words for them, behind the word that seeks, and by the names of their occupations. */
function countedIn(scan: Scan, named: readonly Mention[]): Counted[] {
  const { text } = scan;
  const seeking = matchesIn(scan, SEEKS).filter(
    ({ span, found: [words] }) => !SEEKS_WITH_END.test(words) || SEEKING_END.test(after(text, span.to, 40)),
  );
  const said = [...seeking, ...matchesAtNumbers(scan, SOUGHT_AFTER)].map((match) => ({
    ...match,
    isSaid: true,
  }));
  const counted = matchesAtNumbers(scan, COUNTED).map((match) => ({ ...match, isSaid: false }));
  const general = [...counted, ...said]
    .map(({ span, isSaid, found: [, number, noun, one, single] }) => ({
      span,
      number: number ?? one ?? '',
      noun: noun ?? single ?? '',
      isSaid,
    }))
    .filter(({ noun }) => !NO_PEOPLE.test(noun) || PLACES.test(noun));
  const trades = named.flatMap(({ span }) => {
    const counted = COUNT_BEFORE.exec(before(text, span.from, 60));
    const noun = text.slice(span.from, span.to);
    const number = counted?.[1] ?? '';
    if (!counted || !(/(?:s|en)$/.test(noun) || numberOf(number) === 1)) return [];
    return [{ span: { from: span.from - counted[0].length, to: span.to }, number, noun, isSaid: false }];
  });
  return [...general, ...trades];
}

function isHeadline({ text, clauses }: Scan, { from, to }: Span): boolean {
  const sentence = clauses.sentenceAt(from);
  if (sentence.section === 'bedrijf' || sentence.section === 'aanbod') return false;
  return (
    BEGINS_LINE.test(text.slice(Math.max(sentence.from, from - REACH), from)) &&
    !HAS_VERB.test(text.slice(to, Math.min(sentence.to, to + REACH)))
  );
}

/** Farther away, what a sentence says is of something else. */
const REACH = 600;

function sentenceAround({ text, clauses }: Scan, { from, to }: Span): string {
  const sentence = clauses.sentenceAt(from);
  return text.slice(Math.max(sentence.from, from - REACH), Math.min(sentence.to, to + REACH)).trim();
}

function isBeforeNow(scan: Scan, span: Span): boolean {
  return BEFORE_NOW.test(sentenceAround(scan, span));
}

/** Whether so many are sought, and not had. */
function isSought(scan: Scan, { span, noun, isSaid }: Counted, count: number): boolean {
  const { text, clauses, source } = scan;
  const sentence = clauses.sentenceAt(span.from);
  if (sentence.section === 'bedrijf' && !PLACES.test(noun)) return false;
  const words = sentenceAround(scan, span);
  const left = before(text, span.from, 26);
  const isNew = /nieuwe /.test(text.slice(span.from, span.to));
  const isClass = isNew && CLASS.test(left);
  if (/(?<![a-z])met $/.test(left) && GROW_WITH.test(after(text, span.to, 20))) return true;
  const isHad = NOT_SOUGHT.test(left) && !SOUGHT_BEFORE.test(left) && !OPEN_PLACES.test(noun);
  if (isHad && !isClass) return false;
  if (isNew && BEGIN.test(words)) return true;
  if (NOT_SOUGHT_AFTER.test(after(text, span.to, 20))) return false;
  if (span.from < source.titleEnd) return true;
  if (isBeforeNow(scan, span)) return false;
  if (isHeadline(scan, span) && !/^collega/.test(noun)) return true;
  const isPlace = PLACES.test(noun);
  if (isPlace && !OPEN_PLACES.test(noun) && HAS.test(left) && !YOU_AND_WE.test(left) && !FREE.test(words))
    return false;
  const isShort = isPlace && sentence.to - sentence.from < SHORT_SENTENCE;
  return isSaid || ((isShort || SOUGHT.test(words)) && (count <= CROWD || WANTED.test(words)));
}

function peopleSought(scan: Scan, named: readonly Mention[]): Finding<number>[] {
  return countedIn(scan, named).flatMap((counted) => {
    const { span, number, noun, isSaid } = counted;
    const first = numberOf(number);
    if (first === undefined || first < 1) return [];
    const beside = soughtBeside(scan, span, named);
    const count = first + beside.count;
    const { words } = scan.source.place(span.from, span.to);
    if (count > MOST || !isSought(scan, counted, count)) return [];
    if (
      first === 1 &&
      !(beside.others > 0 ? WANTED.test(sentenceAround(scan, span)) : isOne(words, number, noun, isSaid))
    )
      return [];
    const isTitle = span.from < scan.source.titleEnd;
    const sure = isTitle ? SURE_IN_TITLE : noun === 'fte' ? SURE_OF_FTE : SURE;
    return [factOf(scan, span, count, sure + beside.others)];
  });
}

/** `Eén vacature`, `we zoeken 1 iemand`; of `een chauffeur` the number says nothing. */
function isOne(words: string, number: string, noun: string, isSaid: boolean): boolean {
  return (isSaid || ONE.test(noun)) && (/\d/.test(number) || STRESSED.test(words));
}

function timesOne(scan: Scan): Finding<number>[] {
  return matchesIn(scan, TIMES_ONE).flatMap(({ span, found: [, number] }) => {
    const count = numberOf(number);
    return count !== undefined && SOUGHT.test(sentenceAround(scan, span))
      ? [factOf(scan, span, count, 800)]
      : [];
  });
}

function timesSought(scan: Scan): Finding<number>[] {
  return matchesIn(scan, TIMES).flatMap(({ span, found: [, number] }) => {
    const count = numberOf(number);
    const right = after(scan.text, span.to, 12);
    if (count === undefined || count < 1 || count > MOST) return [];
    const isOther = /^(?:per|p\/|keer|week|\d|in de)/.test(right) || /^[a-z]{1,3}(?![a-z])/.test(right);
    return isOther ? [] : [factOf(scan, span, count, 800)];
  });
}

const PAIR = /^(?:duo|koppel)$/;
/** `Vacature (2x)`, `Medewerker wasserij (2 personen)`. */
const IN_BRACKETS =
  /\((\d{1,2}) ?(?:x|(personen|plekken|plaatsen|posities|vacatures|medewerkers))\)|(?<= )(\d{1,2}) ?x(?= *(?:\n|$))/g;

function timesInTitle(scan: Scan, named: readonly Mention[]): Finding<number>[] {
  return matchesIn(scan, IN_BRACKETS).flatMap(({ span, found: [, digits, people, bare] }) => {
    const count = Number(digits ?? bare);
    const isTitle = span.from < scan.source.titleEnd;
    const isNamed =
      people !== undefined ||
      named.some((mention) => mention.span.to === span.from - 1) ||
      /(?:vacature|functie|gezocht|medewerker)s? $/.test(before(scan.text, span.from, 16));
    if (count < 1 || count > MOST || !(isTitle || isNamed)) return [];
    return [factOf(scan, span, count, SURE_IN_TITLE)];
  });
}

/** What a pattern counts outright, in its last group that holds something. */
function countedBy(scan: Scan, pattern: RegExp, least: number, confidence: number): Finding<number>[] {
  const matches = pattern.sticky ? matchesAtNumbers(scan, pattern) : matchesIn(scan, pattern);
  return matches.flatMap(({ span, found }) => {
    const told = found.slice(1).findLast((number) => number !== undefined);
    const count = PAIR.test(told ?? '') ? 2 : numberOf(told);
    const { section } = scan.clauses.sentenceAt(span.from);
    if (count === undefined || count < least || count > MOST || section === 'bedrijf') return [];
    const { words } = scan.source.place(span.from, span.to);
    if (isBeforeNow(scan, span) || (told === 'een' && !STRESSED.test(words))) return [];
    return [factOf(scan, span, count, confidence)];
  });
}

/** `Wij breiden uit van acht naar tien monteurs`. */
const GROWTH = new RegExp(
  `(?<=(?<lead>van ))(${NUMBER})(?: [a-z]+)? naar (${NUMBER})(?![a-z0-9]|[.,]\\d)`,
  'y',
);
const GROWS = /(?<![a-z])(?:groei(?:en|t)|breid(?:en|t)|uitbreiden|uit te breiden)(?![a-z])/;
/** A firm that grows by more tells of its years. */
const MOST_GROWN = 9;

function growth(scan: Scan): Finding<number>[] {
  return matchesAtNumbers(scan, GROWTH).flatMap(({ span, found }) => {
    const count = (numberOf(found[3]) ?? 0) - (numberOf(found[2]) ?? 0);
    if (count < 1 || count > MOST_GROWN || !GROWS.test(sentenceAround(scan, span))) return [];
    return [factOf(scan, span, count, SURE + 5)];
  });
}

/** Who seeks more trades than this in one text says no number of people. */
const MOST_NAMED = 60;

/** @param all occupations that the text names */
export function readPosts(scan: Scan, all: readonly Mention[]): Finding<number> | null {
  const named = all.slice(0, MOST_NAMED);
  return surest([
    ...peopleSought(scan, named),
    ...timesSought(scan),
    ...timesOne(scan),
    ...timesInTitle(scan, named),
    ...growth(scan),
    ...countedBy(scan, SPOKEN, 2, 820),
    ...countedBy(scan, TOLD, 1, 900),
    ...countedBy(scan, TOLD_LAST, 2, 890),
  ]);
}
