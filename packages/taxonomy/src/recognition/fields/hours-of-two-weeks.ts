/** Hours per week that are not the same each week: by season, one week and the next, growing, or told per fortnight. */
import { NUMBER_WORD, numberOf } from '../number-words.ts';
import { before, matchesIn, type Scan } from '../scan.ts';
import { type Candidate, isPlausible, N, whole } from './hours-candidate.ts';

const AMOUNT = `(${N}|${NUMBER_WORD})`;
/** `40 uur, 's winters 32`: the least and the most of a year. */
const SEASON =
  "(?:'s (?:winters|zomers)|in (?:de|het) (?:winter|zomer|voorjaar|najaar|laagseizoen|hoogseizoen|seizoen|drukte)|buiten het seizoen|de rest van het jaar|daarbuiten)";
/** Fewer are times of the day. */
const LEAST = 12;
const SEASONAL = new RegExp(
  `${SEASON}(?: [a-z]+){0,3}? ${AMOUNT}(?= ?(?:uur|u)(?![a-z])| ?[.,;)\\n]|$)`,
  'g',
);
const BEFORE_SEASON = new RegExp(
  `(?<!(?:om|tot|vanaf|klaar) )(?<![\\da-z.,:/-])${AMOUNT} ?(?:uur|u)(?![a-z])([^.!?\\n\\d]{0,40})$`,
);
/** `de ene week 32 uur, de andere 40`. */
const IN_TURN = new RegExp(
  `(?<![a-z])(?:ene|even) we(?:ek|ken) ${AMOUNT} ?(?:uur|u)?(?![a-z])[^.!?\\n\\d]{0,20}(?:andere|oneven|volgende)(?: we(?:ek|ken))? ${AMOUNT}(?![\\d:]|[.,]\\d)`,
  'g',
);
/** `16 uur, na de inwerkperiode groei je door naar 32`. */
const GROWING = new RegExp(
  `(?<![\\da-z.,:/-])${AMOUNT} ?(?:uur|u)(?![a-z])(?: per week| p/?w)?[^.!?\\n\\d]{0,50}(?:groei|oplop|uitbreid|uit te breid|opbouw|opgebouwd)[a-z]*(?: [a-z]+){0,6}? (?:naar|tot)(?: maximaal)? ${AMOUNT}(?![\\d:]|[.,]\\d| ?(?:euro|jaar|maanden|dagen))`,
  'g',
);
/** `60 uur per twee weken`. */
const PER_FORTNIGHT = new RegExp(
  `(?<![\\da-z.,:/-])(\\d{2,3}|${NUMBER_WORD}) ?(?:uur|uren|u) (?:per|in|over) (?:twee|2) weken(?![a-z])|(?<![\\da-z.,:/-])(\\d{2,3}|${NUMBER_WORD}) ?(?:uur|uren|u) per (?:veertien|14) dagen(?![a-z])`,
  'g',
);

/** The least and the most of two amounts, where both are such as a job has. */
function between(span: Candidate['span'], one?: string, other?: string): Candidate[] {
  const amounts = [numberOf(one), numberOf(other)].filter(isPlausible);
  if (amounts.length < 2 || Math.min(...amounts) < LEAST) return [];
  return [
    { span, hours: { min: whole(Math.min(...amounts)), max: whole(Math.max(...amounts)) }, confidence: 985 },
  ];
}

function seasonal(scan: Scan): Candidate[] {
  return matchesIn(scan, SEASONAL).flatMap(({ span, found }) => {
    const [, first, words = ''] = BEFORE_SEASON.exec(before(scan.text, span.from, 60)) ?? [];
    return /begin|start|klaar/.test(words + found[0]) ? [] : between(span, first, found[1]);
  });
}

function inTurn(scan: Scan): Candidate[] {
  return matchesIn(scan, IN_TURN).flatMap(({ span, found: [, one, other] }) => between(span, one, other));
}

function growing(scan: Scan): Candidate[] {
  return matchesIn(scan, GROWING).flatMap(({ span, found: [, one, other] }) => between(span, one, other));
}

function perFortnight(scan: Scan): Candidate[] {
  return matchesIn(scan, PER_FORTNIGHT).flatMap(({ span, found }) => {
    const hours = whole((numberOf(found[1] ?? found[2]) ?? 0) / 2);
    return isPlausible(hours) ? [{ span, hours: { min: hours, max: hours }, confidence: 985 }] : [];
  });
}

export function hoursOfTwoWeeks(scan: Scan): Candidate[] {
  return [...seasonal(scan), ...inTurn(scan), ...growing(scan), ...perFortnight(scan)];
}
