import type { Warning } from '@vlinderdas/vocabulary/find-warnings';
import type { IngevoerdDoor, Sluitingsreden, VacatureStatus } from '@vlinderdas/vocabulary/vacancies';
import {
  boolean,
  date,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Herkenning } from '../contract/recognition.resource.ts';
import type { VacatureInhoud, WspContactVanVacature } from '../contract/vacancies.resource.ts';

const schema = pgSchema('vacancies');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const vacancyTable = schema.table('vacancy', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  revision: integer().notNull(),
  organisationId: uuid('organisation_id').notNull(),
  employerId: uuid('employer_id'),
  employerName: text('employer_name'),
  kvkNumber: text('kvk_number'),
  establishmentId: uuid('establishment_id'),
  enteredBy: text('entered_by').$type<IngevoerdDoor>().notNull(),
  status: text().$type<VacatureStatus>().notNull(),
  content: jsonb().$type<VacatureInhoud>().notNull(),
  warnings: jsonb().$type<readonly Warning[]>().notNull(),
  recognition: jsonb().$type<Herkenning>().notNull(),
  title: text(),
  searchText: text('search_text').notNull(),
  sector: text(),
  place: text(),
  posts: integer().notNull(),
  postsFilled: integer('posts_filled').notNull(),
  adviserId: uuid('adviser_id'),
  wspContact: jsonb('wsp_contact').$type<WspContactVanVacature>(),
  respondBy: date('respond_by'),
  receivedAt: instant('received_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  lastSignAt: instant('last_sign_at').notNull(),
  closedAt: instant('closed_at'),
  closingReason: text('closing_reason').$type<Sluitingsreden>(),
  closingNote: text('closing_note'),
  closingAlternatives: text('closing_alternatives').array().notNull(),
  mergedInto: uuid('merged_into'),

  taxonomy: text().notNull(),
  occupation: integer(),
  experienceMonths: integer('experience_months'),
  experienceHard: boolean('experience_hard').notNull(),
  competences: integer().array().notNull(),
  competenceStrengths: integer('competence_strengths').array().notNull(),
  competenceHard: boolean('competence_hard').array().notNull(),
  level: integer(),
  levelHard: boolean('level_hard').notNull(),
  schoolingLevels: integer('schooling_levels').array().notNull(),
  schoolingDirected: boolean('schooling_directed').array().notNull(),
  schoolingHard: boolean('schooling_hard').array().notNull(),
  languages: integer().array().notNull(),
  languageLevels: integer('language_levels').array().notNull(),
  languageHard: boolean('language_hard').array().notNull(),
  licencesAsked: integer('licences_asked').notNull(),
  licencesHard: integer('licences_hard').notNull(),
  certificates: integer().array().notNull(),
  certificateHard: boolean('certificate_hard').array().notNull(),
  hoursMin: integer('hours_min'),
  hoursMax: integer('hours_max'),
  pc4: integer(),
  latMilli: integer('lat_milli'),
  lonMilli: integer('lon_milli'),
  shifts: integer(),
  startMinute: integer('start_minute'),
  contracts: integer(),
  sectorMask: integer('sector_mask'),
  conditions: integer(),
  startDay: integer('start_day'),
});

export const sourceTable = schema.table('vacancy_source', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  vacancyId: uuid('vacancy_id').notNull(),
  enteredBy: text('entered_by').$type<IngevoerdDoor>().notNull(),
  referenceOwnerId: uuid('reference_owner_id').notNull(),
  reference: text(),
  receivedAt: instant('received_at').notNull(),
});

export const stepTable = schema.table('vacancy_step', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  vacancyId: uuid('vacancy_id').notNull(),
  status: text().$type<VacatureStatus>().notNull(),
  at: instant('at').notNull(),
  actorId: uuid('actor_id'),
  reason: text(),
});

export const fillingTable = schema.table('vacancy_filling', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  vacancyId: uuid('vacancy_id').notNull(),
  posts: integer().notNull(),
  filledBy: text('filled_by').$type<'werkgever' | 'plaatsing'>().notNull(),
  placementId: uuid('placement_id'),
  at: instant('at').notNull(),
  actorId: uuid('actor_id'),
});

export const differenceTable = schema.table(
  'vacancy_difference',
  {
    regionId: uuid('region_id').notNull(),
    firstId: uuid('first_id').notNull(),
    secondId: uuid('second_id').notNull(),
    actorId: uuid('actor_id'),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.firstId, table.secondId] })],
);
