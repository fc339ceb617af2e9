/**
 * Hours per week that are told as times of the day on some days: `ma en di van 9 tot 13 uur, vrijdag van 12 tot 17`,
 * `drie avonden per week van 18.00 tot 21.30 uur`.
 */

import type { Span } from '../matches.ts';
import { NUMBER, numberOf } from '../number-words.ts';
import { after, before, type Scan } from '../scan.ts';
import { clockTimes } from './clock-times.ts';
import { hoursLong, type WorkingTime } from './clock-times-range.ts';
import { DAY_TIME, dayTimeOf } from './day-time.ts';
import { type Candidate, FULL, isPlausible, WORKING_DAYS, whole } from './hours-candidate.ts';
import { daysBeside, daysOf, daysOnNextLine, isEachWorkingDay, NAMED } from './week-days.ts';

/** A longer stretch is a whole day. */
const LONGEST_PART = 6;
const LONGEST_SHIFT = 8;
const WHOLE_DAY = 9;
const NOON = 12 * 60;
/** More than a full week, for its breaks are not told. */
const LONGEST_WEEK = 42.5;

const BOUND = '(?:(?:(?<least>minimaal|minstens)|(?<most>maximaal|hooguit)) )?';
const SEVERAL = `(?:(?<from>${NUMBER}) ?(?:of|tot|a|-|/) ?)?(?<to>${NUMBER})`;
const STRETCHES = '(?:ochtend|middag|avond|nacht|dag)(?:en)?|dgn|[a-z]{0,10}diensten';
/** Before a stretch of time: `drie ochtenden van`, `4x per week van`. */
const COUNT_BEFORE = new RegExp(
  `(?<![a-z0-9.,/-])${BOUND}${SEVERAL} ?(?:(?:[a-z]+e )?(?:${STRETCHES})|(?:x|keer) per week)(?![a-z])[^.\\n\\d]{0,25}$`,
);
/** Behind one: `van 11 tot 14 uur, op twee vaste dagen`. */
const COUNT_AFTER = new RegExp(
  `^(?: uur)?\\)?(?:, [a-z ]{3,26}?)??,? (?:op )?${BOUND}${SEVERAL} ?(?:(?:vaste|losse|hele) )?(?:${STRETCHES}|keer per week|x per week)(?![a-z])`,
);
const MONDAY_TO_FRIDAY: ReadonlySet<number> = new Set([0, 1, 2, 3, 4]);
const NO_DAYS: ReadonlySet<number> = new Set();

/** `tussen 8.30 en 15.00 uur`: within which, not how long. */
const IN_BETWEEN = /(?<![a-z])(?:tussen|binnen)(?: de)? $/;
/** `van 7 tot 9 en van 14 tot 16 uur`: of the same days. */
const AND_THEN =
  /^ ?(?:uur)? ?(?:en|&|\+|plus)(?: weer| nog eens| daarna)?(?: '?s (?:middags|avonds|nachts)| in de (?:middag|avond|nacht))?(?: van)? ?$/;
/** `vrijdag tot 12 uur`, behind the other days. */
const ENDS_EARLIER = new RegExp(
  `^[^.!?\\n]{0,20}(?<![a-z])(?<day>${NAMED}|ma|di|wo|do|vr)(?: al| maar)? (?:tot|om) ${DAY_TIME}`,
);

/** Whole days from Monday to Friday are when the firm works, unless they are told of the candidate. */
const OWN =
  /(?<![a-z])(?:je|jij|jouw|u|uw|werkweek|werktijd(?:en)?|werkdagen|(?:lunch)?pauze|lunch)(?![a-z])/;
const WITHIN =
  /(?<![a-z])(?:tussen|binnen|flexibel[a-z]*|variabel[a-z]*|in overleg|(?:wij|we) zijn|part ?-?time|deeltijd)(?![a-z])/;
const REACH = 160;

const PAUSE =
  /(?<![a-z\d])(?:(?<half>half uur)|(?<quarters>drie )?kwartier|(?<minutes>\d{2}) min(?:uten|\.)?|(?:een|1) uur)(?: onbetaalde?| eigen tijd voor de)? ?(?:lunch)?(?:pauze|lunch)/;

/** The break that a stretch of words tells, in hours. */
function pauseIn(words: string): number | undefined {
  const { groups, 0: told } = PAUSE.exec(words) ?? {};
  if (groups === undefined || told === undefined) return undefined;
  if (groups.minutes !== undefined) return Number(groups.minutes) / 60;
  if (groups.half !== undefined) return 0.5;
  return told.includes('kwartier') ? (groups.quarters === undefined ? 0.25 : 0.75) : 1;
}

/** What is worked of a stretch: one of more than eight hours has a break, which the text may tell. */
export function worked(length: number, pause?: number): number {
  if (pause !== undefined && length > LONGEST_PART) return length - pause;
  if (length <= LONGEST_SHIFT) return length;
  return length <= WHOLE_DAY ? LONGEST_SHIFT : length - 1;
}

/** A stretch of time with the days on which it is worked. */
interface Stretch extends Pick<WorkingTime, 'span' | 'start'> {
  readonly hours: number;
  readonly isWhole: boolean;
  /** By name; empty where they are counted. */
  readonly named: ReadonlySet<number>;
  /** How many; null where the text bounds it on the other side only. */
  readonly days: { readonly min: number | null; readonly max: number | null };
  /** It is of the same days as the one before. */
  readonly goesOn: boolean;
}

function daysAt({ text }: Scan, span: Span): Pick<Stretch, 'named' | 'days'> {
  const left = before(text, span.from, 60);
  const count = (COUNT_BEFORE.exec(left) ?? COUNT_AFTER.exec(after(text, span.to, 40)))?.groups;
  const to = numberOf(count?.to);
  if (count !== undefined && to !== undefined) {
    const from = numberOf(count.from) ?? to;
    return {
      named: NO_DAYS,
      days: { min: count.most === undefined ? from : null, max: count.least === undefined ? to : null },
    };
  }
  const beside = isEachWorkingDay(left) ? MONDAY_TO_FRIDAY : daysBeside(text, span);
  const named = beside.size > 0 ? beside : daysOnNextLine(text, span);
  return { named, days: { min: named.size, max: named.size } };
}

function hasDays({ days }: Stretch): boolean {
  return (days.max ?? days.min ?? 0) > 0;
}

function stretches(scan: Scan): Stretch[] {
  const { text } = scan;
  let last: { end: number | null; to: number } | undefined;
  const told = clockTimes(scan).flatMap((one): Stretch[] => {
    const { start, end, span } = one;
    const time = hoursLong(one);
    if (time === null) return [];
    const goesOn = last !== undefined && last.end !== start && AND_THEN.test(text.slice(last.to, span.from));
    last = { end, to: span.to };
    const hours = worked(time, pauseIn(after(text, span.to, 80)));
    return [{ span, start, hours, isWhole: time > LONGEST_PART, goesOn, ...daysAt(scan, span) }];
  });
  // The days stand beside the first of two stretches, or behind the last.
  for (const [index, stretch] of told.entries()) {
    const previous = told[index - 1];
    if (!stretch.goesOn || !previous || hasDays(stretch) === hasDays(previous)) continue;
    if (hasDays(previous)) told[index] = { ...stretch, named: previous.named, days: previous.days };
    else told[index - 1] = { ...previous, named: stretch.named, days: stretch.days };
  }
  return told;
}

/** Whether whole days from Monday to Friday are told of the candidate. */
function isOwnWeek({ text, clauses }: Scan, { from }: Span): boolean {
  const sentence = clauses.sentenceAt(from);
  const words = text.slice(Math.max(sentence.from, from - REACH), Math.min(sentence.to, from + REACH));
  return OWN.test(words) && !WITHIN.test(words);
}

function isJob(scan: Scan, stretch: Stretch): boolean {
  const { span, named, isWhole } = stretch;
  if (!hasDays(stretch)) return false;
  if (!isWhole) return true;
  if (IN_BETWEEN.test(before(scan.text, span.from, 20))) return false;
  return named.size < WORKING_DAYS || isOwnWeek(scan, span);
}

/** What a day that ends earlier adds to the others, or takes off them. */
function shorterDay({ text }: Scan, { span, start, hours, named }: Stretch): number {
  const found = ENDS_EARLIER.exec(after(text, span.to, 60));
  const [day] = daysOf(found?.groups?.day ?? '');
  if (!found || day === undefined) return 0;
  const { minutes } = dayTimeOf(found.slice(2, 6));
  const shorter = ((minutes > start ? minutes : minutes + NOON) - start) / 60;
  if (shorter <= 0 || shorter >= hours) return 0;
  return named.has(day) ? shorter - hours : shorter;
}

function sumOf(scan: Scan, parts: readonly Stretch[]): Candidate[] {
  const [first] = parts;
  if (!first) return [];
  const shorter = parts.length === 1 ? shorterDay(scan, first) : 0;
  const total = (side: 'min' | 'max') => {
    if (parts.some(({ days }) => days[side] === null)) return null;
    const hours = parts.reduce((sum, part) => sum + (part.days[side] ?? 0) * part.hours, shorter);
    return whole(hours <= LONGEST_WEEK ? Math.min(hours, FULL) : hours);
  };
  const hours = { min: total('min'), max: total('max') };
  if (!isPlausible(hours.min ?? hours.max ?? undefined) || (hours.max ?? hours.min ?? 0) > FULL) return [];
  const isWhole = parts.some((part) => part.isWhole);
  return [{ span: first.span, hours, confidence: isWhole ? 500 : 620, isReckoned: true }];
}

/**
 * The stretches of one sentence make one sum, in which a time without days says that it is none; sentences about
 * different days go on with it.
 */
export function hoursAtTimes(scan: Scan): Candidate[] {
  const sums = new Map<number, Stretch[]>();
  for (const stretch of stretches(scan)) {
    const { from } = scan.clauses.sentenceAt(stretch.span.from);
    const parts = sums.get(from);
    if (parts) parts.push(stretch);
    else sums.set(from, [stretch]);
  }
  const told = [...sums.values()].filter((parts) => parts.every((part) => isJob(scan, part)));
  const all = told.flat();
  const days = told.flatMap((parts) => [...new Set(parts.flatMap(({ named }) => [...named]))]);
  const areApart = all.every(({ named }) => named.size > 0) && new Set(days).size === days.length;
  return (areApart && told.length > 1 ? [all] : told).flatMap((parts) => sumOf(scan, parts));
}
