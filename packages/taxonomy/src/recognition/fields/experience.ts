/** How long someone must have done the work. The years of the company itself are not asked of anybody. */
import { NUMBER, numberOf } from '../number-words.ts';
import type { Finding } from '../reading.ts';
import { after, askedAt, before, findingOf, matchesOf, type Scan, surest } from '../scan.ts';

const COUNT = `(${NUMBER}|enkele|een paar|paar|anderhalf|half|een half|meerdere)`;
const UNIT = '(jaren|jaar|jr|maanden|maand|mnd|years?|months?)';
const BEFORE_WORD = new RegExp(
  `(?<![a-z0-9])${COUNT}(?: ?(?:a|-|tot|of|/) ?(?:${NUMBER}))? ?\\+? ?${UNIT}\\+?(?: (?:relevante|aantoonbare|recente|praktische|ruime|werkbare|of meer|lang))*(?: [a-z]{0,14}ervaring|[^.,;\\n]{0,25}? ervaring|[^.,;\\n]{0,12}? experience| erv(?![a-z]))`,
  'g',
);
const AFTER_WORD = new RegExp(
  `(?<![a-z])(?:[a-z]{0,12}ervaring|erv\\.?|experience)(?: [a-z]+){0,6}? ?[:(]? ?(?:van |minimaal |minstens |min\\.? |ten minste |tenminste |meer dan |circa |ongeveer ){0,3}${COUNT}(?: ?(?:a|-|tot|of) ?(?:${NUMBER}))? ?\\+? ?${UNIT}(?![a-z])`,
  'g',
);
const YEARS_AS = new RegExp(
  `(?<![a-z0-9])${COUNT} ?${UNIT}(?: of langer| of meer)? (?:als [a-z]+|gewerkt|werkzaam|in (?:het|de|een) (?:vak|branche|sector|soortgelijke|vergelijkbare))`,
  'g',
);
const NONE_NEEDED =
  /(?<![a-z])(?:(?:(?:geen|zonder) (?:[a-z]+ ){0,2}?(?:[a-z]{0,10}ervaring|erv))|(?:[a-z]{0,10}ervaring(?: [a-z]+){0,4}? (?:is |hoeft |heb je |hebben )?(?:echt |per se |absoluut |zeker )?(?:niet|geen) (?:nodig|vereist|verplicht|noodzakelijk|belangrijk|must|vereiste|eis|per se|voorwaarde|een vereiste|hebben))|(?:ervaring is niet)|(?:no experience))(?![a-z])/g;
const OF_COMPANY =
  /(?:(?:wij|we|ons|onze|bedrijf|al|ruim|meer dan|team|organisatie|familiebedrijf|met)(?: [a-z]+){0,3} )$/;
const MOST_YEARS = 15;
const FEW_YEARS = 2;

function monthsOf(count: string | undefined, unit: string | undefined): number | undefined {
  const perUnit = /^(?:j|y)/.test(unit ?? '') ? 12 : 1;
  if (count === undefined) return undefined;
  if (/paar|enkele|meerdere/.test(count)) return FEW_YEARS * perUnit;
  if (count === 'anderhalf') return 1.5 * perUnit;
  if (/half/.test(count)) return perUnit / 2;
  const value = numberOf(count);
  return value === undefined ? undefined : value * perUnit;
}

export function readExperience(scan: Scan): Finding<number> | null {
  const { text, clauses } = scan;
  const found: Finding<number>[] = [];
  for (const pattern of [BEFORE_WORD, AFTER_WORD, YEARS_AS]) {
    for (const { span, found: match } of matchesOf(text, pattern)) {
      const months = monthsOf(match[1], match[2]);
      const { section } = clauses.sentenceAt(span.from);
      if (
        months === undefined ||
        months <= 0 ||
        months > MOST_YEARS * 12 ||
        section === 'bedrijf' ||
        section === 'sollicitatie'
      )
        continue;
      const left = before(text, span.from, 40);
      if (
        OF_COMPANY.test(left) &&
        !/(?:minimaal|minstens|iemand|je hebt|jij hebt|beschikt|heb je|min\.?|ten minste)[^.]*$/.test(left) &&
        section !== 'eisen'
      )
        continue;
      if (/^ (?:oud|contract|jong)/.test(after(text, span.to, 9))) continue;
      const asked = askedAt(scan, 'ervaring', span);
      if (asked === 'niet' || asked === 'aanbod') continue;
      found.push(findingOf(scan, span, months, asked, 930));
    }
  }
  if (found.length > 0) return surest(found);
  for (const { span } of matchesOf(text, NONE_NEEDED)) {
    const { section } = clauses.sentenceAt(span.from);
    if (section === 'bedrijf') continue;
    scan.notAsked.push({ field: 'ervaring', ...scan.source.place(span.from, span.to) });
    found.push(findingOf(scan, span, 0, 'gewenst', 900));
  }
  return surest(found);
}
