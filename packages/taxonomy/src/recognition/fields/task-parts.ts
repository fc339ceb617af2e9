/**
 * The tasks that one sentence tells, where each stands by itself: `Je dweilt de gang en leegt de bakken` is two,
 * `Je pakt de dozen en zet ze op een pallet` is one, for `ze` says nothing alone.
 */
import { matchesOf, type Span } from '../matches.ts';
import { isDone, isDoneBefore, isInInfinitive } from './deeds.ts';

export interface TaskPart extends Span {
  /** A later part has lost its subject: with which words it begins, and from where its own follow; null if it has not. */
  readonly lead: { readonly words: string; readonly until: number } | null;
}

/** Points back to what was said before. */
const POINTS_BACK =
  /^(?:ze|hem|die|dit|dat|daar[a-z]*|hier[a-z]*)(?![a-z])|^(?:het|deze|alles|zo nodig)(?= (?:weer|dan|ook|op|in|af|uit|aan|weg|voor|naar|met|bij|klaar|door|terug|netjes|goed)(?![a-z])|[,.]|$)|(?<![a-z])er(?:op|in|aan|af|uit|mee|bij|van|voor|onder|over|omheen|naar|tussen)?(?![a-z])/;
/** After these words a verb may be that of someone else. */
const OF_ANOTHER =
  /(?<![a-z])(?:die|dat|omdat|zodat|als|wie|wat|waar[a-z]*|wanneer|terwijl|hoe|of)(?![a-z])[^,]*$/;
/** Ends like a verb, and is none. */
const NO_VERB =
  /^(?:met|niet|het|dat|wat|uit|tot|want|kant|post|fruit|hout|zout|kist|kast|krat|lift|tent|sport|vracht|markt|transport|support|product|toilet|pakket|budget|kabinet|inkt|licht|lucht|dienst|recht|advies|soort|rest|tapijt|beton|asfalt)$/;

const THEN = /(,(?: en)?| en) ((?:je|jij|u) )?([a-z]{3,}t) (?!(?:je|jij|u)(?![a-z]))(?=([^,;]+))/g;
const THEN_YOU = /(,(?: en)?| en) ([a-z]{3,}) (je|jij|u) (?=([^,;]+))/g;
/** Not the `en` of `af en toe` or `heen en weer`. */
const AND =
  /(,(?: en)?|(?<!(?<![a-z])(?:af(?= en toe)|nu(?= en dan)|heen(?= en weer)|in(?= en uit)|op(?= en (?:af|neer)))) en) (?=([^,;]+))/g;

const STEMS: Readonly<Record<string, string>> = {
  rij: 'rijdt',
  hou: 'houdt',
  snij: 'snijdt',
  ga: 'gaat',
  doe: 'doet',
  sta: 'staat',
  sla: 'slaat',
};
const withEnding = (stem: string) => STEMS[stem] ?? (stem.endsWith('t') ? stem : `${stem}t`);

/** Where one part ends and the next begins. */
interface Break extends TaskPart {
  readonly at: number;
  readonly hasSubject: boolean;
}

const standsAlone = (rest: string) => !/^(?:en|of)(?![a-z])/.test(rest) && !POINTS_BACK.test(rest);
const wordCount = (words: string) => words.trim().split(/\s+/).length;

/** `Je veegt de vloer, leegt de bakken`. */
function breaksAfterPronoun(words: string, pronoun: string): Break[] {
  return matchesOf(words, THEN).flatMap(
    ({ found: { index, 0: found, 1: mark = '', 2: subject, 3: verb = '', 4: rest = '' } }) => {
      if (NO_VERB.test(verb) || !isDone(verb, ` ${rest}`) || !standsAlone(rest)) return [];
      const hasSubject = subject !== undefined;
      if (!hasSubject && !mark.startsWith(',') && OF_ANOTHER.test(words.slice(0, index))) return [];
      const from = index + found.length - verb.length - 1;
      return [{ at: index, from, to: words.length, lead: { words: `${pronoun} `, until: from }, hasSubject }];
    },
  );
}

/** `Daarna veeg je de vloer en leeg je de bakken`. */
function breaksBeforePronoun(words: string): Break[] {
  return matchesOf(words, THEN_YOU).flatMap(
    ({ found: { index, 0: found, 1: mark = '', 2: stem = '', 3: pronoun = '', 4: rest = '' } }) => {
      if (!isDoneBefore(stem, pronoun, ` ${rest}`) || !standsAlone(rest)) return [];
      const verb = pronoun === 'u' ? stem : withEnding(stem);
      const lead = { words: `${pronoun} ${verb} `, until: index + found.length };
      return [{ at: index, from: index + mark.length + 1, to: words.length, lead, hasSubject: true }];
    },
  );
}

/** `ramen zemen, vloeren dweilen`. */
function breaksOfInfinitives(words: string): Break[] {
  let begin = 0;
  return matchesOf(words, AND).flatMap(({ found: { index, 0: found, 2: rest = '' } }) => {
    const [next = ''] = rest.split(/ en (?=[a-z]+ )/);
    const before = words.slice(begin, index);
    const isBreak = [before, next].every(
      (part) => ENDS_IN_INFINITIVE.test(part) && isInInfinitive(part.trim()),
    );
    if (!isBreak || POINTS_BACK.test(next) || SOMEWHERE.test(next)) return [];
    begin = index + found.length;
    return [{ at: index, from: begin, to: words.length, lead: null, hasSubject: false }];
  });
}
/** Where to, and not what: it belongs to what was said before. */
const SOMEWHERE = /^(?:in|op|naar|aan|uit|weg|terug|bij|met|van|voor) /;
const ENDS_IN_INFINITIVE =
  /[a-z]+ [a-z]+en(?: (?:bij|in|op|met|van|aan|uit|naar|tot|voor|onder|langs) [^,]*)?$/;

/** The first part must say something by itself: a subject, a verb and what is done. */
const tells = (words: string, isFirst: boolean) => wordCount(words) >= (isFirst ? 3 : 2);

/** Goes on as the sentence began, and so cannot do without its beginning: `en leg je ze weg`. */
const GOES_ON_INVERTED = /(?:,| en| of) [a-z]+ (?:je|jij|u)(?![a-z])/;

/** With what is done in front, all that follows is done to it: `Bijzonderheden noteer je en bespreek je`. */
const WHEN_OR_WHERE =
  /^(?:in|op|aan|bij|met|na|voor|tijdens|'s|daarna|daarnaast|ook|verder|soms|als|samen|vanuit|tussen|tot slot|vervolgens|regelmatig|dagelijks|dan|eerst|zo nodig|om|per|naast|de ene|af en toe|(?:elke|iedere) (?:dag|week|ochtend|middag|avond|maand))(?![a-z])/;

function breaksOfDeeds(words: string, pronoun: string, isInverted: boolean): Break[] {
  const after = breaksAfterPronoun(words, pronoun);
  if (!isInverted) return after;
  if (!WHEN_OR_WHERE.test(words.toLowerCase())) return after.filter(({ hasSubject }) => hasSubject);
  return [...after, ...breaksBeforePronoun(words)].sort((one, other) => one.at - other.at);
}

/** @param words a sentence that tells a task, with its capitals: a verb within it has none */
export function partsOfTask(words: string): TaskPart[] {
  const subject = /(?<![a-z])(?:je|jij|u|jullie)(?![a-z])/.exec(words.toLowerCase());
  if (subject?.[0] === 'jullie') return [{ from: 0, to: words.length, lead: null }];
  const isInverted = subject !== null && subject.index > 0;
  const breaks = subject ? breaksOfDeeds(words, subject[0], isInverted) : breaksOfInfinitives(words);
  const parts: TaskPart[] = [];
  let last: TaskPart = { from: 0, to: words.length, lead: null };
  for (const { at, from, to, lead } of breaks) {
    const next = { from, to, lead };
    const before = words.slice(last.from, at);
    const isWhole =
      tells(before, subject !== null && parts.length === 0) &&
      !GOES_ON_INVERTED.test(words.slice(next.from, endOf(next, breaks)));
    if (!isWhole || (isInverted && parts.length === 0 && !hasOwnDeed(before))) continue;
    parts.push({ ...last, to: at });
    last = next;
  }
  return [...parts, last];
}

/** Where the part that a break begins would end. */
const endOf = ({ from, to }: TaskPart, breaks: readonly Break[]) =>
  breaks.find(({ at }) => at > from)?.at ?? to;

const DONE_BEFORE = /([a-z]{2,}) (je|jij|u)(?![a-z])(?=(.*))/g;

/** `Als er een huurder vertrekt, ruim je op` is one: only behind the comma something is done. */
function hasOwnDeed(words: string): boolean {
  return matchesOf(words, DONE_BEFORE).some(({ found: [, stem = '', pronoun = '', rest = ''] }) =>
    isDoneBefore(stem, pronoun, rest),
  );
}
