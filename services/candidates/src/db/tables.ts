/** Tables of schema `candidates`. Property names are those of the domain. */
import type { Bemiddelbaarheid, Beschikbaarheid, Herkomst } from '@vlinderdas/vocabulary/candidates';
import type { Warning } from '@vlinderdas/vocabulary/find-warnings';
import {
  boolean,
  date,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { GedeeldProfiel } from '../contract/card.resource.ts';
import type { Profiel } from '../contract/profile.resource.ts';
import type { Grondslag } from '../domain/candidate.ts';

const schema = pgSchema('candidates');

const ints = (name: string) => integer(name).array().notNull();
const intsOrNulls = (name: string) => integer(name).array().$type<(number | null)[]>().notNull();
const day = (name: string) => date(name, { mode: 'string' });
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const candidate = schema.table('candidate', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  controllerOrganisationId: uuid('controller_organisation_id').notNull(),
  woongemeente: text(),
  begeleiderId: uuid('begeleider_id'),
  teamId: uuid('team_id'),
  cardNumber: text('card_number').notNull(),
  revision: integer().notNull(),
  beschikbaarheid: text().$type<Beschikbaarheid>().notNull(),
  unavailableUntil: day('unavailable_until'),
  bemiddelbaarheid: text().$type<Bemiddelbaarheid>().notNull(),
  herkomst: text().$type<Herkomst>().notNull(),
  houdbaarTot: day('houdbaar_tot'),
  confirmedOn: day('confirmed_on').notNull(),
  visibleToEmployers: boolean('visible_to_employers').notNull(),
  grondslag: text().$type<Grondslag>().notNull(),
  sharedProfile: jsonb('shared_profile').$type<GedeeldProfiel>().notNull(),
  warnings: jsonb().$type<Warning[]>().notNull(),
  completeness: smallint().notNull(),
  rankable: boolean().notNull(),
  changedAt: instant('changed_at').notNull(),
  taxonomyVersion: text('taxonomy_version').notNull(),
  occupations: ints('occupations'),
  experienceOccupations: ints('experience_occupations'),
  experienceMonths: intsOrNulls('experience_months'),
  experienceEndDays: intsOrNulls('experience_end_days'),
  competences: ints('competences'),
  level: smallint(),
  schooling: smallint(),
  languages: ints('languages'),
  languageLevels: intsOrNulls('language_levels'),
  licences: integer(),
  certificates: ints('certificates'),
  hoursMin: smallint('hours_min'),
  hoursMax: smallint('hours_max'),
  pc4: smallint(),
  latMilli: integer('lat_milli'),
  lonMilli: integer('lon_milli'),
  travelMeans: integer('travel_means'),
  travelMaxMinutes: smallint('travel_max_minutes'),
  travelMaxKm: smallint('travel_max_km'),
  shifts: integer(),
  earliestMinute: smallint('earliest_minute'),
  contracts: integer(),
  wishOccupations: ints('wish_occupations'),
  wishSectors: integer('wish_sectors'),
  avoids: integer(),
  availableFrom: integer('available_from'),
});

export const identity = schema.table('identity', {
  candidateId: uuid('candidate_id').primaryKey(),
  regionId: uuid('region_id').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  givenName: text('given_name'),
  namePrefix: text('name_prefix'),
  familyName: text('family_name'),
  birthDate: day('birth_date'),
  email: text(),
  phone: text(),
  profile: jsonb().$type<Profiel>().notNull(),
  manualFields: text('manual_fields').array().notNull(),
  contentHash: text('content_hash'),
});

export const sourceKey = schema.table(
  'source_key',
  {
    regionId: uuid('region_id').notNull(),
    ownerOrganisationId: uuid('owner_organisation_id').notNull(),
    source: text().notNull(),
    key: text().notNull(),
    candidateId: uuid('candidate_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.regionId, table.ownerOrganisationId, table.source, table.key] })],
);

export const release = schema.table(
  'release',
  {
    proposalId: uuid('proposal_id').notNull(),
    candidateId: uuid('candidate_id').notNull(),
    regionId: uuid('region_id').notNull(),
    ownerOrganisationId: uuid('owner_organisation_id').notNull(),
    receiverOrganisationId: uuid('receiver_organisation_id').notNull(),
    validUntil: instant('valid_until').notNull(),
    revision: integer().notNull(),
    withdrawn: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.proposalId, table.candidateId] })],
);

export const regelingfeit = schema.table(
  'regelingfeit',
  {
    candidateId: uuid('candidate_id').notNull(),
    regionId: uuid('region_id').notNull(),
    ownerOrganisationId: uuid('owner_organisation_id').notNull(),
    fact: text().notNull(),
    value: text().notNull(),
    source: text(),
    checkedOn: day('checked_on'),
  },
  (table) => [primaryKey({ columns: [table.candidateId, table.fact] })],
);

export const statusHistory = schema.table('status_history', {
  id: uuid().primaryKey(),
  candidateId: uuid('candidate_id').notNull(),
  regionId: uuid('region_id').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  at: instant('at').notNull(),
  actorId: uuid('actor_id'),
  subject: text().$type<'beschikbaarheid' | 'bemiddelbaarheid' | 'zichtbaarheid'>().notNull(),
  previous: text(),
  current: text().notNull(),
  until: day('until'),
  criterion: text(),
});

export const duplicateKey = schema.table('duplicate_key', {
  candidateId: uuid('candidate_id').primaryKey(),
  regionId: uuid('region_id').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  hash: text().notNull(),
});

export const accessLog = schema.table('access_log', {
  id: uuid().primaryKey(),
  at: instant('at').notNull().defaultNow(),
  regionId: uuid('region_id').notNull(),
  organisationId: uuid('organisation_id').notNull(),
  actorId: uuid('actor_id').notNull(),
  kind: text().notNull(),
  purpose: text().notNull(),
  subjectIds: uuid('subject_ids').array().notNull(),
  correlationId: text('correlation_id').notNull(),
});
