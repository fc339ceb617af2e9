/** How many hours the text itself calls a full week: `1 fte = 40 uur`, `voltijds is bij ons 36 uur`, `€ 2.800 bij 38 uur`. */

import type { Span } from '../matches.ts';
import { matchesAtNumbers, numberOf } from '../number-words.ts';
import type { Scan } from '../scan.ts';
import { N } from './hours-candidate.ts';

export interface FullWeek {
  readonly hours: number;
  readonly span: Span;
  /** Said in so many words; `fulltime (40 uur)` may be the job itself. */
  readonly isTold: boolean;
}

const FEWEST = 32;
const MOST = 42;
/** A look ahead, before one at what stands farther back: fewer or more are no full week. */
const AS_MANY = '(?=3[2-9]|4[0-2])';

const JOB = '(?:week|werkweek|dienstverband|baan|functie|aanstelling|contract|betrekking|job)';
const FULL_TIME = `(?:(?<![\\d.,])1(?:[.,]0)? ?(?:fte|wtf)|(?<![\\d.,])1[.,]0(?= =)|(?:full ?-?timer?|voltijd(?:s|se|er)?)(?:[ -]?(?:norm|${JOB}))?|(?:volle|volledige?|hele|gehele|normale|voltallige) ${JOB})`;
/** Between what is full and its hours. */
const IS =
  '(?:,? ?[=:(]| (?:is|dat|dit|heeft|werkt|maakt|staat|gelijk|gelijkstaat|aan|voor|telt|bedraagt|omvat|bestaat|uit|komt|neer|op|bij|ons|de|het|een|gemeente|onze|organisatie|bedrijf|hier|betekent|houdt in|van|gemiddeld|wordt|werkweek|gesteld|basis|gebaseerd)(?![a-z]))';
const HOURS = '(?: ?-?(?:uur|uren|urige?|u)(?![a-z]))?(?! ?(?:-|tot|of|a|/) ?\\d)(?![\\d%]|[.,]\\d)';
const FULL_FIRST = new RegExp(
  `${AS_MANY}(?<=(?<lead>(?<![a-z])${FULL_TIME}(?<link>${IS}{0,8}) ?))(?<hours>${N})${HOURS}`,
  'y',
);
/** To which the pay is reckoned: `bij 36 uur`, `o.b.v. een 38-urige werkweek`. */
const BASIS = new RegExp(
  `${AS_MANY}(?<=(?<lead>(?<![a-z])(?<link>bij|op basis van|o\\.?b\\.?v\\.?|uitgaande van|gebaseerd op|berekend over)(?: een)?(?: (?:volledige?|voltijdse?|full ?-?time|normale))?(?: ${JOB})?(?: van)? ))(?<hours>${N})${HOURS}`,
  'y',
);
/** `36 uur is bij ons een volle week`, `waarbij 40 uur fulltime is`, `(40 uur = 1 fte)`. */
const HOURS_FIRST = new RegExp(
  `${AS_MANY}(?<hours>${N})(?: ?(?:uur|uren|u))?(?: per week| p/?w)? (?:${FULL_TIME} (?:is|geldt|telt|betekent|heet)|(?:is|=|staat voor|geldt als|noemen (?:wij|we)|betekent|vormt|heet)(?: (?:bij ons|hier|een|de|onze|het|dan)){0,4} ${FULL_TIME})(?![a-z])`,
  'y',
);
const TOLD = /=|(?<![a-z])(?:is|heeft|werkt|telt|bedraagt|staat|betekent|bestaat|komt|omvat|houdt)(?![a-z])/;

/** A text without any of these has no share that it could be needed for. */
const SHARE = /fte|wtf|factor|%|procent|\d\/5|half|full|volti|vol(?:le|ledige?) |formatieplaats|kwart|vijfde/;

export function fullWeekOf(scan: Scan): FullWeek | undefined {
  if (!SHARE.test(scan.text)) return undefined;
  return [FULL_FIRST, HOURS_FIRST, BASIS]
    .flatMap((pattern) => matchesAtNumbers(scan, pattern))
    .map(({ span, found: { groups } }) => ({
      hours: numberOf(groups?.hours) ?? 0,
      span,
      isTold: groups?.link === undefined || TOLD.test(groups.link),
    }))
    .find(({ hours }) => hours >= FEWEST && hours <= MOST);
}
