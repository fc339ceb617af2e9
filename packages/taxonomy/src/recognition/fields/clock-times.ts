/** Times of the day at which someone works, in the ways in which they are written and said. */
import { after, before, matchesOf, type Scan } from '../scan.ts';

const TIME = '([01]?\\d|2[0-4])(?:[.:]([0-5]\\d)| ?u(?:ur)?(?![a-z]))?';
const TIME_RANGE = new RegExp(
  `(?<![\\d.,:/€-])${TIME} ?(?:u(?:ur)? ?)?(?:-|tot(?: ongeveer| circa| rond| en met)?|t/m|en|a) ?(?:ongeveer |circa |rond |uiterlijk )?${TIME}(?: ?u(?:ur)?(?![a-z]))?(?![\\d:/%-]|[.,]\\d)`,
  'g',
);
const STARTS = new RegExp(
  `(?:start(?:tijd|en|t)?|begin(?:t|nen|tijd|tijden)?|aanvang(?:stijd)?|aanwezig|starten (?:we|wij)|beginnen (?:we|wij))(?: [a-z]{2,12}){0,3}?[ :(]{1,2}(?:om |vanaf |rond |is |op )?(?:ongeveer |circa |ca\\.? )?${TIME}(?: ?u(?:ur)?)?(?![\\d%/-])|(?<![a-z])vanaf ([01]?\\d|2[0-3])[.:]([0-5]\\d)(?: ?u(?:ur)?)?|(?<![a-z])(?:vanaf|om) ${TIME} ?(?:u(?:ur)?)?(?![\\d%/-]) ?(?:'s ochtends|'s morgens|begin|start|aan de slag|sta)|(?<![a-z0-9])${TIME} ?u(?:ur)? (?:beginnen|starten|begin|start|aanwezig)`,
  'g',
);
const HALF =
  /(?<![a-z])(?:om |vanaf |start |begin(?:nen|t)? (?:om |is )?|van )?(half|kwart over|kwart voor) (\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?![a-z0-9])/g;
/** `om zes uur 's ochtends begin je`, `om 4 uur in de nacht beginnen`. */
const WHOLE_HOUR =
  /(?<![a-z])(?:om|vanaf) (\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) uur(?: ('?s (?:ochtends|morgens|middags|avonds|nachts)|in de (?:vroege )?(?:ochtend|morgen|middag|avond|nacht)))? (?=begin|start|sta |ga je|aan de slag)|(?<![a-z])(?:begin(?:t|nen)?|start(?:en)?)(?: [a-z]{2,12}){0,3} om (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) uur(?: ('?s (?:ochtends|morgens|middags|avonds|nachts)|in de (?:ochtend|morgen|middag|avond|nacht)))?(?![a-z])/g;
/** `0600-1400`: without a point only where it begins with a nought or ends with `uur`. */
const FOUR_DIGITS =
  /(?<![\d€.,/-])(?:(0\d)([0-5]\d) ?(?:-|tot|t\/m) ?([01]\d|2[0-3])([0-5]\d)|([12]\d)([0-5]\d) ?(?:-|tot|t\/m) ?([012]\d)([0-5]\d) ?u(?:ur)?)(?![\d/-])/g;
const NOON = 12 * 60;
const LONGEST_DAY = 10 * 60;
const HOUR_WORDS = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

const minutesOf = (hours: string | undefined, minutes: string | undefined): number =>
  Number(hours) * 60 + Number(minutes ?? 0);

/** In minutes from midnight; the end where the text gives one. */
export interface WorkingTime {
  readonly start: number;
  readonly end: number | null;
  readonly span: { from: number; to: number };
  readonly confidence: number;
}

/** Opening hours and hours for telephone calls are no working times. */
function isOfficeHours(scan: Scan, from: number): boolean {
  const { text, clauses } = scan;
  const sentence = clauses.sentenceAt(from);
  if (sentence.section === 'sollicitatie') return true;
  return /(?<![a-z])(?:bel(?:len)?|bereikbaar|geopend|openingstijd\w*|open (?:van|tot|op)|telefonisch|app(?:en)?|inloop|langskom\w*|kom langs|sollicit\w*)(?![a-z])/.test(
    text.slice(sentence.from, Math.min(sentence.to, from + 60)),
  );
}

/** Who works `van 9 tot 5` goes home in the afternoon. */
function afternoonOf(start: number, end: number, isWritten: boolean): number {
  const isAfternoon = !isWritten && end < start && start < NOON && end + NOON - start <= LONGEST_DAY;
  return isAfternoon ? end + NOON : end;
}

function timeRanges(scan: Scan): WorkingTime[] {
  const { text } = scan;
  return [...matchesOf(text, TIME_RANGE)].flatMap(({ span, found }) => {
    const [matched, h1, m1, h2, m2] = found;
    const start = minutesOf(h1, m1);
    const left = before(text, span.from, 20);
    const end = afternoonOf(start, minutesOf(h2, m2), m1 !== undefined || m2 !== undefined);
    const right = after(text, span.to, 14);
    const isWritten = m1 !== undefined || m2 !== undefined;
    const isSpoken =
      /(?:van|tussen|werktijden?:?|tijden:?|uur|dienst(?:en)?:?|ploeg(?:en)?:?|\d,? en|\d of|ochtend|middag|avond|nacht|ma|di|wo|do|vr|vrij|za|zo|dag)[ (]*(?:de )?$/.test(
        left,
      ) &&
      (/u(?:ur)?$/.test(matched.trim()) ||
        /(?:werk(?:t|en)?(?: (?:je|we|wij|dan|er))?|dienst|rooster) van $/.test(left) ||
        /^ ?(?:en|of|,|\/) ?\d{1,2} ?- ?\d/.test(right) ||
        /(?:^|[^a-z])(?:ochtend|middag|avond|nacht|ma|di|wo|do|vr|vrij|za|zo|[a-z]+dag)[ (:]*$/.test(left));
    if (!(isWritten || isSpoken) || start === end || start >= 1440) return [];
    if (
      /^[ ]?(?:per week|p\/?w|uur per week|u per|p\.w|euro|km|kg|jaar)/.test(right) ||
      /€ ?$|euro $/.test(left)
    )
      return [];
    // A day of more than fourteen hours is no shift; half a day that ends before it begins is a night.
    const length = (end - start + 1440) % 1440;
    if (length > 15 * 60 || length < 60 || isOfficeHours(scan, span.from)) return [];
    if (!isWritten && end < start && length > 12 * 60) return [];
    return [{ start, end: end % 1440, span, confidence: isWritten ? 950 : 800 }];
  });
}

function startTimes(scan: Scan): WorkingTime[] {
  return [...matchesOf(scan.text, STARTS)].flatMap(({ span, found }) => {
    const [matched, h1, m1, h2, m2, h3, m3, h4, m4] = found;
    const hours = h1 ?? h2 ?? h3 ?? h4;
    const minutes = m1 ?? m2 ?? m3 ?? m4;
    if (hours === undefined || (minutes === undefined && !/\d ?u(?:ur)?|om \d/.test(matched))) return [];
    if (
      isOfficeHours(scan, span.from) ||
      /^ ?(?:per week|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|jaar|euro)/.test(
        after(scan.text, span.to, 12),
      )
    )
      return [];
    return [{ start: minutesOf(hours, minutes), end: null, span, confidence: 900 }];
  });
}

/** `half acht` is 07:30. */
function spokenTimes(scan: Scan): WorkingTime[] {
  return [...matchesOf(scan.text, HALF)].flatMap(({ span, found }) => {
    const [matched, kind, word = ''] = found;
    const hour = hourOf(word);
    if (
      hour < 1 ||
      hour > 12 ||
      !/start|begin|van|vanaf|om /.test(matched + before(scan.text, span.from, 20))
    )
      return [];
    if (
      isOfficeHours(scan, span.from) ||
      /(?:tot|klaar|naar huis|einde|eind)(?: om| rond| ongeveer)? ?$/.test(before(scan.text, span.from, 18))
    )
      return [];
    const minutes =
      kind === 'half' ? hour * 60 - 30 : kind === 'kwart over' ? hour * 60 + 15 : hour * 60 - 15;
    return [{ start: minutes, end: null, span, confidence: 850 }];
  });
}

function hourOf(word: string): number {
  return /\d/.test(word) ? Number(word) : HOUR_WORDS.indexOf(word) + 1;
}

function wholeHours(scan: Scan): WorkingTime[] {
  return matchesOf(scan.text, WHOLE_HOUR).flatMap(({ span, found }) => {
    const [, first, firstPart, second, secondPart] = found;
    const hour = hourOf(first ?? second ?? '');
    const isLate = /middag|avond/.test(firstPart ?? secondPart ?? '') && hour < 12;
    if (hour < 1 || hour > 24 || isOfficeHours(scan, span.from)) return [];
    return [{ start: (hour + (isLate ? 12 : 0)) * 60, end: null, span, confidence: 870 }];
  });
}

function fourDigits(scan: Scan): WorkingTime[] {
  return matchesOf(scan.text, FOUR_DIGITS).flatMap(({ span, found }) => {
    const [, h1, m1, h2, m2, h3, m3, h4, m4] = found;
    const start = minutesOf(h1 ?? h3, m1 ?? m3);
    const end = minutesOf(h2 ?? h4, m2 ?? m4);
    const length = (end - start + 1440) % 1440;
    if (length < 60 || length > 15 * 60 || start >= 1440 || isOfficeHours(scan, span.from)) return [];
    return [{ start, end, span, confidence: 900 }];
  });
}

/** Every time at which the text says that work begins, and ends where it says so. */
export function clockTimes(scan: Scan): WorkingTime[] {
  return [timeRanges, startTimes, spokenTimes, wholeHours, fourDigits].flatMap((read) => read(scan));
}
