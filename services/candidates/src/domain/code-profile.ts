/**
 * From the wire's words to the matcher's numbers. Implausible values were taken out before; whatever is not known
 * becomes null or an empty list, never a guess. A code that the taxonomy does not know gets a number of its own.
 */
import { daysBetween, type IsoDate } from '@vlinderdas/kernel/dates';
import { condition, contract, IRREGULAR, sector, shift, travelMeans } from '@vlinderdas/matching/codes/job';
import { languageNumber, levelFromVum } from '@vlinderdas/matching/codes/language';
import { heldLicenceMask } from '@vlinderdas/matching/codes/licence';
import { STILL_GOING_ON } from '@vlinderdas/matching/profile';
import type { PlaceIndex } from '@vlinderdas/region/place-index';
import { parsePostcode } from '@vlinderdas/region/postcode';
import { findSbiSection } from '@vlinderdas/region/sbi';
import type { ConceptTable } from '@vlinderdas/taxonomy/concept-table';
import { foreignNumber } from '@vlinderdas/taxonomy/foreign-number';
import { normaliseLabel } from '@vlinderdas/taxonomy/label-form';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { travelMeansOf } from '@vlinderdas/vocabulary/travel-means';
import type { Profiel } from '../contract/profile.resource.ts';

/** The numeric side of a profile, as `candidates.matching_profile` publishes it. */
export interface MatchingNumbers {
  taxonomyVersion: string;
  occupations: number[];
  experienceOccupations: number[];
  experienceMonths: (number | null)[];
  experienceEndDays: (number | null)[];
  competences: number[];
  level: number | null;
  /** Highest education that was finished, VUM's niveau 1 to 6. */
  schooling: number | null;
  languages: number[];
  languageLevels: (number | null)[];
  licences: number | null;
  certificates: number[];
  hoursMin: number | null;
  hoursMax: number | null;
  pc4: number | null;
  latMilli: number | null;
  lonMilli: number | null;
  travelMeans: number | null;
  travelMaxMinutes: number | null;
  travelMaxKm: number | null;
  shifts: number | null;
  earliestMinute: number | null;
  contracts: number | null;
  wishOccupations: number[];
  wishSectors: number | null;
  avoids: number | null;
  availableFrom: number | null;
}

export interface CodingContext {
  taxonomy: Taxonomy;
  places: PlaceIndex;
  today: IsoDate;
}

const EPOCH = '1970-01-01';
const toDay = (date: IsoDate) => daysBetween(EPOCH, date);
const unique = (numbers: readonly number[]) => [...new Set(numbers)];
const maskOrNull = (mask: number) => (mask === 0 ? null : mask);

function numberOf(table: ConceptTable, uri: string): number {
  return table.numberOf(uri) ?? foreignNumber(uri);
}

function numbersOf(table: ConceptTable, uris: readonly (string | undefined)[]): number[] {
  return unique(uris.flatMap((uri) => (uri ? [numberOf(table, uri)] : [])));
}

type Qualification = NonNullable<Profiel['arbeidsmarktkwalificatie']>;

function monthsBetween(from: IsoDate | undefined, to: IsoDate): number | null {
  return from === undefined || from > to ? null : Math.round((daysBetween(from, to) * 12) / 365.25);
}

function codeExperience(items: Qualification['werkervaring'], { taxonomy, today }: CodingContext) {
  const rows = (items ?? []).flatMap((item) => {
    const uri = item.beroep?.codeBeroepsnaam;
    if (!uri) return [];
    const begin = item.datumAanvangWerkzaamheden;
    const end = item.datumEindeWerkzaamheden;
    const isRunning = begin !== undefined && (end === undefined || end > today);
    const endDay = isRunning ? STILL_GOING_ON : end === undefined ? null : toDay(end);
    const until = isRunning ? today : end;
    return [
      {
        occupation: numberOf(taxonomy.occupations, uri),
        months: until ? monthsBetween(begin, until) : null,
        endDay,
      },
    ];
  });
  return {
    experienceOccupations: rows.map((row) => row.occupation),
    experienceMonths: rows.map((row) => row.months),
    experienceEndDays: rows.map((row) => row.endDay),
  };
}

/**
 * One level per language: what someone can say and follow decides on the work floor; reading and writing only when
 * nothing is known of those. The lower of two, so that a level is rather too low than too high.
 */
function languageLevel(item: NonNullable<Qualification['taalbeheersing']>[number]): number | null {
  const known = (codes: readonly (number | undefined)[]) =>
    codes.flatMap((code) => {
      const level = code === undefined ? null : levelFromVum(code);
      return level === null ? [] : [level];
    });
  const spoken = known([item.codeNiveauTaalbeheersingMondeling, item.codeNiveauTaalbeheersingLuisteren]);
  const written = known([item.codeNiveauTaalbeheersingLezen, item.codeNiveauTaalbeheersingSchriftelijk]);
  const levels = spoken.length > 0 ? spoken : written;
  return levels.length > 0 ? Math.min(...levels) : null;
}

function codeLanguages(items: Qualification['taalbeheersing']) {
  const levels = new Map<number, number | null>();
  for (const item of items ?? []) {
    const language = languageNumber(item.codeTaal ?? '');
    if (language > 0 && levels.get(language) == null) levels.set(language, languageLevel(item));
  }
  return { languages: [...levels.keys()], languageLevels: [...levels.values()] };
}

/** A course that the taxonomy does not hold matches only the same name; vacancies code theirs likewise. */
function codeCertificates(profile: Profiel, { certificates }: Taxonomy): number[] {
  const named = (profile.arbeidsmarktkwalificatie?.cursus ?? [])
    .filter((cursus) => cursus.indicatieCertificaat === 1)
    .flatMap(({ naamCursus = '' }) => {
      const known = certificates.find(naamCursus);
      const name = normaliseLabel(naamCursus);
      return known.length > 0 || name === '' ? known : [foreignNumber(name)];
    });
  const given = numbersOf(
    certificates,
    (profile.certificaten ?? []).map((item) => item.codeCertificaat),
  );
  return unique([...given, ...named]);
}

const CONTRACT_CODES: Readonly<Record<string, string>> = {
  B: 'bepaalde-tijd',
  O: 'onbepaalde-tijd',
  '01': 'baan',
  '02': 'leerbaan',
  '03': 'vrijwilligerswerk',
  '04': 'werkervaringsplaats',
};

function codeContracts(items: Profiel['contractvorm']): number | null {
  const codes = (items ?? []).flatMap((item) =>
    [item.codeTypeArbeidscontract, item.codeTypeOvereenkomst].map((code) => CONTRACT_CODES[code ?? ''] ?? ''),
  );
  return maskOrNull(contract.mask(codes));
}

/** Who has a diploma finished it; of what was stopped or still goes on, nothing is known that counts. */
function codeSchooling(items: NonNullable<Profiel['arbeidsmarktkwalificatie']>['opleiding']): number | null {
  const finished = (items ?? []).flatMap(({ codeNiveauOpleiding, indicatieDiploma, codeStatusOpleiding }) => {
    const isFinished = indicatieDiploma === 1 || (codeStatusOpleiding === 1 && indicatieDiploma !== 2);
    return isFinished && codeNiveauOpleiding !== undefined && codeNiveauOpleiding <= 6
      ? [codeNiveauOpleiding]
      : [];
  });
  return finished.length === 0 ? null : Math.max(...finished);
}

/**
 * Someone who says no to irregular work is left with working hours by day. A yes comes on top of those and does not
 * say whether it is evenings, nights or weekends: those stay unknown.
 */
function codeShifts(profile: Profiel): number | null {
  const { werkmomenten } = profile.werkgrenzen ?? {};
  if (werkmomenten && werkmomenten.length > 0) return shift.mask(werkmomenten);
  const irregular = profile.flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst;
  if (irregular === 2) return shift.bit('overdag') | IRREGULAR.refused;
  return irregular === 1 ? shift.bit('overdag') | IRREGULAR.possible : null;
}

function codePlace(postcode: string | undefined, places: PlaceIndex) {
  const pc4 = postcode === undefined ? undefined : parsePostcode(postcode)?.pc4;
  const place = pc4 === undefined ? undefined : places.findByPc4(pc4);
  return {
    pc4: pc4 ?? null,
    latMilli: place ? Math.round(place.latE5 / 100) : null,
    lonMilli: place ? Math.round(place.lonE5 / 100) : null,
  };
}

function codeMeans(items: Profiel['vervoermiddel']): number | null {
  const usable = (items ?? []).filter((item) => item.indicatieBeschikbaarVoorWoonWerkverkeer !== 2);
  const means = usable.flatMap(({ codeVervoermiddel: code }) => {
    const found = code === undefined ? undefined : travelMeansOf(code);
    return found ? [found] : [];
  });
  return maskOrNull(travelMeans.mask(means));
}

function minuteOf(time: string | undefined): number | null {
  const [hours, minutes] = (time ?? '').split(':').map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}

/** @param profile without implausible values */
export function codeProfile(profile: Profiel, context: CodingContext): MatchingNumbers {
  const { taxonomy, places } = context;
  const { arbeidsmarktkwalificatie: can = {}, werktijden, mobiliteit, flexibiliteit, werkgrenzen } = profile;
  const level = can.codeWerkEnDenkniveauWerkzoekende ?? 0;
  const licences = (can.rijbewijs ?? []).flatMap(({ codeSoortRijbewijs }) => codeSoortRijbewijs ?? []);
  const sectors = (profile.sector ?? []).flatMap(({ codeSbi }) =>
    codeSbi === undefined ? [] : (findSbiSection(codeSbi)?.letter ?? []),
  );
  const available = flexibiliteit?.datumAanvangBeschikbaarVoorWerk;
  const hoursMax = werktijden?.aantalWerkurenPerWeekMaximaal;
  return {
    taxonomyVersion: taxonomy.id,
    occupations: numbersOf(
      taxonomy.occupations,
      (profile.bemiddelingsberoep ?? []).map((item) => item.codeBeroepsnaam),
    ),
    ...codeExperience(can.werkervaring, context),
    competences: numbersOf(
      taxonomy.competences,
      (can.competentiebeheersing ?? []).map((item) => item.codeCompetentie),
    ),
    level: level >= 1 && level <= 6 ? level : null,
    schooling: codeSchooling(can.opleiding),
    ...codeLanguages(can.taalbeheersing),
    licences: maskOrNull(heldLicenceMask(licences)),
    certificates: codeCertificates(profile, taxonomy),
    hoursMin: hoursMax === undefined ? null : (werktijden?.aantalWerkurenPerWeekMinimaal ?? 0),
    hoursMax: hoursMax ?? null,
    ...codePlace(mobiliteit?.bemiddelingspostcode, places),
    travelMeans: codeMeans(profile.vervoermiddel),
    travelMaxMinutes: mobiliteit?.maximaleReistijd ?? null,
    travelMaxKm: mobiliteit?.maximaleReisafstand ?? null,
    shifts: codeShifts(profile),
    earliestMinute: minuteOf(werkgrenzen?.vroegsteBegintijd),
    contracts: codeContracts(profile.contractvorm),
    wishOccupations: numbersOf(
      taxonomy.occupations,
      (profile.wensberoepen ?? []).map((item) => item.codeBeroepsnaam),
    ),
    wishSectors: maskOrNull(sector.mask(sectors)),
    avoids: maskOrNull(condition.mask(werkgrenzen?.vermijdt ?? [])),
    availableFrom: available === undefined ? null : toDay(available),
  };
}
