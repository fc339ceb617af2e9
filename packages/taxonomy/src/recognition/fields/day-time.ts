/** One time of the day, in the ways in which it is written and said. */
import { oncePerScan } from '../once-per-scan.ts';
import { type Match, matchesOf, type Scan } from '../scan.ts';
import type { Line } from '../text-lines.ts';

const HOURS = [
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
/** `Tegen vijven`, `na zessen`: around the hour. */
const AROUND_HOURS = [
  'enen',
  'tweeen',
  'drieen',
  'vieren',
  'vijven',
  'zessen',
  'zevenen',
  'achten',
  'negenen',
  'tienen',
  'elven',
  'twaalven',
];
const MIDNIGHT = 'middernacht';
const NOON = 12 * 60;
const EVENING = 6 * 60;

const PART = 'half|kwart over|kwart voor|(?:vijf|tien|5|10) (?:over|voor)(?: half)?';
/** Four groups: the part of the hour, the hour, and minutes behind a point or behind the hour (`6u30`). */
export const DAY_TIME = `(?:(${PART}) )?(?<![a-z\\d])([01]?\\d|2[0-4]|(?<=(?:tegen|rond|na|voor) )(?:${AROUND_HOURS.join('|')})|${[...HOURS].reverse().join('|')}|${MIDNIGHT})(?:[.:]([0-5]\\d)(?!\\d)|[uh]([0-5]\\d)(?!\\d))?(?![\\da-tv-z])(?: ?u(?:ur)?(?![a-z]))?`;
/** `'s ochtends`, `in de avond`, behind or before a time. */
export const PART_OF_DAY =
  "(?:'?s[ -](?:ochtends|morgens|middags|avonds|nachts)|in de (?:vroege |late )?(?:ochtend|morgen|middag|avond|nacht))";

/** Before a time that is not to the minute. */
export const ABOUT = "(?:ongeveer |circa |ca\\.? |rond |uiterlijk |een uur(?:tje)? of |zo'n )?";

export interface DayTime {
  /** From midnight, as said: half past four in the afternoon may be 4:30. */
  readonly minutes: number;
  /** With minutes in digits: those are of a day of 24 hours. */
  readonly isWritten: boolean;
  /** `half`, `kwart over`: can be nothing but a time. */
  readonly isSaid: boolean;
  readonly isWord: boolean;
}

/** @param groups the four of `DAY_TIME` */
export function dayTimeOf(groups: readonly (string | undefined)[]): DayTime {
  const [part, hour = '', point, unit] = groups;
  if (hour === MIDNIGHT) return { minutes: 0, isWritten: true, isSaid: false, isWord: true };
  const isWord = !/\d/.test(hour);
  const hours = isWord ? Math.max(HOURS.indexOf(hour), AROUND_HOURS.indexOf(hour)) + 1 : Number(hour);
  const minutes = hours * 60 + Number(point ?? unit ?? 0) + minutesOf(part);
  return {
    minutes,
    isWritten: point !== undefined || unit !== undefined,
    isSaid: part !== undefined,
    isWord,
  };
}

/** A line without any of this tells no time. */
const TIME_LIKE = new RegExp(
  `\\d|half |kwart |uur|middernacht|(?:ochtend|morgen|middag|avond|nacht)s ?[a-z]|(?:om|tot|van|tegen|rond|vanaf) (?:${[...HOURS, ...AROUND_HOURS].join('|')})(?![a-z])|(?:${HOURS.join('|')}) tot (?:${HOURS.join('|')})(?![a-z])`,
);
const timeLines = oncePerScan(
  ({ lines }): ReadonlySet<Line> =>
    new Set(lines.holding(TIME_LIKE)?.filter(({ text }) => TIME_LIKE.test(text))),
);

/** Matches of a pattern with a time in it, which stands on one line. */
export function matchesOfTime(scan: Scan, pattern: RegExp): Match[] {
  const told = timeLines(scan);
  const lines = scan.lines.holding(pattern)?.filter((line) => told.has(line)) ?? [...told];
  return lines.flatMap(({ from: offset, text }) =>
    matchesOf(text, pattern).map(({ span: { from, to }, found }) => ({
      span: { from: offset + from, to: offset + to },
      found,
    })),
  );
}

/** What a part of the hour adds to it: `half acht` is before eight. */
function minutesOf(part: string | undefined): number {
  if (part === undefined) return 0;
  const size = /kwart/.test(part) ? 15 : /vijf|5/.test(part) ? 5 : /tien|10/.test(part) ? 10 : 0;
  return (/voor/.test(part) ? -size : size) - (/half/.test(part) ? 30 : 0);
}

/** The time of 24 hours that goes with the part of the day that stands beside it. */
export function atPartOfDay({ minutes, isWritten }: DayTime, partOfDay: string | undefined): number {
  if (partOfDay === undefined || isWritten || minutes > NOON) return minutes;
  if (/nacht/.test(partOfDay)) return minutes < EVENING ? minutes : (minutes + NOON) % (2 * NOON);
  return /middag|avond/.test(partOfDay) && minutes < NOON ? minutes + NOON : minutes;
}
