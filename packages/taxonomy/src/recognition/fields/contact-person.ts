/**
 * Whom to contact about a vacancy: the name where the text says so, with telephone and e-mail address. Of two people
 * the first. A number without a name counts as well; a colleague who merely tells something does not.
 */

import { type Match, matchesIn, type Span } from '../matches.ts';
import type { ContactPerson, Finding } from '../reading.ts';
import { factOf, type Scan } from '../scan.ts';
import { isFunction, type NameFound, nameAt } from './contact-names.ts';
import { emailsIn, isFollowedBy, type NumberFound, phonesIn } from './contact-numbers.ts';
import { LEADS_ELSEWHERE, LINK, PERSON_DOES, SUBJECT, TO_PERSON, TO_PLACE } from './contact-wording.ts';

/** So far behind a name its number stands. */
const REACH = 110;
const MOST_BETWEEN = 14;
/** About the work and the firm: there a name is a contact only with a number. */
const ELSEWHERE: ReadonlySet<string> = new Set(['title', 'taken', 'eisen', 'wensen', 'bedrijf']);
const SURE = 900;
const LIKELY = 800;

interface Person extends NameFound {
  readonly isSure: boolean;
}

export function readContactPerson(scan: Scan): ContactPerson | null {
  const phones = phonesIn(scan);
  const emails = emailsIn(scan);
  const people = peopleIn(scan, [...phones, ...emails]);
  const [person] = people;
  const contact = {
    name: person ? nameOf(scan, person) : null,
    phone: numberOf(scan, phones, people),
    email: numberOf(scan, emails, people),
  };
  return contact.name || contact.phone || contact.email ? contact : null;
}

/** Those whom one may contact, in the order of the text. */
function peopleIn(scan: Scan, numbers: readonly NumberFound[]): Person[] {
  const named = [
    ...matchesIn(scan, TO_PERSON).flatMap((match) => personBehind(scan, match, numbers, true)),
    ...matchesIn(scan, TO_PLACE).flatMap((match) => personBehind(scan, match, numbers, false)),
    ...matchesIn(scan, PERSON_DOES).flatMap(({ span }) => personBefore(scan, span.from, numbers)),
  ];
  // `Bel Fleur, Inzet Westland, 015 ...`: what stands between a person and the number is no second person.
  const open = numbers.filter(
    ({ span }) => !named.some((person) => goesWith(scan, span, person.span, named)),
  );
  const beside = open.flatMap(({ span }) => personBeside(scan, span));
  const inOrder = [...named, ...beside].sort((one, other) => one.span.from - other.span.from);
  return inOrder.filter(({ span }, index) => inOrder[index - 1]?.span.from !== span.from);
}

/** The name that words lead to: `bel met onze teamleider, Jan Smit`. */
function personBehind(
  scan: Scan,
  { span: { to }, found: [cue] }: Match,
  numbers: readonly NumberFound[],
  isToPerson: boolean,
): Person[] {
  const found = nameBehind(scan, to);
  if (!found) return [];
  const { text, clauses } = scan;
  const isNewSentence = cue.endsWith('?') || text.slice(to, found.span.from).includes('\n');
  // `Nieuwsgierig? Loop een dagje mee`: a first word has a capital too.
  if (
    isNewSentence &&
    !found.isWhole &&
    !/^ ?(?:[,(\n:]|$)/.test(text.slice(found.span.to, found.span.to + 2))
  )
    return [];
  const isReached = isFollowedBy(scan, found.span, numbers, REACH);
  const isWork = WORK.test(cue) && ELSEWHERE.has(clauses.sentenceAt(found.span.from).section);
  const isSure = isToPerson && !isWork;
  return isReached || isSure || isIntroduced(scan, found) ? [{ ...found, isSure }] : [];
}

/** `Opgeven bij Dilek (bedrijfsleidster)`. */
function isIntroduced({ text }: Scan, { span: { to } }: NameFound): boolean {
  const [, words = ''] = /^ ?\(([a-z &-]{3,40})\)/.exec(text.slice(to, to + 44)) ?? [];
  return words.split(' ').some(isFunction);
}

/** What one does at work as well: `contact opnemen met`, `bellen met`. */
const WORK = /contact op|bellen|mailen|appen/;

const WORD = /[a-z0-9&'/-]+/y;
const BETWEEN = / {0,2}[,:(-]? {0,3}/y;
/** Only the beginning of what stands behind a heading may be on the next line. */
const BEGIN = /[ :(-]*\n?[ •-]{0,3}/y;

function nameBehind(scan: Scan, from: number): NameFound | undefined {
  const { text } = scan;
  let at = endOf(BEGIN, text, from);
  let isAboutSubject = false;
  for (let words = 0; words < MOST_BETWEEN; words += 1) {
    const named = nameAt(scan, at);
    if (named === 'firm' && !isAboutSubject) return undefined;
    if (named !== undefined && named !== 'firm' && !isAboutSubject) return named;
    const end = endOf(WORD, text, at);
    const word = text.slice(at, end);
    if (word === '' || /^\d/.test(word) || LEADS_ELSEWHERE.test(word)) return undefined;
    if (/^(?:de|het|'t)$/.test(word) && isCapital(scan, end + 1) && !isFunction(wordAt(text, end + 1)))
      return undefined;
    if (isCapital(scan, at) && !isAboutSubject && !isFunction(word)) return undefined;
    if (SUBJECT.test(word)) isAboutSubject = true;
    else if (LINK.test(word)) isAboutSubject = false;
    at = endOf(BETWEEN, text, end);
    if (at === end) return undefined;
  }
  return undefined;
}

function wordAt(text: string, from: number): string {
  return text.slice(from, endOf(WORD, text, from));
}

function isCapital({ source: { cased }, text }: Scan, at: number): boolean {
  return cased.charAt(at) !== text.charAt(at);
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** Between a name and what is said of it: `, teamleider van de nachtdienst, `. */
const APPOSITION = /^(?:,? ?\(?[a-z][a-z &-]{0,50}[,)])? ?(?:of [a-z ]{0,30})?$/;

/** The name before words: `Jan Smit, teamleider, vertelt je graag meer`. */
function personBefore(scan: Scan, to: number, numbers: readonly NumberFound[]): Person[] {
  const sentence = scan.clauses.sentenceAt(to);
  const found = namesWithin(scan, { from: Math.max(sentence.from, to - REACH), to }).findLast(({ span }) =>
    APPOSITION.test(scan.text.slice(span.to, to)),
  );
  const isReached =
    found !== undefined &&
    (isFollowedBy(scan, found.span, numbers, REACH + REACH) ||
      numbers.some(({ span }) => span.from >= sentence.from && span.to <= sentence.to));
  return found && isReached ? [{ ...found, isSure: false }] : [];
}

const BESIDE_BEFORE =
  /^(?:,? ?\(?[a-z][a-z &-]{0,40}[,)]?)?[ ,:(]{1,3}(?:(?:tel|t|m|mob|mobiel|telefoon|via|op|e|e-mail|mail)\.?:? ?)?$/;
/** A first name alone needs to be led to. */
const LED_TO = /(?<![a-z])(?:naar|met|bij|aan|van) $/;
const ABOUT_CONTACT =
  /(?<![a-z])(?:vragen|informatie|info|inlichtingen|contact[a-z]*|bel|bellen|mail|app|stuur|zinnetje|sollicit[a-z]+|interesse|reageer|reageren|aanmelden|cv)(?![a-z])/;

/** The name beside a number: `040 000 55 21 (Marga)`, `Jan Smit, 06 ...` on a line about contact. */
function personBeside(scan: Scan, { from, to }: Span): Person[] {
  const { text, clauses } = scan;
  const behind = /^ ?\((?:vraag naar )?/.exec(text.slice(to, to + 16));
  const bracketed = behind ? nameAt(scan, to + behind[0].length) : undefined;
  const isBracketed =
    bracketed !== undefined && bracketed !== 'firm' && text.charAt(bracketed.span.to) === ')';
  if (isBracketed) return [{ ...bracketed, isSure: true }];
  const sentence = clauses.sentenceAt(from);
  const begin = Math.max(sentence.from, text.lastIndexOf('\n', from) + 1, from - REACH);
  const isContact =
    sentence.section === 'sollicitatie' || ABOUT_CONTACT.test(text.slice(Math.max(0, begin - 60), from));
  if (!isContact) return [];
  return namesWithin(scan, { from: begin, to: from })
    .filter(
      ({ span, isWhole }) =>
        (isWhole || LED_TO.test(text.slice(begin, span.from))) &&
        BESIDE_BEFORE.test(text.slice(span.to, from)),
    )
    .slice(-1)
    .map((found) => ({ ...found, isSure: false }));
}

/** Names in a stretch, one after the other. */
function namesWithin(scan: Scan, { from, to }: Span): NameFound[] {
  const names: NameFound[] = [];
  const begins = /(?<![a-z0-9@.-])[a-z]/g;
  begins.lastIndex = from;
  for (let match = begins.exec(scan.text); match && match.index < to; match = begins.exec(scan.text)) {
    const named = nameAt(scan, match.index);
    if (named === undefined || named === 'firm' || named.span.to > to) continue;
    names.push(named);
    begins.lastIndex = named.span.to;
  }
  return names;
}

function nameOf(scan: Scan, { span, isSure }: Person): Finding<string> {
  const { words } = scan.source.place(span.from, span.to);
  return factOf(scan, span, words.replace(/\s+/g, ' '), isSure ? SURE : LIKELY);
}

/** The number that goes with the first of some people; the first of the text that goes with nobody else. */
function numberOf(
  scan: Scan,
  numbers: readonly NumberFound[],
  people: readonly Person[],
): Finding<string> | null {
  const [person, ...others] = people;
  const free = numbers.filter(
    ({ span }) => !others.some((other) => goesWith(scan, span, other.span, people)),
  );
  const own = person && free.find(({ span }) => goesWith(scan, span, person.span, people));
  const chosen = own ?? free[0];
  return chosen ? factOf(scan, chosen.span, chosen.value, SURE) : null;
}

/** Right behind a name, and behind no later one. */
function goesWith(scan: Scan, number: Span, name: Span, people: readonly Person[]): boolean {
  if (number.from < name.to || number.from - name.to > REACH) return false;
  if (scan.text.slice(name.to, number.from).includes('\n\n')) return false;
  return !people.some(({ span }) => span.from > name.from && span.from < number.from);
}
