/** Days of the week as vacancies name them: a list (`ma, wo en vr`), a stretch (`dinsdag t/m zaterdag`). */
import { matchesIn, matchesOf, type Span } from '../matches.ts';
import type { Scan } from '../scan.ts';

/** Monday is 0. */
const SHORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
export const SATURDAY = 5;
export const SUNDAY = 6;
const WEEK = 7;

const DAY =
  '(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?(?:en|s)?|ma|di|wo|do|vr|vrij|za|zat|zo|zon)(?:-(?=,| en | of ))?';
const TO = ' ?(?:t/?m|tot en met|tot/met|tot|-) ?';
const AND =
  '(?:, ?(?:en |of |of op |en op )?| en (?:op )?| of (?:op )?| ?/ ?| ?\\+ ?| ?& ?| (?!vrij(?![a-z])))';
/** Two days or more; one alone is a word for something else too often (`zo`, `do`). */
export const DAYS = `${DAY}(?:${TO}${DAY}|${AND}${DAY})+`;
const GROUP = new RegExp(`(?<![a-z-])${DAYS}(?![a-z])`, 'g');
const IS_STRETCH = new RegExp(`^${TO}$`);
const STEP = new RegExp(`(${TO}|${AND})?(${DAY})(?![a-z])`, 'g');

/** How far from a time its days stand, and those words. */
const REACH = 90;
export const NAMED = '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s|ochtend|middag|avond)?(?:en)?';
/** Between days and what one works then: `van maandag t/m donderdag werk je`, `op zaterdag sta je er`. */
export const AT_WORK =
  '(?: (?:(?:werk|sta|help|draai|zit|poets|rijd|maak|kom|bezorg|ben) (?:je|jij|u)|(?:werkt|staat|helpt|draait|bent|komt|maakt) u|(?:je|jij|u) (?:werkt|staat|helpt|draait|bent|komt|maakt))(?: (?:er|hier|bij ons|ons|aanwezig|beschikbaar|nodig|aan het werk))?)';
const BEFORE = new RegExp(
  `(?<!(?:waaronder|inclusief)(?: (?:de|op|een|elke|iedere|in het))* )(?<![a-z-])(${DAYS}|${NAMED}|ma|di|wo|do|vr|za|zo)(?:${AT_WORK})?(?:,? ?(?:telkens|allebei|beide(?: dagen)?|steeds|altijd))?[ :,(]*(?:van |vanaf |tussen |om )?$`,
);
const AFTER = new RegExp(
  `^ ?(?:uur|u)?(?:(?: '?s (?:ochtends|morgens|middags|avonds|nachts))?,?(?: met [a-z ]{3,20}pauze,?)? ?\\(?(?:op |van )?(?:de )?(${DAYS})| \\(?(?:op )?(?:de )?(${NAMED})(?! (?:al|tot|om|vanaf|maar) ))(?![a-z])`,
);

/** Who works on those days only, by his name: `zaterdaghulp`, `weekendkracht`. */
export const JOB =
  's?-?(?:[a-z]*(?:hulp|kracht|baan)|job|(?:bij)?baantje|medewerker|verkoper|bezorger|chauffeur)(?:en|s)?';
const WEEKEND_JOB = new RegExp(`(?<![a-z])(?:zaterdag|zondag|weekend)${JOB}(?![a-z])`);
const WEEKEND_FIRST =
  /^[^a-z]*(?:alleen )?(?:op|elke|iedere|in het|elk|ieder|om de|om het) (?:zaterdag|zondag|weekend)(?:en|s)?(?![a-z])/;
const OTHER_DAYS =
  /(?<![a-z])(?:(?:maan|dins|woens|donder|vrij)dag[a-z]*|ma|di|wo|do|vr|werkdag(?:en)?|weekdag(?:en)?|week|doordeweeks?e?|ook|soms|normaal|meestal|daarnaast)(?![a-z])/;

/** Right before a time: `weekenddiensten van 10 tot 18 uur`. */
const WEEKEND_DUTY = /(?:zaterdag|zondag|weekend)(?:dienst(?:en)?|werk)[ :(]*(?:van )?$/;

/** Whether a sentence speaks of the weekend only, by its words before a time. */
export function isOfWeekend(words: string): boolean {
  if (WEEKEND_DUTY.test(words)) return true;
  return (WEEKEND_JOB.test(words) || WEEKEND_FIRST.test(words)) && !OTHER_DAYS.test(words);
}

export interface DayGroup {
  readonly span: Span;
  readonly days: ReadonlySet<number>;
}

/** @param words one day or more; `vrijdag t/m maandag` goes over the weekend */
export function daysOf(words: string): ReadonlySet<number> {
  const days = new Set<number>();
  let last = 0;
  for (const { found } of matchesOf(words, STEP)) {
    const [, link = '', name = ''] = found;
    const day = SHORT.indexOf(name.slice(0, 2));
    const isStretch = days.size > 0 && IS_STRETCH.test(link);
    for (let ahead = 1; isStretch && (last + ahead) % WEEK !== day; ahead += 1)
      days.add((last + ahead) % WEEK);
    days.add(day);
    last = day;
  }
  return days;
}

export function dayGroups(scan: Scan): DayGroup[] {
  return matchesIn(scan, GROUP)
    .map(({ span, found }) => ({ span, days: daysOf(found[0]) }))
    .filter(({ days }) => days.size > 1);
}

const EACH_DAY_BEFORE =
  /(?<![a-z])(?:(?:elke|iedere|alle) (?:werk|week|school)dag(?:en)?|op (?:werk|school)dagen|doordeweeks|door de week)[^.\n\d]{0,12}$/;

/** Whether the words before a time say that it is on all working days: `elke werkdag van 6 tot 9`. */
export function isEachWorkingDay(words: string): boolean {
  return EACH_DAY_BEFORE.test(words);
}

/** The days that a time stands beside: `op za en zo van 9 tot 5`, `17-21 uur (vrijdag)`; none where none is named. */
export function daysBeside(text: string, { from, to }: Span): ReadonlySet<number> {
  const start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - REACH);
  const before = BEFORE.exec(text.slice(start, from))?.[1];
  const [, several, one] = AFTER.exec(text.slice(to, to + REACH)) ?? [];
  return daysOf(before ?? several ?? one ?? '');
}

const LINE_OF_DAYS = new RegExp(`^[^a-z0-9]*(?:[a-z ]{2,20}: ?)?(?:op |van )?(${DAYS})[^a-z0-9]*$`);
const LONGEST_LINE = 90;

/** In a form the days stand on the line before or behind that of the time, and nothing else does. */
export function daysOnNextLine(text: string, { from, to }: Span): ReadonlySet<number> {
  const begin = text.lastIndexOf('\n', from - 1);
  const end = text.indexOf('\n', to);
  const line = begin < 0 ? '' : text.slice(text.lastIndexOf('\n', begin - 1) + 1, begin);
  const [next = ''] = end < 0 ? [] : text.slice(end + 1, end + 1 + LONGEST_LINE).split('\n', 1);
  const days = [line, next].flatMap((words) =>
    words.length > LONGEST_LINE ? [] : (LINE_OF_DAYS.exec(words)?.[1] ?? []),
  );
  return daysOf(days[0] ?? '');
}
