/** Hours per week that are told day by day: `dinsdag en donderdag 8 uur, vrijdag 4`, `maandag t/m vrijdag elke dag 2`. */

import type { Span } from '../matches.ts';
import { HALVED, matchesAtNumbers, NUMBER, numberOf } from '../number-words.ts';
import { after, type Scan } from '../scan.ts';
import { type Candidate, FULL, isPlausible, N, NOT_WORKED, WORKING_DAYS, whole } from './hours-candidate.ts';
import { AT_WORK, DAYS, daysOf, NAMED } from './week-days.ts';

const UNIT = '(?:uur(?:tjes)?|uren|u)(?![a-z]| (?:klaar|tot|begin|start|aanwezig|open))';
const AMOUNT = `(?:${N}|${HALVED}|${NUMBER})`;
const PART = '(?:dag|ochtend|morgen|middag|avond|nacht|dienst|keer)';
const WORKING_WEEK =
  '(?:(?:ma|maandag) ?(?:t/m|tot en met|tot|-) ?(?:vr|vrij|vrijdag)|doordeweeks|door de week|op (?:alle )?werkdagen|(?:elke|iedere|alle) (?:werk|week|school)dag(?:en)?)';
const SOME_DAYS = `(?<days>${DAYS}|(?<week>${WORKING_WEEK}))`;
const EACH = `(?:elk|allebei|beide|telkens|steeds|ieder|dagelijks|(?:elke|iedere|per|op een) ${PART})`;
const ABOUT = "(?:van |zo'n |ongeveer |circa |ca\\.? |zeker )?";
/** `twee uur 's ochtends en nog eens twee uur 's middags`. */
const AND_AGAIN = `(?:[^.!?\\n\\d]{0,40}? en (?:dan )?(?:nog eens |nog |ook )?(?<again>${AMOUNT}) ?${UNIT})?`;
/** A look ahead, before one at what stands farther back. */
const IN_HOURS = `(?=(?:${AMOUNT})(?: ?(?:-|tot|a|of) ?(?:${AMOUNT}))? ?u)`;
const EACH_DAY = [
  // `maandag t/m donderdag werk je zes uur per dag`
  new RegExp(
    `${IN_HOURS}(?<=(?<lead>(?<![a-z-])${SOME_DAYS}(?![a-z])[^.!?\\n\\d]{0,40}?(?<![a-z])))(?<hours>${AMOUNT})(?: ?(?:-|tot|a|of) ?(?<longest>${AMOUNT}))? ?${UNIT} (?:(?:per|op een) ${PART}(?![a-z])|p\\.?/?d(?![a-z]))`,
    'y',
  ),
  // `vier uur per dag, van maandag t/m vrijdag`
  new RegExp(
    `(?<![\\da-z.,:/-])(?<hours>${AMOUNT})(?: ?(?:-|tot|a|of) ?(?<longest>${AMOUNT}))? ?${UNIT} (?:per|op een) ${PART},?(?: \\(?(?:van|op))? \\(?${SOME_DAYS}(?![a-z])`,
    'y',
  ),
  // `van dinsdag tot en met vrijdag elke ochtend drie uur`
  new RegExp(
    `${IN_HOURS}(?<=(?<lead>(?<![a-z-])${SOME_DAYS}(?![a-z])[^.!?\\n\\d]{0,30}?(?<![a-z])${EACH} ${ABOUT}))(?<hours>${AMOUNT}) ?${UNIT}${AND_AGAIN}`,
    'y',
  ),
  // `iedere werkdag anderhalf uur`
  new RegExp(
    `${IN_HOURS}(?<=(?<lead>(?<![a-z-])(?<days>(?<week>(?:elke|iedere) (?:werk|week|school)dag|op (?:alle )?(?:werk|school)dagen))(?:${AT_WORK})? ${ABOUT}))(?<hours>${AMOUNT}) ?${UNIT}${AND_AGAIN}`,
    'y',
  ),
  // `elke dag 2 uur, ma-vr`, `dagelijks drie uur, ook op zaterdag en zondag`
  new RegExp(
    `${IN_HOURS}(?<=(?<lead>(?<![a-z])(?:elke dag|iedere dag|per dag|dagelijks|'s (?:ochtends|morgens|middags|avonds|nachts)) ${ABOUT}))(?<hours>${AMOUNT}) ?${UNIT}[^.!?\\n\\d]{0,30}?(?:(?<days>${DAYS}|(?<week>${WORKING_WEEK}|behalve in het weekend))|(?<all>ook (?:op |in )?(?:de |het )?(?:zaterdag en zondag|weekend(?:en)?|zon- en feestdagen)|(?:zeven|7) dagen))(?![a-z])`,
    'y',
  ),
];
const WHOLE_WEEK = 7;

const DAY_OR_HALF = '(?: (?:een|de) (?:hele|halve|volle|lange|korte)(?: (?:dag|ochtend|middag|avond))?)?';
/** Days with their hours; `vrijdag om 8 uur` is a time. Of the days after the first the unit may be left out. */
const DAYS_WITH_HOURS = new RegExp(
  `(?=${AMOUNT}(?: ?u|[.,;)]| en | *(?:\\n|$)))(?<=(?<lead>(?<![a-z-])(?:(?<days>${DAYS}|${NAMED})(?:${AT_WORK})?${DAY_OR_HALF}(?: (?:elk|telkens|steeds|allebei|beide|ook))?:? ?\\(?|(?<days>ma|di|wo|do|vr|vrij|za|zo)\\.?:? )))(?<hours>${AMOUNT})(?: ?(?<unit>uur(?:tjes)?|uren|u)(?![a-z]| (?:klaar|tot|en (?!op |[a-z]{2,6}dag)|of |begin|start|aanwezig|open))|(?=[.,;)]| en (?:op )?[a-z]{2,6}dag| *(?:\\n|$)))(?!\\d| ?-)`,
  'y',
);
const LONGEST_DAY = 10;
/** So far apart they still tell one week. */
const NEXT = 40;

function eachDay(scan: Scan): Candidate[] {
  const matches = EACH_DAY.flatMap((pattern) => matchesAtNumbers(scan, pattern));
  return matches.flatMap(({ span, found: { groups = {} } }) => {
    const { days: names = '', week, all, hours, longest, again } = groups;
    const days = all !== undefined ? WHOLE_WEEK : week !== undefined ? WORKING_DAYS : daysOf(names).size;
    const each = (numberOf(hours) ?? 0) + (numberOf(again) ?? 0);
    const [min, max] = [whole(days * each), whole(days * (numberOf(longest) ?? each))];
    if (NOT_WORKED.test(after(scan.text, span.to, 20)) || !isPlausible(min) || max > FULL) return [];
    return [{ span, hours: { min, max }, confidence: 840 }];
  });
}

interface Sum {
  readonly span: Span;
  readonly total: number;
  readonly days: number;
  /** Of one of them it is said that they are hours. */
  readonly hasUnit: boolean;
}

/** Of one day alone nothing says that it is the whole week. */
function summed(scan: Scan): Candidate[] {
  const sums: Sum[] = [];
  for (const { span, found } of matchesAtNumbers(scan, DAYS_WITH_HOURS)) {
    const { hours: amount, days: names = '', unit } = found.groups ?? {};
    const hours = numberOf(amount) ?? 0;
    const days = daysOf(names).size;
    if (hours > LONGEST_DAY) continue;
    const last = sums.at(-1);
    if (last && span.from - last.span.to <= NEXT) {
      const total = last.total + days * hours;
      sums[sums.length - 1] = {
        span: { from: last.span.from, to: span.to },
        total,
        days: last.days + days,
        hasUnit: last.hasUnit || unit !== undefined,
      };
    } else sums.push({ span, total: days * hours, days, hasUnit: unit !== undefined });
  }
  return sums.flatMap(({ span, total, days, hasUnit }) => {
    const hours = whole(total);
    if (days < 2 || !hasUnit || !isPlausible(hours) || hours > FULL) return [];
    return [{ span, hours: { min: hours, max: hours }, confidence: 830 }];
  });
}

export function hoursOfDays(scan: Scan): Candidate[] {
  return [...eachDay(scan), ...summed(scan)];
}
