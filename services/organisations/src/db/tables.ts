/** The tables of schema `organisations`, by hand; the migrations are the truth. */
import { boolean, date, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const schema = pgSchema('organisations');

const createdAt = () => timestamp('created_at', { withTimezone: true }).notNull();

export const regionTable = schema.table('region', {
  regionId: uuid('region_id').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  wspForm: text('wsp_form').notNull(),
  website: text('website'),
  email: text('email'),
  phone: text('phone'),
  receiptWorkdays: integer('receipt_workdays').notNull(),
  firstProposalWorkdays: integer('first_proposal_workdays').notNull(),
  guideAnswerWorkdays: integer('guide_answer_workdays').notNull(),
  employerAnswerWorkdays: integer('employer_answer_workdays').notNull(),
  expiryWorkdays: integer('expiry_workdays').notNull(),
  maxOpenRequests: integer('max_open_requests').notNull(),
  ownFirstHours: integer('own_first_hours').notNull(),
  silentVacancyDays: integer('silent_vacancy_days').notNull(),
  carnaval: boolean('carnaval').notNull(),
  goedeVrijdag: boolean('goede_vrijdag').notNull(),
  bevrijdingsdag: text('bevrijdingsdag').notNull(),
  revision: integer('revision').notNull(),
  createdAt: createdAt(),
});

export const loketNameTable = schema.table('loket_name', {
  regionId: uuid('region_id').notNull(),
  validFrom: date('valid_from').notNull(),
  name: text('name').notNull(),
});

export const settingsHistoryTable = schema.table('settings_history', {
  regionId: uuid('region_id').notNull(),
  revision: integer('revision').notNull(),
  settings: jsonb('settings').notNull(),
  changedBy: uuid('changed_by'),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
});

export const organisationTable = schema.table('organisation', {
  regionId: uuid('region_id').notNull(),
  id: uuid('id').notNull(),
  key: text('key'),
  kind: text('kind').notNull(),
  name: text('name').notNull(),
  publicName: text('public_name'),
  gemeenteCode: text('gemeente_code'),
  email: text('email'),
  phone: text('phone'),
  revision: integer('revision').notNull(),
  createdAt: createdAt(),
});

export const uitvoeringTable = schema.table('uitvoering', {
  regionId: uuid('region_id').notNull(),
  id: uuid('id').notNull(),
  gemeenteCode: text('gemeente_code').notNull(),
  wet: text('wet').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  revision: integer('revision').notNull(),
  createdAt: createdAt(),
});

export const teamTable = schema.table('team', {
  regionId: uuid('region_id').notNull(),
  id: uuid('id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  key: text('key'),
  name: text('name').notNull(),
  phone: text('phone'),
  revision: integer('revision').notNull(),
  createdAt: createdAt(),
});

export const personTable = schema.table('person', {
  regionId: uuid('region_id').notNull(),
  id: uuid('id').notNull(),
  key: text('key'),
  name: text('name').notNull(),
  email: text('email').notNull(),
  phone: text('phone'),
  issuer: text('issuer'),
  subject: text('subject'),
  deputyId: uuid('deputy_id'),
  active: boolean('active').notNull(),
  revision: integer('revision').notNull(),
  createdAt: createdAt(),
});

export const membershipTable = schema.table('membership', {
  regionId: uuid('region_id').notNull(),
  personId: uuid('person_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  teamId: uuid('team_id'),
  roles: text('roles').array().notNull(),
});

export const absenceTable = schema.table('absence', {
  regionId: uuid('region_id').notNull(),
  personId: uuid('person_id').notNull(),
  startsOn: date('starts_on').notNull(),
  endsOn: date('ends_on').notNull(),
});

export const sharingDecisionTable = schema.table('sharing_decision', {
  regionId: uuid('region_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  revision: integer('revision').notNull(),
  shares: boolean('shares').notNull(),
  fieldGroups: text('field_groups').array().notNull(),
  purpose: text('purpose').notNull(),
  legalGround: text('legal_ground'),
  validFrom: date('valid_from').notNull(),
  inForce: boolean('in_force').notNull(),
  decidedBy: uuid('decided_by'),
  createdAt: createdAt(),
});
