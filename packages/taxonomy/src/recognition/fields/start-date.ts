/** When the work begins, as a date: what is said in words is counted from the day of reading. */
import { addDays, type IsoDate, isIsoDate, weekday } from '@vlinderdas/kernel/dates';
import type { Finding } from '../reading.ts';
import { before, factOf, matchesOf, type Scan, surest } from '../scan.ts';

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
  /(?<![a-z])(?:per direct|per omgaande|zo (?:snel|spoedig) mogelijk|z\.?s\.?m\.?|asap|as soon as possible|(?:je kunt |kan |kun je )?(?:direct|meteen|gelijk|morgen|onmiddellijk) (?:beginnen|starten|aan de slag|beschikbaar|inzetbaar|beginnen|start|kunnen beginnen|kunnen starten)|start(?:en|datum)?:? (?:in overleg,? maar )?(?:direct|meteen|zsm|nu|per direct)|beginnen (?:kan|mag) (?:direct|meteen)|vanaf (?:heden|nu)|met onmiddellijke ingang|ingang:? (?:direct|heden)|kan (?:direct|meteen|gelijk)|morgen al)(?![a-z])/g;
const DAY_WORDS =
  'een eerste twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
const WRITTEN = new RegExp(
  `(?<![\\da-z/.-])(\\d{1,2}|${DAY_WORDS.join('|')})(?:e|ste|de)? ?(${MONTH})\\.?(?: '?(\\d{4}|\\d{2})(?!\\d|[.:]\\d))?(?![a-z])`,
  'g',
);
const NUMERIC =
  /(?<![\d/.:-])(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?(?![\d/-]|\.\d| ?(?:uur|u\b|euro|%|km))/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const MONTH_ONLY = new RegExp(
  `(?<![a-z])(begin|half|medio|eind|vanaf|per|in|start(?:datum)?:?|van(?=[^.\\n]{3,20} tot )) (?:van )?(${MONTH})(?: (\\d{4}))?(?![a-z0-9])`,
  'g',
);
const IN_WEEKS = /(?<![a-z])over (\d{1,2}|een|twee|drie|vier|zes) (week|weken|maand|maanden)(?![a-z])/g;
const DAY_IN_WEEKS =
  /(?<![a-z])(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag) over (een|twee|drie|\d) (?:week|weken)(?![a-z])/g;
const NEXT_DAY =
  /(?<![a-z])(?:aanstaande|komende|a\.?s\.?|vanaf|per) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)(?! ?(?:t\/m|tot|-|en|of|,))(?![a-z])|(?<![a-z])(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag) (?:al )?(?:beginnen|starten|start|aanstaande|a\.?s\.?)(?![a-z])/g;
const NEXT = /(?<![a-z])(?:vanaf |start |begin )?(volgende|komende) (week|maand)(?![a-z])/g;

/** Words by which a date is the begin of the work. */
const STARTS =
  /(?<![a-z])(?:per|vanaf|m\.?i\.?v\.?|met ingang van|ingaande|ingang|start(?:en|datum|t|s)?|begin(?:nen|datum|t)?|aanvang|aanvangsdatum|beschikbaar|nodig|indiensttreding|van|zoek\w*|gezocht|op|aan de slag|eerste werkdag|dienst)(?![a-z])[^.!?\n]{0,40}$/;
/** Words by which it is another date. */
const OTHER =
  /(?<![a-z])(?:(?:sluit\w*|reage\w*|sollicit\w*|gesprek\w*|deadline|geplaatst|datum vandaag|bellen|terugbellen|open dag|reacties|cv|opgericht|proefdag|meeloopdag|kennismak\w*|informatie\w*|cao)(?![a-z])[^.!?\n]{0,30}|(?:voor|uiterlijk(?: op)?|tot(?: en met)?|t\/m|laatste|sinds)(?: (?:de|half|medio|begin|eind|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag))? )$/;

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

/** A day of the month in digits or in words. */
const dayOf = (word: string | undefined): number =>
  Number(word) || Math.max(DAY_WORDS.indexOf(word ?? ''), 1);
const monthNumber = (name: string | undefined): number =>
  MONTHS.find(([pattern]) => pattern.split('|').includes(name ?? ''))?.[1] ?? 0;
const countOf = (word: string | undefined): number => {
  const words = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes'];
  return /^\d+$/.test(word ?? '') ? Number(word) : Math.max(words.indexOf(word ?? ''), 1);
};
/** The first such day after today. */
function nextDay(name: string | undefined, today: IsoDate): IsoDate {
  const wanted = DAYS.indexOf(name ?? 'maandag');
  for (let ahead = 1; ahead <= 7; ahead += 1) {
    const date = addDays(today, ahead);
    if (weekday(date) % 7 === wanted) return date;
  }
  return today;
}

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
    const left = text.slice(Math.max(sentence.from, span.from - 60), span.from);
    if (date === undefined || OTHER.test(left)) return;
    if (sentence.section === 'sollicitatie' && needsCue && !/start|begin|ingang/.test(left)) return;
    if (needsCue && !STARTS.test(left)) return;
    found.push(factOf(scan, span, date, confidence));
  };
  for (const { span, found: match } of matchesOf(text, ISO))
    add(span, isIsoDate(match[0]) ? match[0] : undefined, 960, true);
  for (const { span, found: match } of matchesOf(text, WRITTEN))
    add(span, dateOf(dayOf(match[1]), monthNumber(match[2]), match[3], today), 960, true);
  for (const { span, found: match } of matchesOf(text, NUMERIC)) {
    const [, day, month, year] = match;
    if (year === undefined && !/[-/]/.test(match[0])) continue;
    add(span, dateOf(Number(day), Number(month), year, today), year === undefined ? 850 : 950, true);
  }
  for (const { span, found: match } of matchesOf(text, MONTH_ONLY)) {
    const [, part = '', name, year] = match;
    const day = part === 'half' || part === 'medio' ? 15 : part === 'eind' ? 25 : 1;
    const needsCue =
      part === 'in' || part === 'eind' || part === 'half' || part === 'medio' || part === 'begin';
    add(span, dateOf(day, monthNumber(name), year, today), 850, needsCue);
  }
  for (const { span, found: match } of matchesOf(text, DAY_IN_WEEKS))
    add(span, addDays(nextDay(match[1], today), 7 * countOf(match[2])), 800, false);
  for (const { span, found: match } of matchesOf(text, IN_WEEKS)) {
    if (DAYS.some((day) => before(text, span.from, 12).endsWith(`${day} `))) continue;
    add(span, addDays(today, countOf(match[1]) * (/maand/.test(match[2] ?? '') ? 30 : 7)), 750, true);
  }
  for (const { span, found: match } of matchesOf(text, NEXT_DAY)) {
    add(
      span,
      nextDay(match[1] ?? match[2], today),
      780,
      !!(match[1] !== undefined && !/aanstaande|komende|a\.?s/.test(match[0])),
    );
  }
  for (const { span, found: match } of matchesOf(text, NEXT))
    add(
      span,
      match[2] === 'week'
        ? nextDay('maandag', today)
        : `${addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7)}-01`,
      750,
      !/vanaf|start|begin/.test(match[0]),
    );
  for (const { span } of matchesOf(text, AT_ONCE)) add(span, today, 900, false);
  return surest(found);
}
