/** Hours per week whose number stands behind the word for them, or tells a week. */
import { matchesAtNumbers, NUMBER_WORD, numberOf } from '../number-words.ts';
import type { Scan } from '../scan.ts';
import { type Candidate, isPlausible, N, whole } from './hours-candidate.ts';

/** The number without its unit: `uren per week: 24-32`, `arbeidsduur: 36`, `fulltime (38)`, `ft 38`. */
const UNIT_FIRST = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:(?:aantal |contract|week)?(?:uren|uur(?= per week| p/?w)|(?<=aantal )uur)(?: per week| p/?w| pw|/week|/wk)?[:\\n]\\s{0,4}(?:ca\\.? |circa |ongeveer )?|(?:aantal uren(?: per week)?|uren per week)\\s{1,4}|(?:arbeidsduur|urenomvang|(?:functie|contract)?omvang(?: (?:functie|dienstverband|contract))?)[:\\n]\\s{0,4}|(?:full ?-?time|voltijds?|ft)[ (:]{1,3})))(${N})(?: ?(?:-|tot|/|a) ?(${N}))?(?![\\d:uh%]|[.,]\\d|[ ]?(?:x|dagen|jaar|maanden|euro|%|fte|per maand))`,
  'y',
);
/** `uren in overleg, minimaal 12`. */
const LEAST_FIRST = new RegExp(
  `(?<=(?<lead>(?<![a-z])uren(?::|(?: [a-z]+){0,3},?) (?:minimaal|minstens|min\\.?|vanaf) ))(${N})(?![\\d:]|[.,]\\d|[ ]?(?:x|dagen|jaar|maanden|euro|per dag))`,
  'y',
);
/** `minimaal 12 uur, maximaal 20`, `vanaf 24 uur, meer mag ook (tot 40)`. */
const FROM_TO = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:minimaal|minstens|min\\.?|ten ?minste|vanaf|minimum) ))(${N})(?: ?(?:uur|uren|u))?(?![a-z])[^.!?\\n\\d]{0,30}?(?:maximaal|max\\.?|tot|hooguit|hoogstens)(?: aan)? (${N})(?![\\d:/%]|[.,]\\d| ?(?:dagen|jaar|weken|maanden|euro|kilo|kg|km|personen|mensen))`,
  'y',
);
/** `een uur of 14 in de week`. */
const ABOUT_SO_MANY = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:uur|uurtje) of ))(${N}|${NUMBER_WORD}) (?:per|in de|p/?) ?(?:week|w)(?![a-z])`,
  'y',
);
/** `een werkweek van 32`; with `uur` behind it, it is an amount like any other. */
const WEEK_OF = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:werkweek|weken) van (?:gemiddeld |circa )?))(${N})(?!\\d|[.,]\\d| ?u(?:ur|ren)?(?![a-z]))`,
  'y',
);
/** Fewer are times of the day. */
const LEAST_OF_TWO = 12;

function unitFirst(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, UNIT_FIRST).flatMap(({ span, found }) => {
    const min = numberOf(found[2]);
    const max = found[3] === undefined ? min : numberOf(found[3]);
    if (!isPlausible(min) || !isPlausible(max) || min > max || max < 8) return [];
    if (/\.\d\d/.test(`${found[2]} ${found[3]}`)) return [];
    return [{ span, hours: { min: whole(min), max: whole(max) }, confidence: 820 }];
  });
}

function leastFirst(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, LEAST_FIRST).flatMap(({ span, found }) => {
    const min = numberOf(found[2]);
    return isPlausible(min) ? [{ span, hours: { min: whole(min), max: null }, confidence: 810 }] : [];
  });
}

function weeksOf(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, WEEK_OF).flatMap(({ span, found }) => {
    const value = numberOf(found[2]);
    return isPlausible(value)
      ? [{ span, hours: { min: whole(value), max: whole(value) }, confidence: 970 }]
      : [];
  });
}

function fromTo(scan: Scan): Candidate[] {
  const { text } = scan;
  return matchesAtNumbers(scan, FROM_TO).flatMap(({ span, found: [words, , low, high] }) => {
    const [min, max] = [numberOf(low), numberOf(high)];
    if (!isPlausible(min) || !isPlausible(max) || min >= max || max < LEAST_OF_TWO) return [];
    return /\du|u(?:ur|ren)/.test(words) ||
      /^ ?u(?:ur|ren|pw)?(?![a-z])/.test(text.slice(span.to, span.to + 6)) ||
      /(?<![a-z])(?:uur|uren)(?![a-z])/.test(text.slice(Math.max(0, span.from - 30), span.from))
      ? [{ span, hours: { min: whole(min), max: whole(max) }, confidence: 965 }]
      : [];
  });
}

function aboutSoMany(scan: Scan): Candidate[] {
  return matchesAtNumbers(scan, ABOUT_SO_MANY).flatMap(({ span, found }) => {
    const value = numberOf(found[2]);
    return isPlausible(value)
      ? [{ span, hours: { min: whole(value), max: whole(value) }, confidence: 960 }]
      : [];
  });
}

export function hoursByUnit(scan: Scan): Candidate[] {
  return [...weeksOf(scan), ...fromTo(scan), ...aboutSoMany(scan), ...unitFirst(scan), ...leastFirst(scan)];
}
