/** Driving licences, by category (RDW) and by the words that people use for them. */

import { matchesIn } from '../matches.ts';
import type { Finding } from '../reading.ts';
import { after, askedFinding, before, distinct, type Scan } from '../scan.ts';

const CODE =
  'am|a1|a2|b\\+|b ?[/+-] ?e|be|c1 ?[/+-]? ?e|c1|c ?[/+-] ?e|ce|d1 ?[/+-]? ?e|d1|d ?[/+-] ?e|de|a|b|c|d|t';
const SEPARATOR = ' ?(?:,|/|en/of|en|of|&|\\+|plus) ?';
const LIST = `(?:${CODE})(?![a-z0-9']|\\.[a-z]|-(?!rijb)[a-z])(?:${SEPARATOR}(?:${CODE})(?![a-z0-9']|-(?!rijb)[a-z]))*`;
const KIND = '(?: ?\\(?(?:categorie|cat\\.?|type|klasse|code|soort)\\)?)?';

const AFTER_WORD = new RegExp(
  `(?<![a-z])(?:rijbewijs|rijbewijzen|rijbew\\.?|rijb\\.?|driving licen[cs]e)${KIND}[ :"'(-]{0,3}(${LIST})`,
  'g',
);
const BEFORE_WORD = new RegExp(
  `(?<![a-z0-9'])(${LIST})["']?[ -]{1,2}(?:rijbewijs|rijbewijzen|rijbew|rijb)(?![a-z])`,
  'g',
);
/** A driver named with the category that he drives on. */
const DRIVER = new RegExp(
  `(?<![a-z])(?:[a-z]{0,20}chauffeurs?|[a-z]{0,20}chaufeurs?|chauff?\\.?)[ ("-]{1,2}(${LIST})|(?<![a-z0-9'])(ce|c ?/ ?e|c|c1|be|d)[ -](?:chauffeurs?|chaufeurs?)(?![a-z])`,
  'g',
);
const WEIGHED = /^ (?:is|zijn|verplicht|vereist|nodig|gewenst|noodzakelijk|een pre|een must)(?![a-z])/;
/** Said of a `B` that begins a sentence, though nothing names a licence: `B is een pre`. */
const LIKED_OR_NEEDED =
  /^ (?:is )?(?:een )?(?:pre|pluspunt|plus|must|vereiste?|verplicht|nodig|noodzakelijk|gewenst)(?![a-z])/;
/** A category by itself, with what is said of it. */
const LATER =
  /(?<![a-z])(?:liefst|liever|graag|eventueel|evt\.?|ook|voorkeur|mooier|beter|plus)(?: met| ook| nog| een)? (be|ce|c1|c|d)(?![a-z0-9'])|(?<![a-z0-9/])(be|ce|c1)(?![a-z0-9'/])|(?<![a-z0-9])(b|c|d)(?= (?:alleen|volstaat|is|zijn|zou|heb|erbij|mooi|verplicht|vereist|nodig|gewenst|noodzakelijk|pre|mag|moet|graag|liever|liefst|pluspunt)(?![a-z]))/g;
/** Beside another, and no more than the category: `rijbewijs B (eis), T (mooi)`. */
const BESIDE =
  /(?<=[,;/] ?|(?:en|of|plus) )(am|be|c1e|c1|ce|d1|de|a|b|c|d|t)(?= ?(?:[,;/()]|\.(?![a-z0-9])|$|en |of ))/gm;
/** Of a trailer or a lorry with one nobody speaks but of a licence. */
const HELD = /(?<![a-z])(?:heb|hebt|heeft|bezit)(?: je| jij| u)?(?: al| ook| nog)? (be|ce)(?![a-z0-9'])/g;
const BARE = /(?<![a-z-])(?:rijbewijs|rijbewijzen|driving licen[cs]e)(?![a-z])/g;

const BY_WORD: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/(?<![a-z])(?:groot|grote|vrachtwagen|vrachtauto|truck)[ -]?rijbewijs(?![a-z])/g, 'C'],
  [
    /(?<![a-z])(?:autorijbewijs|roze pas(?:je)?|rijpapieren|(?:kunt|kan|mag|mogen|kunnen)(?: en (?:mag|mogen|kunt|kan))? auto ?rijden)(?![a-z])/g,
    'B',
  ],
  [/(?<![a-z])motorrijbewijs(?![a-z])/g, 'A'],
  [/(?<![a-z])e (?:achter|bij) (?:de )?b(?![a-z])/g, 'BE'],
  [/(?<![a-z])(?:bromfiets|brommer|scooter|bromfietsers)rijbewijs(?![a-z])/g, 'AM'],
  [/(?<![a-z])busrijbewijs(?![a-z])/g, 'D'],
  [/(?<![a-z])(?:trekker|tractor)rijbewijs(?![a-z])/g, 'T'],
  [/(?<![a-z])aanhanger(?:rijbewijs)(?![a-z])/g, 'BE'],
];

/** Letters that are words as well count only where they are written as a category. */
function isCategory(code: string, cased: string): boolean {
  return !['de', 'a', 't', 'd', 'am', 'be'].includes(code) || cased !== cased.toLowerCase();
}

function codesIn(list: string, cased: string, offset: number): { code: string; from: number; to: number }[] {
  return [...list.matchAll(new RegExp(`(?<![a-z0-9])(?:${CODE})(?![a-z0-9])`, 'g'))].flatMap((found) => {
    const to = found.index + found[0].length;
    return isCategory(found[0], cased.slice(found.index, to))
      ? [
          {
            code: found[0]
              .replace(/ ?[/-] ?| /g, '')
              .replace(/\+e$/, 'e')
              .toUpperCase(),
            from: offset + found.index,
            to: offset + to,
          },
        ]
      : [];
  });
}

/** A licence that the employer helps to get, or that belongs to another: no question to the candidate. */
const NOT_OWN = /(?:heftruck|reachtruck|truck|vaar|vlieg|zwem|pallet)[ -]?$/;

/** `Een fiets is nodig, een rijbewijs niet`. */
const NOT_EITHER = /^ (?:dus |ook |dan )?niet *(?:[.,;)]|$)/;

/** Licences as papers over a counter, or those of others. */
const OF_OTHERS =
  /(?<![a-z])(?:hun|paspoort(?:en)?|id-kaart(?:en)?|identiteitskaart(?:en)?|verleng\w*|uittreksels?|uitreik\w*|reisdocumenten|leerlingen|cursisten|rijles\w*)(?![a-z])/;

export function readLicences(scan: Scan): Finding<string>[] {
  const { text, source, clauses } = scan;
  const found: Finding<string>[] = [];
  const taken: { from: number; to: number }[] = [];
  const add = (code: string, from: number, to: number, confidence: number): void => {
    taken.push({ from, to });
    const finding = askedFinding(scan, 'rijbewijs', { from, to }, code, confidence, 'gewenst');
    if (finding) found.push(finding);
  };
  for (const [pattern, sureness] of [
    [AFTER_WORD, 980],
    [BEFORE_WORD, 980],
    [DRIVER, 850],
  ] as const) {
    for (const { span, found: match } of matchesIn(scan, pattern)) {
      const list = match[1] ?? match[2] ?? match[3] ?? '';
      const at =
        span.from +
        match[0].indexOf(list, pattern === BEFORE_WORD ? 0 : Math.max(0, match[0].length - list.length));
      const from = Math.max(span.from, at);
      const codes = codesIn(list, source.cased.slice(from, from + list.length), from);
      codes.forEach((code, index) => {
        // The word itself belongs to the first, so that a list reads as it stands.
        const start = pattern === BEFORE_WORD ? code.from : index === 0 ? span.from : code.from;
        const end = pattern === BEFORE_WORD && index === codes.length - 1 ? span.to : code.to;
        add(code.code, start, end, sureness);
      });
    }
  }
  for (const [pattern, isAlwaysClear] of [
    [LATER, false],
    [BESIDE, false],
    [HELD, true],
  ] as const) {
    for (const { span, found: match } of matchesIn(scan, pattern)) {
      // Named by its letters alone, after another: `rijbewijs BE zou mooi zijn, B is verplicht`.
      const code = (match[1] ?? match[2] ?? match[3] ?? '').toUpperCase();
      const from = span.to - code.length;
      if (source.cased.slice(from, span.to) !== code) continue;
      const sentence = clauses.sentenceAt(span.from);
      const isKnown = taken.some((other) => other.from <= from && other.to >= span.to);
      const hasOther = taken.some((other) => other.from >= sentence.from && other.to <= from);
      // A trailer or an articulated lorry can be meant only one way.
      const right = after(text, span.to, 24);
      const isB = code === 'B' && from === sentence.from && LIKED_OR_NEEDED.test(right);
      const isClear = isAlwaysClear || isB || (match[2] !== undefined && WEIGHED.test(right));
      if (!isKnown && (hasOther || isClear)) add(code, from, span.to, 850);
    }
  }
  for (const [pattern, code] of BY_WORD) {
    for (const { span } of matchesIn(scan, pattern)) add(code, span.from, span.to, 900);
  }
  if (found.length === 0 && taken.length === 0) {
    for (const { span } of matchesIn(scan, BARE)) {
      if (NOT_OWN.test(before(text, span.from, 12)) || /^[- ](?:c|d)/.test(after(text, span.to, 3))) continue;
      if (NOT_EITHER.test(after(text, span.to, 24))) continue;
      if (OF_OTHERS.test(before(text, span.from, 60)) || OF_OTHERS.test(after(text, span.to, 40))) continue;
      add('B', span.from, span.to, 700);
    }
  }
  return distinct(found, (code) => code);
}
