/** The tables of schema `taxonomy`, by hand; the migrations are the truth. */
import { customType, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Finding } from '../domain/stored-version.ts';

const schema = pgSchema('taxonomy');
const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => 'bytea' });

export const activeVersionTable = schema.table('active_version', {
  regionId: uuid('region_id').primaryKey(),
  version: text('version').notNull(),
  revision: integer('revision').notNull(),
  activatedBy: uuid('activated_by'),
  activatedAt: timestamp('activated_at', { withTimezone: true }).notNull(),
});

export const versionTable = schema.table('version', {
  id: text().primaryKey(),
  language: text({ enum: ['nl', 'en'] }).notNull(),
  source: text().notNull(),
  publisherVersion: text('publisher_version').notNull(),
  prepared: bytes().notNull(),
  occupations: integer().notNull(),
  competences: integer().notNull(),
  certificates: integer().notNull(),
  errors: integer().notNull(),
  warnings: integer().notNull(),
  findings: jsonb().$type<readonly Finding[]>().notNull().default([]),
  importedAt: timestamp('imported_at', { withTimezone: true }).notNull(),
});

export const mappingTable = schema.table('mapping', {
  toVersion: text('to_version').notNull(),
  fromUri: text('from_uri').notNull(),
  toUri: text('to_uri').notNull(),
  match: text({ enum: ['exact', 'close', 'broad', 'narrow'] }).notNull(),
});
