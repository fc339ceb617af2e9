/** How many people are sought. The size of the team and of the company stand in the same text. */
import { NUMBER, numberOf } from '../number-words.ts';
import type { Mention } from '../occupation-names.ts';
import type { Finding } from '../reading.ts';
import { after, before, factOf, matchesOf, type Scan, type Span, surest } from '../scan.ts';

const PEOPLE =
  "(?:[a-z-]*medewerk(?:er|ster)?s|[a-z-]*werkers|mensen|man|vrouw(?:en)?|personen|persoon|kandidaten|kandidaat|collega's?|collegas?|krachten|kracht|[a-z]*vacatures?|plekken|plek|plaatsen|posities|functies|toppers|kanjers|aanpakkers|handen|fte|stuks|arbeidsplaatsen|mdw|vakmensen|vakantiekrachten|[a-z-]*leerlingen|[a-z]*(?:full|part)timers|jongens|dames|heren|[a-z]*chauffeurs?|[a-z]*monteurs?|[a-z]*pickers?|[a-z]*lassers?|[a-z]*schilders?|[a-z]*timmerlieden|[a-z]*timmermannen|[a-z]*bouwers|[a-z]*bezorgers?|[a-z]*verkopers?|[a-z]*koks|[a-z]*beveiligers?|[a-z]*schoonmakers?|[a-z]*operators?|[a-z]*verzorgenden|[a-z]*helpenden|[a-z]*hoveniers|[a-z]*technici|[a-z]*krachten|chauff\\w*|[a-z]*agenten|[a-z]*adviseurs|[a-z]*stukadoors|[a-z]*installateurs|[a-z]*loodgieters|[a-z]*elektriciens|[a-z]*kappers|[a-z]*obers|(?:verkoop|serveer|kap|schoonmaak|leid)sters|[a-z]*docenten|[a-z]*bouwvakkers|[a-z]*dakdekkers|[a-z]*opperlieden|[a-z]*tuinmannen|[a-z]*magazijniers|[a-z]*coordinatoren|[a-z]*ondersteuners|[a-z]*conducteurs|[a-z]*buschauffeurs|[a-z]*planners|[a-z]*begeleiders|[a-z]*telers|[a-z]*plukkers|[a-z]*vullers|[a-z]*inpakkers|[a-z]*stratenmakers|[a-z]*metselaars|[a-z]*glazenwassers|[a-z]*verpleegkundigen|[a-z]*hulpen|[a-z]*afwassers|[a-z]*bakkers|[a-z]*slagers|[a-z]*rijders|[a-z]*wassers|[a-z]*telefonisten|[a-z]*assistenten|op-?ers)";
const COUNTED = new RegExp(
  `(?<![a-z0-9.,/-])(${NUMBER}) ?x?(?: (?:nieuwe|extra|enthousiaste|ervaren|gemotiveerde|fulltime|parttime|leuke|goede|zelfstandige|fijne|sterke|vaste|betrouwbare|allround|open|technische|logistieke|handige|flexibele|vergelijkbare|openstaande|full-?time|part-?time|[a-z]{4,14}(?:e|ende))){0,3} (${PEOPLE})(?![a-z])`,
  'g',
);
const TIMES =
  /(?:^|[\n•(:]|gezocht|gevr\.?|gevraagd|zoeken|zoekt|zoek|nodig|vacature|per direct|spoed) ?:?(?: wij| we| naar)? ?(\d{1,2}) ?x (?=[a-z])/g;
/** `ik heb er vier nodig`, `plek voor drie`, `een stuk of vijf`. */
const SPOKEN = new RegExp(
  `(?<![a-z])(?:(?:heb|hebben|heeft|zoek|zoeken|zoekt)(?: wij| we| er| ik| nog| nu| dus){0,3} (${NUMBER}) nodig|(?:plek|plaats|ruimte|werk) voor (?:nog )?(${NUMBER})(?= (?:mensen|man|personen|medewerkers|collega)|[.,;!]| *$)|een stuk of (${NUMBER})|(${NUMBER}) (?:man|mensen|personen) (?:nodig|gezocht|gevraagd|erbij|gebruiken|plaatsen|aannemen))(?![a-z])`,
  'g',
);
const SOUGHT =
  /(?<![a-z])(?:zoek\w*|gezocht|gevr(?:aagd)?\.?|nodig|vacatures?|vraagt|vragen|plek(?:ken)?|plaats|werven|tekort|versterking|uitbreiding|hebben (?:wij|we)|heeft|ruimte|openstaan\w*|aantal|behoefte|willen|wil|open|vacant|gebruiken|erbij|aannemen|spoed|belde|belt|gebeld|^voor)(?![a-z])/;
const NOT_SOUGHT =
  /(?:team|ploeg|groep|afdeling|met|ruim|circa|ongeveer|zo'n|meer dan|bijna|samen|leiding aan|aan|onze|de|telt|werken|bestaat uit|van|klein|collega's|hulp|al|tussen|elke|per|duo|opleiding|inmiddels|nu) (?:(?:er|een|je|de|zo'n|onze|nu|al|met|ongeveer|ruim|circa|zijn|wij) ?){0,2}$/;
const NOT_SOUGHT_AFTER =
  /^ (?:in dienst|werkzaam|per (?:dag|uur|week)|op de|in het team|groot|tegelijk|aan het werk|onder|bij ons|werken|sterk|die (?:je|jij)|van wie)/;
/** Before the name of an occupation: `twee enthousiaste`, `vijf leerling-`. */
const COUNT_BEFORE = new RegExp(
  `(?<![a-z0-9.,/-])(${NUMBER}) ?x?(?: (?:[a-z-]{4,18}e|ervaren|fulltime|parttime|allround|extra)){0,3} (?:leerling[- ])?$`,
);
/** `Aantal vacatures: 2`, `een aantal (4) inpakkers`, `een tweetal chauffeurs`. */
const TOLD = new RegExp(
  `(?<![a-z])(?:aantal(?: (?:vacatures|plaatsen|plekken|personen|mensen|medewerkers|posities|fte))?(?::| is| \\() ?(${NUMBER})(?![a-z0-9]|[.,]\\d|-\\d| ?(?:uur|u|uren|dagen|euro)(?![a-z]))|een (twee|drie|vier|vijf|zes|acht|tien)tal (?=[a-z]))`,
  'g',
);
/** So many at once are had, not sought, when nothing says that they are. */
const CROWD = 15;
const WANTED = /(?<![a-z])(?:zoek\w*|gezocht|gevraagd|nodig|vacatures?|plek(?:ken)?|plaatsen)(?![a-z])/;
const MOST = 99;
/** Places are sought, whatever else the sentence says. */
const PLACES = /^(?:plekken|plaatsen|posities|arbeidsplaatsen|[a-z]*vacatures|fte)$/;
const SHORT_SENTENCE = 60;

/** Numbers of people by the words for them, and by the names of their occupations. */
function countedIn(
  { text }: Scan,
  named: readonly Mention[],
): { span: Span; number: string; noun: string }[] {
  const general = matchesOf(text, COUNTED).map(({ span, found: [, number = '', noun = ''] }) => ({
    span,
    number,
    noun,
  }));
  const trades = named.flatMap(({ span }) => {
    const counted = COUNT_BEFORE.exec(before(text, span.from, 60));
    const noun = text.slice(span.from, span.to);
    if (!counted || !/(?:s|en)$/.test(noun)) return [];
    return [{ span: { from: span.from - counted[0].length, to: span.to }, number: counted[1] ?? '', noun }];
  });
  return [...general, ...trades];
}

/** @param named occupations that the text names */
export function readPosts(scan: Scan, named: readonly Mention[]): Finding<number> | null {
  const { text, clauses, source } = scan;
  const found: Finding<number>[] = [];
  for (const { span, number, noun } of countedIn(scan, named)) {
    const count = numberOf(number);
    if (count === undefined || count < 1 || count > MOST) continue;
    const isWord = /^[a-z]/.test(number);
    if (count === 1 && (isWord || !/vacature|plek|fte|positie|plaats|kandidaat|persoon|man/.test(noun)))
      continue;
    const sentence = clauses.sentenceAt(span.from);
    if (sentence.section === 'bedrijf') continue;
    const left = before(text, span.from, 26);
    if (
      NOT_SOUGHT.test(left) &&
      !/(?:zoek\w*|gezocht|nodig|nodig:|plek voor|(?:belde|belt|gebeld) voor|naar|zijn|hebben(?: wij| we)? nu|^voor)(?: [a-z]+){0,3} $/.test(
        left,
      )
    )
      continue;
    if (NOT_SOUGHT_AFTER.test(after(text, span.to, 20))) continue;
    const isTitle = span.from < source.titleEnd;
    const isShort = PLACES.test(noun) && sentence.to - sentence.from < SHORT_SENTENCE;
    const words = text.slice(sentence.from, sentence.to).trim();
    if (!isTitle && !isShort && !SOUGHT.test(words)) continue;
    if (!isTitle && count > CROWD && !WANTED.test(words)) continue;
    found.push(factOf(scan, span, count, isTitle ? 950 : 880));
  }
  for (const { span, found: match } of matchesOf(text, TIMES)) {
    const count = numberOf(match[1]);
    const right = after(text, span.to, 12);
    if (
      count === undefined ||
      count < 1 ||
      count > MOST ||
      /^(?:per|p\/|keer|week|\d|in de)/.test(right) ||
      /^[a-z]{1,3}(?![a-z])/.test(right)
    )
      continue;
    found.push(factOf(scan, span, count, 800));
  }
  for (const { span, found: match } of matchesOf(text, SPOKEN)) {
    const count = numberOf(match[1] ?? match[2] ?? match[3] ?? match[4]);
    const { section } = clauses.sentenceAt(span.from);
    if (count === undefined || count < 2 || count > MOST || section === 'bedrijf') continue;
    found.push(factOf(scan, span, count, 820));
  }
  for (const { span, found: match } of matchesOf(text, TOLD)) {
    const count = numberOf(match[1] ?? match[2]);
    const { section } = clauses.sentenceAt(span.from);
    if (count === undefined || count < 1 || count > MOST || section === 'bedrijf') continue;
    found.push(factOf(scan, span, count, 900));
  }
  return surest(found);
}
