/** Hours per week. What is a time of the day, a length of a shift or a term is told apart by the words around it. */
import { NUMBER, numberOf } from '../number-words.ts';
import type { Finding, HoursPerWeek } from '../reading.ts';
import { after, before, factOf, matchesOf, type Scan, surest } from '../scan.ts';

const HOUR = '(?:uur|uren|u|hours?|hrs?|h)(?![a-z])';
const N = '\\d{1,2}(?:[.,]\\d{1,2})?';
/** Numbers of hours that are written as a word. */
const WORD =
  'acht|twaalf|zestien|achttien|twintig|vierentwintig|achtentwintig|dertig|tweeendertig|zesendertig|veertig';
const PER_WEEK =
  /^[ )]*(?:(?:per|in de|p\/?|p\. ?|de|\/) ?(?:week|wk|w)(?![a-z])|p ?\/? ?w(?![a-z])|p\.w|\/ ?w|weekly|a week|per week|wekelijks|contract|werkweek|in de week|weken|aanstelling)/;
/** Before a number that is no count of hours per week. */
const OTHER_BEFORE =
  /(?:om|vanaf|rond|na|binnen|klokslag|tot|van|elke|iedere|ieder|24|zijn wij|bereikbaar[^.]{0,20})[ ]?(?:de |uiterlijk )?$/;
const OTHER_AFTER =
  /^[ ]*(?:per dag|p\/?d|per dienst|per nacht|per avond|per keer|per rit|per maand|per jaar|per blok|per dagdeel|'s|s (?:ochtends|morgens|middags|avonds|nachts)|in de (?:ochtend|morgen|middag|avond|nacht)|later|geleden|reizen|rijden|vakantie|scholing|training|na|vooraf|van tevoren|slaap|vrij)/;
const FEWEST = 2;
const MOST = 60;
/** Two amounts so near each other belong together. */
const NEARBY = 60;
/** From so many hours on `voor ... uur` says how much work there is. */
const EARLIEST_JOB = 16;

const RANGE = new RegExp(
  `(?<![\\d.,:/-])(${N})(?: ?(?:${HOUR}))? ?(?:-|/|tot en met|t/m|tot maximaal|tot|a|of|en) ?(?:maximaal |max\\.? )?(${N}) ?-?(?:${HOUR})?`,
  'g',
);
const LIST = new RegExp(`(?<![\\d.,:/-])(${N}) ?(?:,|/) ?(?:${N}) ?(?:of|/|,) ?(${N}) ?${HOUR}`, 'g');
const SINGLE = new RegExp(
  `(?<![\\da-z.,:/-])(${N}|${WORD})(\\+)? ?-?(?:${HOUR}|urige|uurs|urencontract|uurscontract|uurs-)`,
  'g',
);
const DAYS_OF_HOURS = new RegExp(
  `(?<![a-z0-9])(${NUMBER}) ?(?:x|keer|dagen|dgn|dag|ochtenden|avonden|middagen|nachten|diensten|dagdelen|ochtend|avond)(?: (?:per week|in de week|p/w))?,? (?:a |van |x |keer |per dag )?(?:van |a |elk |telkens |steeds |ongeveer |circa )?(${NUMBER}|${N}) ?(?:uur|uren|u)(?![a-z])`,
  'g',
);
const TIMES = new RegExp(
  `(?<![a-z0-9])(${NUMBER}) ?x ?(${N})(?: ?(?:uur|u)(?![a-z]))?(?![\\d a-z]|[.,]\\d)`,
  'g',
);
/** `vijf dagen in de week, vier uur per dag`. */
const DAYS_APART = new RegExp(
  `(?<![a-z0-9])(${NUMBER}) ?(?:dagen|dgn|ochtenden|middagen|avonden|nachten)(?: (?:per week|in de week|p/w))?[^.\\n\\d]{0,30}?(${N}|${NUMBER}) ?(?:uur|uren|u)(?: (?:per|op een) (?:dag|ochtend|middag|avond|nacht)| elk)`,
  'g',
);
/** `elke dag vier uur, vijf dagen`: the length first. */
const HOURS_A_DAY = new RegExp(
  `(?<![a-z0-9.,])(${N}|${NUMBER}) ?(?:uur|uren|u) (?:per dag|op een dag)[^.\\n\\d]{0,30}?(${NUMBER}) (?:dagen|dgn)`,
  'g',
);
const DAY = '(?:ma|di|wo|do|vr|vrij|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const DAYS_AT_TIMES = new RegExp(
  `(?<![a-z0-9])(?:(${NUMBER}) (?:ochtenden|middagen|avonden|nachten|dagen)|(${DAY}(?:(?:, | en |/|,)${DAY})+)|((?:ma|maandag) ?(?:t/m|tot en met|-) ?(?:vr|vrij|vrijdag)))(?![a-z])[^.\\n\\d]{0,25}?(\\d{1,2})(?:[.:](\\d\\d))? ?(?:uur |u )?(?:-|tot|en) ?(\\d{1,2})(?:[.:](\\d\\d))?(?![\\d:])`,
  'g',
);
const WORKING_DAYS = 5;
const LONGEST_PART = 6;
/** The number without its unit: `uren per week: 24-32`, `fulltime (38)`, `ft 38`. */
const UNIT_FIRST = new RegExp(
  `(?<![a-z])(?:(?:aantal )?uren(?: per week| p/?w| pw)?:|full ?-?time|ft)[ (:]{1,3}(${N})(?: ?(?:-|tot|/|a) ?(${N}))?(?![\\d:]|[.,]\\d|[ ]?(?:x|dagen|jaar|maanden|euro))`,
  'g',
);
/** `uren in overleg, minimaal 12`. */
const LEAST_FIRST = new RegExp(
  `(?<![a-z])uren(?: [a-z]+){0,3},? (?:minimaal|minstens|min\\.?|vanaf) (${N})(?![\\d:]|[.,]\\d|[ ]?(?:x|dagen|jaar|maanden|euro|per dag))`,
  'g',
);
/** `elke dag 2 uur, ma-vr`: five working days. */
const EACH_WORKING_DAY = new RegExp(
  `(?<![a-z])(?:elke (?:werk)?dag|per dag|dagelijks) (${N}|${NUMBER}) ?(?:uur|uren|u)(?![a-z])[^.\\n\\d]{0,20}(?:(?:ma|maandag) ?(?:t/m|tot en met|-) ?(?:vr|vrij|vrijdag)|doordeweeks)(?![a-z])`,
  'g',
);
const FULL_TIME =
  /(?<![a-z])(?:full ?-?time(?:r|rs)?|ft(?= |\.|,|$)|voltijd(?:s|se)?(?:baan|functie)?|fulltimebaan|volledige werkweek)(?![a-z])/g;
const WEEK_OF = new RegExp(`(?<![a-z])(?:werkweek|weken) van (?:gemiddeld |circa )?(${N})`, 'g');

const LOW =
  /(?:minimaal|min\.?|minstens|ten ?minste|vanaf|minimum|v\.?a\.?|meer dan|niet minder dan|op (?:z'n|zijn) minst|in (?:ieder|elk) geval|zeker|al vanaf)(?:,| van| voor| wel| zo'n| inzetbaar| beschikbaar| circa| ongeveer| zeker| een contract| een baan| dus|:){0,3} ?(?:de )?$/;
/** After a number: it may be more. */
const OR_MORE =
  /^ ?(?:per week |p\/?w |in de week )?\(?(?:of (?:iets |wat )?(?:meer|langer)|en (?:meer|hoger)|minimaal|minimum|is (?:het|ons) minimum|als minimum|min\.)(?![a-z])/;
const OR_LESS =
  /^ ?(?:per week |p\/?w |in de week )?\(?(?:of (?:iets |wat )?minder|maximaal|max\.?|is (?:het|ons) maximum)(?![a-z])/;
const HIGH =
  /(?:maximaal|max\.?|hoogstens|hooguit|ten hoogste|maximum|niet meer dan|tot)(?: van| circa| ongeveer)? ?$/;

interface Candidate {
  readonly hours: HoursPerWeek;
  readonly confidence: number;
  readonly span: { from: number; to: number };
}

const isPlausible = (value: number | undefined): value is number =>
  value !== undefined && value >= FEWEST && value <= MOST;
const whole = (value: number): number => Math.round(value * 10) / 10;

/** Whether two numbers are the begin and end of a working day: `van 8 tot 17 uur`, `06.00-14.00 uur`. */
function isTimeOfDay(text: string, span: { from: number; to: number }, low: string, high: string): boolean {
  if (/[.:]\d\d/.test(low) || /[.:]\d\d/.test(high)) return true;
  const [from, to] = [Number(low.replace(',', '.')), Number(high.replace(',', '.'))];
  if (to > 24 || PER_WEEK.test(after(text, span.to, 14))) return false;
  // `tussen de` counts, `tussen` tells a time.
  if (/tussen de $/.test(before(text, span.from, 14))) return false;
  // The second of two shifts: `6-14 en 14-22 uur`.
  if (/\d{1,2} ?- ?\d{1,2}(?: ?uur)?,? (?:en |of )?$/.test(before(text, span.from, 16))) return true;
  return (
    /(?:van|tussen|vanaf|tijden?:?|dienst(?:en)?:?|ploeg(?:en)?:?|open|bereikbaar|om|(?:ma|di|wo|do|vr|za|zo|vrij|zat|zon)(?:dag)?|avond|ochtend|middag|nacht)[ (]*(?:de )?$/.test(
      before(text, span.from, 14),
    ) ||
    from >= to ||
    from < 8
  );
}

function ranges(text: string): Candidate[] {
  return [...matchesOf(text, LIST), ...matchesOf(text, RANGE)].flatMap(({ span, found }) => {
    const [matched, low = '', high = ''] = found;
    const [min, max] = [numberOf(low), numberOf(high)];
    const hasHours = new RegExp(`${HOUR}$`).test(matched.trimEnd());
    const isWeekly = PER_WEEK.test(after(text, span.to, 16));
    if (!(hasHours || isWeekly) || !isPlausible(min) || !isPlausible(max) || min > max) return [];
    if (isTimeOfDay(text, span, low, high) || OTHER_AFTER.test(after(text, span.to, 14))) return [];
    return [{ span, hours: { min: whole(min), max: whole(max) }, confidence: isWeekly ? 980 : 900 }];
  });
}

function singles(text: string): Candidate[] {
  return [...matchesOf(text, SINGLE)].flatMap(({ span, found }) => {
    const [, digits = '', plus] = found;
    const value = numberOf(digits);
    if (!isPlausible(value) || /[.:]\d\d/.test(digits)) return [];
    const left = before(text, span.from, 40);
    const right = after(text, span.to, 34);
    if (/^-?(?:zorg|opvang|service|dienst|bereik|bedrijf)/.test(right)) return [];
    // The second half of a range that is none: `van 8 tot 13 uur`.
    if (/\d ?(?:uur|u)? ?(?:-|tot|en|\/|a) ?$/.test(left)) return [];
    const isWeekly =
      PER_WEEK.test(right) ||
      /urige$|uurs|contract/.test(found[0]) ||
      /(?:werkweek|contract|dienstverband|aanstelling|baan|functie) van $|week:? $/.test(left);
    const isLow = plus !== undefined || LOW.test(left) || OR_MORE.test(right);
    const isHigh = HIGH.test(left) || OR_LESS.test(right);
    if (!isWeekly) {
      if (
        OTHER_AFTER.test(right) ||
        value < 6 ||
        value > 48 ||
        /^-?\s?(?:per|service|bereik|zorg|dienst)/.test(right)
      )
        return [];
      if (!isLow && !isHigh && OTHER_BEFORE.test(left)) return [];
      // `voor 12 uur` is a time of the day, `voor 32 uur` a job.
      if (/(?<![a-z])voor $/.test(left) && value < EARLIEST_JOB) return [];
      if (/(?:vanaf|tot|om) ?$/.test(left) && value <= 24) return [];
    }
    const hours = { min: isHigh ? null : whole(value), max: isLow ? null : whole(value) };
    return [{ span, hours, confidence: isWeekly ? 960 : value < 12 ? 600 : 800 }];
  });
}

/** `3 dagen van 8 uur`: multiplied, because a week is what is compared. */
function products(text: string): Candidate[] {
  const all = [DAYS_OF_HOURS, TIMES, DAYS_APART, HOURS_A_DAY].flatMap((pattern) => [
    ...matchesOf(text, pattern),
  ]);
  return all.flatMap(({ span, found }) => {
    const [, times, each] = found;
    const [one, other] = [numberOf(times), numberOf(each)];
    // Days and hours stand in either order; there are seven days at most.
    const isTurned = /^[^a-z]*[a-z]* ?(?:uur|uren|u) (?:per|op)/.test(found[0]);
    const [count, length] = isTurned ? [other, one] : [one, other];
    if (count === undefined || length === undefined || count > 7 || length > 12 || length < 2) return [];
    const total = whole(count * length);
    return isPlausible(total) ? [{ span, hours: { min: total, max: total }, confidence: 850 }] : [];
  });
}

function fullTimes(text: string): Candidate[] {
  return [...matchesOf(text, FULL_TIME)].flatMap(({ span }) =>
    /(?:geen|niet) $/.test(before(text, span.from, 6))
      ? []
      : [{ span, hours: { min: 36, max: 40 }, confidence: 650 }],
  );
}

/** Parts of a day on some days: `drie ochtenden van 8 tot 12 uur`. A whole day has a break, and is not counted so. */
function clockProducts(text: string): Candidate[] {
  return [...matchesOf(text, DAYS_AT_TIMES)].flatMap(({ span, found }) => {
    const [, times, list, week, h1, m1, h2, m2] = found;
    const days = week ? WORKING_DAYS : list ? list.split(/, | en |[/,]/).length : (numberOf(times) ?? 0);
    const length = (Number(h2) * 60 + Number(m2 ?? 0) - Number(h1) * 60 - Number(m1 ?? 0)) / 60;
    const total = whole(days * length);
    if (days > 7 || length < 1 || length > LONGEST_PART || !isPlausible(total)) return [];
    return [{ span, hours: { min: total, max: total }, confidence: 620 }];
  });
}

function unitFirst(text: string): Candidate[] {
  return [...matchesOf(text, UNIT_FIRST)].flatMap(({ span, found }) => {
    const min = numberOf(found[1]);
    const max = found[2] === undefined ? min : numberOf(found[2]);
    if (!isPlausible(min) || !isPlausible(max) || min > max || max < 8) return [];
    return [{ span, hours: { min: whole(min), max: whole(max) }, confidence: 820 }];
  });
}

function leastFirst(text: string): Candidate[] {
  return matchesOf(text, LEAST_FIRST).flatMap(({ span, found }) => {
    const min = numberOf(found[1]);
    return isPlausible(min) ? [{ span, hours: { min: whole(min), max: null }, confidence: 810 }] : [];
  });
}

function workingDays(text: string): Candidate[] {
  return matchesOf(text, EACH_WORKING_DAY).flatMap(({ span, found }) => {
    const total = whole(WORKING_DAYS * (numberOf(found[1]) ?? 0));
    return isPlausible(total) ? [{ span, hours: { min: total, max: total }, confidence: 840 }] : [];
  });
}

function weeksOf(text: string): Candidate[] {
  return [...matchesOf(text, WEEK_OF)].flatMap(({ span, found }) => {
    const value = numberOf(found[1]);
    return isPlausible(value)
      ? [{ span, hours: { min: whole(value), max: whole(value) }, confidence: 970 }]
      : [];
  });
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
  if (!low || !high || (low.hours.min ?? 0) > (high.hours.max ?? 0)) return [...candidates];
  const hours = { min: low.hours.min, max: high.hours.max };
  return [{ span: low.span, hours, confidence: Math.max(low.confidence, high.confidence) }, ...candidates];
}

export function readHours(scan: Scan): Finding<HoursPerWeek> | null {
  const { text, clauses } = scan;
  const candidates = joinBounds([
    ...ranges(text),
    ...weeksOf(text),
    ...singles(text),
    ...products(text),
    ...unitFirst(text),
    ...leastFirst(text),
    ...workingDays(text),
    ...clockProducts(text),
    ...fullTimes(text),
  ]);
  return surest(
    candidates
      .filter(({ span }) => clauses.sentenceAt(span.from).section !== 'sollicitatie')
      .map(({ span, hours, confidence }) => factOf(scan, span, hours, confidence)),
  );
}
