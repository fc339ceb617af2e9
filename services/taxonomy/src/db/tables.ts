/** The tables of schema `taxonomy`, by hand; the migrations are the truth. */
import { integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';

export const activeVersionTable = pgSchema('taxonomy').table('active_version', {
  regionId: uuid('region_id').primaryKey(),
  version: text('version').notNull(),
  revision: integer('revision').notNull(),
  activatedBy: uuid('activated_by').notNull(),
  activatedAt: timestamp('activated_at', { withTimezone: true }).notNull(),
});
