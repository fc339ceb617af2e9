/** Hours per week. What is a time of the day, a length of a shift or a term is told apart by the words around it. */
import { matchesAtNumbers, NUMBER_WORD, numberOf } from '../number-words.ts';
import type { OtherPeople } from '../other-people.ts';
import type { Finding, HoursPerWeek } from '../reading.ts';
import { after, before, factOf, type Scan, surest } from '../scan.ts';
import { type Candidate, isPartTime, isPlausible, N, TO_FULL_TIME, whole } from './hours-candidate.ts';
import { otherAmounts } from './hours-choice.ts';
import { type FullWeek, fullWeekOf } from './hours-full-week.ts';
import { alternatives } from './hours-joined.ts';
import { multipliedHours } from './hours-multiplied.ts';
import { hoursOfCountedDays, lengthsOfParts } from './hours-of-counted-days.ts';
import { isOfSomethingElse } from './hours-of-others.ts';
import { hoursOfTwoWeeks } from './hours-of-two-weeks.ts';
import { ANY_SHARE, FULL_WEEK, sharesOfFullTime } from './hours-shares.ts';
import { hoursByUnit } from './hours-unit-first.ts';
import { isWished } from './hours-wished.ts';
import { isNotOfWork } from './work-hours.ts';

const HOUR = '(?:uur(?:tjes)?|uren|u(?:pw|\\.p\\.w)?|hours?|hrs?|h)(?![a-z\\d])';
const AMOUNT = `(?:${N}|(?:${NUMBER_WORD})(?![a-z]))`;
const PER_WEEK =
  /^[ )]*(?:(?:per|in de|p\/?|p\. ?|de|\/) ?(?:week|wk|w)(?![a-z])|p ?\/? ?w(?![a-z])|p\.w|\/ ?w|weekly|a week|per week|wekelijks|contract|werkweek|in de week|weken|aanstelling)/;
/** Before a number that is no count of hours per week. */
const OTHER_BEFORE =
  /(?:om|vanaf|rond|na|binnen|klokslag|aanvang|start|starttijd|begin|begintijd|tot|van|in|per|boven|eerste|elke|iedere|ieder|24|zijn wij|bereikbaar[^.]{0,20})[ :]{0,2}(?:de |uiterlijk )?$/;
const OTHER_AFTER =
  /^[ ]*(?:per dag|p\/?d|per dienst|per nacht|per avond|per keer|per rit|per maand|per jaar|per blok|per dagdeel|'s|s (?:ochtends|morgens|middags|avonds|nachts)|in de (?:ochtend|morgen|middag|avond|nacht)|later|geleden|op,|op en |achter elkaar|aan een stuk|onafgebroken|lang(?![a-z])|reizen|reis|rijden|staan|lopen|zitten|op (?:je|de|uw) (?:benen|been|voeten)|vakantie|scholing|training|na|vooraf|van tevoren|slaap|vrij)/;
/** `twee mensen van 16 uur` */
const EACH_OF =
  /(?<![a-z])(?:mensen|personen|collega's|[a-z]*krachten|[a-z]*medewerkers|(?:part|full)timers?|hulpen) van $/;
const ENDS_IN_HOURS = new RegExp(`${HOUR}$`);
/** What is open or served for so many hours, and what is taken off the week: `24-uurszorg`, `2 uur per week scholing`. */
const NO_JOB_AFTER =
  /^[- ]?(?:zorg|opvang|service|dienst(?!verband)|bereik|bedrijf|instelling)|^ (?:per week )?(?:naar )?(?:(?:ge)?open|scholing|training|studie|les|school|reistijd)/;
/** Denied, part of another amount, or the end of a term: `geen 40 uur`, `waarvan 2 uur`, `reageer voor vrijdag 12 uur`. */
const NO_JOB_BEFORE =
  /(?<![a-z])(?:geen|waarvan(?: je| er)?|(?:voor|uiterlijk|tot) [a-z]+dag(?: \d{1,2} [a-z]+)?) $/;
/** Two amounts so near each other belong together. */
const NEARBY = 60;
/** Fewer in words are times: `zeven uur beginnen`. */
const LEAST_IN_WORDS = 8;
const LEAST_IN_DIGITS = 6;
const MOST_IN_WEEK = 48;
/** From so sure on an amount is told as one. */
const LEAST_SURE = 600;
/** More is no time of the day. */
const LATEST = 24;
/** From so many hours on `voor ... uur` says how much work there is. */
const EARLIEST_JOB = 16;
const LEAST_CHOICE = 6;

/** Between the least and the most, or the one and the other. */
const TO =
  '(?:-|/|tot en met|t/m|tot maximaal|tot|a|of(?: juist| liever| eventueel| zelfs| maximaal)?(?: voor| van)?|dan wel|danwel|eventueel|evt\\.?|en(?: (?:een|1|eentje) (?:van|voor|met))?)';
const RANGE = new RegExp(
  `(?<![\\d.,:/-])(${AMOUNT})(?: ?(?:${HOUR}))? ?${TO} ?(?:maximaal |max\\.? |de |zo'n |circa |ongeveer |wel )?(${AMOUNT}) ?-?(?:${HOUR})?`,
  'y',
);
const LIST = new RegExp(
  `(?<![\\d.,:/-])(${N})(?: ?(?:,|/|of) ?(?:${N})){1,4} ?(?:of|en|/|,) ?(${N}) ?${HOUR}`,
  'y',
);
const SINGLE = new RegExp(
  `(?<![\\da-z.,:/-])(${AMOUNT})(\\+)?(?: (?:vaste|gegarandeerde|betaalde|gewerkte))? ?-?(?:${HOUR}|urige?|uurs|uren(?:werk)?week|urencontract|uurscontract|uurs-)`,
  'y',
);
/** What days and times come to: surer than what one reckons from them. */
const TOTAL_BEFORE =
  /(?<![a-z])(?:samen|(?:alles )?bij elkaar|in totaal|totaal|opgeteld|gemiddeld|(?:kom(?:t|en)?|gaat) (?:je |dat |het |dan |daarmee )?(?:neer |uit )?op|reken (?:maar )?op|dus|oftewel|ofwel)(?: (?:is dat|dus|ongeveer|zo'n|circa|je|een|rond de))?:? $/;
const TOTAL_AFTER =
  /^,? (?:dus(?![a-z])|(?:alles )?bij elkaar|in totaal|totaal(?![a-z])|samen(?![a-z])|opgeteld)/;
const SURE_OF_TOTAL = 988;
/** So many hours are those to which the pay is reckoned: `€ 2.500 bij een werkweek van 38 uur`. */
const PAY_BASIS =
  /(?:(?<![a-z])(?:bij|op basis van|o\.?b\.?v\.?|uitgaande van|gebaseerd op|berekend over)(?: een| de)?(?: (?:volledige?|voltijdse?|voltijds|full ?-?time|normale))?(?: (?:werkweek|dienstverband|contract|aanstelling|baan|functie))?(?: van)?|per maand|bruto|p\/?m|€ ?[\d.,-]+ ?\()[ (:]*(?:(?:full ?-?time|voltijds?)[,:]? ?)?$/;
const PAY =
  /€|euro|bruto|salaris|loon(?![a-z])|schaal|verdien|bedrag|vergoeding|tarie[fv]|vakantie|verlof|vrije dagen|adv|atv/;
const ON_FULL_TIME_BASIS = /^ ?(?:-|s |e )?basis(?![a-z])/;
const LOW =
  /(?:(?<!(?:uur|uren|u) )(?:minimaal|min\.?|minstens|minimum)|ten ?minste|vanaf|v\.?a\.?|(?<!(?:niet|nooit) )meer dan|[>≥]|garantie|gegarandeerd|(?:niet|nooit) minder dan|op (?:z'n|zijn) minst|niet onder(?: de)?|in (?:ieder|elk) geval|zeker|al vanaf)(?:,| van| voor| wel| zo'n| inzetbaar| beschikbaar| circa| ongeveer| zeker| een contract| een baan| dus|:){0,3} ?(?:de )?$/;
/** After a number: it may be more. */
const OR_MORE =
  /^ ?(?:(?:per week|p\/?w|in de week)[ ,]*)?[(,]? ?(?:(?:of|eventueel|evt\.?) (?:iets |wat )?(?:meer|langer)|en (?:meer|hoger)|(?:minimaal|minimum)(?=[.,;:)]| *$| (?:per|beschikbaar|inzetbaar))|is (?:het|ons) minimum|als minimum|min\.|meer (?:uren )?(?:kan|mag|is (?:ook )?(?:mogelijk|bespreekbaar)|in overleg))(?![a-z])/;
const OR_LESS =
  /^ ?(?:(?:per week|p\/?w|in de week)[ ,]*)?[(,]? ?(?:of (?:iets |wat )?minder|(?:maximaal|max\.?)(?=[.,;:)]| *$| per)|is (?:het|ons) maximum|minder (?:uren )?(?:kan|mag|is (?:ook )?(?:mogelijk|bespreekbaar)|in overleg))(?![a-z])/;
const OR_MORE_OR_LESS = /^ ?of (?:iets |wat )?(?:meer|minder)(?![a-z])/;
const HIGH =
  /(?:maximaal|max\.?|hoogstens|hooguit|ten hoogste|op (?:z'n|zijn) hoogst|maximum|(?:niet|nooit) meer dan|(?<!(?:niet|nooit) )minder dan|beperkt tot|tot en met|t\/m|tot|[<≤])(?: van| circa| ongeveer)? ?$/;
/** `meer dan 24 uur hebben we niet te bieden`, `minder dan 16 uur kan niet`: the bound is what is denied. */
const MORE_OR_LESS = /(?<![a-z])(?<!(?:niet|nooit) )(?:(?<more>meer dan|boven de)|minder dan|onder de) $/;
const IMPOSSIBLE = /^[^.!?\n]{0,50}(?<![a-z])(?:niet|geen|onmogelijk|helaas)(?![a-z])/;

/** Before the hours of a contract: no time stands there. */
const JOB_OF =
  /(?:contract|dienstverband|aanstelling|baan|baantje|betrekking|werkweek|part ?-?time(?: functie| job)?|deeltijd|(?<![a-z])(?:een|1)(?= (?:van|voor)))(?: van| voor)?:? ?(?:de )?$/;

/** Whether two numbers are the begin and end of a working day: `van 8 tot 17 uur`, `06.00-14.00 uur`. */
function isTimeOfDay(text: string, span: { from: number; to: number }, low: string, high: string): boolean {
  if (/[.:]\d\d/.test(low) || /[.:]\d\d/.test(high)) return true;
  const [from, to] = [numberOf(low) ?? 0, numberOf(high) ?? 0];
  if (to > 24 || PER_WEEK.test(after(text, span.to, 14))) return false;
  if (JOB_OF.test(before(text, span.from, 40))) return false;
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
    /(?:van|tussen|vanaf|tijden?:?|dienst(?:en)?:?|ploeg(?:en)?:?|shift(?: \d)?:?|open|bereikbaar|om|(?:ma|di|wo|do|vr|za|zo|vrij|zat|zon|[a-z]{3,6}dag)|(?:avond|ochtend|middag|nacht)(?:en)?(?: per week| in de week| p\/?w)?)[ (,]*(?:de )?$/.test(
      before(text, span.from, 28),
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
    const isFromNone = min === 0 && isWeekly;
    if (!(hasHours || isWeekly) || !(isPlausible(min) || isFromNone)) return [];
    if (!isPlausible(max) || min > max || WITHIN.test(before(text, span.from, 12))) return [];
    if (isTimeOfDay(text, span, low, high) || OTHER_AFTER.test(after(text, span.to, 14))) return [];
    if (!isWeekly && max <= LATEST && isNotOfWork(scan, span.from)) return [];
    return [{ span, hours: { min: whole(min), max: whole(max) }, confidence: isWeekly ? 980 : 900 }];
  });
}

/** `binnen 24 tot 48 uur` */
const WITHIN = /(?<![a-z])(?:binnen|na|om de) $/;

/** The least and the most by what is said before and behind an amount, as far as it is a bound. */
function boundOf(left: string, right: string): { isLow: boolean; isHigh: boolean } {
  const denied = IMPOSSIBLE.test(right) ? MORE_OR_LESS.exec(left) : null;
  const isMore = denied?.groups?.more !== undefined;
  if (denied) return { isLow: !isMore, isHigh: isMore };
  const isLow = LOW.test(left) || OR_MORE.test(right);
  const isHigh = HIGH.test(left) || OR_LESS.test(right);
  // `iets meer of minder`
  return { isLow: isLow && !isHigh, isHigh: isHigh && !isLow };
}

interface Single {
  readonly value: number;
  readonly isWord: boolean;
  readonly left: string;
  readonly right: string;
  readonly isBound: boolean;
  readonly isTotal: boolean;
}

/** Whether an amount that no word says is of a week is that of a day, a time or a term. */
function isNoWeek({ value, isWord, left, right, isBound, isTotal }: Single): boolean {
  if (OTHER_AFTER.test(right) || value > MOST_IN_WEEK) return true;
  if (/^-?\s?(?:per|service|bereik|zorg|dienst(?!verband))/.test(right)) return true;
  if (isTotal) return false;
  if (value < (isWord ? LEAST_IN_WORDS : LEAST_IN_DIGITS)) return true;
  const isAbout = value > LATEST && /rond (?:de )?$/.test(left);
  const isOther = OTHER_BEFORE.test(left) && !EACH_OF.test(left) && !TO_FULL_TIME.test(right);
  if (!isBound && isOther && !isAbout) return true;
  // `voor 12 uur` is a time of the day, `voor 32 uur` a job.
  if (/(?<![a-z])(?<!(?:is|baan|functie|vacature|contract|plek) )voor $/.test(left) && value < EARLIEST_JOB)
    return true;
  if (/^ (?:beginn?en|starten|begin|aanwezig)/.test(right) && value < EARLIEST_JOB) return true;
  if (/(?:vanaf|tot|om) ?$/.test(left) && value <= LATEST && !isPartTime(left, right)) return true;
  if (/tussen $/.test(left) && /^ en \d{1,2} ?u/.test(right) && value <= LATEST) return true;
  return /^ ?(?:tot|-|t\/m) ?\d{1,2}(?:[.:]\d\d)? ?u/.test(right);
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
      PER_WEEK.test(right.replace(OR_MORE_OR_LESS, '')) ||
      /urige?$|uurs|contract|week|u\.?p/.test(found[0]) ||
      /(?:werkweek|weken|contract|vacature|dienstverband|aanstelling|baan|functie|job|taak|rooster|betrekking|benoeming) (?:van|voor) $|week:? $/.test(
        left,
      );
    const bound = boundOf(left, right);
    const isLow = plus !== undefined || bound.isLow;
    const { isHigh } = bound;
    const isTotal = TOTAL_BEFORE.test(left) || TOTAL_AFTER.test(right);
    const single = { value, isWord: /^[a-z]/.test(digits), left, right, isBound: isLow || isHigh, isTotal };
    if (!isWeekly && isNoWeek(single)) return [];
    const choice = otherAmounts(text, span.to, isWeekly ? LEAST_CHOICE : EARLIEST_JOB);
    const hours =
      choice.length > 0
        ? { min: whole(Math.min(value, ...choice)), max: whole(Math.max(value, ...choice)) }
        : { min: isHigh ? null : whole(value), max: isLow ? null : whole(value) };
    const plain = value < EARLIEST_JOB ? 600 : choice.length > 0 ? 830 : 800;
    return [{ span, hours, confidence: isTotal ? SURE_OF_TOTAL : isWeekly ? 960 : plain }];
  });
}

function isPayBasis({ text, clauses }: Scan, { from, to }: Candidate['span']): boolean {
  const isBasis = ON_FULL_TIME_BASIS.test(after(text, to, 10)) || PAY_BASIS.test(before(text, from, 60));
  if (!isBasis) return false;
  const sentence = clauses.sentenceAt(from);
  return PAY.test(text.slice(Math.max(sentence.from, from - 160), Math.min(sentence.to, to + 60)));
}

/** Separate bounds make one answer: `minimaal 24 uur`, and further on `maximaal 32 uur`. */
function joinBounds(candidates: readonly Candidate[], week: HoursPerWeek): Candidate[] {
  const low = candidates.find(({ hours }) => hours.min !== null && hours.max === null);
  const high = candidates.find(
    ({ hours }) => hours.min === null && hours.max !== null && hours !== ANY_SHARE,
  );
  const exact = candidates.filter(
    ({ hours, isReckoned }) => hours.min !== null && hours.min === hours.max && !isReckoned,
  );
  const more = low && exact.find(({ hours }) => (hours.max ?? 0) > (low.hours.min ?? 0));
  if (low && more && !high && Math.abs(more.span.from - low.span.from) < NEARBY) {
    // `32 uur, minimaal 24`: the least beside what is liked.
    const hours = { min: low.hours.min, max: more.hours.max };
    return [
      { span: low.span, hours, confidence: Math.max(low.confidence, more.confidence) + 1 },
      ...candidates,
    ];
  }
  const full = candidates.find(({ hours }) => hours === week || hours === ANY_SHARE);
  if (low && full && !high && Math.abs(full.span.from - low.span.from) < NEARBY) {
    // `fulltime, of parttime vanaf 24 uur`
    const hours = { min: low.hours.min, max: full.hours.max };
    return [{ span: low.span, hours, confidence: low.confidence + 1 }, ...candidates];
  }
  if (!low || !high || (low.hours.min ?? 0) > (high.hours.max ?? 0)) return [...candidates];
  const hours = { min: low.hours.min, max: high.hours.max };
  return [{ span: low.span, hours, confidence: Math.max(low.confidence, high.confidence) }, ...candidates];
}

/** An amount that is a factor of a product is no amount per week, whatever stands behind it. */
function outside(
  products: readonly Pick<Candidate, 'span'>[],
  candidates: readonly Candidate[],
): Candidate[] {
  return candidates.filter(
    ({ span }) => !products.some(({ span: { from, to } }) => span.from >= from && span.to <= to),
  );
}

/**
 * What the text calls a full week is no answer beside a share of it (`0,8 fte, fulltime is 40 uur`), nor, told in so many
 * words, beside fewer hours.
 */
function withoutFullWeek(candidates: readonly Candidate[], week: FullWeek | undefined): Candidate[] {
  if (week === undefined) return [...candidates];
  const own = candidates.filter(({ span }) => span.from < week.span.from || span.to > week.span.to);
  const isLess = ({ hours: { min, max }, confidence }: Candidate) =>
    min !== null && max !== null && min < week.hours && confidence >= (week.isTold ? LEAST_SURE : Infinity);
  return own.some(isLess) || own.some(({ isShare }) => isShare) ? own : [...candidates];
}

/** @param others what somebody else does in the text: his hours are not asked */
export function readHours(scan: Scan, others: readonly OtherPeople[] = []): Finding<HoursPerWeek> | null {
  const { clauses, text } = scan;
  const multiplied = multipliedHours(scan);
  const lengths = lengthsOfParts(scan);
  const amounts = [...ranges(scan), ...singles(scan)];
  const week = fullWeekOf(scan);
  const full = week ? { min: week.hours, max: week.hours } : FULL_WEEK;
  const told = [
    ...outside([...multiplied, ...lengths], amounts),
    ...multiplied,
    ...hoursOfTwoWeeks(scan),
    ...hoursByUnit(scan),
    ...sharesOfFullTime(scan, full),
    ...hoursOfCountedDays(scan, lengths),
  ]
    .filter(({ span }) => clauses.sentenceAt(span.from).section !== 'sollicitatie')
    .filter(({ span }) => !isPayBasis(scan, span) && !isOfSomethingElse(scan, span, others))
    .filter(({ span }) => !scan.isProfile || isWished(scan, span));
  const own = withoutFullWeek([...alternatives(text, told), ...told], week);
  const joined = joinBounds(own, full);
  return surest(joined.map(({ span, hours, confidence }) => factOf(scan, span, hours, confidence)));
}
