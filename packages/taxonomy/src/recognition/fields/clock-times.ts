/** Times of the day at which work begins and ends, and the stretches at which someone works. */

import { matchesIn, type Span } from '../matches.ts';
import { oncePerScan } from '../once-per-scan.ts';
import { after, before, type Scan } from '../scan.ts';
import { timeRanges, type WorkingTime } from './clock-times-range.ts';
import { ABOUT, atPartOfDay, DAY_TIME, type DayTime, dayTimeOf, PART_OF_DAY } from './day-time.ts';
import { isPartTime } from './hours-candidate.ts';
import { partNamedBefore } from './part-of-day-named.ts';
import { daysBeside, isEachWorkingDay } from './week-days.ts';
import { isNotOfWork } from './work-hours.ts';

/** Words by which work begins, before the time. */
const BEGINS = new RegExp(
  `(?<![a-z])(?:start(?:tijd|en|t)?|begin(?:t|n?en?|tijd|tijden)?|aanvang(?:stijd|en)?|vangt aan|aanwezig|present|verzamelen|aantreden|vertrek(?:t|ken|tijd)?|(?:we|wij|je|jij) rijden|rijden (?:we|wij)|verwacht(?:en|t)? (?:we|wij|je|jou|u)|(?<!we )(?<!wij )openen|bent er|ben (?:je|jij) er|sta(?:at|an) (?:je|we|wij|iedereen|het team|de ploeg)|(?:werk|sta|help) (?:je|jij|u)(?= vanaf ))(?: (?!tot )[a-z]{2,16}){0,3}?[ :(]{1,2}(om |vanaf |rond |tegen |is |op )?${ABOUT}${DAY_TIME}(?: (${PART_OF_DAY}))?(?![\\d%/-])`,
  'g',
);
/** And behind it: `om 7 uur begin je`, `6 uur beginnen`. */
const BEGINS_AFTER = new RegExp(
  `(?<![a-z\\d.,:/€-])(?:(${PART_OF_DAY}) )?(om |vanaf |rond |tegen )?${ABOUT}${DAY_TIME}(?: (${PART_OF_DAY}))?,? (?=begin|start|aanwezig|present|aan de slag|sta (?:je|jij|u)|staan (?:we|wij)|staat (?:iedereen|de ploeg|het team)|gaat het licht aan|gaa[nt] (?:de|het) (?:lichten|lampen|ovens?|machines?|lijn|band|poort|hek|deuren|luiken) (?:aan|open|draaien)|ga (?:je|jij) |ben (?:je|jij) (?:er|aanwezig|present|op|bij)|vertrek|rijden (?:we|wij)|verzamel)`,
  'g',
);
/** An end that is no time: `van 18.00 tot sluit`. */
const UNTIL_WHENEVER =
  'tot (?:sluit|ongeveer|(?:het|de) (?:klaar|sluit|einde|laatste|werk|zaak)|(?:in de )?(?:laat|late)|je klaar)';
const OR_AT = new RegExp(
  `^(?: of (?:pas )?(?:om |vanaf )?| en om | en (?=\\d{1,2}[.:]\\d\\d)|,? (?:en |of )?de (?:andere|volgende)(?: week| keer| dag)? (?:om |vanaf ))${DAY_TIME}(?: (${PART_OF_DAY}))?(?![\\d%/-]| ?(?:-|tot))`,
);
/** A time that nothing else is said of: `vanaf 14.00 uur`, `om half acht`, `'s morgens om zes uur`. */
const BARE = new RegExp(
  `(?<![a-z])(?:(${PART_OF_DAY}) )?(?:(om |vanaf |van (?=\\S+(?: uur)? ${UNTIL_WHENEVER}))|(?<=(?:ochtends|morgens|middags|avonds|nachts) ))${DAY_TIME}(?: (${PART_OF_DAY}))?(?![\\d%/-])`,
  'g',
);
/** At the beginning of a sentence or a part of it: `Half acht bij ons in de schuur`, `Zes uur weg vanaf de zaak`. */
const PRESENT = new RegExp(
  `(?:^|•|[.!?,] )[ -]*${DAY_TIME}(?=:[ ][a-z]| (?:bij|op|in) (?:mij|ons|de|het|onze)(?! (?:dag|week|(?:ochtend|morgen|middag|avond|nacht)(?= en )))(?![a-z])| (?:weg|vertrek|aanwezig|present|klaarstaan)(?![a-z]))`,
  'g',
);
/** What someone does at a time of the morning, where nothing else says when he begins. */
const DONE_AT = new RegExp(
  `(?<![a-z])(?:om |rond |tegen |vanaf )${ABOUT}${DAY_TIME},? (?=[a-z]+ (?:je|jij|we|wij|u)(?![a-z]))`,
  'g',
);
const DONE_LAST =
  /^[^.!?,\n]{0,50}(?<![a-z])(?:klaar|vrij|naar huis|dicht|op slot|sluit\w*|lunch\w*|pauze|slapen|naar bed|schaft\w*|drink\w*|eten|(?:uit|weer|terug|weg)(?= *(?:[.,;!?\n]|en |$)))(?![a-z])/;
/** Behind a time nobody does anything then, and it is that of no amount: `vanaf 8 uur staat er koffie`. */
const NOTHING_DONE =
  /^ ?(?:[.,;:!?)](?!\d)|$|(?:op|werk(?:en)?|aan de slag|tot(?! \d{1,2} ?(?:uur|u)? ?(?:per|in de|p\/?) ?w))(?![a-z])|\(?(?:ma|di|wo|do|vr|za|zo)(?![a-z])|[a-z]+dag)/;
const OF_WORKING_TIME = /(?<![a-z])(?:werktijd|werktijden|diensten|aanvang)(?: zijn| is)?:? $/;
/** From so many hours on `vanaf 12 uur` may count those of a week. */
const EARLIEST_FROM = 4 * 60;
const LATEST_FROM = 11 * 60;
const EARLIEST_DEED = 5 * 60;
const LATEST_DEED = 10 * 60;
/** After office hours, so in the evening. */
const AFTER_OFFICE =
  /(?<![a-z])na (?:kantoortijd|kantooruren|werktijd|sluitingstijd|het eten)(?![a-z])[^.!?\n]{0,16}$/;
/** Who gets up then begins in the morning. */
const GETS_UP = /^ (?:op(?:staan)?|uit (?:bed|de veren)|je bed uit)(?=[.,;!?\n]|$| (?:om|en))/;
/** Right before a time: the part of the day it is of: `donderdagavond vanaf zeven uur`, `ochtend (vanaf 6 uur)`. */
const DAY_PART_BEFORE = /(ochtend|morgen|middag|avond|nacht)(?:en)?,? \(?$/;
/** Where nothing speaks of them, nobody begins in the small hours. */
const SMALL_HOURS = 5 * 60;
const SPEAKS_OF_NIGHT = /nacht|vroeg|ochtend|morgen|bakker|brood|krant/;
/** What is counted, or a date. */
const NO_TIME_AFTER =
  /^ ?(?:per week|in de week|p\/?w(?![a-z])|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|jaar|euro)/;
/** What happens when the work does not begin. */
const NO_BEGIN =
  /^[^.!?\n]{0,40}(?<![a-z])(?:koffie|pauze|lunch|eten|klaar|licht uit|op slot|naar huis|thuis|slapen|naar bed|sluit\w*|dicht|open|afgelopen|gedaan|deur|borrel\w*|proost\w*)(?![a-z])/;
/** The same right behind the verb: `ga je slapen`. */
const NOT_BEGUN =
  /^(?!sta)[a-z]+ (?:[a-z]+ ){0,2}(?:slapen|naar huis|naar bed|weer|klaar|thuis|pauze|koffie|weekend)(?![a-z])/;
const NO_BEGIN_BEFORE =
  /(?:tot|klaar|naar huis|eindes?|eindigt|eind|koffie|pauze|lunch|sluit\w*|bus gaat|trein gaat|toeslag)(?: [a-z]+){0,2} ?$/;
/** What else begins. */
const OTHER_BEGIN =
  /(?<![a-z])(?:school|les(?:sen)?|cursus|opleiding|training|markt|vergadering|borrel|voorstelling|weekend|pauze) $/;
/** When the work is over. */
const ENDS = new RegExp(
  `(?<![a-z])(?:(?:om|rond|tegen|tot) ${ABOUT}${DAY_TIME}(?!(?: ?u(?:ur|ren)?)? (?:per week|in de week|p/?w))(?= [^.!?\\n\\d]{0,30}(?<![a-z])(?:klaar|vrij(?! (?:voor|om))|naar huis|gedaan|dicht|thuis|afgelopen)(?![a-z]))|(?:klaar|einde?|eindigt|eindigen|thuis|(?:af)?sluiten)(?: [a-z]+){0,2}? (?:om|rond|tegen|tot) ${ABOUT}${DAY_TIME})`,
  'g',
);
/** `Je werkt tot 22 uur`: late enough to be a time, and no count of hours. */
const WORKS_UNTIL =
  /(?<![a-z])(?:werk|werkt|werken|draai|draait|draaien|sta|staat|loopt|lopen|duurt|duren)(?: (?:je|jij|we|wij|u|soms|ook|wel|dan|de diensten?)){0,3} tot (?:uiterlijk |ongeveer |rond |maximaal )?(?:(2[1-3])(?= ?u(?:ur)?(?![a-z]))|(2\d)[.:]([0-5]\d))(?! ?(?:u(?:ur)? )?(?:per|p\.|in de week))/g;
/** Is ready then: no work is. */
const SERVED = /(?<![a-z])(?:koffie|thee|lunch|soep|eten|ontbijt)(?![a-z])/;
const EARLY = 7 * 60;
const SHORTEST_DAY = 2 * 60;
const LONGEST_MORNING = 8 * 60;
const NOON = 12 * 60;
const DAY = 24 * 60;

/** One time, from the groups of a pattern that begins with `partBefore`, `lead` and the four of a time. */
function startOf(
  scan: Scan,
  span: Span,
  [partBefore, lead, ...rest]: readonly (string | undefined)[],
  confidence: number,
): WorkingTime[] {
  const time = dayTimeOf(rest.slice(0, 4));
  const words = scan.text.slice(span.from, span.to).trim();
  const hasUnit = /\d ?u(?:ur)?(?![a-z])|[a-z] uur(?![a-z])/.test(words);
  const isAt = lead !== undefined && /^(?:om|rond|tegen|van)/.test(lead);
  // `een uur` lasts an hour.
  const isTold =
    time.isWritten || time.isSaid || isAt || (hasUnit && !/^(?:een|[a-z ]* een) uur/.test(words));
  if (!isTold || time.minutes >= DAY || NO_TIME_AFTER.test(after(scan.text, span.to, 12))) return [];
  if (isNotOfWork(scan, span.from)) return [];
  const partOfDay =
    partBefore ?? rest[4] ?? partBeside(scan.text, span) ?? partNamedBefore(scan, span, time.minutes);
  const start = atPartOfDay(time, partOfDay);
  const isAfternoon =
    start < SMALL_HOURS &&
    start >= 60 &&
    !time.isWritten &&
    !SPEAKS_OF_NIGHT.test(scan.text) &&
    !GETS_UP.test(after(scan.text, span.to, 20));
  return [{ start: isAfternoon ? start + NOON : start, end: null, span, confidence }];
}

/** The part of the day that stands somewhat before a time. */
function partBeside(text: string, { from, to }: Span): string | undefined {
  const left = before(text, from, 40);
  return AFTER_OFFICE.test(left + text.slice(from, to)) ? 'avond' : DAY_PART_BEFORE.exec(left)?.[1];
}

function startTimes(scan: Scan): WorkingTime[] {
  const { text } = scan;
  const begins = matchesIn(scan, BEGINS).flatMap(({ span, found }) =>
    OTHER_BEGIN.test(before(text, span.from, 24))
      ? []
      : startOf(scan, span, [undefined, ...found.slice(1)], 900),
  );
  const begun = matchesIn(scan, BEGINS_AFTER).flatMap(({ span, found }) =>
    NOT_BEGUN.test(after(text, span.to, 30))
      ? []
      : startOf(scan, span, found.slice(1), /^(?:sta|ga) /.test(after(text, span.to, 4)) ? 790 : 880),
  );
  const bare = matchesIn(scan, BARE).flatMap(({ span, found }) => bareStart(scan, span, found));
  const present = matchesIn(scan, PRESENT).flatMap(({ span, found }) =>
    startOf(scan, span, [undefined, undefined, ...found.slice(1)], 700),
  );
  // `om 7 uur begin je en om 4 uur`: the verb goes with the time before it.
  const own = begins.filter(({ span }) => !begun.some((other) => other.span.to === span.from));
  const sure = [...own, ...begun];
  return [...sure, ...sure.flatMap((time) => otherStart(scan, time)), ...bare, ...present];
}

/** The begin of another day or route: `je begint om 5.45 of om 9.15 uur`. */
function otherStart(scan: Scan, { span: { to }, confidence }: WorkingTime): WorkingTime[] {
  const found = OR_AT.exec(after(scan.text, to, 30));
  if (!found || DONE_LAST.test(after(scan.text, to + found[0].length, 40))) return [];
  return startOf(
    scan,
    { from: to, to: to + found[0].length },
    [undefined, 'om ', ...found.slice(1)],
    confidence,
  );
}

function bareStart(scan: Scan, span: Span, found: RegExpExecArray): WorkingTime[] {
  const [words, partBefore, lead = '', ...rest] = found;
  const { text } = scan;
  const time = dayTimeOf(rest.slice(0, 4));
  const left = before(text, span.from, 24);
  if (/^ weekend(?![a-z])/.test(after(text, span.to, 12))) return [];
  if ((lead !== 'van ' && NO_BEGIN.test(after(text, span.to, 60))) || NO_BEGIN_BEFORE.test(left)) return [];
  const isOfPartSaid = partBefore !== undefined || rest[4] !== undefined;
  const isTold =
    time.isSaid ||
    isOfPartSaid ||
    (lead === 'vanaf '
      ? time.isWritten || isFrom(text, span, time)
      : lead === 'van ' || isOfDays(text, span));
  const isOfPart = /u(?:ur)?$/.test(words) && DAY_PART_BEFORE.test(left);
  if (isTold || isOfPart) return startOf(scan, span, found.slice(1), 780);
  // `Om 7 uur handen wassen`: the day begins with it.
  const isFirst = /(?:^|[.!?•]) *-? *$/.test(left) && /u(?:ur)?$/.test(words);
  const isMorning = time.minutes >= 4 * 60 && time.minutes < NOON;
  return lead === 'om ' && isFirst && isMorning ? startOf(scan, span, found.slice(1), 600) : [];
}

/** `Vanaf 7 uur`, `maandag t/m vrijdag vanaf 18 uur`: not `parttime vanaf 16 uur`, `vanaf 8 uur per week`. */
function isFrom(text: string, span: Span, { minutes, isWord }: DayTime): boolean {
  const right = after(text, span.to, 44);
  if (isWord || !/\d ?u(?:ur)?$/.test(text.slice(span.from, span.to))) return false;
  if (isPartTime(before(text, span.from, 40), right) || !NOTHING_DONE.test(right)) return false;
  const isWorkingTime = OF_WORKING_TIME.test(before(text, span.from, 30));
  return isWorkingTime || (minutes >= EARLIEST_FROM && minutes <= LATEST_FROM) || isOfDays(text, span);
}

/** The time of several days that stand beside it. */
function isOfDays(text: string, span: Span): boolean {
  if (!NOTHING_DONE.test(after(text, span.to, 44))) return false;
  return isEachWorkingDay(before(text, span.from, 60)) || daysBeside(text, span).size > 1;
}

/** The first thing that someone does in the morning. */
function firstDeed(scan: Scan): WorkingTime[] {
  return matchesIn(scan, DONE_AT)
    .flatMap(({ span, found }) =>
      DONE_LAST.test(after(scan.text, span.to, 70))
        ? []
        : startOf(scan, span, [undefined, 'om ', ...found.slice(1, 5)], 690),
    )
    .filter(({ start }) => start >= EARLIEST_DEED && start <= LATEST_DEED)
    .slice(0, 1);
}

/** Who begins before the others has done his work early too: from half past five to nine. */
function isHomeBeforeNoon(start: number, end: number): boolean {
  return start < EARLY && end - start >= SHORTEST_DAY && end - start <= LONGEST_MORNING;
}

/** Times at which the work is over, in minutes from midnight. */
export function endTimes(
  scan: Scan,
  begins: readonly WorkingTime[],
): { readonly end: number; readonly span: Span }[] {
  const until = matchesIn(scan, WORKS_UNTIL).map(({ span, found: [, hour, written, minutes] }) => ({
    end: Number(hour ?? written) * 60 + Number(minutes ?? 0),
    span,
  }));
  const told = matchesIn(scan, ENDS).flatMap(({ span, found }) => {
    if (isNotOfWork(scan, span.from) || SERVED.test(before(scan.text, span.from, 20))) return [];
    const time = dayTimeOf(found[2] === undefined ? found.slice(5, 9) : found.slice(1, 5));
    const isMorning = begins.some(({ start }) => isHomeBeforeNoon(start, time.minutes));
    const end = time.isWritten || time.minutes >= NOON || isMorning ? time.minutes : time.minutes + NOON;
    return [{ end: end === 0 ? DAY : end, span }];
  });
  return [...told, ...until];
}

/** Every time at which the text says that work begins, in its order, and ends where it says so. */
export const clockTimes = oncePerScan((scan): readonly WorkingTime[] => {
  const ranges = timeRanges(scan);
  const isInRange = ({ span }: WorkingTime) =>
    ranges.some((range) => span.from < range.span.to && range.span.from < span.to);
  const starts = startTimes(scan).filter((time) => !isInRange(time));
  const all = [...ranges, ...starts].toSorted((one, other) => one.span.from - other.span.from);
  return all.length > 0 ? all : firstDeed(scan);
});
