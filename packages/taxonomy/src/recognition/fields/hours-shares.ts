/** Hours per week that are told as a share of a full week: `fulltime`, `halftijds`, `0,8 fte`, `80%`, `4/5de`. */
import { matchesAtNumbers, numberOf } from '../number-words.ts';
import { after, before, matchesIn, type Scan } from '../scan.ts';
import { type Candidate, isPlausible } from './hours-candidate.ts';

export const FULL_WEEK = { min: 36, max: 40 };

const FULL_TIME =
  /(?<![a-z])(?:full ?-?time(?:r|rs)?|ft(?= |\.|,|$)|voltijd(?:s|se)?(?:baan|functie)?|fulltimebaan|volledige werkweek)(?![a-z])/g;
const HALF_TIME = /(?<![a-z])(?:halftijdse?|half ?-?time|halve (?:baan|werkweek|betrekking))(?![a-z])/g;
const OF_FULL_TIME = /(?<![\d.,])(?:(0[.,]\d{1,2}) ?(?:-|tot|a) ?)?(0[.,]\d{1,2}|1(?:[.,]0)?) ?fte(?![a-z])/y;
/** `werktijdfactor 0,6 - 0,8`. */
const FACTOR =
  /(?<=(?:wtf|factor|betrekkingsomvang)[: ]{1,2}(?:van )?)(0[.,]\d{1,4})(?: ?(?:-|tot|a) ?(0[.,]\d{1,4}|1(?:[.,]0)?))?(?!\d)/y;
const PERCENT = /(?<![\d.,])(?:(\d{2}) ?%? ?(?:-|tot|a|of|en) ?)?(\d{2}|100) ?%/y;
const FIFTHS = /(?<![\d/])([1-4])\/5(?:e|de|den)?(?![a-z\d/])/y;
/** Beside a percentage or a fraction: it is one of a job. */
const OF_JOB =
  /(?<![a-z])(?:deeltijd\w*|part ?-?time|voltijd\w*|tewerkstelling\w*|contract\w*|aanstelling\w*|dienstverband|fte|werktijd\w*|werkregime|regime|jobtime|betrekking|werkweek|baan|job|omvang|arbeidsduur)(?![a-z])/;
/** Of this much something is paid: `70% van je loon`. */
const PAID = /^ ?(?:van|loon|korting|vergoed|toeslag|doorbetaald|pensioen|kans|wkr)/;

/** @param least and most as shares of one */
function candidate(span: Candidate['span'], least: number, most: number, confidence: number): Candidate[] {
  const hours = { min: Math.round(FULL_WEEK.min * least), max: Math.round(FULL_WEEK.max * most) };
  return least <= most && isPlausible(hours.min) ? [{ span, hours, confidence }] : [];
}

function ofJob({ text }: Scan, { from, to }: Candidate['span']): boolean {
  const right = after(text, to, 24);
  return !PAID.test(right) && (OF_JOB.test(before(text, from, 30)) || OF_JOB.test(right));
}

function inFigures(scan: Scan): Candidate[] {
  const shares = matchesAtNumbers(scan, OF_FULL_TIME).flatMap(({ span, found }) => {
    const most = numberOf(found[2]) ?? 0;
    return candidate(span, numberOf(found[1]) ?? most, most, 630);
  });
  const factors = matchesAtNumbers(scan, FACTOR).flatMap(({ span, found }) => {
    const least = numberOf(found[1]) ?? 0;
    return candidate(span, least, numberOf(found[2]) ?? least, 630);
  });
  const percents = matchesAtNumbers(scan, PERCENT).flatMap(({ span, found }) => {
    const most = Number(found[2]) / 100;
    return ofJob(scan, span) ? candidate(span, found[1] ? Number(found[1]) / 100 : most, most, 630) : [];
  });
  const fifths = matchesAtNumbers(scan, FIFTHS).flatMap(({ span, found: [words, count] }) =>
    /e/.test(words) || ofJob(scan, span) ? candidate(span, Number(count) / 5, Number(count) / 5, 630) : [],
  );
  return [...shares, ...factors, ...percents, ...fifths];
}

export function sharesOfFullTime(scan: Scan): Candidate[] {
  const { text } = scan;
  const full = matchesIn(scan, FULL_TIME).flatMap(({ span }) =>
    /(?:geen|niet) $/.test(before(text, span.from, 6)) ? [] : [{ span, hours: FULL_WEEK, confidence: 650 }],
  );
  const half = matchesIn(scan, HALF_TIME).flatMap(({ span }) => candidate(span, 0.5, 0.5, 640));
  return [...full, ...half, ...inFigures(scan)];
}
