/** Hours per week whose number stands behind the word for them, or tells a week or a season. */
import { NUMBER_WORD, numberOf } from '../number-words.ts';
import { before, matchesOf, type Scan } from '../scan.ts';
import { type Candidate, isPlausible, N, whole } from './hours-multiplied.ts';

/** The number without its unit: `uren per week: 24-32`, `arbeidsduur: 36`, `fulltime (38)`, `ft 38`. */
const UNIT_FIRST = new RegExp(
  `(?<![a-z])(?:(?:aantal |contract|week)?(?:uren|uur(?= per week| p/?w))(?: per week| p/?w| pw)?[:\\n]\\s{0,4}|(?:aantal uren(?: per week)?|uren per week)\\s{1,4}|(?:arbeidsduur|urenomvang|(?:functie|contract)?omvang(?: (?:functie|dienstverband|contract))?)[:\\n]\\s{0,4}|(?:full ?-?time|voltijds?|ft)[ (:]{1,3})(${N})(?: ?(?:-|tot|/|a) ?(${N}))?(?![\\d:uh%]|[.,]\\d|[ ]?(?:x|dagen|jaar|maanden|euro|%|fte|per maand))`,
  'g',
);
/** `uren in overleg, minimaal 12`. */
const LEAST_FIRST = new RegExp(
  `(?<![a-z])uren(?: [a-z]+){0,3},? (?:minimaal|minstens|min\\.?|vanaf) (${N})(?![\\d:]|[.,]\\d|[ ]?(?:x|dagen|jaar|maanden|euro|per dag))`,
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
/** `40 uur, 's winters 32`: the least and the most of a year. */
const SEASON =
  "(?:'s (?:winters|zomers)|in (?:de|het) (?:winter|zomer|voorjaar|najaar|laagseizoen|hoogseizoen|seizoen|drukte)|buiten het seizoen|de rest van het jaar|daarbuiten)";
/** Fewer are times of the day. */
const LEAST_SEASON = 12;
const SEASONAL = new RegExp(
  `${SEASON}(?: [a-z]+){0,2}? (${N}|${NUMBER_WORD})(?= ?(?:uur|u)(?![a-z])| ?[.,;)\\n]|$)`,
  'g',
);
const BEFORE_SEASON = new RegExp(
  `(?<!(?:om|tot|vanaf|klaar) )(?<![\\da-z.,:/-])(${N}|${NUMBER_WORD}) ?(?:uur|u)(?![a-z])([^.!?\\n\\d]{0,40})$`,
);
const HAS_SEASON = /winter|zomer|seizoen|jaar|drukte|daarbuiten/;
const WEEK_OF = new RegExp(`(?<![a-z])(?:werkweek|weken) van (?:gemiddeld |circa )?(${N})`, 'g');

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
  if (!text.includes('uren ')) return [];
  return matchesOf(text, LEAST_FIRST).flatMap(({ span, found }) => {
    const min = numberOf(found[1]);
    return isPlausible(min) ? [{ span, hours: { min: whole(min), max: null }, confidence: 810 }] : [];
  });
}

function seasonal(text: string): Candidate[] {
  if (!HAS_SEASON.test(text)) return [];
  return matchesOf(text, SEASONAL).flatMap(({ span, found }) => {
    const [, first, between = ''] = BEFORE_SEASON.exec(before(text, span.from, 60)) ?? [];
    const [one, other] = [numberOf(first), numberOf(found[1])];
    if (!isPlausible(one) || !isPlausible(other) || Math.min(one, other) < LEAST_SEASON) return [];
    if (/begin|start|klaar/.test(between + found[0])) return [];
    const hours = { min: whole(Math.min(one, other)), max: whole(Math.max(one, other)) };
    return [{ span, hours, confidence: 985 }];
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
    if (!isPlausible(min) || !isPlausible(max) || min >= max || max < LEAST_SEASON) return [];
    return /\du|u(?:ur|ren)/.test(words) ||
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
  return [
    ...weeksOf(text),
    ...fromTo(text),
    ...aboutSoMany(text),
    ...unitFirst(text),
    ...leastFirst(text),
    ...seasonal(text),
  ];
}
