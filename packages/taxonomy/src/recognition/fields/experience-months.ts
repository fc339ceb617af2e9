/** For how long someone has done work, in months, and the wordings of it that begin with a number. */

import type { Span } from '../matches.ts';
import { matchesAtNumbers, NUMBER, numberOf } from '../number-words.ts';
import type { Scan } from '../scan.ts';

export const COUNT = `(${NUMBER}|enkele|een paar|paar|anderhalf|half|een half|meerdere)`;
export const UNIT =
  '(?:(?:vol(?:le)?|heel|hele|ruim|dik) )?(jaren|jaar|jr|j(?![a-z])|maanden|maand|mnd|years?|months?)\\.?';
const FEW_YEARS = 2;

export function monthsOf(count: string | undefined, unit: string | undefined): number | undefined {
  const perUnit = /^(?:j|y)/.test(unit ?? '') ? 12 : 1;
  if (count === undefined) return undefined;
  if (/paar|enkele|meerdere/.test(count)) return FEW_YEARS * perUnit;
  if (count === 'anderhalf') return 1.5 * perUnit;
  if (/half/.test(count)) return perUnit / 2;
  const value = numberOf(count);
  return value === undefined ? undefined : value * perUnit;
}

export interface TimeDone {
  readonly span: Span;
  readonly months: number | undefined;
}

const LEAST = '(?:(?:minimaal|minimum|minstens|min\\.?|ten ?minste|zeker|toch) )*';
/** A line of a form, with the unit before the number: `ervaring (in jaren): 4`, `aantal jaren ervaring: 4`. */
const UNIT_FIRST = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:[a-z]{0,8}ervaring,? \\(?(?:in |aantal )?(?<behind>jaren|jaar|maanden)\\)?|(?<ahead>jaren|jaar|maanden) [a-z]{0,8}ervaring) ?[:=] {0,2}${LEAST}))(?<count>${NUMBER})(?![\\da-z%]|[.,]\\d)`,
  'y',
);
/** The unit stands earlier in the sentence: `wij bestaan dertig jaar; van jou vragen we er twee`. */
const OF_THOSE = new RegExp(
  `(?<=(?<unit>jaar|jaren|maanden)(?![a-z])[^.!?\\n]{0,60} (?<lead>(?:(?:vragen|verwachten|eisen|willen|zien) (?:we|wij)|(?:we|wij) (?:vragen|verwachten|eisen|willen|zien)) er (?:graag )?${LEAST}))(?<count>${NUMBER})(?= in (?:het|de|een) |[.,;!?\\n]| (?:van jou|(?:aan )?ervaring)(?![a-z])|$)`,
  'y',
);
/** What several stretches come to: `twee seizoenen, samen een jaar`. */
const IN_ALL = new RegExp(
  `(?:${NUMBER}) (?:seizoenen|periodes|stages|contracten|banen),? \\(?(?:samen|bij elkaar|alles bij elkaar|in totaal|totaal|opgeteld) ${LEAST}(?:ongeveer |zo'n |ruim )?${COUNT} ?${UNIT}(?![a-z])`,
  'y',
);

/** Years or months that are asked by their number, as in a form. */
export function monthsAsked(scan: Scan): TimeDone[] {
  return [UNIT_FIRST, OF_THOSE].flatMap((pattern) =>
    matchesAtNumbers(scan, pattern).map(({ span, found: { groups } }) => ({
      span,
      months: monthsOf(groups?.count, groups?.unit ?? groups?.behind ?? groups?.ahead),
    })),
  );
}

/** What the candidate has done in several stretches. */
export function monthsInAll(scan: Scan): TimeDone[] {
  return matchesAtNumbers(scan, IN_ALL).map(({ span, found }) => ({
    span,
    months: monthsOf(found[1], found[2]),
  }));
}
