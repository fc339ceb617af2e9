/**
 * Whose work a text speaks of. What colleagues, customers, the firm and who writes do is not asked of the candidate:
 * in `Je werkt samen met onze heftruckchauffeurs en pickt orders` only the orders are his. Found once per text, for
 * all fields. Such stretches are told with the words that name those people, for a competence that is about the
 * people themselves stays asked: `leidinggeven aan schoonmakers`, `collega’s inwerken`.
 */

import { matchesIn, type Span } from './matches.ts';
import type { Mention } from './occupation-names.ts';
import {
  COLLEAGUE,
  CUSTOMER,
  isSought,
  type Person,
  type PersonKind,
  peopleIn,
} from './other-people-named.ts';
import type { Finding } from './reading.ts';
import type { Scan } from './scan.ts';

/**
 * - `named`: who they are, with whom the candidate works;
 * - `deed`: what they do themselves;
 * - `firm`: what the firm or who writes does, which the candidate may come to share: their shift is his.
 */
export type Share = 'named' | 'deed' | 'firm';

export interface OtherPeople extends Span {
  /** The word for them, as the text has it. */
  readonly who: string;
  readonly share: Share;
}

/** Whether all of a stretch says what others do. */
export function isDoneByOthers(others: readonly OtherPeople[], { from, to }: Span): boolean {
  return others.some((other) => other.share === 'deed' && other.from <= from && other.to >= to);
}

/** The same, or what the firm does. */
export function isDoneByOthersOrFirm(others: readonly OtherPeople[], { from, to }: Span): boolean {
  return others.some((other) => other.share !== 'named' && other.from <= from && other.to >= to);
}

const DETERMINED =
  '(?:de|het|een|onze|ons|jouw|je|andere|alle|deze|vaste|ervaren|eigen|twee|drie|vier|vijf|\\d+)';

/** Who does something in company: `samen met de afdeling inkoop`, `samenwerken met lassers en verfspuiters`. */
const TOGETHER_WITH = new RegExp(
  `(?<![a-z])samen(?:werk[a-z]*)?(?: [a-z]+){0,2} met (?:${DETERMINED} )*(?:[a-z]+e )?([a-z-]+)(?: (?:van|op|in|uit|bij) (?:de |het |onze |ons )[a-z-]+| inkoop| verkoop)?(?:(?: en| of)(?: (?:(?:de|het|onze|andere) )?(?:afdeling )?(?<=(?:de|het|onze|andere|afdeling) )[a-z-]+| [a-z-]+(?:ers|eurs|aars|isten|mensen)))*(?![a-z])`,
  'g',
);
/** The department or branch of others: `met collega’s van de lasserij`, `voor klanten in zorg en techniek`. */
const OF_THEIRS = new RegExp(
  `(?<![a-z])(?:met|naast|voor|bij|aan|van|door|naar|namens) (?:${DETERMINED} |[a-z]+e )*(${COLLEAGUE}|collega'?s|${CUSTOMER}|bedrijven|organisaties|instellingen|mensen|ploeg|afdeling|team) (?:in|uit|binnen|van) (?:de |het |onze |ons )?[a-z-]+(?:(?:,| en| of) (?:de |het )[a-z-]+|(?:,| en| of) [a-z-]+(?=[.!?,\\n]|$))*`,
  'g',
);
/** The crew that comes before or after, or is complete: `je draagt over aan de nachtdienst`, `de avondploeg is al bezet`. */
const OTHER_CREW =
  /(?<![a-z])(?:(?:aan|door|over van) de [a-z]+(dienst|ploeg)|de (?:[a-z]+e )?[a-z]+(?:dienst|ploeg) (?:(?:neemt|draagt|lost)(?: [a-z']+){1,6} (?:over|af)|(?:is|zit) (?:(?:al|inmiddels|nu) )?(?:bezet|compleet|vol|rond|gevuld)|heeft (?:net|al|genoeg|inmiddels)))(?![a-z])/g;
/** Where a sentence turns from others to the candidate: `de late ploeg begint om drie uur, maar jij werkt tot vier`. */
const TURNS_TO_YOU =
  /(?:,|;| -)(?: maar| terwijl| en)? (?:(?:jij|u) (?:zelf )?(?!ook|hebt|moet|mag|kunt|kan|bent (?:een|straks|binnenkort))[a-z]+|jouw (?:dienst|werkdag|dag|tijden|rooster|bureau|werk) [a-z]+)(?![a-z])/g;
/** Others who do something, and are not told of: `onze ploeg bestaat uit`, `de monteurs zijn sterk`. */
const OTHERS_DO =
  /^[^a-z0-9]*(?:de|onze|hun|mijn|je|jouw) (?:[a-z]+e )?(?!(?:bewoners|bezoekers|huurders|reizigers|passagiers|kopers|bellers|deelnemers|kijkers)(?![a-z]))(?:[a-z]*(?:dienst|ploeg|ers|eurs|teams?|mannen|mensen|lui|jongens|man|vrouw)|[a-z]*collega's)(?: [a-z]+){0,3} (?!(?:is|zijn|wordt|worden)(?! (?:er|van|aan|om|al|bezig)(?![a-z]))|kan|kunnen|duurt|vraagt|vragen|zoek|bestaat|bestaan)[a-z]+(?:t|en)(?![a-z])|^[^a-z0-9]*(?:zij|ze) [a-z]+en(?![a-z])/;
/** Him the sentence may already speak of. */
const OF_CANDIDATE =
  /(?<![a-z])(?:jij|jou|u|uw|jullie|iedereen|iemand|wie|men|(?<!^[^a-z0-9]*)(?:je|jouw))(?![a-z])/;

/** Begins a part of a sentence, or within one a clause of its own, with someone who does something. */
const NOUN_PHRASE = `((?:${DETERMINED} )?(?:[a-z]+e )?)`;
const SUBJECT_BEFORE = new RegExp(
  `^[^a-z0-9]*(?:(?:en|terwijl|maar|want|omdat|als|waar|daar|hier|ook|soms|vaak|dan|zodat|bij ons) )*${NOUN_PHRASE}$`,
);
const SUBORDINATE_BEFORE = new RegExp(
  `(?<![a-z])(?:zodat|omdat|terwijl|wanneer|doordat|voordat|nadat|totdat|want) ${NOUN_PHRASE}$`,
);
/** Where behind a subordinate clause the sentence goes on: `terwijl zij rennen spuit jij`. */
const MAIN_CLAUSE = / [a-z]+ (?:je|jij|u)(?![a-z])/;

/** What the candidate does to them: `De monteurs aansturen`. */
const DONE_TO_THEM =
  /(?<![a-z])(?:(?:aan|bij)?sturen|begeleiden|inwerken|(?:in)?plannen|(?:in)?roosteren|coachen|trainen|opleiden|werven|(?:onder)?steunen|adviseren|assisteren|helpen|informeren|motiveren|instrueren|beoordelen|vervangen|ontvangen|bellen|aanspreken)(?![a-z])/;
/** Only so much is done by customers rather than for them: `Klanten wassen` is work. */
const DONE_BY_CUSTOMERS =
  /(?<![a-z])(?:hun|zelf|zijn|hebben|willen|kunnen|komen|kopen|bestellen|wonen|verwachten|rekenen|slapen|blijven|gaan|liggen|zitten|die)(?![a-z])/;

/** What stands before someone who does something in an inverted sentence: `'s ochtends komt de`, `sjouwen doen de`. */
const VERB_BEFORE = new RegExp(`([a-z]+(?:t|en)) ${NOUN_PHRASE}$`);
/** Verbs of which what stands behind them is the subject. */
const PEOPLE_DO =
  /^(?:doe[tn]|maa?k(?:t|en)|regel(?:t|en)|verzorg(?:t|en)|neemt|nemen|kom(?:t|en)|breng(?:t|en)|haalt|halen|rijdt|rijden|controleer(?:t|en)|helpt)$/;
const NO_VERB =
  /^(?:met|het|niet|uit|tot|naast|tegen|tussen|buiten|binnen|boven|samen|even|want|omdat|zodat|dat|wat|bent|hebt|wordt|worden|heeft|hebben|zoekt|zoeken|geen|een|zonder|bereiden)$/;
/** What is done is not asked of who has the same trade elsewhere in the firm: `opmeten doet onze zeilmaker`. */
const BESIDE_CANDIDATE = /^(?:onze|ons|andere|vaste) /;
const SEVERAL = /(?:s|en)$/;
const HAS_DETERMINER = new RegExp(`^${DETERMINED} `);
const SUBJECT_IN_FRONT = /(?<![a-z])(?:wij|we|ik|men|iemand|wie|wat|er)(?![a-z])/;
/** Begins a sentence with anything but its subject. */
const FRONTED =
  /^[^a-z0-9']*(?:'s|in|op|om|na|voor|tijdens|bij|daarna|dan|dat|daar|hier|soms|vaak|meestal|elke|iedere|al|ook|overdag|vervolgens|eerst|nu|zo|vanaf|tussen|tegen|aan|met|door|daarom|toch|waarna|(?:maan|dins|woens|donder|vrij|zater|zon)dags?|[a-z]+en$)(?![a-z])/;

/** What the firm does, and not what it seeks, asks, offers or does together with the candidate. */
const DONE_BY_FIRM =
  /^[^a-z0-9]*(?:(?:en|want|omdat|daar|hier|ook|al) )*(?:(?:wij|we|ons bedrijf) (?!(?:zoeken|vragen|verwachten|willen|wensen|eisen|hebben|zijn|bieden|leren|leiden|geven|vinden|hechten|denken|letten|waarderen|werken|kunnen|zien|regelen|moeten|starten|beginnen|draaien|komen|helpen) )[a-z]+ [a-z]|ik (?!(?:zoek|vraag|verwacht|wil|wens|eis|heb|ben|bied|leer|leid|geef|vind|hecht|denk|dacht|let|werk|kan|zal|zou|zie|moet|mag|start|begin|kom|help|zeg|hoop|niet|er) )[a-z]+ [a-z])/;
const DONE_BY_WRITER = /(?<![a-z])(?:doe ik|(?:doen|regelen|verzorgen) (?:wij|we)(?: [a-z]+)? zelf)(?![a-z])/;

/** Something is asked rather than told: `onze opdrachtgever vraagt twee jaar ervaring`. */
const SOUGHT =
  /(?<![a-z])(?:gezocht|gevraagd|gevr|nodig|welkom|zoek(?:t|en)|vraagt|eist|eisen|minimaal|minstens|ten minste|vacature|m\/v|v\/m)(?![a-z])/;
const YOU = /(?<![a-z])(?:je|jij|jou|u)(?![a-z])/;
/** `een collega die kan lassen` is who is sought, unless someone works with him. */
const WITH_THEM = new RegExp(
  `(?<![a-z])(?:met|naast|tussen|bij|onder|van|door|voor|aan) (?:${DETERMINED} |[a-z]+e )*$`,
);
const RELATIVE = /^ (?:die|welke) /;
/** A relative clause ends where the sentence goes on about `je`: `collega’s die lassen en pickt orders`. */
const GOES_ON = / en (?:[a-z]*[^e]t|je|jij|u)(?![a-z])/;

/** Here a part of a sentence goes on about something else: `onze Gerrit stopt dus zoeken we iemand`. */
const TURN = /: | (?:dus|iemand)(?![a-z])/;
/** Farther away than this stands no subject, and no word that says whose work it is. */
const LONGEST_SUBJECT = 60;
const LONGEST_DEED = 300;

/** What stands around someone in his part of the sentence. */
interface Clause {
  readonly part: Span;
  readonly left: string;
  readonly right: string;
}

function clauseAt({ text, clauses }: Scan, { from, to }: Person): Clause {
  const around = clauses.partAt(from, to);
  const start = Math.max(around.from, from - LONGEST_SUBJECT);
  const colon = text.slice(start, from).lastIndexOf(': ');
  const begin = colon < 0 ? around.from : start + colon + 1;
  const rest = text.slice(to, Math.min(around.to, to + LONGEST_DEED));
  const turn = rest.search(TURN);
  return {
    part: { from: begin, to: turn < 0 ? around.to : to + turn },
    left: text.slice(Math.max(begin, start), from),
    right: turn < 0 ? rest : rest.slice(0, turn),
  };
}

const NEEDS_DETERMINER: ReadonlySet<PersonKind> = new Set(['trade', 'role', 'doer']);

/** His relative clause. */
function relativeOf(
  { from, to }: Person,
  { part, left, right }: Clause,
  isSubject: boolean,
): Span | undefined {
  if (!RELATIVE.test(right) || !(isSubject || WITH_THEM.test(left)) || SOUGHT.test(right)) return undefined;
  const goesOn = right.search(GOES_ON);
  return { from, to: goesOn < 0 ? part.to : to + goesOn };
}

/** `zodat de chauffeurs meteen weg kunnen` */
function subordinateOf({ from, to, kind }: Person, { part, left, right }: Clause): Span | undefined {
  const found = SUBORDINATE_BEFORE.exec(left);
  if (!found || (NEEDS_DETERMINER.has(kind) && found[1] === '')) return undefined;
  const main = right.search(MAIN_CLAUSE);
  return { from: from - found[0].length, to: main < 0 ? part.to : to + main };
}

/** `’s ochtends komt de keurmeester`, `bakt Jos elke nacht het brood` */
function isInverted({ kind, isOwn, who }: Person, { left, right }: Clause): boolean {
  const [words = '', verb = '', determiner = ''] = VERB_BEFORE.exec(left) ?? [];
  const front = left.slice(0, left.length - words.length);
  if (verb === '' || NO_VERB.test(verb) || kind === 'customer' || kind === 'pronoun') return false;
  if (isOwn && !BESIDE_CANDIDATE.test(determiner) && !SEVERAL.test(who)) return false;
  if (kind !== 'name' && !HAS_DETERMINER.test(determiner)) return false;
  if (SUBJECT_IN_FRONT.test(front) || YOU.test(front) || right.includes('?')) return false;
  return PEOPLE_DO.test(verb) ? front.trim() !== '' : kind !== 'doer' && FRONTED.test(front);
}

/** `De dieren worden door collega’s verzorgd` */
const DONE_BY = new RegExp(`(?<![a-z])(?:wordt|worden)(?: [a-z'-]+){0,4} door ${NOUN_PHRASE}$`);

/** What someone else does: the clause of which he is the subject, or his relative clause. */
function doneBy(scan: Scan, person: Person): Span | undefined {
  const { from, kind, isOwn } = person;
  const clause = clauseAt(scan, person);
  const { part, left, right } = clause;
  const subject = from - part.from > LONGEST_SUBJECT ? null : SUBJECT_BEFORE.exec(left);
  if (isOwn) return isInverted(person, clause) && !YOU.test(right) ? part : undefined;
  const relative = relativeOf(person, clause, subject !== null);
  if (relative && kind !== 'doer') return relative;
  if (SOUGHT.test(right)) return undefined;
  if (kind !== 'customer' && DONE_BY.test(left) && !YOU.test(left)) return part;
  const subordinate = subordinateOf(person, clause);
  if (subordinate && kind !== 'doer') return subordinate;
  if (YOU.test(right)) return undefined;
  if (isInverted(person, clause)) return part;
  // An occupation without an article is a heading or a line of a list.
  if (!subject || kind === 'doer' || (NEEDS_DETERMINER.has(kind) && subject[1] === '')) return undefined;
  if (!/ [a-z]/.test(right) || DONE_TO_THEM.test(right)) return undefined;
  return kind === 'customer' && !DONE_BY_CUSTOMERS.test(right) ? undefined : part;
}

/** What others do in a sentence that then turns to the candidate. */
function doneBesideYou(scan: Scan): OtherPeople[] {
  const { text, clauses } = scan;
  return matchesIn(scan, TURNS_TO_YOU).flatMap(({ span: { from: turn } }): OtherPeople[] => {
    const { from } = clauses.sentenceAt(turn);
    const words = text.slice(from, turn);
    if (turn - from > LONGEST_DEED || !OTHERS_DO.test(words) || OF_CANDIDATE.test(words)) return [];
    return [{ from, to: turn, who: '', share: 'deed' }];
  });
}

/** What the firm does, or who writes. */
function doneByFirm({ text, clauses }: Scan): OtherPeople[] {
  return clauses.sentences.flatMap(({ parts }) =>
    parts.flatMap(({ from, to }): OtherPeople[] => {
      const words = text.slice(from, Math.min(to, from + LONGEST_DEED));
      if (!DONE_BY_FIRM.test(words) && !DONE_BY_WRITER.test(words)) return [];
      return YOU.test(words) || SOUGHT.test(words) ? [] : [{ from, to, who: 'wij', share: 'firm' }];
    }),
  );
}

/**
 * @param named occupations that the text names
 * @param own occupations that the text is about: what those do is asked
 */
export function findOtherPeople(
  scan: Scan,
  named: readonly Mention[],
  own: readonly Finding<number>[],
): OtherPeople[] {
  const people = peopleIn(scan, named, own).flatMap((person): OtherPeople[] => {
    const { who, from, to, kind, isOwn } = person;
    const deed = doneBy(scan, person);
    if ((kind !== 'trade' && !deed) || isSought(scan, person)) return [];
    return [
      ...(kind === 'trade' && !isOwn ? [{ from, to, who, share: 'named' as const }] : []),
      ...(deed ? [{ ...deed, who, share: 'deed' as const }] : []),
    ];
  });
  const company = [TOGETHER_WITH, OF_THEIRS].flatMap((pattern) =>
    matchesIn(scan, pattern).map(({ span, found: [whole, who = ''] }) => ({
      from: span.from + whole.indexOf(who),
      to: span.to,
      who,
      share: 'named' as const,
    })),
  );
  const crews = matchesIn(scan, OTHER_CREW).map(({ span, found: [, who = ''] }) => ({
    ...span,
    who,
    share: 'deed' as const,
  }));
  if (scan.isProfile) return [...people, ...company, ...crews];
  return [...people, ...company, ...crews, ...doneBesideYou(scan), ...doneByFirm(scan)];
}
