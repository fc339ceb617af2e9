/** Hours per week that are told day by day: `dinsdag en donderdag 8 uur, vrijdag 4`, `maandag t/m vrijdag elke dag 2`. */
import { matchesAtNumbers, NUMBER, numberOf } from '../number-words.ts';
import type { Scan, Span } from '../scan.ts';
import { type Candidate, FULL, isPlausible, N, WORKING_DAYS, whole } from './hours-candidate.ts';
import { DAYS, daysOf, NAMED } from './week-days.ts';

const HOURS = `(${N}|${NUMBER}) ?(?:uur(?:tjes)?|uren|u)(?![a-z]| (?:klaar|tot|en |of ))`;
const WORKING_WEEK =
  '(?:(?:ma|maandag) ?(?:t/m|tot en met|tot|-) ?(?:vr|vrij|vrijdag)|doordeweeks|op werkdagen)';
/** `elke dag 2 uur, ma-vr`, `maandag t/m vrijdag, elke dag twee uur`: five working days. */
const EACH_WORKING_DAY = [
  new RegExp(
    `(?<=(?<lead>(?<![a-z])(?:elke dag|per dag|dagelijks) ))${HOURS}[^.\\n\\d]{0,20}${WORKING_WEEK}(?![a-z])`,
    'y',
  ),
  new RegExp(
    `(?<=(?<lead>(?<![a-z])(?:elke (?:werk|week)dag|${WORKING_WEEK}[^.\\n\\d]{0,20}(?:elke|per|dagelijks)(?: dag)?) ))${HOURS}`,
    'y',
  ),
];
/** Days with their hours; `vrijdag om 8 uur` is a time. */
const DAYS_WITH_HOURS = new RegExp(
  `(?<=(?<lead>(?<![a-z-])(${DAYS}|${NAMED})(?: (?:elk|telkens|steeds|allebei|beide))?:? ?))${HOURS}`,
  'y',
);
const LONGEST_DAY = 10;
/** So far apart they still tell one week. */
const NEXT = 40;

function eachWorkingDay(scan: Scan): Candidate[] {
  const matches = EACH_WORKING_DAY.flatMap((pattern) => matchesAtNumbers(scan, pattern));
  return matches.flatMap(({ span, found }) => {
    const total = whole(WORKING_DAYS * (numberOf(found[2]) ?? 0));
    return isPlausible(total) && total <= FULL
      ? [{ span, hours: { min: total, max: total }, confidence: 840 }]
      : [];
  });
}

interface Sum {
  readonly span: Span;
  readonly total: number;
  readonly days: number;
}

/** Of one day alone nothing says that it is the whole week. */
function summed(scan: Scan): Candidate[] {
  const sums: Sum[] = [];
  for (const { span, found } of matchesAtNumbers(scan, DAYS_WITH_HOURS)) {
    const hours = numberOf(found[3]) ?? 0;
    const days = daysOf(found[2] ?? '').size;
    if (hours > LONGEST_DAY) continue;
    const last = sums.at(-1);
    if (last && span.from - last.span.to <= NEXT) {
      const total = last.total + days * hours;
      sums[sums.length - 1] = {
        span: { from: last.span.from, to: span.to },
        total,
        days: last.days + days,
      };
    } else sums.push({ span, total: days * hours, days });
  }
  return sums.flatMap(({ span, total, days }) => {
    const hours = whole(total);
    if (days < 2 || !isPlausible(hours) || hours > FULL) return [];
    return [{ span, hours: { min: hours, max: hours }, confidence: 830 }];
  });
}

export function hoursOfDays(scan: Scan): Candidate[] {
  return [...eachWorkingDay(scan), ...summed(scan)];
}
