import { boolean, date, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Contactmoment, Werkgever, WspContactpersoon } from '../contract/employers.resource.ts';

const schema = pgSchema('employers');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const employerTable = schema.table('employer', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  revision: integer().notNull(),
  kvkNumber: text('kvk_number'),
  name: text().notNull(),
  legalName: text('legal_name'),
  size: text().$type<NonNullable<Werkgever['bedrijfsgrootte']>>(),
  sbiCode: integer('sbi_code'),
  sector: text(),
  culture: text(),
  website: text(),
  contactLevel: text('contact_level').$type<Werkgever['contactniveau']>().notNull(),
  wspContact: jsonb('wsp_contact').$type<WspContactpersoon>(),
  wspDeputy: jsonb('wsp_deputy').$type<WspContactpersoon>(),
  searchText: text('search_text').notNull(),
  createdAt: instant('created_at').notNull(),
  createdBy: uuid('created_by'),
  updatedAt: instant('updated_at').notNull(),
});

export const establishmentTable = schema.table('establishment', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  employerId: uuid('employer_id').notNull(),
  revision: integer().notNull(),
  name: text().notNull(),
  establishmentNumber: text('establishment_number'),
  postcode: text(),
  street: text(),
  houseNumber: integer('house_number'),
  houseNumberAddition: text('house_number_addition'),
  place: text(),
  reachableByPublicTransport: boolean('reachable_by_public_transport'),
  createdAt: instant('created_at').notNull(),
});

export const contactPersonTable = schema.table('contact_person', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  employerId: uuid('employer_id').notNull(),
  establishmentId: uuid('establishment_id'),
  revision: integer().notNull(),
  name: text().notNull(),
  position: text(),
  phone: text(),
  email: text(),
  createdAt: instant('created_at').notNull(),
});

export const contactEntryTable = schema.table('contact_entry', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  employerId: uuid('employer_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  authorId: uuid('author_id').notNull(),
  onDate: date('on_date').notNull(),
  kind: text().$type<Contactmoment['soort']>().notNull(),
  note: text().notNull(),
  vacancyId: uuid('vacancy_id'),
  followUpOn: date('follow_up_on'),
  createdAt: instant('created_at').notNull(),
});

export const apiKeyTable = schema.table('api_key', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  employerId: uuid('employer_id').notNull(),
  name: text().notNull(),
  prefix: text().notNull(),
  secretHash: text('secret_hash').notNull(),
  scopes: text().array().notNull(),
  createdAt: instant('created_at').notNull(),
  createdBy: uuid('created_by'),
  expiresAt: instant('expires_at').notNull(),
  revokedAt: instant('revoked_at'),
  replacedBy: uuid('replaced_by'),
  lastUsedOn: date('last_used_on'),
});
