/**
 * Hours per week where a text counts days or parts of days: `drie dagen in de week`, `vijf dagdelen`. How long they
 * are it may tell elsewhere (`een dagdeel duurt vier uur`, `van 18.00 tot 21.00 uur`); if not, they are as long as
 * they usually are.
 */

import { matchesIn, type Span } from '../matches.ts';
import { HALVED, matchesAtNumbers, NUMBER, numberOf } from '../number-words.ts';
import { after, before, type Scan } from '../scan.ts';
import { clockTimes } from './clock-times.ts';
import { hoursLong } from './clock-times-range.ts';
import { worked } from './hours-at-times.ts';
import { type Candidate, FULL, isPlausible, N, whole } from './hours-candidate.ts';
import { AT_LEAST, AT_MOST } from './hours-multiplied.ts';

const AMOUNT = `${HALVED}|${N}|${NUMBER}`;
/** By the beginning of the word. */
const USUAL: readonly (readonly [part: string, hours: number])[] = [
  ['dagd', 4],
  ['ocht', 4],
  ['midd', 4],
  ['avon', 4],
  ['dag', 8],
  ['dgn', 8],
  ['werk', 8],
  ['dien', 8],
  ['nach', 8],
];
const HALF_DAY = 4;
const PART =
  '(?:werk)?dag(?:en)?|dgn|dagdel(?:en)?|dagdeel|ochtend(?:en)?|middag(?:en)?|avond(?:en)?|nacht(?:en)?|dienst(?:en)?';
const WEEKLY = '(?: ?(?:per|in de|p/?|/) ?(?:week|wk|w)(?![a-z])| (?:wekelijks|in de werkweek))';
const COUNTED = new RegExp(
  `(?<![a-z0-9.,/-])(?<least>${AMOUNT})(?: ?(?:of|tot|a|-|/) ?(?<most>${AMOUNT}))?(?: (?<size>halve|hele|volle|vaste|losse|lange|korte|gehele))* ?(?<part>${PART})(?![a-z])(?<weekly>(?: werken)?${WEEKLY})?(?:,? (?:maar|of) (?<other>${AMOUNT})(?: dagen)?(?= (?:mag|kan|is|zijn)(?![a-z])))?`,
  'y',
);
/** `een dagdeel is vier uur en je doet er vijf per week` */
const SO_MANY_OF_THEM = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?:doet|draait|werkt|maakt) er ))(?<least>${AMOUNT})(?: ?(?:of|tot|a|-|/) ?(?<most>${AMOUNT}))?${WEEKLY}`,
  'y',
);
/** `werkdagen: 3 per week` */
const COUNTED_FIRST = new RegExp(
  `(?<=(?<lead>(?<![a-z])(?<part>${PART})(?:(?: per week)?:| of) ?))(?<least>${AMOUNT})(?: ?(?:of|tot|a|-|/) ?(?<most>${AMOUNT}))?(?= ?(?:per|in de) week| ?(?:\\n|$))`,
  'y',
);
/** `een vierdaagse werkweek` */
const SO_MANY_DAYS = /(?<![a-z])(?<count>[a-z]{3,5}|[2-6]-?)daagse werkweek(?![a-z])/g;
/** It is a week of work though nothing says `per week`. */
const JOB_BEFORE =
  /(?<![a-z])(?:werkt?|werken|(?:bent|ben|komt|kom)(?: je| jij| u)? er|beschikbaar(?:heid)?|inzetbaar|functie|baan|contract|dienstverband|omvang|uren|werkdagen|fulltime|part ?-?time|deeltijd),?(?: (?:je|jij|u|voor|van|is|op|minimaal|maximaal|minstens|ongeveer|circa))*:? $/;
const JOB_AFTER =
  /^ (?:bent|werkt|komt|aanwezig|beschikbaar|inzetbaar)(?![a-z])|^[^.!?\n\d]{0,30}(?<![a-z])(?:kan|mag|is)(?: [a-z]+){0,2} (?:ook|goed|prima|mogelijk|bespreekbaar)(?![a-z])/;
/** Days of something else than work. */
const NO_WORK =
  /(?<![a-z])(?:thuis[a-z]*|vanuit huis|krijg(?:t|en)?|maaltijd[a-z]*|(?:ge)?opend?|bereikbaar|[a-z]*school|les(?:sen)?|[a-z]*opleiding|studie|college|cursus|[a-z]*training|scholing|inwerk[a-z]*|[a-z]*begeleiding|vakantie|verlof|[a-z]*gesprek[a-z]*|workshop|proefdraaien|vrij|bezorgd|leveren|levert|duurt|daarna|later|geleden|tevoren|binnen|rouleren|opvang|adv|atv|meeloop[a-z]*|meerijd[a-z]*|mee|stuks|gasten|kinderen|bezoekers|minder)(?![a-z])/;
/** What others do then: `op vijf dagen per week rijden onze bussen`. */
const DONE_BY_OTHERS =
  /^,? (?!(?:zoek|vrag|hebben|heeft|bied|is|in|op|bij|aan|voor|achter|naar|van|met|onder|over|tot|door|uit|en|of) ?)[a-z]+ (?:wij|we|onze|ons|de|het|een|er|zij|ze)(?![a-z])/;
const REACH = 70;
const SURE = 400;
const SURE_BY_TIMES = 450;
const SURE_BY_LENGTH = 700;
/** So far from the days stands their time. */
const NEAR = 160;

/** `een dienst duurt 8 uur`, `per keer drie uur`, `een dag is bij ons 8,5 uur, waarvan 8 betaald`. */
const LENGTH = new RegExp(
  `(?=${AMOUNT} ?u)(?<=(?<lead>(?<![a-z])(?:een|elke|iedere|per|de|ieder|elk) (?:hele |volle |werk)?(?<unit>${PART}|keer|shift)(?: (?:duurt|is|telt|omvat|bestaat|uit|van|bij|ons|hier|ongeveer|circa|ca\\.?|gemiddeld|steeds|altijd|(?:werk|ben) (?:je|jij))|:){0,5} ))(?<hours>${AMOUNT}) ?(?:uur|uren|u)(?![a-z])(?:, waarvan (?:je |er )?(?<paid>${AMOUNT}) (?:uur )?(?:betaald|gewerkt|werkt|werk))?`,
  'y',
);
const LENGTH_FIRST = new RegExp(
  `(?<=(?<lead>dienst(?:en)? van ))(?<hours>${AMOUNT}) ?(?:uur|uren|u)(?![a-z])`,
  'y',
);

interface Length {
  readonly unit: string;
  readonly hours: number;
  readonly span: Span;
}

/** By their first letters, which all forms of a word have in common. */
const kindOf = (part: string): string =>
  part
    .replace(/^(?:hele |volle |werk)(?=dag)/, '')
    .replace('dgn', 'dag')
    .slice(0, 4);

/** How long the text says that a day, a part of it or a shift is. */
export function lengthsOfParts(scan: Scan): Length[] {
  return [LENGTH, LENGTH_FIRST].flatMap((pattern) =>
    matchesAtNumbers(scan, pattern).flatMap(({ span, found: { groups } }) => {
      const hours = numberOf(groups?.paid) ?? numberOf(groups?.hours) ?? 0;
      return hours >= 1 && hours <= 12 ? [{ unit: kindOf(groups?.unit ?? 'dienst'), hours, span }] : [];
    }),
  );
}

interface Counted {
  readonly span: Span;
  readonly least: number;
  readonly most: number;
  readonly part: string;
  readonly isHalf: boolean;
}

function isOfWork(scan: Scan, { from, to }: Span, isWeekly: boolean): boolean {
  const { text, clauses } = scan;
  const { section } = clauses.sentenceAt(from);
  if (section === 'sollicitatie' || section === 'bedrijf') return false;
  const part = clauses.partAt(from, to);
  const around = text.slice(Math.max(part.from, from - REACH), Math.min(part.to, to + REACH));
  if (NO_WORK.test(around) || DONE_BY_OTHERS.test(after(text, to, 40))) return false;
  return isWeekly || JOB_BEFORE.test(before(text, from, 40)) || JOB_AFTER.test(after(text, to, 50));
}

function countedDays(scan: Scan, lengths: readonly Length[]): Counted[] {
  const inOneWord = matchesIn(scan, SO_MANY_DAYS).flatMap(({ span, found: { groups } }): Counted[] => {
    const count = numberOf(groups?.count?.replace('-', ''));
    return count === undefined ? [] : [{ span, least: count, most: count, part: 'dagen', isHalf: false }];
  });
  const counted = [COUNTED, COUNTED_FIRST, ...(lengths.length === 1 ? [SO_MANY_OF_THEM] : [])].flatMap(
    (pattern) =>
      matchesAtNumbers(scan, pattern).flatMap(({ span, found: { groups = {} } }): Counted[] => {
        const { part = lengths[0]?.unit ?? '', weekly, size } = groups;
        const told = [groups.least, groups.most, groups.other]
          .map(numberOf)
          .filter((count) => count !== undefined);
        const [least, most] = [Math.min(...told), Math.max(...told)];
        const isMeasured = lengths.some(({ unit }) => unit === kindOf(part));
        const isWeekly =
          weekly !== undefined || pattern === COUNTED_FIRST || part.startsWith('dagd') || isMeasured;
        // One of them is a part of the job: `een avond per week tot negen uur`.
        if (most <= 1 || most > 7 || least < 1 || !isOfWork(scan, span, isWeekly)) return [];
        return [{ span, least, most, part, isHalf: size === 'halve' }];
      }),
  );
  return [...inOneWord, ...counted];
}

/** The hours of each, and how sure they are. */
function lengthOf(scan: Scan, { span, part, isHalf }: Counted, lengths: readonly Length[]): [number, number] {
  const told = lengths.find(({ unit }) => unit === kindOf(part) || unit === 'keer');
  if (told) return [told.hours, SURE_BY_LENGTH];
  const times = clockTimes(scan).flatMap((time) =>
    Math.abs(time.span.from - span.from) > NEAR ? [] : (hoursLong(time) ?? []),
  );
  const [length] = times;
  if (length !== undefined && times.every((other) => other === length))
    return [worked(length), SURE_BY_TIMES];
  if (isHalf) return [HALF_DAY, SURE];
  return [USUAL.find(([begin]) => part.startsWith(begin))?.[1] ?? HALF_DAY, SURE];
}

export function hoursOfCountedDays(scan: Scan, lengths: readonly Length[]): Candidate[] {
  return countedDays(scan, lengths).flatMap((counted) => {
    const { span, least, most } = counted;
    const [each, confidence] = lengthOf(scan, counted, lengths);
    const [min, max] = [whole(least * each), whole(most * each)];
    if (!isPlausible(min) || max > FULL) return [];
    const left = before(scan.text, span.from, 24);
    const hours = { min: AT_MOST.test(left) ? null : min, max: AT_LEAST.test(left) ? null : max };
    return [{ span, hours, confidence, isReckoned: true }];
  });
}
