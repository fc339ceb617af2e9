/** When the work is done, and when it begins. Times of the day tell the shift where no word does. */

import type { Span } from '../matches.ts';
import { isDoneByOthers, type OtherPeople } from '../other-people.ts';
import type { Finding, ShiftCode } from '../reading.ts';
import { after, askedAt, before, distinct, factOf, type Scan } from '../scan.ts';
import { clockTimes, endTimes } from './clock-times.ts';
import { framesOfShifts, type WorkingTime } from './clock-times-range.ts';
import { isSeldom } from './seldom-weekends.ts';
import { type ShiftWord, shiftWords, workingDayWords } from './shift-words.ts';
import { dayGroups, daysBeside, isOfWeekend, JOB, SATURDAY, SUNDAY } from './week-days.ts';
import { isNotOfWork } from './work-hours.ts';

/** What is free is no working time. */
const OFF =
  /^[^.!?,;\n]{0,30}(?:vrij|dicht|gesloten|nooit|heilig|thuis|voor jezelf|slapen (?:we|wij)|uitslapen|[a-z]+ (?:ze|zij|we|wij|er)(?: [a-z]+)? niet|(?:werk|draai|hoef)[a-z]*(?: [a-z]+){0,3} niet)(?![a-z])|^ (?:is|zijn|blijft|blijven)(?: [a-z]+)? van jou|^(?: (?:is|zijn|blijft|blijven))? voor (?:je|jou|jouw|uw)(?: (?:gezin|familie|kinderen|vrienden|hobby'?s?))?(?=[.,;!?\n]|$)|^, ?(?:dan |daar |die dag )?(?:zijn|is|ben|hebben)(?: [a-z]+){0,3} (?:vrij|dicht|gesloten)(?![a-z])|^(?: (?:werk|draai|hoef)[a-z]*)?(?: (?:je|jij|u|we|wij|er))? (?:dus |hier |in principe )?(?:niet|nooit)(?! (?:alleen|altijd|elke|iedere|bang|erg|vies|zelden|schuw))(?![a-z])/;
/** The days of the week are free: `door de week ben je vrij`. */
const WEEK_OFF =
  /^ (?:ben|heb|is|blijf|werk|hoef|sta)[a-z]* (?:je|jij|u|men|iedereen|we|wij)(?: [a-z]+){0,2} (?:vrij|niet)(?! (?:om|in|inzetbaar|beschikbaar|voor (?!(?:je|uw) (?:studie|school|opleiding|gezin|kinderen))|alleen|altijd|later|eerder|meer|langer))(?![a-z])/;
const OF_WEEK = /week(?!end|einde)|werkdag/;
/** Nobody has to: `’s morgens in de file staan hoeft niet`. */
const NO_NEED =
  /^[^.!?,\n]{0,36} hoeft(?: [a-z]+)? niet(?! (?:alleen|altijd|elke|iedere))(?![a-z])|^ (?:redden|doen|draaien) (?:we|wij) (?:het|dat|de winkel) zelf(?![a-z])/;
/** `De deuren gaan om zeven uur ’s avonds dicht, en dan begint jouw dienst`. */
const ONLY_THEN = /^[^.!?;\n]{0,20}(?:dicht|gesloten),? (?:en )?(?:pas )?(?:dan|daarna) (?:begin|start)/;
/** `Zaterdag werken? Bij ons niet.` */
const SAID_NO =
  /^[^.!?\n]{0,24}\? ?(?:dat )?(?:hoeft|hoef je|nee(?![a-z])|bij ons niet|niet bij ons|niet nodig)/;
const MAY_BE_OFF = /zaterdag|zondag|weekend|avond|nacht/;
/** Words around a shift by which nobody works then. */
const NO_WORK =
  /(?:vrij(?:e)? (?:in het|op)|borrel|opleiding|weekje|open (?:dag|avond)|tot (?:in )?de (?:late )?|gezellige?|eerste|lang|heel het|fijn|prettig|nooit|goede|begint het|lekker lang) $/;
/** What one notices of it afterwards: `dan ruik je ’s avonds naar lasrook`. */
const NOTICED = /(?<![a-z])(?:ruik|voel|zit|merk|slaap|lig|weet) (?:je|jij) (?:dus |dan )?$/;
const SLEEPS = /(?<![a-z])(?:slaapt?|lig(?:t)?)(?: (?:je|jij|u))? $/;
const NO_WORK_THERE = /^ (?:gewoon |lekker |dus )?(?:thuis|in (?:je|uw) (?:eigen )?bed)(?![a-z])/;
/** `Vrijdag om drie uur weekend`. */
const WEEKEND_BEGINS =
  /(?:uur|half [a-z]+|[.:]\d\d|is het|hebben we|heb je|(?:aan|van) (?:je|jouw|het)(?: [a-z]+)?) $/;
/** What one learns then is no shift, unless one teaches it. */
const AT_COURSE =
  /(?<![a-z])(?:cursus|training|opleiding|scholing|(?:theorie|proef|rij)?les(?:sen)?|bijeenkomst) (?:is|zijn|wordt|worden|vindt|volg|start|begint|volgen)(?: (?!werk|en )[a-z]+){0,4} $/;
const TEACHES = /(?<![a-z])(?:geef|geeft|geven|verzorg|verzorgt|begeleidt?|draait?)(?![a-z])/;
const IDLE_OVERDAG = /^ is (?:het|de) /;
const AT_PLEASURE =
  /(?<![a-z])(?:borrel|vrijmibo|barbecue|bbq|uitje|feest|teamuitje|personeelsfeest|toeslag[a-z]*)(?![a-z])[^.!?\n]{0,24}$/;
const NO_WORK_AFTER =
  /^ ?(?:thuis|vrij(?! (?:werken|inzetbaar))|borrel|uitje|weg|toeslag|opleiding|rust|bereikbaar(?!heid)|(?:gewoon |lekker )?in je (?:eigen )?bed(?![a-z])|(?:lig|slaap|slapen)(?:t)? (?:je|jij|u|we)(?![a-z])|staat er (?:koffie|thee|soep|eten)|(?:nog |genoeg )?tijd (?:over|voor)|(?:bespreken|overleggen|vergaderen|evalueren|lunchen|ontbijten|eten) (?:we|wij))/;
/** One day and no shift: `op zaterdag 21 maart`. */
const DATE_AFTER =
  /^ \d{1,2}(?: (?:en|of|&|t\/m)(?: [a-z]+)? \d{1,2})? (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/;
const PLEASURE_AFTER =
  /^(?=[^.!?;,\n]*(?<![a-z])(?:we|wij|samen|elkaar|team|collega'?s)(?![a-z]))[^.!?;,\n]*(?<![a-z])(?:borrel|borrelen|vrijmibo|proosten|biertje|drankje)(?![a-z])/;
/** What overtime pays says nothing of when there is any. */
const OVERTIME_BEFORE = /(?<![a-z])(?:overwerk(?:en)?|overuren|meeruren)(?: [a-z]+)? (?:op |in het )?$/;
const PAID_AFTER = /^[^.!?\n]*(?:procent|%|toeslag|vergoed|betaald|geldt)/;
/** `samen met onze zaterdaghulp`: his day is not that of who is sought. */
const JOB_NAME = new RegExp(`(?:zaterdag|zondag|weekend)${JOB}$`);
const WITH_OTHERS =
  /(?<![a-z])(?:met|aan|door|van|onze|stuur(?:t)?|begeleid(?:t)?)(?: (?:je|jij|de|een|onze|twee|drie|vier|paar|vaste))* $/;
/** When the bus goes is no working time. */
const OTHERS_RIDE =
  /(?<![a-z])(?:bus|trein|ov|openbaar vervoer)(?![a-z])[^.\n]{0,40}(?:rijdt|gaat|komt|rijden)(?![a-z])/;

const EARLY = 7 * 60;
const LATE = 19 * 60 + 30;
const NIGHT = 21 * 60;
const NIGHT_ENDS = 4 * 60;
const AFTERNOON = 13 * 60 + 30;
const USUAL_LENGTH = 8 * 60;
const LATE_BEGINS = 13 * 60;
const LATEST_AFTERNOON = 18 * 60;
const DAY = 24 * 60;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The shifts that a stretch of a working day covers. */
function shiftsOf({ start, end }: Pick<WorkingTime, 'start' | 'end'>): ShiftCode[] {
  const until = end === null ? start + USUAL_LENGTH : end < start ? end + DAY : end;
  if (start >= NIGHT || start < NIGHT_ENDS) return ['nacht'];
  if (start >= 16 * 60 || (start >= AFTERNOON && until >= LATE)) return ['avond'];
  if (start < EARLY) return ['vroeg'];
  return end !== null && until >= LATE ? ['overdag', 'avond'] : ['overdag'];
}

function isDoneThen(scan: Scan, { from, to }: Span): boolean {
  const { text } = scan;
  const left = before(text, from, 60);
  const right = after(text, to, 40);
  if (isNotOfWork(scan, from) || NO_WORK.test(left) || NO_WORK_AFTER.test(right)) return false;
  if (DATE_AFTER.test(right) || PLEASURE_AFTER.test(after(text, to, 60))) return false;
  if (OVERTIME_BEFORE.test(left) && PAID_AFTER.test(after(text, to, 60))) return false;
  const words = text.slice(from, to);
  if (isSeldom(words, text, left, right)) return false;
  if (JOB_NAME.test(words) && WITH_OTHERS.test(left)) return false;
  if (/avonds$/.test(words) && NOTICED.test(left)) return false;
  if (/nachts$/.test(words) && SLEEPS.test(left) && NO_WORK_THERE.test(right)) return false;
  if (/^(?:avond|dag|middag)$/.test(words) && /(?<![a-z])open $/.test(left)) return false;
  if (words === 'weekend' && WEEKEND_BEGINS.test(left)) return false;
  if (AT_COURSE.test(left) && !TEACHES.test(left)) return false;
  if (words === 'overdag' && IDLE_OVERDAG.test(right)) return false;
  if (AT_PLEASURE.test(left)) return false;
  return !OTHERS_RIDE.test(text.slice(Math.max(0, from - 40), to + 30));
}

/** The first of what is not done stands between: `nooit in het weekend of ’s avonds`. */
const DENIED_LIST =
  /(?<![a-z])(?:geen|nooit|niet|zonder)(?: (?:in|op|het|de|een|ook|dus|'?s|werk|diensten)|,? (?:of|en)|,|[ ,-]+[a-z']*(?:avond|nacht|weekend|zaterdag|zondag|ploeg|ochtend|dienst|feestdag)[a-z-]*)* $/;

function isOff({ text }: Scan, { from, to }: Span): boolean {
  const words = text.slice(from, to);
  const right = after(text, to, 44);
  if (NO_NEED.test(right) || SAID_NO.test(right)) return true;
  if (ONLY_THEN.test(right)) return false;
  if (OF_WEEK.test(words) && (WEEK_OFF.test(right) || /(?<![a-z])vrij $/.test(before(text, from, 10))))
    return true;
  return MAY_BE_OFF.test(words) && (OFF.test(right) || DENIED_LIST.test(before(text, from, 60)));
}

function isDenied(scan: Scan, { span }: ShiftWord): boolean {
  if (askedAt(scan, 'werkmoment', span) === 'niet') return true;
  if (!isOff(scan, span)) return false;
  scan.notAsked.push({ field: 'werkmoment', ...scan.source.place(span.from, span.to) });
  return true;
}

/** A word for a part of the day that stands at a time: the time says when. */
const PART_OF_DAY = /^'?s (?:ochtends|morgens|middags)$/;
const TIME_BESIDE =
  /^ (?:om |vanaf |van |tussen |rond |tegen |al om |al vanaf )?(?:\d|half|kwart|[a-z]+ (?:uur|tot))/;

function isAtTime(text: string, { span: { from, to } }: ShiftWord): boolean {
  if (!PART_OF_DAY.test(text.slice(from, to))) return false;
  return (
    TIME_BESIDE.test(after(text, to, 24)) ||
    /(?:uur|\d|half [a-z]+|kwart (?:over|voor) [a-z]+) $/.test(before(text, from, 24))
  );
}

/** `van elf uur ’s avonds tot zeven uur`: the evening is where the night begins. */
function isBeginOfNight({ text }: Scan, { span }: ShiftWord, times: readonly WorkingTime[]): boolean {
  if (!/avonds$/.test(text.slice(span.from, span.to))) return false;
  return times.some(
    ({ start, end, span: { from, to } }) =>
      (end !== null || from === span.from || to >= span.to) &&
      start >= NIGHT &&
      from <= span.from &&
      to >= span.to,
  );
}

/** `Ochtenden, middagen en nachten` of crews are their shifts, which the name of the crews tells. */
const PART_OF_CREWS = /^(?:ochtend|middag)(?:en|-)?(?![a-z])|^middag[ -]?(?:dienst|ploeg)/;
const CREWS = /ploeg|shift|continu|middag/;
/** A crew whose time stands behind it, which says when: `de middagploeg, die loopt van 14.00 tot 22.30 uur`. */
const MIDDAY_CREW = /^middag[ -]?(?:dienst|diensten|ploeg|shift)$/;
const ITS_TIME = /^(?:,? (?:die|deze))?(?: (?:is|loopt|duurt|draait|gaat|begint))?[ (:]*(?:van |om )?$/;

function isToldByItsTime({ text }: Scan, { span }: ShiftWord, times: readonly WorkingTime[]): boolean {
  if (!MIDDAY_CREW.test(text.slice(span.from, span.to))) return false;
  return times.some(
    ({ span: { from } }) =>
      from >= span.to && from - span.to < 30 && ITS_TIME.test(text.slice(span.to, from)),
  );
}

function withoutPartsOfCrews(text: string, words: readonly ShiftWord[]): readonly ShiftWord[] {
  const isCrew = ({ span, shifts }: ShiftWord): boolean =>
    shifts.length > 1 && shifts.includes('vroeg') && CREWS.test(text.slice(span.from, span.to));
  if (!words.some(isCrew)) return words;
  return words.filter(
    (word) => isCrew(word) || !PART_OF_CREWS.test(text.slice(word.span.from, word.span.to)),
  );
}

/** The shifts that are named, and the days that are: a list of days says overdag only where no shift is named. */
function namedShifts(
  scan: Scan,
  others: readonly OtherPeople[],
  times: readonly WorkingTime[],
): { named: Finding<ShiftCode>[]; weekdays: Finding<ShiftCode>[] } {
  const isSaid = (word: ShiftWord): boolean =>
    !isDoneByOthers(others, word.span) && isDoneThen(scan, word.span) && !isDenied(scan, word);
  const said = shiftWords(scan).filter(
    (word) =>
      !isAtTime(scan.text, word) &&
      !isBeginOfNight(scan, word, times) &&
      !isToldByItsTime(scan, word, times) &&
      isSaid(word),
  );
  const words = withoutPartsOfCrews(scan.text, said);
  const groups = dayGroups(scan).filter(({ span }) => isSaid({ span, shifts: [] }));
  const named = words.flatMap(({ span, shifts }) => shifts.map((shift) => factOf(scan, span, shift, 900)));
  const weekend = groups.flatMap(({ span, days }) => [
    ...(days.has(SATURDAY) ? [factOf(scan, span, 'zaterdag' as const, 900)] : []),
    ...(days.has(SUNDAY) ? [factOf(scan, span, 'zondag' as const, 900)] : []),
  ]);
  const weekdays = [
    ...groups.filter(({ days }) => [...days].some((day) => day < SATURDAY)),
    ...workingDayWords(scan).filter(isSaid),
  ].map(({ span }) => factOf(scan, span, 'overdag' as const, 900));
  return { named: [...named, ...weekend], weekdays };
}

function isInWeekend({ text, clauses }: Scan, span: Span): boolean {
  const days = [...daysBeside(text, span)];
  if (days.length > 0) return days.every((day) => day >= SATURDAY);
  return isOfWeekend(text.slice(clauses.sentenceAt(span.from).from, span.from));
}

/** The name right before a time says which shift that is: `de late van 13.00 tot 21.00 uur`. */
const NAMED_BEFORE = /(?<![a-z])(late?|laat)(?:[ -]?(?:dienst|ploeg|shift))?(?: is| loopt)?[ (:]+(?:van )?$/;

function shiftsAt(
  { text }: Scan,
  { span }: WorkingTime,
  period: Parameters<typeof shiftsOf>[0],
): ShiftCode[] {
  const name = NAMED_BEFORE.exec(before(text, span.from, 30))?.[1];
  return name !== undefined && period.start >= LATE_BEGINS ? ['avond'] : shiftsOf(period);
}

/** The shifts that the times tell, beside those that words name. */
function timedShifts(
  scan: Scan,
  times: readonly WorkingTime[],
  named: readonly ShiftCode[],
): Finding<ShiftCode>[] {
  const ends = endTimes(scan, times);
  const found = times.flatMap((time) => {
    const { start, span, confidence } = time;
    const end = time.end ?? ends.find((one) => one.end > start)?.end ?? null;
    const isWeekend = isInWeekend(scan, span);
    return shiftsAt(scan, time, { start, end })
      .filter(
        (shift) => !(isWeekend && shift === 'overdag') && (time.end !== null || isNew(shift, named, start)),
      )
      .map((shift) => factOf(scan, span, shift, confidence - 100));
  });
  const late = ends.filter(({ end }) => end >= LATE || end < NIGHT_ENDS);
  const framed = framesOfShifts(scan).flatMap(({ start, span }) => {
    const shifts: readonly ShiftCode[] = [start < EARLY ? 'vroeg' : 'overdag', 'avond'];
    return shifts.map((shift) => factOf(scan, span, shift, 700));
  });
  return [...found, ...framed, ...late.map(({ span }) => factOf(scan, span, 'avond' as const, 700))];
}

/** What a begin alone adds to the shifts that words name: where crews work early and late, it is that of the first. */
function isNew(shift: ShiftCode, named: readonly ShiftCode[], start: number): boolean {
  // Now and then a weekend comes on top of the week.
  if (named.every((one) => one === 'zaterdag' || one === 'zondag') || shift === 'vroeg') return true;
  if (shift === 'avond' && start <= LATEST_AFTERNOON) return !named.includes('avond');
  return shift === 'overdag' && named.includes('avond') && !named.includes('vroeg');
}

/** From here on a time is told as one at which work begins. */
const SURE = 800;

export interface WorkingTimes {
  readonly shifts: Finding<ShiftCode>[];
  readonly startTime: Finding<string> | null;
}

/** @param others stretches that speak of someone else */
export function readWorkingTimes(scan: Scan, others: readonly OtherPeople[]): WorkingTimes {
  const all = clockTimes(scan).filter(({ span }) => !isDoneByOthers(others, span));
  const sure = all.filter(({ confidence }) => confidence >= SURE);
  const times = sure.length > 0 ? sure : all;
  const { named, weekdays } = namedShifts(scan, others, times);
  const found = [
    ...named,
    ...timedShifts(
      scan,
      times,
      named.map(({ value }) => value),
    ),
  ];
  // An evening on which the shops are open comes on top of the day.
  const isOtherShift = found.some(
    ({ value, words }) =>
      value === 'vroeg' || value === 'nacht' || (value === 'avond' && !/koopavond/i.test(words)),
  );
  if (!isOtherShift) found.push(...weekdays);
  // Of several shifts the first named.
  const [first] = times;
  return {
    shifts: distinct(found, (shift) => shift),
    startTime: first ? factOf(scan, first.span, clock(first.start), first.confidence) : null,
  };
}
