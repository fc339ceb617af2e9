/** The tables of schema `instruments`, by hand; the migrations are the truth. */
import type {
  BesluitStap,
  HarmonisatieStatus,
  MaatstafSoort,
  NietsReden,
  VoorstelStatus,
} from '@vlinderdas/vocabulary/instruments';
import { boolean, date, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { WijzigingSoort } from '../contract/instrument.resource.ts';
import type { AspectDelen, InstrumentContactGegevens } from '../contract/parts.resource.ts';
import type { FundingSource } from '../domain/catalogue.ts';
import type { InstrumentFields } from '../domain/regional-instrument.ts';

const schema = pgSchema('instruments');
const instant = (name: string) => timestamp(name, { withTimezone: true });
const regionId = () => uuid('region_id').notNull();

export const instrumentTable = schema.table('instrument', {
  regionId: regionId(),
  code: text().notNull(),
  revision: integer().notNull(),
  reach: text().$type<'regionaal' | 'lokaal'>().notNull(),
  definition: jsonb().$type<InstrumentFields>().notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  endsOn: date('ends_on'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

export const variantTable = schema.table('variant', {
  regionId: regionId(),
  id: uuid().notNull(),
  revision: integer().notNull(),
  instrumentCode: text('instrument_code').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  gemeenteCode: text('gemeente_code'),
  parts: jsonb().$type<AspectDelen>().notNull(),
  contact: jsonb().$type<InstrumentContactGegevens>(),
  funding: jsonb().$type<FundingSource>(),
  fundingEndsOn: date('funding_ends_on'),
  published: boolean().notNull(),
  reviewOn: date('review_on').notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  changedByOrganisationId: uuid('changed_by_organisation_id'),
});

export const changeTable = schema.table('change', {
  regionId: regionId(),
  id: uuid().notNull(),
  at: instant('at').notNull(),
  kind: text().$type<WijzigingSoort>().notNull(),
  instrumentCode: text('instrument_code').notNull(),
  variantId: uuid('variant_id'),
  organisationId: uuid('organisation_id'),
  actorId: uuid('actor_id'),
  actorOrganisationId: uuid('actor_organisation_id'),
  what: text().array().notNull(),
  reason: text(),
});

export const declarationTable = schema.table('declaration', {
  regionId: regionId(),
  id: uuid().notNull(),
  instrumentCode: text('instrument_code').notNull(),
  status: text().$type<HarmonisatieStatus>().notNull(),
  note: text(),
  declaredOn: date('declared_on').notNull(),
  declaredAt: instant('declared_at').notNull(),
  declaredBy: uuid('declared_by'),
});

export const yardstickTable = schema.table('yardstick', {
  regionId: regionId(),
  instrumentCode: text('instrument_code').notNull(),
  revision: integer().notNull(),
  kind: text().$type<MaatstafSoort>().notNull(),
  organisationId: uuid('organisation_id'),
  setAt: instant('set_at').notNull(),
  setBy: uuid('set_by'),
});

export const proposalTable = schema.table('proposal', {
  regionId: regionId(),
  id: uuid().notNull(),
  revision: integer().notNull(),
  instrumentCode: text('instrument_code').notNull(),
  title: text().notNull(),
  why: text().notNull(),
  target: jsonb().$type<AspectDelen>().notNull(),
  targetDate: date('target_date').notNull(),
  status: text().$type<VoorstelStatus>().notNull(),
  createdAt: instant('created_at').notNull(),
  createdBy: uuid('created_by'),
});

export const proposalPartyTable = schema.table('proposal_party', {
  regionId: regionId(),
  proposalId: uuid('proposal_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  step: text().$type<BesluitStap>().notNull(),
  reason: text(),
  link: text(),
  holdsFrom: date('holds_from'),
  decidedAt: instant('decided_at'),
});

export const proposalEventTable = schema.table('proposal_event', {
  regionId: regionId(),
  id: uuid().notNull(),
  proposalId: uuid('proposal_id').notNull(),
  at: instant('at').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  actorId: uuid('actor_id'),
  actorOrganisationId: uuid('actor_organisation_id'),
  step: text().$type<BesluitStap>(),
  note: text().notNull(),
});

export const foundNothingTable = schema.table('found_nothing', {
  regionId: regionId(),
  month: date().notNull(),
  gemeenteCode: text('gemeente_code').notNull(),
  reason: text().$type<NietsReden>().notNull(),
  people: integer().notNull(),
});

export const foundNothingMarkTable = schema.table('found_nothing_mark', {
  regionId: regionId(),
  month: date().notNull(),
  mark: text().notNull(),
});

export const menuCardTable = schema.table('menu_card', {
  regionId: uuid('region_id').primaryKey(),
  revision: integer().notNull(),
  regionCode: text('region_code').notNull(),
  published: boolean().notNull(),
  intro: text(),
  overdueDays: integer('overdue_days').notNull(),
  tolerancePerMille: integer('tolerance_per_mille').notNull(),
  updatedAt: instant('updated_at').notNull(),
  updatedBy: uuid('updated_by'),
});
