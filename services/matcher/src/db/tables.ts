/** Tables of schema `matcher`. Columns of a projection have the names that the published views give them. */
import { bigint, boolean, integer, pgSchema, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('matcher');

const ints = (name: string) => integer(name).array().notNull().default([]);
const flags = (name: string) => boolean(name).array().notNull().default([]);

export const region = schema.table('region', {
  regionId: uuid('region_id').primaryKey(),
  position: bigint({ mode: 'number' }).notNull().default(0),
});

export const leftVersion = schema.table('left_version', {
  regionId: uuid('region_id').notNull(),
  taxonomy: text().notNull(),
  position: bigint({ mode: 'number' }).notNull(),
});

export const candidateProjection = schema.table('candidate_projection', {
  regionId: uuid('region_id').notNull(),
  id: uuid().notNull(),
  revision: integer().notNull(),
  matchable: boolean().notNull(),
  position: bigint({ mode: 'number' }).notNull(),
  taxonomy: text(),
  occupations: ints('occupations'),
  experienceOccupations: ints('experience_occupations'),
  experienceMonths: ints('experience_months'),
  experienceEndDays: ints('experience_end_days'),
  competences: ints('competences'),
  level: integer(),
  schooling: integer(),
  languages: ints('languages'),
  languageLevels: ints('language_levels'),
  licences: integer(),
  certificates: ints('certificates'),
  hoursMin: integer('hours_min'),
  hoursMax: integer('hours_max'),
  pc4: integer(),
  latMilli: integer('lat_milli'),
  lonMilli: integer('lon_milli'),
  travelMeans: integer('travel_means'),
  travelMaxMinutes: integer('travel_max_minutes'),
  travelMaxKm: integer('travel_max_km'),
  shifts: integer(),
  earliestMinute: integer('earliest_minute'),
  contracts: integer(),
  wishOccupations: ints('wish_occupations'),
  wishSectors: integer('wish_sectors'),
  avoids: integer(),
  availableFrom: integer('available_from'),
});

export const vacancyProjection = schema.table('vacancy_projection', {
  regionId: uuid('region_id').notNull(),
  id: uuid().notNull(),
  revision: integer().notNull(),
  matchable: boolean().notNull(),
  position: bigint({ mode: 'number' }).notNull(),
  taxonomy: text(),
  occupation: integer(),
  experienceMonths: integer('experience_months'),
  experienceHard: boolean('experience_hard'),
  competences: ints('competences'),
  competenceStrengths: ints('competence_strengths'),
  competenceHard: flags('competence_hard'),
  level: integer(),
  levelHard: boolean('level_hard'),
  schoolingLevels: ints('schooling_levels'),
  schoolingDirected: flags('schooling_directed'),
  schoolingHard: flags('schooling_hard'),
  languages: ints('languages'),
  languageLevels: ints('language_levels'),
  languageHard: flags('language_hard'),
  licencesAsked: integer('licences_asked'),
  licencesHard: integer('licences_hard'),
  certificates: ints('certificates'),
  certificateHard: flags('certificate_hard'),
  hoursMin: integer('hours_min'),
  hoursMax: integer('hours_max'),
  pc4: integer(),
  latMilli: integer('lat_milli'),
  lonMilli: integer('lon_milli'),
  shifts: integer(),
  startMinute: integer('start_minute'),
  contracts: integer(),
  sector: integer(),
  conditions: integer(),
  startDay: integer('start_day'),
});

export const shortlist = schema.table('shortlist', {
  regionId: uuid('region_id').notNull(),
  vacancyId: uuid('vacancy_id').notNull(),
  revision: integer().notNull(),
  vacancyRevision: integer('vacancy_revision').notNull(),
  position: bigint({ mode: 'number' }).notNull(),
  weightsVersion: text('weights_version').notNull(),
  taxonomyVersion: text('taxonomy_version').notNull(),
  day: integer().notNull(),
  computedAt: timestamp('computed_at', { withTimezone: true, mode: 'date' }).notNull(),
  candidateIds: uuid('candidate_ids').array().notNull(),
  candidateRevisions: integer('candidate_revisions').array().notNull(),
  totals: integer().array().notNull(),
  placements: smallint().array().notNull(),
  suitableCount: integer('suitable_count').notNull(),
  bridgeableCount: integer('bridgeable_count').notNull(),
  incompleteCount: integer('incomplete_count').notNull(),
});

export type CandidateRow = typeof candidateProjection.$inferSelect;
export type VacancyRow = typeof vacancyProjection.$inferSelect;
export type ShortlistRow = typeof shortlist.$inferSelect;
