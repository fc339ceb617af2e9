/** Level of work and thinking, and schooling. */

import { matchesIn } from '../matches.ts';
import type { Education, Finding } from '../reading.ts';
import { after, askedFinding, before, distinct, type Scan } from '../scan.ts';

const NAME =
  '(?:basisonderwijs|basisschool|lagere school|vmbo|mavo|lbo|vbo|lts|praktijkonderwijs|mbo|mts|meao|mdgo|havo|vwo|hoger secundair|lager secundair|graduaat|hbo|hts|heao|bachelor|wo|universitair|universitaire|academisch|academische|master|universiteit)';
const NUMBERED = `(${NAME})((?:[ -]?(?:\\+|plus))?(?:[ -]?(?:niveau[ -]?)?[1-4](?:(?: ?(?:/|,|of|en|-) ?)[1-4])?(?![0-9a-z]))?)`;
/** Who asks for `vmbo of mbo` asks one level; who did `havo, mbo` did two. */
const LEVELS_ASKED = new RegExp(
  `(?<![a-z0-9])${NUMBERED}(?:-? ?(?:/|of|-|tot|,|en) ?(${NAME})(?![a-z]))?`,
  'g',
);
const LEVELS_HELD = new RegExp(`(?<![a-z0-9])${NUMBERED}(?![a-z])`, 'g');
const LEVEL_WORDS = /^[ -]*(?:\+ ?)?(?:werk|w\+d|w\/d|wd|denk|niveau|(?:[a-z]+ )?werk- en denk)/;
const SCHOOL_WORDS =
  /^[ -]?(?:opleiding(?:en)?|diploma|opgeleid|geschoold|school|studie|afgerond|achtergrond|bbl|certificaat)|^ [a-z]{3,20}(?:opleiding|diploma)/;
const SCHOOL_BEFORE =
  /(?:diploma|opleiding|afgeronde?|gediplomeerd|studie|geschoold|in het bezit van een|startkwalificatie)[^.\n]{0,30}$/;
const BARE_NIVEAU = /(?<![a-z])niveau ?([1-4])(?![0-9])/g;
const NO_DIPLOMA =
  /(?<![a-z])(?:(?:geen|zonder) (?:[a-z]+ )?(?:diploma'?s?|opleiding|vooropleiding|papieren)|(?:diploma'?s?|opleiding|vooropleiding|papieren)(?: (?:is|zijn|maakt|maken|hoeft|hoeven|heb je))? (?:niet (?:nodig|vereist|belangrijk|uit)|niet|geen (?:vereiste|eis|must)))(?![a-z])/g;

/** VUM `werkEnDenkniveau`. */
const WORK: Readonly<Record<string, number>> = {
  basisonderwijs: 2,
  basisschool: 2,
  'lagere school': 2,
  praktijkonderwijs: 2,
  vmbo: 3,
  mavo: 3,
  lbo: 3,
  vbo: 3,
  lts: 3,
  mbo: 4,
  mts: 4,
  meao: 4,
  mdgo: 4,
  havo: 4,
  vwo: 4,
  'lager secundair': 3,
  'hoger secundair': 4,
  graduaat: 5,
  hbo: 5,
  hts: 5,
  heao: 5,
  bachelor: 5,
};
const UNIVERSITY = 6;
/** VUM `niveauOpleiding`. */
const SCHOOL: Readonly<Record<string, number>> = {
  basisonderwijs: 1,
  basisschool: 1,
  'lagere school': 1,
  praktijkonderwijs: 2,
  vmbo: 2,
  mavo: 2,
  lbo: 2,
  vbo: 2,
  lts: 2,
  havo: 3,
  vwo: 3,
  'lager secundair': 2,
  'hoger secundair': 3,
  graduaat: 5,
  mbo: 4,
  mts: 4,
  meao: 4,
  mdgo: 4,
  hbo: 5,
  hts: 5,
  heao: 5,
  bachelor: 5,
};
const SUBJECT =
  /^[^.,;\n]{0,24}?(?:opleiding|diploma|niveau [1-4]|[ -][1-4]|studie|richting)?,? ?(?:in (?:de |het )?(?:richting )?|richting |op het gebied van |tot )(?:de |een |het )?([a-z][a-z -]{3,40}?)(?= (?:richting|is|of|en|op|met|niveau|hebt|heb|vereist)(?![a-z])|[.,;:()\n]|$)/;

/** Of a person: begun and not finished, or not yet. Told beside the school, before the next one is named. */
const UNFINISHED_AFTER = new RegExp(
  `^(?:(?!${NAME}(?![a-z]))[^.;\\n]){0,40}?(?:niet (?:af|afgerond|afgemaakt|gehaald|voltooid|behaald)|zonder diploma|gestopt|afgebroken|gestaakt|onafgemaakt|niet geslaagd|nog bezig|\\(?lopend)(?![a-z])`,
);
const UNFINISHED_BEFORE =
  /(?<![a-z])(?:(?:nu|nog|momenteel) (?:[a-z]+ )?|begonnen (?:aan|met) |begon (?:aan|met) |gestart met |(?:nog )?bezig met |gestopt met |stopte met |volgt |volg |in opleiding voor |wil |zonder |onafgemaakte? )(?:een |de |het |zijn |haar |mijn )?(?:opleiding )?$/;

export interface Schooling {
  readonly level: Finding<number> | null;
  readonly education: Finding<Education>[];
}

export function readSchooling(scan: Scan): Schooling {
  const { text, clauses } = scan;
  const levels: Finding<number>[] = [];
  const education: Finding<Education>[] = [];
  for (const { span } of matchesIn(scan, NO_DIPLOMA)) {
    if (clauses.sentenceAt(span.from).section !== 'bedrijf')
      scan.notAsked.push({ field: 'opleiding', ...scan.source.place(span.from, span.to) });
  }
  for (const { span, found } of matchesIn(scan, scan.isProfile ? LEVELS_HELD : LEVELS_ASKED)) {
    const [matched, name = '', detail = '', other] = found;
    const { section } = clauses.sentenceAt(span.from);
    if (section === 'bedrijf' || section === 'sollicitatie') continue;
    const right = after(text, span.to, 60);
    const left = before(text, span.from, 50);
    const isSchool =
      SCHOOL_WORDS.test(right) ||
      SCHOOL_BEFORE.test(left) ||
      // A person has a school behind him, unless it is only compared with.
      (scan.isProfile && !LEVEL_WORDS.test(right) && !/niveau[:, ]+$/.test(left));
    const isLevel =
      LEVEL_WORDS.test(right) ||
      /niveau[:, ]+(?:[a-z]+ )?$/.test(left) ||
      detail.trim() !== '' ||
      other !== undefined;
    // `wo` alone is Wednesday; a school as workplace or as pupil is no level.
    if ((name === 'wo' || name === 'master') && !isSchool && !isLevel && other === undefined) continue;
    if (name === 'wo' && /^[ -]?(?:t\/m|en|,|do|vr|di|ma)/.test(right) && !isLevel) continue;
    // Where someone is at school himself.
    if (/(?<![a-z])op (?:het|de|een) $/.test(left) && !LEVEL_WORDS.test(right)) continue;
    if (name === 'basisschool' && !/diploma|niveau/.test(right + left)) continue;
    if (
      /(?:stagiairs?|studenten?|leerlingen?|werken (?:op|bij)|dichtbij|onze) (?:(?:van|op) (?:het |de )?)?$/.test(
        left,
      ) ||
      /^[ -]?(?:stagiair|student|leerling|scholen|school )/.test(right)
    )
      continue;
    if (scan.isProfile && (UNFINISHED_AFTER.test(right) || UNFINISHED_BEFORE.test(left))) continue;
    if (
      !scan.isProfile &&
      (/bbl|opleiding tot|(?:naar school|leert|leren) (?:voor|tot) (?:een |je )?$|(?:volgen|volg je|start je|starten|haal|behalen|beginnen (?:aan|met)) (?:van |met |aan )?(?:een |je |de )?(?:erkende? )?$|(?<![a-z])(?:volgt?|haalt?|krijgt?|starten?|begint?)(?: [a-z]+){0,3} (?:bij ons|via ons|ernaast|daarnaast|dan|naast het werk)(?: [a-z]+){0,2} (?:erkende? )?$/.test(
        left,
      ) ||
        /^[ -]?(?:bbl)/.test(right))
    )
      continue;
    const numbers = [name, other ?? name].map((school) => WORK[school] ?? UNIVERSITY);
    const finding = askedFinding(
      scan,
      isSchool ? 'opleiding' : 'niveau',
      span,
      Math.min(...numbers),
      isLevel || isSchool ? 950 : 800,
      'gewenst',
    );
    if (!finding) continue;
    levels.push(finding);
    if (isSchool) {
      const subject =
        SUBJECT.exec(text.slice(span.from + matched.length, span.from + matched.length + 80))?.[1]?.trim() ??
        null;
      education.push({ ...finding, value: { level: SCHOOL[name] ?? UNIVERSITY, subject } });
    }
  }
  if (levels.length === 0) {
    for (const { span } of matchesIn(scan, BARE_NIVEAU)) {
      if (
        /(?:taal|nederlands|engels|duits|rekenen|(?:las|zwem|type|soldeer|vaar|ehbo)-?(?:diploma|certificaat))[^.\n]{0,20}$/.test(
          before(text, span.from, 30),
        )
      )
        continue;
      const finding = askedFinding(scan, 'niveau', span, 4, 700, 'gewenst');
      if (finding && clauses.sentenceAt(span.from).section !== 'bedrijf') levels.push(finding);
    }
  }
  return {
    level: scan.isProfile ? highest(levels) : lowest(levels),
    education: distinct(education, ({ level, subject }) => `${level}/${subject}`),
  };
}

/** Who names several levels asks the lowest of those that he asks most clearly. */
function lowest(levels: readonly Finding<number>[]): Finding<number> | null {
  const hard = levels.filter(({ weight }) => weight === 'vereist');
  return (hard.length > 0 ? hard : levels).reduce<Finding<number> | null>(
    (best, found) => (best === null || found.value < best.value ? found : best),
    null,
  );
}

/** What someone has behind him is the highest that he finished. */
function highest(levels: readonly Finding<number>[]): Finding<number> | null {
  return levels.reduce<Finding<number> | null>(
    (best, found) => (best === null || found.value > best.value ? found : best),
    null,
  );
}
