/** The part of the day that a sentence names before a time: `5 avonden in de week, van half zes tot half acht`. */
import { matchesOf, type Span } from '../matches.ts';
import { before, type Scan } from '../scan.ts';

/** So far before a time a part of the day is that of the time. */
const REACH = 60;
const PARTS = /(?<![a-z])(?:'?s )?(?:[a-z]+dag|werk)?(ochtend|morgen|middag|avond|nacht)(?:en|s)?(?![a-z])/g;
const DAYS = /(?<![a-z])(?:over)?dag(?:en|dienst(?:en)?)?(?![a-z])/;
/** Another time stands between, or the part of the day is none at which someone works. */
const NOT_OF_TIME =
  /\d[.:]\d\d|\d ?u(?:ur)?(?![a-z])|(?<![a-z])(?:vrij|geen|niet|soms|af en toe|koopavond|open|gesloten|dicht)(?![a-z])/;

/** From when on a time that is said belongs to an evening or an afternoon, in minutes of twelve hours. */
const EARLIEST_EVENING = 4 * 60;
const LATEST_AFTERNOON = 6 * 60;

/** Undefined where it names none, or more than one, or one to which the time cannot belong. */
export function partNamedBefore(scan: Scan, { from }: Span, start: number): string | undefined {
  const sentence = scan.clauses.sentenceAt(from);
  const left = before(scan.text, from, Math.min(REACH, Math.max(0, from - sentence.from)));
  const parts = [...new Set(matchesOf(left, PARTS).map(({ found: [, part] }) => part))];
  if (parts.length !== 1 || DAYS.test(left) || NOT_OF_TIME.test(left)) return undefined;
  if (parts[0] === 'avond' && start >= EARLIEST_EVENING) return 'avond';
  return parts[0] === 'middag' && start < LATEST_AFTERNOON ? 'middag' : undefined;
}
