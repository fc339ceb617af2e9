/** Stretches of the day at which someone works: `van half negen tot vijf`, `6-14, 14-22 en 22-6`. */

import { matchesIn, type Span } from '../matches.ts';
import { oncePerScan } from '../once-per-scan.ts';
import { after, before, type Scan } from '../scan.ts';
import { ABOUT, atPartOfDay, DAY_TIME, type DayTime, dayTimeOf, PART_OF_DAY } from './day-time.ts';
import { partNamedBefore } from './part-of-day-named.ts';
import { daysBeside } from './week-days.ts';
import { isNotOfWork } from './work-hours.ts';

const TIME_RANGE = new RegExp(
  `(?<![a-z\\d.,:/€-])(?:(${PART_OF_DAY}) )?(?:van )?${DAY_TIME}(?: (${PART_OF_DAY}))? ?(-|tot(?: en met| aan)?|t/m|en|a) ?(?:(${PART_OF_DAY}) )?${ABOUT}${DAY_TIME}(?![\\d:%-]|/(?! ?\\d{1,2}(?:[.:]\\d\\d)?u?-)|[.,]\\d)`,
  'g',
);
/** What is counted, where it is no time. */
const COUNTED =
  /^[ -]?(?:per (?:dag|week|maand|keer)|in de week|p\/?w|uur per|u per|p\.w|uren|euro|km|kg|kilo|jaar|jarige|jaren|maand|week|weken|dag|dagen|personen|mensen|man(?![a-z])|kinderen|keer|x(?![a-z])|stuks|meter|graden|ton(?![a-z])|punten|procent|fte|collega|[a-z]*medewerkers|[a-z]*plaatsen)/;
/** Before a stretch of time. */
const RANGE_CUE =
  /(?:van|tussen|werktijden?:?|tijden:?|uur|dienst(?:en)?:?|ploeg(?:en)?:?|shift(?: \d)?:?|\d ?u?,? en|\d ?u?,? of|\du? ?[/&]|ochtend|middag|avond|nacht|ma|di|wo|do|vr|vrij|za|zo|dag)[ (]*(?:de )?$/;
const AT_WORK = /(?:werk(?:t|en)?(?: (?:je|we|wij|dan|er))?|dienst|rooster) van $/;
/** `de middagen van 1 tot 5`. */
const PARTS_OF_DAYS =
  /(?:(?:elke|iedere) (?:werk|school|week)?dag van |(?:ochtend|middag|avond|nacht)(?:en)?,? (?:telkens |steeds |elk )?van |(?:ochtend|middag|avond|nacht)en(?: per week| in de week| p\/?w)?,? \(?)$/;
/** `van half 12 tot half 2 en van 3 tot 6` */
const AFTER_ANOTHER = /tot (?:half |kwart (?:over|voor) )?[a-z\d.:]+(?: uur)? en (?:weer |daarna )?van $/;
const DAY_BEFORE = /(?:^|[^a-z])(?:ochtend|middag|avond|nacht|ma|di|wo|do|vr|vrij|za|zo|[a-z]+dag)[ (:]*$/;
const EARLY = /ochtend|morgen|vroeg|nacht/;

/** `0600-1400`: without a point only where it begins with a nought or ends with `uur`. */
const FOUR_DIGITS =
  /(?<![\d€.,/-])(?:(0\d)([0-5]\d) ?(?:-|tot|t\/m) ?([01]\d|2[0-3])([0-5]\d)|([12]\d)([0-5]\d) ?(?:-|tot|t\/m) ?([012]\d)([0-5]\d) ?u(?:ur)?)(?![\d/-])/g;
const NOON = 12 * 60;
const DAY = 24 * 60;
const LONGEST_DAY = 10 * 60;
/** More is no shift; and beyond a frame in which shifts are. */
const LONGEST_STRETCH = 15 * 60;
const LONGEST_FRAME = 19 * 60;
const OF_SHIFTS =
  /(?<![a-z])(?:[a-z]*diensten|werktijden|werkt?|rooster|roosters|inzetbaar|beschikbaar)(?![a-z])[^.!?;]{0,40}$/;

/** In minutes from midnight; the end where the text gives one. */
export interface WorkingTime {
  readonly start: number;
  readonly end: number | null;
  readonly span: Span;
  readonly confidence: number;
}

/** How long it lasts, in hours; over midnight too. Null without an end. */
export function hoursLong({ start, end }: Pick<WorkingTime, 'start' | 'end'>): number | null {
  return end === null ? null : ((end - start + DAY) % DAY) / 60;
}

/** Who works `van 9 tot 5` goes home in the afternoon; who works `van 5 tot 11`, in the evening. */
function twelveHours(
  start: number,
  end: number,
  isEarly: boolean,
  isNight: boolean,
): [start: number, end: number] {
  // `'s nachts, van elf tot zeven`
  if (isNight && end < start && start >= 9 * 60 && start < NOON) return [start + NOON, end];
  if (end < start && start <= NOON && end + NOON - start <= LONGEST_DAY) return [start, end + NOON];
  if (start > NOON && end < start && end + NOON > start && end <= NOON) return [start, end + NOON];
  if (start <= 5 * 60 && end > start && end <= NOON && !isEarly) return [start + NOON, end + NOON];
  return [start, end];
}

/** `Vroege dienst 6 - 14`. */
const SHIFT_BEFORE = /(?:dienst|ploeg|shift)(?: \d)?[ :(]*$/;
/** `van 9 tot 12, twee ochtenden`. */
const DAYS_COUNTED =
  /^,? (?:op )?[a-z0-9]+ (?:[a-z]+e )?(?:ochtenden|middagen|avonden|nachten|dagen)(?![a-z])/;
/** Two stretches side by side, of which the first begins early or ends where the second begins: `6u-14u / 14u-22u`. */
const PAIRED = /^ ?(?:en|of|,|\/|&|\+) ?(\d{1,2})u? ?(?:-|tot) ?\d{1,2}u?(?![\d:])/;
const PAIRED_BEFORE = /(?<![\d.,])\d{1,2}u? ?(?:-|tot) ?(\d{1,2})u? ?(?:en|of|,|\/|&|\+) ?$/;
const EARLIEST = 8 * 60;
const EARLIEST_SAID = 5 * 60;

function isShiftPair(text: string, span: Span, words: string, from: DayTime, to: DayTime): boolean {
  if (!/\d ?(?:uur|u)? ?(?:-|tot) ?\d/.test(words)) return false;
  if (from.minutes < EARLIEST && /\du ?(?:-|tot) ?\d{1,2}u$/.test(words)) return true;
  const next = PAIRED.exec(after(text, span.to, 20));
  if (next && from.minutes < EARLIEST && Number(next[1]) * 60 >= to.minutes) return true;
  const last = PAIRED_BEFORE.exec(before(text, span.from, 20));
  return last !== null && Number(last[1]) * 60 === from.minutes;
}

/** No count follows `van vijf tot elf`: `van vijf tot elf sta je achter de bar`. */
const NOTHING_COUNTED =
  /^(?:$|[.,;!?)](?! ?\d)| (?:sta|werk|ben|help|maak|zit|doe|draai|kun|ga|begeleid|bedien|rijd) (?:je|jij|u|we|wij)(?![a-z])| (?:aan het werk|in de (?:winkel|keuken|zaak)|op (?:maan|dins|woens|donder|vrij|zater|zon)dag))/;

const BETWEEN = /(?<![a-z])(?:tussen|binnen)(?: de(?: uren)?)? $/;

/** Whether bare numbers are a time, by what stands around them. */
function isTime(text: string, span: Span, words: string, [from, to]: readonly [DayTime, DayTime]): boolean {
  const van = /(?:^| )van \S+/.test(words) ? 'van ' : '';
  const left = before(text, span.from, 20) + van;
  if (/(?<![a-z\d])en(?! met)/.test(words) && !BETWEEN.test(left)) return false;
  if (/(?<![a-z])geen [a-z -]{0,20}$/.test(left)) return false;
  if (from.isSaid || to.isSaid) return true;
  const isOfDay = daysBeside(text, span).size > 0;
  if (/(?:van|tussen) $/.test(left) && isOfDay) return true;
  if (/van $/.test(left) && from.minutes > to.minutes) return from.minutes > 4 * 60;
  // A count goes up: `7 tot 4`.
  if (/\d tot \d/.test(words) && from.minutes > to.minutes && from.minutes < NOON) return true;
  if (SHIFT_BEFORE.test(left) && from.minutes < to.minutes && to.minutes <= DAY) return true;
  if (
    PARTS_OF_DAYS.test(before(text, span.from, 32) + van) ||
    AFTER_ANOTHER.test(before(text, span.from, 40) + van)
  )
    return true;
  if (/van $/.test(left) && DAYS_COUNTED.test(after(text, span.to, 40))) return true;
  if (isShiftPair(text, span, words, from, to)) return true;
  if (from.isWord || to.isWord) {
    if (/u(?:ur)?$/.test(words)) return /(?:van|tussen) $/.test(left);
    return isSaidInWords(text, span, left, [from, to]);
  }
  const isFrom = /vanaf $/.test(left) && from.minutes < NOON;
  return (
    (RANGE_CUE.test(left) || isFrom) &&
    (/u(?:ur)?$/.test(words) ||
      AT_WORK.test(left) ||
      /^ ?(?:en|of|,|\/) ?\d{1,2} ?- ?\d/.test(after(text, span.to, 14)) ||
      DAY_BEFORE.test(left))
  );
}

/** `Negen tot vijf`, `van vijf tot elf sta je in de keuken`: a count goes up, and something is counted. */
function isSaidInWords(
  text: string,
  { to: end }: Span,
  left: string,
  [from, to]: readonly [DayTime, DayTime],
): boolean {
  if (from.minutes < EARLIEST_SAID || !NOTHING_COUNTED.test(after(text, end, 40))) return false;
  if (from.minutes > to.minutes) return /(?:^|van |[.,;:!?•] ?)$/.test(left);
  return /van $/.test(left);
}

const AMOUNT_OF_PART = /^[a-z\d]+ uur (?:in de|'?s) [a-z]+ en [a-z\d]+ uur$/;
const PART_AFTER = new RegExp(`^ (${PART_OF_DAY})(?![a-z])`);

/** `Van zes tot negen uur ’s avonds`: both are of the evening where the second is the later. */
function saidTimes(
  [from, to]: readonly [DayTime, DayTime],
  partOfDay: string | undefined,
  partOfEnd: string | undefined,
  partAfter: string | undefined,
): [number, number] {
  const isOneStretch = partAfter !== undefined && from.minutes < to.minutes;
  return [
    atPartOfDay(from, partOfDay ?? (isOneStretch ? partAfter : undefined)),
    atPartOfDay(to, partOfEnd ?? partAfter),
  ];
}

/** `Twee uur in de ochtend en twee uur in de middag` are amounts, `om 6.00 en 14.00 uur` two times. */
function isNoStretch(left: string, words: string, partAfter: string | undefined): boolean {
  if (/(?<![a-z])om $/.test(left)) return true;
  return partAfter !== undefined && AMOUNT_OF_PART.test(words) && !/(?:tussen|van) (?:de )?$/.test(left);
}

const isMidnight = ({ isWritten, isWord }: DayTime): boolean => isWritten && isWord;

const rangesOf = oncePerScan((scan): readonly WorkingTime[] => {
  const { text } = scan;
  return matchesIn(scan, TIME_RANGE).flatMap(({ span, found }) => {
    const [words, partBefore, ...rest] = found;
    const times = [dayTimeOf(rest.slice(0, 4)), dayTimeOf(rest.slice(7))] as const;
    const partAfter = PART_AFTER.exec(after(text, span.to, 24))?.[1];
    const partSaid = [partBefore, rest[4], rest[6], partAfter].find((part) => part !== undefined);
    const partOfDay =
      partBefore ??
      rest[4] ??
      (partSaid === undefined && times[0].minutes < times[1].minutes
        ? partNamedBefore(scan, span, times[0].minutes)
        : undefined);
    const isTold = partSaid !== undefined || times.some(isMidnight);
    const isWritten = times.some((time) => time.isWritten && !time.isWord);
    if (rest[5] === 'en' && isNoStretch(before(text, span.from, 20), words, partAfter)) return [];
    if (!isWritten && !isTold && !isTime(text, span, words, times)) return [];
    if (COUNTED.test(after(text, span.to, 16)) || /(?:€|euro) ?$/.test(before(text, span.from, 6))) return [];
    const around = before(text, span.from, 24) + after(text, span.to, 16);
    const said = saidTimes(
      times,
      partOfDay,
      rest[6] ?? (partSaid === undefined ? partOfDay : undefined),
      partAfter,
    );
    const [start, end] =
      isWritten || isMidnight(times[0])
        ? said
        : isMidnight(times[1])
          ? [said[0] < NOON ? said[0] + NOON : said[0], DAY]
          : twelveHours(...said, EARLY.test(around) || EARLY.test(partOfDay ?? ''), /nacht/.test(around));
    // Half a day that ends before it begins is a night.
    const length = (end - start + DAY) % DAY;
    if (start >= DAY || length > LONGEST_FRAME || length < 60 || isNotOfWork(scan, span.from)) return [];
    if (!isWritten && end < start && length > 12 * 60) return [];
    return [{ start, end: end % DAY, span, confidence: isWritten ? 950 : 850 }];
  });
});

function fourDigits(scan: Scan): WorkingTime[] {
  return matchesIn(scan, FOUR_DIGITS).flatMap(({ span, found }) => {
    const [h1, m1, h2, m2] = found.slice(1).filter((group) => group !== undefined);
    const start = Number(h1) * 60 + Number(m1);
    const end = Number(h2) * 60 + Number(m2);
    const length = (end - start + DAY) % DAY;
    if (length < 60 || length > LONGEST_STRETCH || start >= DAY || isNotOfWork(scan, span.from)) return [];
    return [{ start, end, span, confidence: 900 }];
  });
}

export function timeRanges(scan: Scan): WorkingTime[] {
  const stretches = rangesOf(scan).filter((time) => (hoursLong(time) ?? 0) * 60 <= LONGEST_STRETCH);
  return [...stretches, ...fourDigits(scan)];
}

/** `Wisselende diensten tussen 7.00 en 23.00 uur`: too long for one shift, so within it are several. */
export function framesOfShifts(scan: Scan): readonly WorkingTime[] {
  return rangesOf(scan).filter(
    (time) =>
      (hoursLong(time) ?? 0) * 60 > LONGEST_STRETCH &&
      time.start >= EARLIEST_SAID &&
      OF_SHIFTS.test(before(scan.text, time.span.from, 60)),
  );
}
