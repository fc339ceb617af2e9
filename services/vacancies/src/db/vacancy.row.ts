/** A vacancy as a row and back. */
import type { InferInsertModel, InferSelectModel } from 'drizzle-orm';
import type { DemandColumns } from '../domain/demand.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { vacancyTable } from './tables.ts';

export type VacancyRow = InferSelectModel<typeof vacancyTable>;

/** Texts in which "zoek" looks: title, employer, number and the sender's own numbers. */
function searchTextOf(vacancy: Vacancy): string {
  const { content, employerName, kvkNumber } = vacancy;
  return [content.naamVacature, employerName, kvkNumber, content.nummerVacature, vacancy.place]
    .filter((part) => part)
    .join(' ')
    .toLowerCase();
}

export function toRow(vacancy: Vacancy): InferInsertModel<typeof vacancyTable> {
  const { closing, demand, ...rest } = vacancy;
  return {
    ...rest,
    ...demand,
    title: vacancy.content.naamVacature ?? null,
    searchText: searchTextOf(vacancy),
    closedAt: closing?.at ?? null,
    closingReason: closing?.reason ?? null,
    closingNote: closing?.note ?? null,
    closingAlternatives: [...(closing?.alternatives ?? [])],
    mergedInto: closing?.mergedInto ?? null,
  };
}

const demandOf = (row: VacancyRow): DemandColumns => ({
  taxonomy: row.taxonomy,
  occupation: row.occupation,
  experienceMonths: row.experienceMonths,
  experienceHard: row.experienceHard,
  competences: row.competences,
  competenceStrengths: row.competenceStrengths,
  competenceHard: row.competenceHard,
  level: row.level,
  levelHard: row.levelHard,
  schoolingLevels: row.schoolingLevels,
  schoolingDirected: row.schoolingDirected,
  schoolingHard: row.schoolingHard,
  languages: row.languages,
  languageLevels: row.languageLevels,
  languageHard: row.languageHard,
  licencesAsked: row.licencesAsked,
  licencesHard: row.licencesHard,
  certificates: row.certificates,
  certificateHard: row.certificateHard,
  hoursMin: row.hoursMin,
  hoursMax: row.hoursMax,
  pc4: row.pc4,
  latMilli: row.latMilli,
  lonMilli: row.lonMilli,
  shifts: row.shifts,
  startMinute: row.startMinute,
  contracts: row.contracts,
  sectorMask: row.sectorMask,
  conditions: row.conditions,
  startDay: row.startDay,
});

export function toVacancy(row: VacancyRow): Vacancy {
  return {
    id: row.id,
    regionId: row.regionId,
    revision: row.revision,
    organisationId: row.organisationId,
    employerId: row.employerId,
    employerName: row.employerName,
    kvkNumber: row.kvkNumber,
    establishmentId: row.establishmentId,
    enteredBy: row.enteredBy,
    status: row.status,
    content: row.content,
    recognition: row.recognition,
    warnings: row.warnings,
    demand: demandOf(row),
    sector: row.sector,
    place: row.place,
    posts: row.posts,
    postsFilled: row.postsFilled,
    adviserId: row.adviserId,
    wspContact: row.wspContact,
    respondBy: row.respondBy,
    receivedAt: row.receivedAt,
    updatedAt: row.updatedAt,
    lastSignAt: row.lastSignAt,
    closing:
      row.closedAt && row.closingReason
        ? {
            at: row.closedAt,
            reason: row.closingReason,
            note: row.closingNote,
            alternatives: row.closingAlternatives,
            mergedInto: row.mergedInto,
          }
        : null,
  };
}
