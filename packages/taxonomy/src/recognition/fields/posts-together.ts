/** People who are sought in one breath: `drie koks, twee afwassers en een gastheer`, `voor de avond ook vijf`. */

import type { Span } from '../matches.ts';
import { NUMBER, numberOf } from '../number-words.ts';
import type { Mention } from '../occupation-names.ts';
import { before, type Scan } from '../scan.ts';

const ADJECTIVES = '(?:[a-z-]{3,18}e |fulltime |parttime |leerling-?){0,2}';
const NEXT = new RegExp(
  `^(?:,|;| en| plus| &| \\+)(?: (?:ook|nog|daarnaast))* (?<count>${NUMBER}) ?x? (?<adjectives>${ADJECTIVES})(?<noun>[a-z-]{3,30})`,
);
const BEFORE = new RegExp(
  `(?<![a-z0-9.,/-])(?:een|1) ${ADJECTIVES}(?<noun>[a-z-]{3,24})(?: [a-z-]+)?(?:,| en| plus) (?:nog )?$`,
);
/** The same in another shift or place, where the people are not named again. */
const ELSEWHERE = new RegExp(
  `^[^.!?\\n]{0,20}?(?:,| en)(?: en)? (?:voor|in|op) (?:de|het|onze) [a-z]+ (?:ook |nog )?(?<count>${NUMBER})(?= man| mensen| personen|[.,;!]| *$)`,
);
const SEVERAL = /(?:s|en)$/;
const LONGEST = 70;
const MOST_TRADES = 8;

/** Whom the text names by no trade. */
const PERSON =
  /(?:timers?|kracht(?:en)?|hulp(?:en)?|lieden|mannen|vrouwen|mensen|leerling(?:en)?|collega'?s?)$/;
/** The endings of trades; of one alone they may be a quality: `een teamspeler`. */
const TRADE = /[a-z]{3}(?:ers|eurs|aars|isten|sters)$/;

function isTrade(named: readonly Mention[], { from, to }: Span): boolean {
  return named.some(({ span }) => span.from < to && span.to > from);
}

interface Together {
  readonly count: number;
  /** How many more trades or shifts. */
  readonly others: number;
}

/** How many of other trades are sought beside those of a stretch. */
export function soughtBeside({ text }: Scan, span: Span, named: readonly Mention[]): Together {
  let count = 0;
  let others = 0;
  let { to } = span;
  while (others < MOST_TRADES) {
    const found = NEXT.exec(text.slice(to, to + LONGEST));
    const { count: number, noun = '' } = found?.groups ?? {};
    const more = numberOf(number);
    if (!found || more === undefined) break;
    const end = to + found[0].length;
    const isPerson =
      PERSON.test(noun) || TRADE.test(noun) || isTrade(named, { from: end - noun.length, to: end });
    if (!isPerson || (more > 1 && !SEVERAL.test(noun))) break;
    count += more;
    others += 1;
    to = named.find((mention) => mention.span.from < end && mention.span.to > end)?.span.to ?? end;
  }
  const first = BEFORE.exec(before(text, span.from, LONGEST));
  if (first && isTrade(named, { from: span.from - first[0].length, to: span.from })) {
    count += 1;
    others += 1;
  }
  const elsewhere = numberOf(ELSEWHERE.exec(text.slice(to, to + LONGEST))?.groups?.count);
  return elsewhere === undefined ? { count, others } : { count: count + elsewhere, others: others + 1 };
}
