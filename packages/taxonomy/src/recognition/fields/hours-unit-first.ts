/** Hours per week whose number stands behind the word for them, or tells a week. */
import { NUMBER_WORD, numberOf } from '../number-words.ts';
import { matchesOf, type Scan } from '../scan.ts';
import { type Candidate, isPlausible, N, whole } from './hours-candidate.ts';

/** The number without its unit: `uren per week: 24-32`, `arbeidsduur: 36`, `fulltime (38)`, `ft 38`. */
const UNIT_FIRST = new RegExp(
  `(?<![a-z])(?:(?:aantal |contract|week)?(?:uren|uur(?= per week| p/?w)|(?<=aantal )uur)(?: per week| p/?w| pw|/week|/wk)?[:\\n]\\s{0,4}(?:ca\\.? |circa |ongeveer )?|(?:aantal uren(?: per week)?|uren per week)\\s{1,4}|(?:arbeidsduur|urenomvang|(?:functie|contract)?omvang(?: (?:functie|dienstverband|contract))?)[:\\n]\\s{0,4}|(?:full ?-?time|voltijds?|ft)[ (:]{1,3})(${N})(?: ?(?:-|tot|/|a) ?(${N}))?(?![\\d:uh%]|[.,]\\d|[ ]?(?:x|dagen|jaar|maanden|euro|%|fte|per maand))`,
  'g',
);
/** `uren in overleg, minimaal 12`. */
const LEAST_FIRST = new RegExp(
  `(?<![a-z])uren(?::|(?: [a-z]+){0,3},?) (?:minimaal|minstens|min\\.?|vanaf) (${N})(?![\\d:]|[.,]\\d|[ ]?(?:x|dagen|jaar|maanden|euro|per dag))`,
  'g',
);
/** `minimaal 12 uur, maximaal 20`, `vanaf 24 uur, meer mag ook (tot 40)`. */
const FROM_TO = new RegExp(
  `(?<![a-z])(?:minimaal|minstens|min\\.?|ten ?minste|vanaf|minimum) (${N})(?: ?(?:uur|uren|u))?(?![a-z])[^.!?\\n\\d]{0,30}?(?:maximaal|max\\.?|tot|hooguit|hoogstens)(?: aan)? (${N})(?![\\d:/%]|[.,]\\d| ?(?:dagen|jaar|weken|maanden|euro|kilo|kg|km|personen|mensen))`,
  'g',
);
/** `een uur of 14 in de week`. */
const ABOUT_SO_MANY = new RegExp(
  `(?<![a-z])(?:uur|uurtje) of (${N}|${NUMBER_WORD}) (?:per|in de|p/?) ?(?:week|w)(?![a-z])`,
  'g',
);
/** `een werkweek van 32`; with `uur` behind it, it is an amount like any other. */
const WEEK_OF = new RegExp(
  `(?<![a-z])(?:werkweek|weken) van (?:gemiddeld |circa )?(${N})(?!\\d|[.,]\\d| ?u(?:ur|ren)?(?![a-z]))`,
  'g',
);
/** Fewer are times of the day. */
const LEAST_OF_TWO = 12;

function unitFirst(text: string): Candidate[] {
  return matchesOf(text, UNIT_FIRST).flatMap(({ span, found }) => {
    const min = numberOf(found[1]);
    const max = found[2] === undefined ? min : numberOf(found[2]);
    if (!isPlausible(min) || !isPlausible(max) || min > max || max < 8) return [];
    if (/\.\d\d/.test(`${found[1]} ${found[2]}`)) return [];
    return [{ span, hours: { min: whole(min), max: whole(max) }, confidence: 820 }];
  });
}

function leastFirst(text: string): Candidate[] {
  if (!/uren[ :]/.test(text)) return [];
  return matchesOf(text, LEAST_FIRST).flatMap(({ span, found }) => {
    const min = numberOf(found[1]);
    return isPlausible(min) ? [{ span, hours: { min: whole(min), max: null }, confidence: 810 }] : [];
  });
}

function weeksOf(text: string): Candidate[] {
  if (!/we(?:ek|ken) van/.test(text)) return [];
  return matchesOf(text, WEEK_OF).flatMap(({ span, found }) => {
    const value = numberOf(found[1]);
    return isPlausible(value)
      ? [{ span, hours: { min: whole(value), max: whole(value) }, confidence: 970 }]
      : [];
  });
}

function fromTo(text: string): Candidate[] {
  return matchesOf(text, FROM_TO).flatMap(({ span, found: [words, low, high] }) => {
    const [min, max] = [numberOf(low), numberOf(high)];
    if (!isPlausible(min) || !isPlausible(max) || min >= max || max < LEAST_OF_TWO) return [];
    return /\du|u(?:ur|ren)/.test(words) ||
      /^ ?u(?:ur|ren|pw)?(?![a-z])/.test(text.slice(span.to, span.to + 6)) ||
      /(?<![a-z])(?:uur|uren)(?![a-z])/.test(text.slice(Math.max(0, span.from - 30), span.from))
      ? [{ span, hours: { min: whole(min), max: whole(max) }, confidence: 965 }]
      : [];
  });
}

function aboutSoMany(text: string): Candidate[] {
  if (!/uur(?:tje)? of/.test(text)) return [];
  return matchesOf(text, ABOUT_SO_MANY).flatMap(({ span, found }) => {
    const value = numberOf(found[1]);
    return isPlausible(value)
      ? [{ span, hours: { min: whole(value), max: whole(value) }, confidence: 960 }]
      : [];
  });
}

export function hoursByUnit({ text }: Scan): Candidate[] {
  return [...weeksOf(text), ...fromTo(text), ...aboutSoMany(text), ...unitFirst(text), ...leastFirst(text)];
}
