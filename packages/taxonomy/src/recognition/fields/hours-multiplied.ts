/** Hours per week that are told as days and the hours of a day: multiplied, because a week is what is compared. */
import { matchesAtNumbers, NUMBER, numberOf } from '../number-words.ts';
import { after, before, type Scan, type Span } from '../scan.ts';
import { clockTimes } from './clock-times.ts';
import { type Candidate, FULL, isPlausible, N, WORKING_DAYS, whole } from './hours-candidate.ts';
import { hoursOfDays } from './hours-of-days.ts';
import { daysBeside } from './week-days.ts';

/** A longer stretch of a day has a break, of an hour where it is a whole day. */
const LONGEST_PART = 6;
const WHOLE_DAY = 9;

const COUNT = `(?<least>${NUMBER})(?: ?(?:of|tot|a|-|/) ?(?<most>${NUMBER}))?`;
const LENGTH = `(?<length>${NUMBER}|${N})`;
const WEEKLY = '(?: (?:per week|in de week|p/w))?';
const PARTS = 'dagen|dgn|ochtenden|avonden|middagen|nachten|diensten|dagdelen';
const HOUR = '(?:uur(?:tjes)?|uren|u)(?![a-z])';
const PRODUCTS = [
  // `3 dagen van 8 uur`
  new RegExp(
    `(?<![a-z0-9.,/-])${COUNT} ?(?:x|keer|maal|${PARTS}|dag|ochtend|avond)${WEEKLY},? (?:een (?:ochtend|middag|avond|nacht|dag) )?(?:a |van |x |keer |per dag )?(?:van |a |elk |telkens |steeds |ongeveer |circa )?${LENGTH} ?${HOUR}`,
    'y',
  ),
  // `5 x 7,5`
  new RegExp(
    `(?<![a-z0-9.,/-])${COUNT} ?x ?(?<length>${N})(?: ?(?:uur|u)(?![a-z]))?(?![\\d a-z]|[.,]\\d)`,
    'y',
  ),
  // `vijf dagen in de week, vier uur per dag`
  new RegExp(
    `(?<![a-z0-9.,/-])${COUNT} ?(?:${PARTS})${WEEKLY}[^.\\n\\d]{0,30}?${LENGTH} ?(?:uur|uren|u)(?: (?:per|op een) (?:dag|ochtend|middag|avond|nacht|dienst)| elk)`,
    'y',
  ),
  // `per dag vier uurtjes, vijf dagen in de week`
  new RegExp(
    `(?<![a-z0-9.,])(?<=(?:per|elke) dag )${LENGTH} ?${HOUR}[^.\\n\\d]{0,20}?${COUNT} (?:dagen|dgn)`,
    'y',
  ),
  // `vier uur per dag, vijf dagen`
  new RegExp(
    `(?<![a-z0-9.,])${LENGTH} ?${HOUR} (?:per dag|op een dag)[^.\\n\\d]{0,30}?${COUNT} (?:dagen|dgn)`,
    'y',
  ),
];
const AT_LEAST = /(?<![a-z])(?:minimaal|min\.?|minstens|ten ?minste|vanaf|minimum)(?: voor)? $/;
const AT_MOST = /(?<![a-z])(?:maximaal|max\.?|hoogstens|hooguit|ten hoogste|maximum)(?: voor)? $/;
/** Before a stretch of time: `drie ochtenden van`. */
const COUNT_BEFORE = new RegExp(
  `(?<![a-z0-9.,/-])(${NUMBER}) (?:ochtenden|middagen|avonden|nachten|dagen)[^.\\n\\d]{0,25}$`,
);
/** `Elke werkdag van 6 tot 9`. */
const EACH_DAY_BEFORE =
  /(?<![a-z])(?:(?:elke|iedere|alle) (?:werk|week)dag(?:en)?|op werkdagen|doordeweeks|door de week)[^.\n\d]{0,12}$/;

/** Behind one: `van 11 tot 14 uur, op twee vaste dagen`. */
const COUNT_AFTER = new RegExp(
  `^(?: uur)?,? (?:op )?(${NUMBER}) (?:(?:vaste|losse|hele) )?(?:ochtenden|middagen|avonden|nachten|dagen|dgn|keer per week|x per week)(?![a-z])`,
);

function products(scan: Scan): Candidate[] {
  return PRODUCTS.flatMap((pattern) => matchesAtNumbers(scan, pattern)).flatMap(({ span, found }) => {
    const { least, most, length } = found.groups ?? {};
    const each = numberOf(length);
    const fewest = numberOf(least);
    const days = numberOf(most) ?? fewest;
    if (fewest === undefined || days === undefined || each === undefined) return [];
    if (days > 7 || fewest > days || each > 12 || each < 2) return [];
    const [min, max] = [whole(fewest * each), whole(days * each)];
    if (!isPlausible(min) || !isPlausible(max)) return [];
    const left = before(scan.text, span.from, 24);
    const hours = { min: AT_MOST.test(left) ? null : min, max: AT_LEAST.test(left) ? null : max };
    return [{ span, hours, confidence: 850 }];
  });
}

/** A part of a day as it is; of a longer day the break is taken off. */
function worked(length: number): number {
  if (length <= LONGEST_PART) return length;
  return length - (length >= WHOLE_DAY ? 1 : 0.5);
}

/**
 * Days with times beside them, those of one sentence added up: `ma en di van 9 tot 13 uur, vrijdag van 12 tot 17 uur`.
 * A time without days in between says that it is no sum.
 */
function daysAtTimes(scan: Scan): Candidate[] {
  const sums = new Map<number, { span: Span; total: number; isWhole: boolean }>();
  for (const { start, end, span } of clockTimes(scan)) {
    if (end === null) continue;
    const sentence = scan.clauses.sentenceAt(span.from).from;
    const counted = numberOf(
      COUNT_BEFORE.exec(before(scan.text, span.from, 60))?.[1] ??
        COUNT_AFTER.exec(after(scan.text, span.to, 40))?.[1],
    );
    const isEachDay = EACH_DAY_BEFORE.test(before(scan.text, span.from, 40));
    const days = counted ?? (isEachDay ? WORKING_DAYS : daysBeside(scan.text, span).size);
    const length = ((end - start + 1440) % 1440) / 60;
    const sum = sums.get(sentence) ?? { span, total: 0, isWhole: false };
    // Whole days of a whole week are when the firm works; whole days that are told apart are the job.
    const isJob = days > 0 && (days < WORKING_DAYS || length <= LONGEST_PART);
    const total = isJob ? sum.total + days * worked(length) : Number.NaN;
    sums.set(sentence, { span: sum.span, total, isWhole: sum.isWhole || length > LONGEST_PART });
  }
  return [...sums.values()].flatMap(({ span, total, isWhole }) => {
    const hours = whole(total);
    if (!isPlausible(hours) || hours > FULL) return [];
    return [{ span, hours: { min: hours, max: hours }, confidence: isWhole ? 500 : 620 }];
  });
}

/** @returns the least sure of them where only days and times are told */
export function multipliedHours(scan: Scan): Candidate[] {
  return [...products(scan), ...hoursOfDays(scan), ...daysAtTimes(scan)];
}
