/** A row of a projection as the value that the score is computed from. */
import type { Demand, StrengthValue } from '@vlinderdas/matching/demand';
import type { HoursRange, MatchingProfile, Place } from '@vlinderdas/matching/profile';
import type { CandidateRow, VacancyRow } from './tables.ts';

function toHours(row: { hoursMin: number | null; hoursMax: number | null }): HoursRange | null {
  if (row.hoursMin === null && row.hoursMax === null) return null;
  const max = row.hoursMax ?? row.hoursMin ?? 0;
  return { min: row.hoursMin ?? 0, max };
}

/** The views give thousandths of a degree, as exact as the table of postcodes is. */
const MILLI_TO_E5 = 100;

function toPlace(row: {
  pc4: number | null;
  latMilli: number | null;
  lonMilli: number | null;
}): Place | null {
  const { pc4, latMilli, lonMilli } = row;
  if (pc4 === null) return null;
  if (latMilli === null || lonMilli === null) return { pc4, position: null };
  return { pc4, position: { latE5: latMilli * MILLI_TO_E5, lonE5: lonMilli * MILLI_TO_E5 } };
}

export function toProfile(row: CandidateRow): MatchingProfile {
  return {
    id: row.id,
    taxonomy: row.taxonomy ?? '',
    occupations: row.occupations,
    experiences: row.experienceOccupations.map((occupation, at) => ({
      occupation,
      months: row.experienceMonths[at] ?? null,
      endDay: row.experienceEndDays[at] ?? null,
    })),
    competences: row.competences,
    level: row.level,
    schooling: row.schooling,
    languages: row.languages.map((language, at) => ({ language, level: row.languageLevels[at] ?? null })),
    licences: row.licences,
    certificates: row.certificates,
    hours: toHours(row),
    place: toPlace(row),
    travel: { means: row.travelMeans, maxMinutes: row.travelMaxMinutes, maxKm: row.travelMaxKm },
    shifts: row.shifts,
    earliestMinute: row.earliestMinute,
    contracts: row.contracts,
    wishes: { occupations: row.wishOccupations, sectors: row.wishSectors },
    avoids: row.avoids,
    availableFrom: row.availableFrom,
  };
}

function toStrength(value: number | undefined): StrengthValue {
  return value === 1 || value === 2 ? value : 3;
}

export function toDemand(row: VacancyRow): Demand {
  return {
    id: row.id,
    taxonomy: row.taxonomy ?? '',
    occupation: row.occupation,
    experience:
      row.experienceMonths === null
        ? null
        : { months: row.experienceMonths, hard: row.experienceHard ?? false },
    competences: row.competences.map((competence, at) => ({
      competence,
      strength: toStrength(row.competenceStrengths[at]),
      hard: row.competenceHard[at] ?? false,
    })),
    level: row.level === null ? null : { level: row.level, hard: row.levelHard ?? false },
    schooling: row.schoolingLevels.map((level, at) => ({
      level,
      directed: row.schoolingDirected[at] ?? false,
      hard: row.schoolingHard[at] ?? false,
    })),
    languages: row.languages.map((language, at) => ({
      language,
      level: row.languageLevels[at] ?? 0,
      hard: row.languageHard[at] ?? false,
    })),
    licences: { asked: row.licencesAsked ?? 0, hard: row.licencesHard ?? 0 },
    certificates: row.certificates.map((certificate, at) => ({
      certificate,
      hard: row.certificateHard[at] ?? false,
    })),
    hours: toHours(row),
    place: toPlace(row),
    shifts: row.shifts,
    startMinute: row.startMinute,
    contracts: row.contracts,
    sector: row.sector,
    conditions: row.conditions,
    startDay: row.startDay,
  };
}
