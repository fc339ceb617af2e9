/**
 * A vacancy as the numbers that the matcher reads. What is implausible counts as unknown (null), what is not asked
 * is an empty list. A requirement is hard only when a person gave it a reason (R4), or when the law makes it so;
 * what is merely recognised is not.
 */
import { daysBetween, type IsoDate } from '@vlinderdas/kernel/dates';
import { condition, contract, sector, shift } from '@vlinderdas/matching/codes/job';
import { languageNumber, levelFromVum } from '@vlinderdas/matching/codes/language';
import { licenceBit } from '@vlinderdas/matching/codes/licence';
import type { PlaceIndex } from '@vlinderdas/region/place-index';
import { parsePostcode } from '@vlinderdas/region/postcode';
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import { foreignNumber } from '@vlinderdas/taxonomy/foreign-number';
import { normaliseLabel } from '@vlinderdas/taxonomy/label-form';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Eis } from '../contract/requirements.resource.ts';
import type { VacatureInhoud } from '../contract/vacancies.resource.ts';

export interface DemandColumns {
  taxonomy: string;
  occupation: number | null;
  experienceMonths: number | null;
  experienceHard: boolean;
  competences: number[];
  competenceStrengths: number[];
  competenceHard: boolean[];
  level: number | null;
  levelHard: boolean;
  schoolingLevels: number[];
  schoolingDirected: boolean[];
  schoolingHard: boolean[];
  languages: number[];
  languageLevels: number[];
  languageHard: boolean[];
  licencesAsked: number;
  licencesHard: number;
  certificates: number[];
  certificateHard: boolean[];
  hoursMin: number | null;
  hoursMax: number | null;
  pc4: number | null;
  latMilli: number | null;
  lonMilli: number | null;
  shifts: number | null;
  startMinute: number | null;
  contracts: number | null;
  sectorMask: number | null;
  conditions: number | null;
  startDay: number | null;
}

/** Without a stated level a language is asked at VUM's `redelijk`. */
const LEVEL_UNSTATED = 2;
/** The longest ordinary week, for a vacancy that states only a minimum. */
const FULL_WEEK = 40;
/** VUM's universiteit of master; 9 is something else. */
const HIGHEST_SCHOOLING = 6;
/** How much a competence counts: `vereist` as an essential one, `gewenst` as an important one. */
const STRENGTH = { vereist: 3, gewenst: 2 } as const;
/** Places hold hundred-thousandths of a degree, the matcher thousandths. */
const PER_MILLI = 100;

/** Whether a requirement excludes: marked so, and either by law or with a reason and not merely recognised. */
export function isHard(requirement: (Eis & { wettelijkeGrond?: string | undefined }) | undefined): boolean {
  if (requirement?.weging !== 'vereist') return false;
  if (requirement.wettelijkeGrond !== undefined) return true;
  return (requirement.reden ?? '').trim() !== '' && requirement.herkomst !== 'herkend';
}

function numberOf(concepts: ConceptTable, uri: string): number {
  return concepts.numberOf(uri) ?? foreignNumber(uri);
}

/** One entry per number; the heaviest of doubles stays. */
function byNumber<T extends { hard: boolean; weight: number }>(
  entries: readonly (T & { number: number })[],
): (T & { number: number })[] {
  const kept = new Map<number, T & { number: number }>();
  for (const entry of entries) {
    const other = kept.get(entry.number);
    kept.set(
      entry.number,
      other
        ? { ...entry, hard: entry.hard || other.hard, weight: Math.max(entry.weight, other.weight) }
        : entry,
    );
  }
  return [...kept.values()].sort((one, other) => one.number - other.number);
}

function competenceColumns(content: VacatureInhoud, taxonomy: Taxonomy) {
  const asked = byNumber(
    (content.competentiebeheersing ?? []).flatMap((entry) =>
      entry.codeCompetentie
        ? [
            {
              number: numberOf(taxonomy.competences, entry.codeCompetentie),
              hard: isHard(entry),
              weight: STRENGTH[entry.weging ?? 'gewenst'],
            },
          ]
        : [],
    ),
  );
  return {
    competences: asked.map(({ number }) => number),
    competenceStrengths: asked.map(({ weight }) => weight),
    competenceHard: asked.map(({ hard }) => hard),
  };
}

function languageColumns(content: VacatureInhoud) {
  const asked = byNumber(
    (content.taalbeheersing ?? []).flatMap((entry) => {
      const number = languageNumber(entry.codeTaal ?? '');
      if (number === 0) return [];
      const levels = [
        entry.codeNiveauTaalbeheersingMondeling,
        entry.codeNiveauTaalbeheersingLuisteren,
        entry.codeNiveauTaalbeheersingLezen,
        entry.codeNiveauTaalbeheersingSchriftelijk,
      ].flatMap((code) => (code === undefined ? [] : [levelFromVum(code) ?? LEVEL_UNSTATED]));
      const weight = levels.length > 0 ? Math.max(...levels) : LEVEL_UNSTATED;
      // Level 0 asks nothing.
      return weight === 0 ? [] : [{ number, hard: isHard(entry), weight }];
    }),
  );
  return {
    languages: asked.map(({ number }) => number),
    languageLevels: asked.map(({ weight }) => weight),
    languageHard: asked.map(({ hard }) => hard),
  };
}

/** A certificate is known by its name; one that the taxonomy does not hold matches only the same name. */
function certificateColumns(content: VacatureInhoud, taxonomy: Taxonomy) {
  const asked = byNumber(
    (content.cursus ?? []).flatMap((entry) => {
      const name = normaliseLabel(entry.naamCursus ?? '');
      if (name === '') return [];
      const number = taxonomy.certificates.find(entry.naamCursus ?? '')[0] ?? foreignNumber(name);
      return [{ number, hard: isHard(entry), weight: 0 }];
    }),
  );
  return {
    certificates: asked.map(({ number }) => number),
    certificateHard: asked.map(({ hard }) => hard),
  };
}

function licenceColumns(content: VacatureInhoud) {
  let licencesAsked = 0;
  let licencesHard = 0;
  for (const entry of content.rijbewijs ?? []) {
    const bit = licenceBit(entry.codeSoortRijbewijs ?? '');
    licencesAsked |= bit;
    if (isHard(entry)) licencesHard |= bit;
  }
  return { licencesAsked, licencesHard };
}

/** VUM's 1 to 6; 0 where a direction is asked, or a level that does not compare. */
function schoolingColumns(content: VacatureInhoud) {
  const asked = (content.opleiding ?? [])
    .map((entry) => {
      const level = entry.codeNiveauOpleiding ?? 0;
      return {
        level: level <= HIGHEST_SCHOOLING ? level : 0,
        directed: (entry.toelichtingOpleiding ?? entry.codeOpleidingsnaam ?? '').trim() !== '',
        hard: isHard(entry),
      };
    })
    .filter(({ level, directed }) => level > 0 || directed);
  return {
    schoolingLevels: asked.map(({ level }) => level),
    schoolingDirected: asked.map(({ directed }) => directed),
    schoolingHard: asked.map(({ hard }) => hard),
  };
}

/** Of several stated numbers of years the lowest: which work each belongs to is not said. */
function experienceColumns(content: VacatureInhoud) {
  const stated = (content.werkervaring ?? []).flatMap((entry) =>
    entry.aantalJarenWerkzaamInBeroep
      ? [{ years: entry.aantalJarenWerkzaamInBeroep, hard: isHard(entry) }]
      : [],
  );
  const least = stated.sort((one, other) => one.years - other.years)[0];
  return { experienceMonths: least ? least.years * 12 : null, experienceHard: least?.hard ?? false };
}

function hoursColumns({ werktijden }: VacatureInhoud) {
  const min = werktijden?.aantalWerkurenPerWeekMinimaal;
  const max = werktijden?.aantalWerkurenPerWeekMaximaal;
  if (min === undefined && max === undefined) return { hoursMin: null, hoursMax: null };
  return { hoursMin: min ?? 0, hoursMax: max ?? Math.max(min ?? 0, FULL_WEEK) };
}

function placeColumns(content: VacatureInhoud, places: PlaceIndex) {
  const pc4 = parsePostcode(content.adres?.postcode ?? '')?.pc4;
  const place = pc4 === undefined ? undefined : places.findByPc4(pc4);
  return {
    pc4: pc4 ?? null,
    latMilli: place ? Math.round(place.latE5 / PER_MILLI) : null,
    lonMilli: place ? Math.round(place.lonE5 / PER_MILLI) : null,
  };
}

const AGREEMENT: Readonly<Record<string, string>> = {
  '01': 'baan',
  '02': 'leerbaan',
  '03': 'vrijwilligerswerk',
  '04': 'werkervaringsplaats',
};
const DURATION: Readonly<Record<string, string>> = { B: 'bepaalde-tijd', O: 'onbepaalde-tijd' };
const KIND_OF_PLACE: Readonly<Record<string, string>> = { bbl: 'leerbaan', praktijkleren: 'leerbaan' };

/** 0 becomes null: nothing was said. */
function nullWhenEmpty(mask: number): number | null {
  return mask === 0 ? null : mask;
}

function contractMask(content: VacatureInhoud): number | null {
  const codes = (content.contractvorm ?? []).flatMap((entry) => [
    DURATION[entry.codeTypeArbeidscontract ?? ''] ?? '',
    AGREEMENT[entry.codeTypeOvereenkomst ?? ''] ?? '',
  ]);
  const { soortPlek = '', werkgeversvorm = '' } = content;
  // `payroll` and `direct` are no question for a candidate; the mask has no bit for them.
  return nullWhenEmpty(contract.mask([...codes, KIND_OF_PLACE[soortPlek] ?? soortPlek, werkgeversvorm]));
}

function shiftMask(content: VacatureInhoud): number | null {
  const stated = shift.mask(content.werkmomenten ?? []);
  if (stated === 0 && content.werktijden?.indicatieKantoortijden === 1) return shift.bit('overdag');
  return nullWhenEmpty(stated);
}

function minuteOf(time: string | undefined): number | null {
  if (time === undefined) return null;
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function dayNumber(date: IsoDate | undefined): number | null {
  return date ? daysBetween('1970-01-01', date) : null;
}

/** VUM's 1 to 6; 0 and 7 say nothing. */
function levelOf(code: string | undefined): number | null {
  const level = Number(code ?? Number.NaN);
  return level >= 1 && level <= 6 ? level : null;
}

/**
 * @param content without implausible values, with the grounds of the law
 * @param sectorLetter section of the SBI, of the vacancy or else of the employer
 */
export function toDemand(
  content: VacatureInhoud,
  sectorLetter: string | null,
  taxonomy: Taxonomy,
  places: PlaceIndex,
): DemandColumns {
  const occupation = content.beroep?.codeBeroepsnaam;
  const level = levelOf(content.codeWerkEnDenkniveauMinimaal);
  return {
    taxonomy: taxonomy.id,
    occupation: occupation ? numberOf(taxonomy.occupations, occupation) : null,
    ...experienceColumns(content),
    ...competenceColumns(content, taxonomy),
    level,
    levelHard: level !== null && isHard(content.eisWerkEnDenkniveau),
    ...schoolingColumns(content),
    ...languageColumns(content),
    ...licenceColumns(content),
    ...certificateColumns(content, taxonomy),
    ...hoursColumns(content),
    ...placeColumns(content, places),
    shifts: shiftMask(content),
    startMinute: minuteOf(content.begintijd),
    contracts: contractMask(content),
    sectorMask: sectorLetter ? nullWhenEmpty(sector.bit(sectorLetter)) : null,
    conditions: content.werkomstandigheden ? nullWhenEmpty(condition.mask(content.werkomstandigheden)) : null,
    startDay: dayNumber(content.arbeidsVoorwaarden?.datumAanvangWerkzaamheden),
  };
}
