/** When the work begins, as a date: what is said in words is counted from the day of reading. */
import { addDays, type IsoDate, isIsoDate, weekday } from '@vlinderdas/kernel/dates';
import { matchesIn, type Span } from '../matches.ts';
import { matchesAtNumbers, numberOf, ORDINAL_WORD, ordinalOf } from '../number-words.ts';
import { oncePerScan } from '../once-per-scan.ts';
import type { Finding } from '../reading.ts';
import { after, before, factOf, type Scan, surest } from '../scan.ts';

const MONTHS: readonly (readonly [pattern: string, number: number])[] = [
  ['januari|jan', 1],
  ['februari|feb|febr', 2],
  ['maart|mrt', 3],
  ['april|apr', 4],
  ['mei', 5],
  ['juni|jun', 6],
  ['juli|jul', 7],
  ['augustus|aug', 8],
  ['september|sept|sep', 9],
  ['oktober|okt', 10],
  ['november|nov', 11],
  ['december|dec', 12],
];
const MONTH = MONTHS.map(([pattern]) => pattern).join('|');
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

const AT_ONCE =
  /(?<![a-z])(?:per direct|per omm?e?gaande|(?:zo )?(?:snel|spoedig|gauw|vlug) mogelijk|hoe (?:eerder|sneller)(?: (?:je|jij|u) [a-z]+(?: [a-z]+)?)?,? hoe (?:liever|beter)|(?:direct|meteen) mogelijk|zo snel als (?:mogelijk|(?:je|jij|u) (?:wilt|wil|kunt|kan))|(?:beginnen|starten|start)(?: [a-z]+){0,2} deze week|deze week (?:nog |al )?(?:beginnen|starten|aan de slag|instromen)|instromen (?:kan|mag) (?:direct|meteen|gelijk)|liever vandaag dan morgen|liefst (?:al )?(?:direct|meteen|gisteren|vandaag|nu|morgen)(?: nog| al)?|per (?:heden|vandaag|nu)|vandaag nog|(?:direct|meteen|gelijk) (?:aan het werk|in dienst)|onmiddellijke (?:indiensttreding|start|aanvang)|directe (?:indiensttreding|start)|(?:direct|meteen|nu meteen|nu) (?:een )?(?:plek|plaats|ruimte|werk|nodig|te vervullen|in te vullen)(?! op)|z\.?s\.?m\.?|asap|as soon as possible|(?:je kunt |kan |kun je )?(?:direct|meteen|gelijk|morgen|onmiddellijk) (?:beginnen|starten|aan de slag|beschikbaar|inzetbaar|beginnen|start|kunnen beginnen|kunnen starten)|start(?:en|datum)?:? (?:in overleg,? maar )?(?:direct|meteen|zsm|nu|per direct)|beginnen (?:kan|mag) (?:direct|meteen)|vanaf (?:heden|nu)|met onmiddellijke ingang|ingang:? (?:direct|heden)|(?:beschikbaar(?:heid)?|aanvang|ingang|begin):? (?:direct|meteen)|kan (?:direct|meteen|gelijk)|morgen al)(?![a-z])/g;
const WRITTEN = new RegExp(
  `(?<![\\da-z/.-])(\\d{1,2}|${ORDINAL_WORD})(?:e|ste|de)? ?(${MONTH})\\.?(?: '?(\\d{4}|\\d{2})(?!\\d|[.:]\\d))?(?![a-z])`,
  'y',
);
const NUMERIC =
  /(?<![\d/.:-])(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?![\d/-]|\.\d| ?(?:uur|u\b|euro|%|km))/y;
/** Before times in whole hours: `5 ochtenden 8-12`, `ma di do 8-12`. */
const OF_PART_OF_DAY =
  /(?:(?:ochtend|middag|avond|nacht)(?:en)?|dagen|werktijd(?:en)?|(?<![a-z])(?:ma|di|wo|do|vr|za|zo))[ :(]*(?:van )?$/;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/y;
const MONTH_ONLY = new RegExp(
  `(?<![a-z])(begin|half|medio|eind|vanaf|per|in|start(?:datum)?:?|aanvang:?|ingang:?|van(?=[^.\\n]{3,20} tot )) (?:van )?(${MONTH})(?: (\\d{4}))?(?![a-z0-9])`,
  'g',
);
/** The number of a week of the year: `start in week 3`. */
const WEEK_NUMBER =
  /(?<![a-z])(?:(?:start|begin)[a-z]*:?|(?<!(?:uren|uur|dagen) )(?:vanaf|per)|ingang:?|aanvang:?|ingaand[e]?:?|m\.?i\.?v\.?|aan de slag)(?: (?:in|per|vanaf|je|op))? (?:week|wk\.?) ?(\d{1,2})(?![\d:]| ?(?:-|tot|uur|u(?![a-z])|a )| ?\/)/g;
const IN_WEEKS = /(?<![a-z])over (\d{1,2}|een|twee|drie|vier|zes) (week|weken|maand|maanden)(?![a-z])/g;
const DAY_IN_WEEKS =
  /(?<![a-z])(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag) over (een|twee|drie|\d) (?:week|weken)(?![a-z])/g;
const NEXT_DAY =
  /(?<![a-z])(?:aanstaande|komende|a\.?s\.?|vanaf|per) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)(?! ?(?:t\/m|tot|-|en|of|,))(?![a-z])|(?<![a-z])(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag) (?:al )?(?:(?:kun|kan|mag) (?:je|jij) (?:al )?)?(?:beginnen|starten|start|aan de slag|aanstaande|a\.?s\.?)(?![a-z])/g;
const NEXT = /(?<![a-z])(?:vanaf |start |begin )?(volgende|komende) (week|maand)(?![a-z])/g;

const AT_LATEST = /uiterlijk(?: op)? $/;
/** Right before a date, whatever else the sentence tells: `sluit op 1 februari, je begint 1 maart`. */
const CLOSE =
  /(?<![a-z])(?:begin(?:t|nen)?|start(?:t|en)?|ingang|begin je|start je)(?: (?:op|per|van|je|we|wij)){0,2} $/;
/** Behind a date: `1 maart beginnen`. */
const STARTS_AFTER =
  /^ (?:[a-z]+ ){0,2}(?:begin\w*|start(?:en|t)?|aan de slag|in dienst)(?![a-z])|^ ?(?:gaat|gaan|begint|beginnen)(?: [a-z]+){1,6} van start(?![a-z])|^,? (?:beginnen|starten) (?:we|wij)(?![a-z])/;
/** From one date to another: the first is when it begins. */
const UNTIL = new RegExp(
  `^ ?(?:t/m|tot(?: en met)?|-) ?(?:eind |half |begin )?(?:\\d{1,2} )?(?:${MONTH})(?![a-z])`,
);
/** It was so, or it is said not to be. */
const NOT_THEN =
  /(?<![a-z])(?:(?:vorig jaar|startten|begonnen)(?![a-z])[^.!?\n]{0,40}|niet (?:op|per|vanaf) )$/;
/** `Zo snel mogelijk` is said of the work itself and of the answer too. */
const SOON = /mogelijk$/;
const SOON_TO_START =
  /(?<![a-z])(?:start\w*|werkzaamheden|begin\w*|nodig|zoek\w*|gezocht|gevraagd|dienst|aan de slag|beschikbaar|vervull\w*|in te vullen|plek(?:ken)?|vacatures?|ingang|datum|komen werken|per|erbij|versterking|iemand (?:die|voor|met))(?![a-z])/;
const ANSWER =
  /(?<![a-z])(?:contact|reactie|reageer\w*|reageren|antwoord|bericht|hoor(?:t|en)?|sollicit\w*|bel(?:len)?)(?![a-z])/;
const SHORT_SENTENCE = 30;

/** Words by which a date is the begin of the work. */
const STARTS =
  /(?<![a-z])(?:per|vanaf|m\.?i\.?v\.?|met ingang van|ingaande|ingang|start(?:en|datum|moment|t|s)?|begin(?:nen|datum|t)?|aanvang|ingangsdatum|aanvangsdatum|beschikbaar|nodig|indiensttreding|van|zoek\w*|gezocht|verwacht(?:en|t)?|op|aan de slag|eerste (?:werk|dienst)?(?:dag|nacht|avond|dienst)|dienst|periode|looptijd|inzet|datum|instroom\w*|opstart)(?![a-z])[^.!?\n]{0,40}$/;
/** Words by which it is another date. */
const OTHER =
  /(?<![a-z])(?:(?:sluit\w*|reage\w*|sollicit\w*|gesprek\w*|deadline|geplaatst|datum vandaag|bellen|terugbellen|open dag|reacties|cv|opgericht|proefdag|meeloopdag|kennismak\w*|informatie\w*|cao)(?![a-z])[^.!?\n]{0,30}|(?:voor|uiterlijk(?: op)?|tot(?: en met)?|t\/m|laatste|sinds)(?: (?:de|half|medio|begin|eind|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag))? )$/;

/** What else happens on a date: `per 1 juli gaan de lonen omhoog`, `vanaf maart zitten we in een nieuw pand`. */
const HAPPENS =
  /(?<![a-z])(?:lo(?:on|nen)|salaris\w*|cao|verho\w+|verleng\w*|verhui\w+|fuse\w+|wet|tarie\w+|prijzen|betalen|omhoog|nieuwbouw|pand|filiaal|open(?:t|en|ing)?|bestaan|jubileum)(?![a-z])/;
/** Words that can be said of nothing but the work. */
const OF_WORK =
  /(?<![a-z])(?:start\w*|begin\w*|zoek\w*|gezocht|nodig|dienst|ingang|aanvang|beschikbaar|aan de slag|indiensttreding|werkdag|vacature|functie|gevraagd|plek|plaats)(?![a-z])/;

function dateOf(day: number, month: number, year: string | undefined, today: IsoDate): IsoDate | undefined {
  const two = (value: number): string => String(value).padStart(2, '0');
  const thisYear = Number(today.slice(0, 4));
  const stated = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  const date = `${stated ?? thisYear}-${two(month)}-${two(day)}`;
  if (!isIsoDate(date)) return undefined;
  // Without a year it is the first one to come; a day that has just gone by is still meant.
  if (stated === undefined && date < addDays(today, -31)) {
    const next = `${thisYear + 1}-${two(month)}-${two(day)}`;
    return isIsoDate(next) ? next : undefined;
  }
  return date;
}

const monthNumber = (name: string | undefined): number =>
  MONTHS.find(([pattern]) => pattern.split('|').includes(name ?? ''))?.[1] ?? 0;
/** The first such day after today. */
function nextDay(name: string | undefined, today: IsoDate): IsoDate {
  const wanted = DAYS.indexOf(name ?? 'maandag');
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    const date = addDays(today, ahead);
    if (weekday(date) % 7 === wanted) return date;
  }
  return today;
}

/** The words before the colon belong to what stands behind it: `Eerste werkdag: maandag 7 december`. */
function headFrom(text: string, from: number): number {
  return /: *$/.test(text.slice(Math.max(0, from - 4), from)) ? text.lastIndexOf('\n', from - 1) + 1 : from;
}

/** Whether its part of the sentence tells what else is done then. */
function happensThen({ text, clauses }: Scan, { from, to }: Span): boolean {
  const part = clauses.partAt(from, to);
  const words = text.slice(Math.max(part.from, from - 80), Math.min(part.to, to + 80));
  return HAPPENS.test(words) && !OF_WORK.test(words);
}

/** The Monday of a week of the year, the first to come. */
function weekStart(number: number, today: IsoDate): IsoDate | undefined {
  if (number < 1 || number > 53) return undefined;
  const year = Number(today.slice(0, 4));
  const monday = (of: number): IsoDate => {
    const fourth = `${of}-01-04`;
    return addDays(fourth, 7 * (number - 1) - ((weekday(fourth) + 6) % 7));
  };
  return monday(year) < addDays(today, -31) ? monday(year + 1) : monday(year);
}

function isSoonToStart({ text, clauses }: Scan, { from, to }: Span): boolean {
  const sentence = clauses.sentenceAt(from);
  const words = text.slice(Math.max(sentence.from, from - 80), Math.min(sentence.to, to + 60));
  return !ANSWER.test(words) && (words.length < SHORT_SENTENCE || SOON_TO_START.test(words));
}

interface WrittenDate {
  readonly span: Span;
  /** Undefined for a day that no month has. */
  readonly date: IsoDate | undefined;
  /** How sure it is that a date is meant, per mille. */
  readonly confidence: number;
}

/** The days that a text names, whatever happens then. */
export const writtenDates = oncePerScan((scan): readonly WrittenDate[] => {
  const { today } = scan;
  return [
    ...matchesAtNumbers(scan, ISO).map(({ span, found: [date] }) => ({
      span,
      date: isIsoDate(date) ? date : undefined,
      confidence: 960,
    })),
    ...matchesAtNumbers(scan, WRITTEN).map(({ span, found: [, day, month, year] }) => ({
      span,
      date: dateOf(ordinalOf(day) ?? 0, monthNumber(month), year, today),
      confidence: 960,
    })),
    ...matchesAtNumbers(scan, NUMERIC)
      .filter(
        ({ span, found: [date, , , year] }) =>
          year !== undefined || (/[-/]/.test(date) && !OF_PART_OF_DAY.test(before(scan.text, span.from, 20))),
      )
      .map(({ span, found: [, day, month, year] }) => ({
        span,
        date: dateOf(Number(day), Number(month), year, today),
        confidence: year === undefined ? 850 : 950,
      })),
  ];
});

export function readStartDate(scan: Scan): Finding<IsoDate> | null {
  const { text, today, clauses } = scan;
  const found: Finding<IsoDate>[] = [];
  const add = (
    span: { from: number; to: number },
    date: IsoDate | undefined,
    confidence: number,
    needsCue: boolean,
  ): void => {
    const sentence = clauses.sentenceAt(span.from);
    const left = text.slice(Math.max(headFrom(text, sentence.from), span.from - 60), span.from);
    const right = after(text, span.to, 60);
    const isBegun = STARTS_AFTER.test(right) || UNTIL.test(right);
    if (NOT_THEN.test(left)) return;
    if (date === undefined || (OTHER.test(left) && !CLOSE.test(left) && !(isBegun && AT_LATEST.test(left))))
      return;
    if (needsCue && !isBegun && !STARTS.test(left)) return;
    if (happensThen(scan, span)) return;
    const isApplying = sentence.section === 'sollicitatie' && needsCue;
    if (isApplying && !isBegun && !/start|begin|ingang|zoek|nodig/.test(left)) return;
    found.push(factOf(scan, span, date, confidence));
  };
  for (const { span, date, confidence } of writtenDates(scan)) add(span, date, confidence, true);
  for (const { span, found: match } of matchesIn(scan, MONTH_ONLY)) {
    const [, part = '', name, year] = match;
    // `van maart tot november 40 uur`: how long the season lasts.
    if (part === 'van' && /^[^.!?\n]{0,40} uur/.test(after(text, span.to, 50))) continue;
    const day = part === 'half' || part === 'medio' ? 15 : part === 'eind' ? 25 : 1;
    const needsCue =
      part === 'in' || part === 'eind' || part === 'half' || part === 'medio' || part === 'begin';
    add(span, dateOf(day, monthNumber(name), year, today), 850, needsCue);
  }
  for (const { span, found: match } of matchesIn(scan, WEEK_NUMBER))
    add(span, weekStart(Number(match[1]), today), 800, false);
  for (const { span, found: match } of matchesIn(scan, DAY_IN_WEEKS))
    add(span, addDays(nextDay(match[1], today), 7 * (numberOf(match[2]) ?? 1)), 800, false);
  for (const { span, found: match } of matchesIn(scan, IN_WEEKS)) {
    if (DAYS.some((day) => before(text, span.from, 12).endsWith(`${day} `))) continue;
    add(span, addDays(today, (numberOf(match[1]) ?? 1) * (/maand/.test(match[2] ?? '') ? 30 : 7)), 750, true);
  }
  for (const { span, found: match } of matchesIn(scan, NEXT_DAY)) {
    add(
      span,
      nextDay(match[1] ?? match[2], today),
      780,
      !!(match[1] !== undefined && !/aanstaande|komende|a\.?s/.test(match[0])),
    );
  }
  for (const { span, found: match } of matchesIn(scan, NEXT))
    add(
      span,
      match[2] === 'week'
        ? nextDay('maandag', today)
        : `${addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7)}-01`,
      750,
      !/vanaf|start|begin/.test(match[0]),
    );
  for (const { span, found: match } of matchesIn(scan, AT_ONCE))
    if (!SOON.test(match[0]) || isSoonToStart(scan, span)) add(span, today, 900, false);
  return surest(found);
}
