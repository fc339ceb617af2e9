/** Dutch number words as far as vacancies use them. */

import type { Match } from './matches.ts';
import { oncePerScan } from './once-per-scan.ts';
import type { Scan } from './scan.ts';

const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig'];
const TEENS = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien'];
const LAST_TEENS = ['achttien', 'negentien'];

/** `twintigste`. */
const ORDINAL = /(?:ste|de)$/;
/** Ordinals that are no number with an ending. */
const OTHER_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['eerste', 1],
  ['derde', 3],
]);
const ZERO = 48;
const NINE = 57;

/** Behind a number to which they add a half: `drieënhalf`, `vijf en een halve`. */
const HALVES = ['enhalf', 'enhalve', 'eneenhalf', 'eneenhalve', ' en een half', ' en een halve'];

/** Up to 69; `tweeëndertig` is read without its dots. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index): [string, number] => [word, index + 1]),
  ...[...TEENS, ...LAST_TEENS].map((word, index): [string, number] => [word, index + 10]),
  ...TENS.flatMap((ten, index): [string, number][] => [
    [ten, 10 * (index + 2)],
    ...UNITS.map((unit, one): [string, number] => [`${unit}en${ten}`, 10 * (index + 2) + one + 1]),
  ]),
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ...UNITS.flatMap((unit, index) => HALVES.map((half): [string, number] => [`${unit}${half}`, index + 1.5])),
]);

/** Alternatives for a pattern, the longest first. */
export const NUMBER_WORD = `(?:(?:${UNITS.join('|')})en)?(?:${TENS.join('|')})|${[...LAST_TEENS, ...TEENS].toReversed().join('|')}|${UNITS.join('|')}`;
/** The same with digits. */
export const NUMBER = `\\d{1,3}|${NUMBER_WORD}`;
/** `eerste`, and what `ste` or `de` may follow. */
export const ORDINAL_WORD = `${[...OTHER_ORDINALS.keys()].join('|')}|${NUMBER_WORD}`;
/** Those that end in a half. */
export const HALVED = `anderhal(?:f|ve)|(?:${UNITS.join('|')})(?:${HALVES.toReversed().join('|')})`;

/** @returns undefined for what is no number */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return WORDS.get(text);
}

/** Those of `NUMBER` and `ORDINAL_WORD`, without the ending of an ordinal. */
export function ordinalOf(text: string | undefined): number | undefined {
  return OTHER_ORDINALS.get(text ?? '') ?? numberOf(text);
}

/** Where the numbers of a text begin. */
const numberPlaces = oncePerScan((scan): readonly number[] => {
  const found: number[] = [];
  for (const { from, to } of scan.tokens) {
    const code = scan.text.charCodeAt(from);
    const isDigit = code >= ZERO && code <= NINE;
    const word = scan.text.slice(from, to);
    const isOrdinal = () =>
      word.endsWith('e') && (WORDS.has(word.replace(ORDINAL, '')) || OTHER_ORDINALS.has(word));
    if (isDigit || WORDS.has(word) || isOrdinal()) found.push(from);
  }
  return found;
});

/** Those where a pattern can match. */
function placesFor(scan: Scan, pattern: RegExp): readonly number[] {
  const all = numberPlaces(scan);
  const stretches = scan.lines.holding(pattern);
  if (!stretches) return all;
  const found: number[] = [];
  let at = 0;
  for (const { from, text, begin } of stretches) {
    const end = from + text.length;
    while ((all[at] ?? end) < from + begin) at += 1;
    for (let place = all[at]; place !== undefined && place <= end; place = all[at]) {
      found.push(place);
      at += 1;
    }
  }
  return found;
}

/**
 * Matches of a pattern that begins with a number, in order: a text has few numbers, and only there it is tried.
 * @param pattern sticky; what its group `lead` finds in a lookbehind belongs to the match
 */
export function matchesAtNumbers(scan: Scan, pattern: RegExp): Match[] {
  const matches: Match[] = [];
  let end = 0;
  for (const from of placesFor(scan, pattern)) {
    if (from < end) continue;
    pattern.lastIndex = from;
    const found = pattern.exec(scan.text);
    if (!found) continue;
    end = from + found[0].length;
    matches.push({ span: { from: from - (found.groups?.lead?.length ?? 0), to: end }, found });
  }
  return matches;
}
