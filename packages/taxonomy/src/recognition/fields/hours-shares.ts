/** Hours per week that are told as a share of a full week: `fulltime`, `halftijds`, `0,8 fte`, `80%`, `4/5de`. */

import { matchesIn } from '../matches.ts';
import { matchesAtNumbers, numberOf } from '../number-words.ts';
import type { HoursPerWeek } from '../reading.ts';
import { after, before, type Scan } from '../scan.ts';
import { type Candidate, isPlausible } from './hours-candidate.ts';

export const FULL_WEEK = { min: 36, max: 40 };
/** `Fulltime of parttime`: whatever one likes. */
export const ANY_SHARE: HoursPerWeek = { min: null, max: FULL_WEEK.max };

const FULL_TIME =
  /(?<![a-z])(?:full ?-?time(?:r|rs)?|full ?-(?= ?(?:\/|of|en) ?part)|ft(?= |\.|,|$)|voltijd(?:s|se)?(?:baan|functie)?|fulltimebaan|(?:volledige|volle) (?:werkweek|baan|betrekking|functie|aanstelling))(?![a-z])/g;
/** Beside `fulltime`, with a word that joins them. */
const PART_TIME = '(?:part ?-?time(?:rs?)?|deeltijds?(?:ers?)?|pt)';
const JOINED =
  '(?: ?[,/&(-] ?(?:of |maar |ook |en )?| (?:of|en|dan wel|als|maar)(?: ook| juist| liever| toch)? )';
const OR_PART_TIME = new RegExp(`^(?: [a-z]+)?${JOINED}${PART_TIME}(?![a-z])`);
const PART_TIME_OR = new RegExp(`(?<![a-z])(?:${PART_TIME}|part ?-|deeltijd-)(?: [a-z]+)?${JOINED}$`);
const HALF_TIME = /(?<![a-z])(?:halftijdse?|half ?-?time|halve (?:baan|werkweek|betrekking))(?![a-z])/g;
const FTE = '(?:fte|f\\.t\\.e|wtf|formatieplaats)';
const OF_FULL_TIME = new RegExp(
  `(?<![\\d.,])(?:(0[.,]\\d{1,4}) ?(?:fte )?(?:-|/|tot|a|of|en) ?)?(0[.,]\\d{1,4}|1(?:[.,]0)?) ?${FTE}(?![a-z])`,
  'y',
);
/** `werktijdfactor 0,6 - 0,8`. */
const FACTOR =
  /(?<=(?:wtf|factor|betrekkingsomvang)(?: is| bedraagt)?[: ]{1,2}(?:van )?)(0[.,]\d{1,4}|1[.,]0)(?: ?(?:-|tot|a|of) ?(0[.,]\d{1,4}|1(?:[.,]0)?))?(?!\d)/y;
const PERCENT = /(?<![\d.,])(?:(\d{2}) ?%? ?(?:-|tot|a|of|en) ?)?(\d{2}|100) ?(?:%|procent(?![a-z]))/y;
const FIFTHS = /(?<![\d/])([1-4])\/5(?:e|de|den)?(?![a-z\d/])/y;
/** `drie vijfde van een volle baan`. */
const IN_WORDS =
  /(twee|drie|vier) (derde|kwart|vijfde)n? van (?:een |de )?(?:(?:volle|volledige|hele|fulltime|voltijdse?) ?(?:werk)?(?:baan|week|functie|betrekking|aanstelling)|fulltime|voltijd)/y;
const PARTS: Readonly<Record<string, number>> = { derde: 3, kwart: 4, vijfde: 5 };
/** Beside a percentage or a fraction: it is one of a job. */
const OF_JOB =
  /(?<![a-z])(?:deeltijd\w*|part ?-?time|full ?-?time|voltijd\w*|tewerkstelling\w*|contract\w*|aanstelling\w*|dienstverband|fte|werktijd\w*|werkregime|regime|jobtime|betrekking|werkweek|baan|job|functie|omvang|arbeidsduur)(?![a-z])/;
/** Of this much something is paid: `70% van je loon`. */
const PAID =
  /^ ?(?:van (?!een (?:volle|volledige|full|voltijd))|[a-z]*(?:loon|korting)|vergoed|toeslag|doorbetaald|pensioen|kans|wkr)/;

const SURE = 630;
/** Where the text says what a full week is. */
const SURE_OF_WEEK = 790;
const isExact = ({ min, max }: HoursPerWeek): boolean => min === max;

/** @param least and most as shares of one */
function candidate(
  span: Candidate['span'],
  [least, most]: readonly [number, number],
  week: typeof FULL_WEEK,
): Candidate[] {
  const round = (hours: number) => (isExact(week) ? Math.round(hours * 10) / 10 : Math.round(hours));
  const hours = { min: round(week.min * least), max: round(week.max * most) };
  const confidence = isExact(week) ? SURE_OF_WEEK : SURE;
  return least <= most && isPlausible(hours.min) ? [{ span, hours, confidence, isShare: least < 1 }] : [];
}

function ofJob({ text }: Scan, { from, to }: Candidate['span']): boolean {
  const right = after(text, to, 28);
  return !PAID.test(right) && (OF_JOB.test(before(text, from, 30)) || OF_JOB.test(right));
}

function inFigures(scan: Scan, week: typeof FULL_WEEK): Candidate[] {
  const shares = matchesAtNumbers(scan, OF_FULL_TIME).flatMap(({ span, found }) => {
    const most = numberOf(found[2]) ?? 0;
    return candidate(span, [numberOf(found[1]) ?? most, most], week);
  });
  const factors = matchesAtNumbers(scan, FACTOR).flatMap(({ span, found }) => {
    const least = numberOf(found[1]) ?? 0;
    return candidate(span, [least, numberOf(found[2]) ?? least], week);
  });
  const percents = matchesAtNumbers(scan, PERCENT).flatMap(({ span, found }) => {
    const most = Number(found[2]) / 100;
    const least = found[1] ? Number(found[1]) / 100 : most;
    return ofJob(scan, span) ? candidate(span, [least, most], week) : [];
  });
  const fifths = matchesAtNumbers(scan, FIFTHS).flatMap(({ span, found: [words, count] }) =>
    /e/.test(words) || ofJob(scan, span) ? candidate(span, [Number(count) / 5, Number(count) / 5], week) : [],
  );
  const words = matchesAtNumbers(scan, IN_WORDS).flatMap(({ span, found }) => {
    const share = (numberOf(found[1]) ?? 0) / (PARTS[found[2] ?? ''] ?? 1);
    return candidate(span, [share, share], week);
  });
  return [...shares, ...factors, ...percents, ...fifths, ...words];
}

/** @param week what a full week is here */
export function sharesOfFullTime(scan: Scan, week: typeof FULL_WEEK): Candidate[] {
  const { text } = scan;
  const full = matchesIn(scan, FULL_TIME).flatMap(({ span }): Candidate[] => {
    const left = before(text, span.from, 24);
    if (/(?:geen|niet) $/.test(left)) return [];
    const isOpen = OR_PART_TIME.test(after(text, span.to, 40)) || PART_TIME_OR.test(left);
    return [{ span, hours: isOpen ? ANY_SHARE : week, confidence: isOpen ? 655 : 650 }];
  });
  const halves = matchesIn(scan, HALF_TIME);
  const shares = [
    ...halves.flatMap(({ span }) => candidate(span, [0.5, 0.5], week)),
    ...inFigures(scan, week),
  ];
  return [...full, ...shares];
}
