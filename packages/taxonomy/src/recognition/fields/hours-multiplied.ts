/** Hours per week that are told as days and the hours of a day: multiplied, because a week is what is compared. */

import type { Span } from '../matches.ts';
import { HALVED, matchesAtNumbers, NUMBER, numberOf } from '../number-words.ts';
import { after, before, type Scan } from '../scan.ts';
import { hoursAtTimes } from './hours-at-times.ts';
import { type Candidate, FULL, isPlausible, N, NOT_WORKED, WORKING_DAYS, whole } from './hours-candidate.ts';
import { addedUp } from './hours-joined.ts';
import { hoursOfDays } from './hours-of-days.ts';

/** A longer stretch is no part of a day. */
const LONGEST_PART = 6;
const LONGEST_DAY = 12;

const COUNT = `(?<least>${NUMBER})(?:, ?(?:${NUMBER})){0,2}(?: ?(?:of|tot|a|-|/) ?(?<most>${NUMBER}))?`;
const ONE_LENGTH = `${HALVED}|${NUMBER}|${N}`;
const LENGTH = `(?<length>${ONE_LENGTH})`;
/** Only of a day; `van 8 tot 12 uur` are times. */
const LENGTHS = `${LENGTH}(?: ?(?:-|tot|a|of) ?(?<longest>${ONE_LENGTH}))?`;
const WEEKLY = '(?: (?:per week|in de week|p/w))?';
const PARTS =
  '(?:(?:lange|korte|hele|volle|vaste|halve|losse) )?(?:dagen|dgn|ochtenden|avonden|middagen|nachten|[a-z]{0,10}diensten|dagdelen)';
const PART = '(?:dag|ochtend|middag|avond|nacht|dienst|dagdeel|keer)';
const HOUR = '(?:uur(?:tjes)?|uren|u)(?![a-z])';
const PRODUCTS = [
  // `3 dagen van 8 uur`
  new RegExp(
    `(?<![a-z0-9.,/-])${COUNT} ?(?:x|keer|maal|${PARTS}|${PART})${WEEKLY}(?: werken)?,? \\(?(?:een ${PART} )?(?:a |van |x |keer |dagelijks |(?:per|elke|iedere|op een) ${PART} )?(?:'s [a-z]+ |van |a |elk |telkens |steeds |ongeveer |circa |gemiddeld ){0,2}${LENGTH} ?${HOUR}(?<each> per ${PART})?`,
    'y',
  ),
  // `5 x 7,5`
  new RegExp(
    `(?<![a-z0-9.,/-])${COUNT} ?x ?(?<length>${N})(?: ?(?:uur|u)(?![a-z]))?(?![\\da-z]|[.,]\\d| (?!en |plus |of ))`,
    'y',
  ),
  // `een dienst van tien uur, vier keer per week`, `ochtendploeg (4 uur), vijf dagen`
  new RegExp(
    `(?<![a-z0-9.,])(?<=(?:(?:${PART}|ploeg|shift)(?: van)?|(?<![a-z])werkt?(?: je| jij)?|duurt|bezig) \\(?)${LENGTH} ?${HOUR}\\)?,? ${COUNT} ?(?:(?:keer|x|maal)(?: per week| in de week)|${PARTS})`,
    'y',
  ),
  // `vijf dagen in de week, vier uur per dag`
  new RegExp(
    `(?<![a-z0-9.,/-])${COUNT} ?(?:${PARTS})${WEEKLY}[^.\\n\\d]{0,30}?${LENGTHS} ?(?:uur|uren|u)(?<each> (?:per|op een) ${PART}| elk)`,
    'y',
  ),
  // `per dag vier uurtjes, vijf dagen in de week`
  new RegExp(
    `(?<![a-z0-9.,])(?<=(?:(?:per|elke|iedere) ${PART}|dagelijks|'s [a-z]{6,8}s)(?: (?:ben|werk|maak|sta) (?:je|jij|u))? )${LENGTHS} ?${HOUR}[^.\\n\\d]{0,20}?${COUNT} (?:${PARTS})`,
    'y',
  ),
  // `vier uur per dag, vijf dagen`
  new RegExp(
    `(?<![a-z0-9.,])${LENGTHS} ?${HOUR} (?:per|op een) ${PART}[^.\\n\\d]{0,30}?${COUNT} (?:${PARTS})`,
    'y',
  ),
];
export const AT_LEAST = /(?<![a-z])(?:minimaal|min\.?|minstens|ten ?minste|vanaf|minimum)(?: voor)? $/;
export const AT_MOST = /(?<![a-z])(?:maximaal|max\.?|hoogstens|hooguit|ten hoogste|maximum)(?: voor)? $/;
/** `elke dag twee keer twee uur`: on each day of the working week. */
const DAILY = /(?<![a-z])(?:(?:elke|iedere) (?:werk)?dag|dagelijks|per dag) $/;

const DAILY_TIMES = /(?:x|keer|maal) per dag /;
const ON_DAYS = new RegExp(`^,? (?:en dat |op )?(${NUMBER}) (?:dagen|dgn)(?![a-z])`);

function isDaily(left: string, words: string): boolean {
  return DAILY_TIMES.test(words) || (DAILY.test(left) && /(?:x|keer|maal) /.test(words));
}

function daily(span: Span, [min, max]: readonly [number, number], days: number): Candidate[] {
  const hours = { min: whole(days * min), max: whole(days * max) };
  return hours.max > FULL ? [] : [{ span, hours, confidence: 850 }];
}

const PART_OF_DAY = /dagde|ochtend|middag|avond/;

function products(scan: Scan): Candidate[] {
  return PRODUCTS.flatMap((pattern) => matchesAtNumbers(scan, pattern)).flatMap(({ span, found }) => {
    const { least, most, length, longest, each: isEach } = found.groups ?? {};
    const each = numberOf(length);
    const fewest = numberOf(least);
    const days = numberOf(most) ?? fewest;
    const last = numberOf(longest) ?? each;
    if (fewest === undefined || days === undefined || each === undefined || last === undefined) return [];
    if (days > 7 || fewest > days || each > last || last > LONGEST_DAY) return [];
    // `vijf dagen, een uur pauze`
    if ((each <= 1 && isEach === undefined) || NOT_WORKED.test(after(scan.text, span.to, 20))) return [];
    if (PART_OF_DAY.test(found[0]) && last > LONGEST_PART) return [];
    const [min, max] = [whole(fewest * each), whole(days * last)];
    if (!isPlausible(min) || !isPlausible(max)) return [];
    const left = before(scan.text, span.from, 24);
    if (/waarvan [^.]{0,12}$/.test(left)) return [];
    if (isDaily(left, found[0])) {
      const told = numberOf(ON_DAYS.exec(after(scan.text, span.to, 40))?.[1]);
      return daily(span, [min, max], told ?? WORKING_DAYS);
    }
    const hours = { min: AT_MOST.test(left) ? null : min, max: AT_LEAST.test(left) ? null : max };
    return [{ span, hours, confidence: 850 }];
  });
}

/** `een dienst van tien uur`: what is done once is no week, unless it is added to another. */
const ONCE = /^(?:een|1) (?!.*(?:per week|in de week|p\/w))/;

/** @returns the least sure of them where only days and times are told */
export function multipliedHours(scan: Scan): Candidate[] {
  const { text } = scan;
  const all = products(scan);
  const once = new Set(all.filter(({ span: { from, to } }) => ONCE.test(text.slice(from, to))));
  const told = addedUp(text, all).filter((product) => !once.has(product));
  return [...told, ...hoursOfDays(scan), ...hoursAtTimes(scan)];
}
