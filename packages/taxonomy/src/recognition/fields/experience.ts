/** How long someone must have done the work. The years of the company itself are not asked of anybody. */

import { matchesIn, type Span } from '../matches.ts';
import { NUMBER } from '../number-words.ts';
import { isDoneByOthers, isDoneByOthersOrFirm, type OtherPeople } from '../other-people.ts';
import type { Finding } from '../reading.ts';
import { after, askedAt, askedFinding, before, findingOf, type Scan, surest } from '../scan.ts';
import { COUNT, monthsAsked, monthsInAll, monthsOf, UNIT } from './experience-months.ts';

/** One of them, or about as many as the number behind it: `een jaartje of drie`. */
const OR_SO = `een (jaar|maand)(?:tje)? of (${NUMBER})`;
const BEFORE_WORD = new RegExp(
  `(?<![a-z0-9])${COUNT}(?: ?(?:a|-|tot|of|/) ?(?:${NUMBER}))? ?\\+? ?${UNIT}\\+?(?! of (?:${NUMBER})(?![a-z]))(?: (?:relevante|aantoonbare|recente|praktische|ruime|werkbare|of meer|lang))*(?: [a-z]{0,14}ervaring|[^.,;\\n]{0,25}? ervaring|[^.,;\\n]{0,12}? experience| erv(?![a-z]))`,
  'g',
);
const AFTER_WORD = new RegExp(
  `(?<![a-z])(?:[a-z]{0,12}ervaring|erv\\.?|experience|ancienniteit)(?: [a-z]+){0,6}? ?[:(,]? ?(?:van |minimaal |minimum |minstens |min\\.? |ten minste |tenminste |meer dan |circa |ongeveer |bij voorkeur |liefst |het liefst ){0,3}${COUNT}(?: ?(?:a|-|tot|of) ?(?:${NUMBER}))? ?\\+? ?${UNIT}(?![a-z])`,
  'g',
);
const YEAR_OR_SO = new RegExp(`(?<![a-z])${OR_SO}(?: [a-z]+){0,2} [a-z]{0,14}ervaring(?![a-z])`, 'g');
const YEARS_AS = new RegExp(
  `(?<![a-z0-9])${COUNT} ?${UNIT}(?: of langer| of meer)? (?:als [a-z]+|gewerkt|werkzaam|in (?:het|de|een) (?:vak|branche|sector|soortgelijke|vergelijkbare))`,
  'g',
);
/** Without the word: `minstens een jaar in een werkplaats gestaan`, `knipt al minimaal twee jaar`. */
const DONE = new RegExp(
  `(?<![a-z0-9])(?:${OR_SO}|${COUNT} ?${UNIT})(?: of langer| of meer)?(?: lang)?(?: [a-z-]+){0,6}? (?:gewerkt|meegewerkt|gerund|geleid|gebouwd|gemetseld|geschilderd|getimmerd|verzorgd|gemolken|bediend|lesgegeven|verkocht|opgedaan|geserveerd|schoongemaakt|geweest|achter de rug|gestaan|gezeten|gelopen|meegelopen|gereden|gedraaid|meegedraaid|gekookt|gelast|genaaid|gebakken|geknipt|gevaren|gedaan)(?![a-z])`,
  'g',
);
const ALREADY = new RegExp(
  `(?<![a-z])(?:al|reeds) (?:(minimaal|minstens|ten minste|tenminste|zeker|ruim|zo'n|ongeveer|meer dan) )?${COUNT} ?${UNIT}(?![a-z]| of (?!langer|meer))`,
  'g',
);
/** `Minstens een jaar op een servicedesk`. */
const AT_LEAST_AT = new RegExp(
  `(?<![a-z])(?:minimaal|minimum|minstens|min\\.|ten minste|tenminste|op zijn minst) ${COUNT} ?${UNIT}(?: of langer| of meer)? (?:(?:in|op|bij|achter|aan) (?:een|de|het) (?!(?:bezit|dienst|hoogte|buurt|school|bedrijf)(?![a-z]))[a-z-]{4,}|vlieguren|draaiuren)(?![^.;\\n]{0,40}(?:blij(?:f|ven)|beschikbaar|wonen|woont|rijbewijs|contract|werken wil))`,
  'g',
);
/** Behind one's tools or in a trade, for so long. */
const AT_THE_WORK = new RegExp(
  `(?<![a-z0-9])${COUNT} ?${UNIT}(?: of langer| of meer)? (?:achter (?:het|de|een) [a-z]*(?:fornuis|stuur|kassa|machine|bank|toog|balie|bar|pannen|toonbank)|op (?:de|een) (?:vrachtwagen|heftruck|steiger|bouw|kraan|trekker|wagen)|in de (?:bouw|zorg|horeca|metaal|keuken|logistiek|techniek|schoonmaak|detailhandel|bakkerij|kas|kinderopvang|landbouw|installatietechniek))(?![a-z])`,
  'g',
);
/** Of the candidate, and not of who left. */
const OF_CANDIDATE =
  /(?<![a-z])(?:je|jij|u|iemand|kandidaten?|minimaal|minstens|min\.|ten minste|tenminste|op zijn minst|het minste|vereist|achter de rug|heb(?:t)?|wie (?:al|reeds)(?![^.!?\n]*(?<![a-z])(?:hier|bij ons|in dienst|krijg(?:t|en)?)(?![a-z]))|(?:die|wat|zo iemand) (?:we|wij) (?:zoeken|vragen)|(?:die|zo iemand) (?:zoeken|vragen) (?:we|wij))(?![a-z])/;
const CANDIDATES = new RegExp(OF_CANDIDATE, 'g');
const OF_WHO_STAYED = /(?<![a-z])(?:hier|bij ons|in dienst|krijg(?:t|en)?|na)(?![a-z])/;
const NONE_NEEDED =
  /(?<![a-z])(?:(?:(?:geen|zonder) (?:[a-z]+ ){0,2}?(?:[a-z]{0,10}ervaring|erv))|(?:[a-z]{0,10}ervaring(?: [a-z]+){0,4}? (?:is |hoeft |heb je |hebben )?(?:echt |per se |absoluut |zeker )?(?:niet|geen) (?:nodig|vereist|verplicht|noodzakelijk|belangrijk|must|vereiste|eis|per se|voorwaarde|een vereiste|hebben))|(?:ervaring is niet)|(?:no experience))(?![a-z])/g;
const OF_COMPANY =
  /(?:(?:hier|wij|we|ons|onze|bedrijf|al|ruim|meer dan|team|organisatie|familiebedrijf|met)(?: [a-z]+){0,3} )$/;
const MOST_YEARS = 15;
/** How far around a stretch its sentence tells of whom it speaks, in characters. */
const REACH = 120;
const ELSEWHERE: ReadonlySet<string> = new Set(['bedrijf', 'sollicitatie']);

/** Whether the sentence speaks of what the candidate has done. */
function isOfCandidate({ text, clauses }: Scan, { from, to }: Span): boolean {
  const sentence = clauses.sentenceAt(from);
  const words = text.slice(Math.max(sentence.from, from - REACH), Math.min(sentence.to, to + REACH));
  if (!OF_CANDIDATE.test(words)) return false;
  const left = text.slice(Math.max(sentence.from, from - REACH), to);
  const nearest = Math.max(0, ...[...left.matchAll(CANDIDATES)].map(({ index }) => index));
  return !OF_WHO_STAYED.test(left.slice(nearest));
}

/** As long as a vacancy may ask, and not in what is said of the firm. */
function isAskable({ clauses }: Scan, { from }: Span, months: number | undefined): months is number {
  if (months === undefined || months <= 0 || months > MOST_YEARS * 12) return false;
  return !ELSEWHERE.has(clauses.sentenceAt(from).section);
}

/** Time spent at the work, told without the word experience. */
function timesDone(scan: Scan, others: readonly OtherPeople[]): Finding<number>[] {
  const done = matchesIn(scan, DONE).map(({ span, found }) => ({
    span,
    months: found[2] === undefined ? monthsOf(found[3], found[4]) : monthsOf(found[2], found[1]),
  }));
  const already = matchesIn(scan, ALREADY).map(({ span, found }) => ({
    span,
    months: monthsOf(found[2], found[3]),
  }));
  const atWork = matchesIn(scan, AT_THE_WORK).map(({ span, found }) => ({
    span,
    months: monthsOf(found[1], found[2]),
  }));
  const atLeast = matchesIn(scan, AT_LEAST_AT).map(({ span, found }) => ({
    span,
    months: monthsOf(found[1], found[2]),
  }));
  return [...done, ...already, ...atWork, ...atLeast, ...monthsInAll(scan)].flatMap(({ span, months }) => {
    if (!isAskable(scan, span, months)) return [];
    if (isDoneByOthersOrFirm(others, span) || !isOfCandidate(scan, span)) return [];
    const asked = askedAt(scan, 'ervaring', span);
    return asked === 'niet' || asked === 'aanbod' ? [] : [findingOf(scan, span, months, asked, 850)];
  });
}

/** Asked in a form, or by the number alone. */
function askedByNumber(scan: Scan, others: readonly OtherPeople[]): Finding<number>[] {
  return monthsAsked(scan).flatMap(({ span, months }) => {
    if (!isAskable(scan, span, months)) return [];
    return isDoneByOthers(others, span) ? [] : (askedFinding(scan, 'ervaring', span, months, 930) ?? []);
  });
}

/** @param others stretches that speak of someone else */
export function readExperience(scan: Scan, others: readonly OtherPeople[]): Finding<number> | null {
  const { text, clauses } = scan;
  const found: Finding<number>[] = [];
  for (const pattern of [BEFORE_WORD, AFTER_WORD, YEARS_AS]) {
    for (const { span, found: match } of matchesIn(scan, pattern)) {
      const months = monthsOf(match[1], match[2]);
      if (!isAskable(scan, span, months) || isDoneByOthers(others, span)) continue;
      const left = before(text, span.from, 40);
      if (
        OF_COMPANY.test(left) &&
        !/(?:minimaal|minstens|iemand|je hebt|jij hebt|beschikt|heb je|min\.?|ten minste)[^.]*$/.test(left) &&
        clauses.sentenceAt(span.from).section !== 'eisen'
      )
        continue;
      if (/(?<![a-z])na (?:ongeveer |zo'n )?$/.test(left)) continue;
      if (/^ (?:oud|contract|jong)/.test(after(text, span.to, 9))) continue;
      const asked = askedAt(scan, 'ervaring', span);
      if (asked === 'niet' || asked === 'aanbod') continue;
      found.push(findingOf(scan, span, months, asked, 930));
    }
  }
  for (const { span, found: match } of matchesIn(scan, YEAR_OR_SO)) {
    const months = monthsOf(match[2], match[1]);
    if (months === undefined || ELSEWHERE.has(clauses.sentenceAt(span.from).section)) continue;
    const finding = askedFinding(scan, 'ervaring', span, months, 930);
    if (finding) found.push(finding);
  }
  found.push(...timesDone(scan, others), ...askedByNumber(scan, others));
  if (found.length > 0) return surest(found);
  for (const { span } of matchesIn(scan, NONE_NEEDED)) {
    const { section } = clauses.sentenceAt(span.from);
    if (section === 'bedrijf') continue;
    scan.notAsked.push({ field: 'ervaring', ...scan.source.place(span.from, span.to) });
    found.push(findingOf(scan, span, 0, 'gewenst', 900));
  }
  return surest(found);
}
