/** Hours per week. What is a time of the day, a length of a shift or a term is told apart by the words around it. */
import { matchesAtNumbers, NUMBER_WORD, numberOf } from '../number-words.ts';
import type { Finding, HoursPerWeek } from '../reading.ts';
import { after, before, factOf, type Scan, surest } from '../scan.ts';
import { type Candidate, isPlausible, N, whole } from './hours-candidate.ts';
import { multipliedHours } from './hours-multiplied.ts';
import { hoursOfTwoWeeks } from './hours-of-two-weeks.ts';
import { FULL_WEEK, sharesOfFullTime } from './hours-shares.ts';
import { hoursByUnit } from './hours-unit-first.ts';
import { isNotOfWork } from './work-hours.ts';

const HOUR = '(?:uur(?:tjes)?|uren|u(?:pw|\\.p\\.w)?|hours?|hrs?|h)(?![a-z\\d])';
const AMOUNT = `(?:${N}|(?:${NUMBER_WORD})(?![a-z]))`;
const PER_WEEK =
  /^[ )]*(?:(?:per|in de|p\/?|p\. ?|de|\/) ?(?:week|wk|w)(?![a-z])|p ?\/? ?w(?![a-z])|p\.w|\/ ?w|weekly|a week|per week|wekelijks|contract|werkweek|in de week|weken|aanstelling)/;
/** Before a number that is no count of hours per week. */
const OTHER_BEFORE =
  /(?:om|vanaf|rond|na|binnen|klokslag|aanvang|start|starttijd|begin|begintijd|tot|van|elke|iedere|ieder|24|zijn wij|bereikbaar[^.]{0,20})[ :]{0,2}(?:de |uiterlijk )?$/;
const OTHER_AFTER =
  /^[ ]*(?:per dag|p\/?d|per dienst|per nacht|per avond|per keer|per rit|per maand|per jaar|per blok|per dagdeel|'s|s (?:ochtends|morgens|middags|avonds|nachts)|in de (?:ochtend|morgen|middag|avond|nacht)|later|geleden|op,|op en |achter elkaar|aan een stuk|onafgebroken|lang(?![a-z])|reizen|reis|rijden|staan|lopen|zitten|op (?:je|de|uw) (?:benen|been|voeten)|vakantie|scholing|training|na|vooraf|van tevoren|slaap|vrij)/;
const ENDS_IN_HOURS = new RegExp(`${HOUR}$`);
/** What is open or served for so many hours, and what is taken off the week: `24-uurszorg`, `2 uur per week scholing`. */
const NO_JOB_AFTER =
  /^[- ]?(?:zorg|opvang|service|dienst|bereik|bedrijf|instelling)|^ (?:per week )?(?:(?:ge)?open|scholing|training|studie|les|school|reistijd)/;
/** Denied, part of another amount, or the end of a term: `geen 40 uur`, `waarvan 2 uur`, `reageer voor vrijdag 12 uur`. */
const NO_JOB_BEFORE =
  /(?<![a-z])(?:geen|waarvan(?: je| er)?|(?:voor|uiterlijk|tot) [a-z]+dag(?: \d{1,2} [a-z]+)?) $/;
/** Two amounts so near each other belong together. */
const NEARBY = 60;
/** Fewer in words are times: `zeven uur beginnen`. */
const LEAST_IN_WORDS = 8;
/** More is no time of the day. */
const LATEST = 24;
/** From so many hours on `voor ... uur` says how much work there is. */
const EARLIEST_JOB = 16;

const RANGE = new RegExp(
  `(?<![\\d.,:/-])(${AMOUNT})(?: ?(?:${HOUR}))? ?(?:-|/|tot en met|t/m|tot maximaal|tot|a|of|en) ?(?:maximaal |max\\.? |de )?(${AMOUNT}) ?-?(?:${HOUR})?`,
  'y',
);
const LIST = new RegExp(
  `(?<![\\d.,:/-])(${N})(?: ?(?:,|/) ?(?:${N})){1,4} ?(?:of|en|/|,) ?(${N}) ?${HOUR}`,
  'y',
);
const SINGLE = new RegExp(
  `(?<![\\da-z.,:/-])(${AMOUNT})(\\+)? ?-?(?:${HOUR}|urige|uurs|uren(?:werk)?week|urencontract|uurscontract|uurs-)`,
  'y',
);
/** `36 uur (32 kan ook)`: the other end of it. */
const OTHER_TOO =
  /^(?: per week| p\/?w)?(?: ?\(|[,;]| of) ?(?:maar |of |ook )?(\d{1,2})(?: uur)?(?: per week)? (?:kan|mag|is|zijn)?(?: ?(?:ook|eventueel))? ?(?:bespreekbaar|mogelijk|in overleg|goed|prima|ook)(?![a-z])|^(?: per week| p\/?w)?(?: ?\(|[,;]| of) ?(?:maar |of |ook )?(\d{1,2})(?: uur)? (?:kan|mag)(?![a-z])/;
/** So many hours are those to which the pay is reckoned: `€ 2.500 bij een werkweek van 38 uur`. */
const PAY_BASIS =
  /(?:(?<![a-z])(?:bij|op basis van|o\.?b\.?v\.?|uitgaande van|gebaseerd op|berekend over)(?: een| de)?(?: (?:volledige|voltijdse?|voltijds|full ?-?time|normale))?(?: (?:werkweek|dienstverband|contract|aanstelling|baan|functie))?(?: van)?|per maand|bruto|p\/?m)[ (:]*$/;
const PAY = /€|euro|bruto|salaris|loon(?![a-z])|schaal|verdien|bedrag|vergoeding|tarie[fv]/;
const LOW =
  /(?:minimaal|min\.?|minstens|ten ?minste|vanaf|minimum|v\.?a\.?|meer dan|niet minder dan|op (?:z'n|zijn) minst|niet onder(?: de)?|in (?:ieder|elk) geval|zeker|al vanaf)(?:,| van| voor| wel| zo'n| inzetbaar| beschikbaar| circa| ongeveer| zeker| een contract| een baan| dus|:){0,3} ?(?:de )?$/;
/** After a number: it may be more. */
const OR_MORE =
  /^ ?(?:(?:per week|p\/?w|in de week)[ ,]*)?[(,]? ?(?:of (?:iets |wat )?(?:meer|langer)|en (?:meer|hoger)|(?:minimaal|minimum)(?! \d)|is (?:het|ons) minimum|als minimum|min\.|meer (?:uren )?(?:kan|mag|is (?:ook )?(?:mogelijk|bespreekbaar)|in overleg))(?![a-z])/;
const OR_LESS =
  /^ ?(?:(?:per week|p\/?w|in de week)[ ,]*)?[(,]? ?(?:of (?:iets |wat )?minder|(?:maximaal|max\.?)(?! ?\d)|is (?:het|ons) maximum|minder (?:uren )?(?:kan|mag|is (?:ook )?(?:mogelijk|bespreekbaar)|in overleg))(?![a-z])/;
const HIGH =
  /(?:maximaal|max\.?|hoogstens|hooguit|ten hoogste|maximum|niet meer dan|tot)(?: van| circa| ongeveer)? ?$/;

/** Whether two numbers are the begin and end of a working day: `van 8 tot 17 uur`, `06.00-14.00 uur`. */
function isTimeOfDay(text: string, span: { from: number; to: number }, low: string, high: string): boolean {
  if (/[.:]\d\d/.test(low) || /[.:]\d\d/.test(high)) return true;
  const [from, to] = [numberOf(low) ?? 0, numberOf(high) ?? 0];
  if (to > 24 || PER_WEEK.test(after(text, span.to, 14))) return false;
  // `tussen de` counts, `tussen` tells a time.
  if (/tussen de $/.test(before(text, span.from, 14))) return false;
  // The second of two shifts: `6-14 en 14-22 uur`.
  if (
    /\d{1,2} ?(?:uur|u)? ?- ?\d{1,2} ?(?:uur|u)?(?: ?[/&] ?|,? (?:en |of )?)$/.test(
      before(text, span.from, 16),
    )
  )
    return true;
  return (
    /(?:van|tussen|vanaf|tijden?:?|dienst(?:en)?:?|ploeg(?:en)?:?|shift(?: \d)?:?|open|bereikbaar|om|(?:ma|di|wo|do|vr|za|zo|vrij|zat|zon)(?:dag)?|avond|ochtend|middag|nacht)[ (]*(?:de )?$/.test(
      before(text, span.from, 14),
    ) ||
    from >= to ||
    from < 8
  );
}

function ranges(scan: Scan): Candidate[] {
  const { text } = scan;
  return [...matchesAtNumbers(scan, LIST), ...matchesAtNumbers(scan, RANGE)].flatMap(({ span, found }) => {
    const [matched, low = '', high = ''] = found;
    const [min, max] = [numberOf(low), numberOf(high)];
    const hasHours = ENDS_IN_HOURS.test(matched.trimEnd());
    const isWeekly = PER_WEEK.test(after(text, span.to, 16));
    if (!(hasHours || isWeekly) || !isPlausible(min) || !isPlausible(max) || min > max) return [];
    if (isTimeOfDay(text, span, low, high) || OTHER_AFTER.test(after(text, span.to, 14))) return [];
    if (!isWeekly && max <= LATEST && isNotOfWork(scan, span.from)) return [];
    return [{ span, hours: { min: whole(min), max: whole(max) }, confidence: isWeekly ? 980 : 900 }];
  });
}

/** `deeltijd vanaf 20 uur`, `vanaf 20 uur kan ook`. */
function isPartTime(left: string, right: string): boolean {
  return (
    /(?:deeltijds?|part ?-?time|contract|dienstverband|baan)[^.\n]{0,14}$/.test(left) ||
    /^ ?(?:kan|mogelijk|bespreekbaar|in overleg)/.test(right)
  );
}

function singles(scan: Scan): Candidate[] {
  const { text } = scan;
  return matchesAtNumbers(scan, SINGLE).flatMap(({ span, found }) => {
    const [, digits = '', plus] = found;
    const value = numberOf(digits);
    if (!isPlausible(value) || /[.:]\d\d/.test(digits)) return [];
    const left = before(text, span.from, 40);
    const right = after(text, span.to, 44);
    if (NO_JOB_AFTER.test(right) || NO_JOB_BEFORE.test(left)) return [];
    // The second half of a range that is none: `van 8 tot 13 uur`.
    if (/\d ?(?:uur|u)? ?(?:-|tot|en|\/|a) ?$/.test(left)) return [];
    const isWeekly =
      PER_WEEK.test(right) ||
      /urige$|uurs|contract|week|u\.?p/.test(found[0]) ||
      /(?:werkweek|contract|dienstverband|aanstelling|baan|functie|job|taak|betrekking|benoeming) (?:van|voor) $|week:? $/.test(
        left,
      );
    const isLow = plus !== undefined || LOW.test(left) || OR_MORE.test(right);
    const isHigh = HIGH.test(left) || OR_LESS.test(right);
    if (!isWeekly) {
      if (
        OTHER_AFTER.test(right) ||
        value < (/^[a-z]/.test(digits) ? LEAST_IN_WORDS : 6) ||
        value > 48 ||
        /^-?\s?(?:per|service|bereik|zorg|dienst)/.test(right)
      )
        return [];
      if (!isLow && !isHigh && OTHER_BEFORE.test(left) && !(value > LATEST && /rond (?:de )?$/.test(left)))
        return [];
      // `voor 12 uur` is a time of the day, `voor 32 uur` a job.
      if (/(?<![a-z])voor $/.test(left) && value < EARLIEST_JOB) return [];
      if (/^ (?:beginn?en|starten|begin|aanwezig)/.test(right) && value < EARLIEST_JOB) return [];
      if (/(?:vanaf|tot|om) ?$/.test(left) && value <= 24 && !isPartTime(left, right)) return [];
      if (/^ ?(?:tot|-|t\/m) ?\d{1,2}(?:[.:]\d\d)? ?u/.test(right)) return [];
    }
    const other = numberOf(
      OTHER_TOO.exec(right)
        ?.slice(1)
        .find((digits) => digits !== undefined),
    );
    const hours =
      other !== undefined && other >= EARLIEST_JOB && isPlausible(other)
        ? { min: whole(Math.min(value, other)), max: whole(Math.max(value, other)) }
        : { min: isHigh ? null : whole(value), max: isLow ? null : whole(value) };
    return [{ span, hours, confidence: isWeekly ? 960 : value < EARLIEST_JOB ? 600 : 800 }];
  });
}

function isPayBasis({ text, clauses }: Scan, { from, to }: Candidate['span']): boolean {
  if (!PAY_BASIS.test(before(text, from, 60))) return false;
  const sentence = clauses.sentenceAt(from);
  return PAY.test(text.slice(Math.max(sentence.from, from - 160), Math.min(sentence.to, to + 60)));
}

/** Separate bounds make one answer: `minimaal 24 uur`, and further on `maximaal 32 uur`. */
function joinBounds(candidates: readonly Candidate[]): Candidate[] {
  const low = candidates.find(({ hours }) => hours.min !== null && hours.max === null);
  const high = candidates.find(({ hours }) => hours.min === null && hours.max !== null);
  const exact = candidates.filter(({ hours }) => hours.min !== null && hours.min === hours.max);
  const more = low && exact.find(({ hours }) => (hours.max ?? 0) > (low.hours.min ?? 0));
  if (low && more && !high && Math.abs(more.span.from - low.span.from) < NEARBY) {
    // `32 uur, minimaal 24`: the least beside what is liked.
    const hours = { min: low.hours.min, max: more.hours.max };
    return [
      { span: low.span, hours, confidence: Math.max(low.confidence, more.confidence) + 1 },
      ...candidates,
    ];
  }
  const full = candidates.find(({ hours }) => hours === FULL_WEEK);
  if (low && full && !high && Math.abs(full.span.from - low.span.from) < NEARBY) {
    // `fulltime, of parttime vanaf 24 uur`
    const hours = { min: low.hours.min, max: FULL_WEEK.max };
    return [{ span: low.span, hours, confidence: low.confidence + 1 }, ...candidates];
  }
  if (!low || !high || (low.hours.min ?? 0) > (high.hours.max ?? 0)) return [...candidates];
  const hours = { min: low.hours.min, max: high.hours.max };
  return [{ span: low.span, hours, confidence: Math.max(low.confidence, high.confidence) }, ...candidates];
}

/** An amount that is a factor of a product is no amount per week, whatever stands behind it. */
function outside(products: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    ({ span }) => !products.some(({ span: { from, to } }) => span.from >= from && span.to <= to),
  );
}

export function readHours(scan: Scan): Finding<HoursPerWeek> | null {
  const { clauses } = scan;
  const multiplied = multipliedHours(scan);
  const candidates = joinBounds([
    ...outside(multiplied, [...ranges(scan), ...singles(scan)]),
    ...multiplied,
    ...hoursOfTwoWeeks(scan),
    ...hoursByUnit(scan),
    ...sharesOfFullTime(scan),
  ]);
  return surest(
    candidates
      .filter(({ span }) => clauses.sentenceAt(span.from).section !== 'sollicitatie')
      .filter(({ span }) => !isPayBasis(scan, span))
      .map(({ span, hours, confidence }) => factOf(scan, span, hours, confidence)),
  );
}
