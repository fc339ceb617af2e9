/** Drizzle's picture of the schema `placements`; the migrations are the truth and a test compares the two. */
import type { AfwijkReden, AfwijkSoort, Kanaal } from '@vlinderdas/vocabulary/proposals';
import { boolean, date, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { GetoondeIdentiteit, WerkgeverKaart } from '../contract/employer-view.resource.ts';
import type { Loonwaarde, RegelingStand } from '../contract/placement-regelingen.resource.ts';
import type { CollegaContact } from '../contract/proposal-parts.resource.ts';
import type { GetoondeRegeling } from '../contract/regelingen.resource.ts';
import type { Stage } from '../domain/stage.ts';

const placements = pgSchema('placements');
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

export const request = placements.table('request', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  vacancyId: uuid('vacancy_id').notNull(),
  vacancyTitle: text('vacancy_title'),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  teamId: uuid('team_id'),
  adviserId: uuid('adviser_id').notNull(),
  adviserOrganisationId: uuid('adviser_organisation_id').notNull(),
  requestedAt: instant('requested_at').notNull(),
  dueOn: date('due_on').notNull(),
  addresseeIds: uuid('addressee_ids').array().notNull(),
  contact: jsonb().$type<CollegaContact>(),
});

export const proposal = placements.table('proposal', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  revision: integer().notNull(),
  requestId: uuid('request_id').notNull(),
  vacancyId: uuid('vacancy_id').notNull(),
  vacancyTitle: text('vacancy_title'),
  employerId: uuid('employer_id'),
  candidateId: uuid('candidate_id').notNull(),
  cardNumber: text('card_number').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  begeleiderId: uuid('begeleider_id'),
  standInId: uuid('stand_in_id'),
  adviserId: uuid('adviser_id').notNull(),
  adviserOrganisationId: uuid('adviser_organisation_id').notNull(),
  outsideListReason: text('outside_list_reason'),
  requestedAt: instant('requested_at').notNull(),
  status: text().$type<Stage['status']>().notNull(),
  stage: jsonb().$type<Stage>().notNull(),
  open: boolean().notNull(),
  nextTerm: date('next_term'),
  sentAt: instant('sent_at'),
  pseudonym: text(),
  identityVisible: boolean('identity_visible').notNull(),
  releaseUntil: instant('release_until'),
  placedAt: instant('placed_at'),
});

export const deviation = placements.table('deviation', {
  proposalId: uuid('proposal_id').primaryKey(),
  regionId: uuid('region_id').notNull(),
  adviserOrganisationId: uuid('adviser_organisation_id').notNull(),
  at: instant('at').notNull(),
  kind: text().$type<AfwijkSoort>().notNull(),
  reason: text().$type<AfwijkReden>().notNull(),
  listRevision: integer('list_revision').notNull(),
  rank: integer(),
  total: integer(),
  passedOver: integer('passed_over').notNull(),
});

export const proposalStep = placements.table('proposal_step', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  proposalId: uuid('proposal_id').notNull(),
  at: instant('at').notNull(),
  step: text().notNull(),
  status: text().notNull(),
  actorId: uuid('actor_id'),
  actorOrganisationId: uuid('actor_organisation_id'),
});

export const privateReason = placements.table('private_reason', {
  proposalId: uuid('proposal_id').primaryKey(),
  regionId: uuid('region_id').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  reason: text().notNull(),
});

export const identitySnapshot = placements.table('identity_snapshot', {
  proposalId: uuid('proposal_id').primaryKey(),
  regionId: uuid('region_id').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  candidateId: uuid('candidate_id').notNull(),
  identity: jsonb().$type<GetoondeIdentiteit>().notNull(),
});

export const employerView = placements.table('employer_view', {
  proposalId: uuid('proposal_id').primaryKey(),
  regionId: uuid('region_id').notNull(),
  vacancyId: uuid('vacancy_id').notNull(),
  employerId: uuid('employer_id'),
  card: jsonb().$type<WerkgeverKaart>().notNull(),
  shownAt: instant('shown_at').notNull(),
});

export const regelingenAgreement = placements.table('regelingen_agreement', {
  proposalId: uuid('proposal_id').primaryKey(),
  regionId: uuid('region_id').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  channel: text().$type<Kanaal>().notNull(),
  agreedOn: date('agreed_on').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  recordedBy: uuid('recorded_by'),
  withdrawnAt: instant('withdrawn_at'),
  shown: jsonb().$type<GetoondeRegeling[]>().notNull(),
});

export const placement = placements.table('placement', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  revision: integer().notNull(),
  proposalId: uuid('proposal_id').notNull(),
  vacancyId: uuid('vacancy_id').notNull(),
  vacancyTitle: text('vacancy_title'),
  employerId: uuid('employer_id'),
  candidateId: uuid('candidate_id').notNull(),
  cardNumber: text('card_number').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  adviserId: uuid('adviser_id').notNull(),
  adviserOrganisationId: uuid('adviser_organisation_id').notNull(),
  startOn: date('start_on').notNull(),
  endOn: date('end_on'),
  hoursPerWeek: integer('hours_per_week').notNull(),
  contractForm: text('contract_form').notNull(),
  nazorgContactId: uuid('nazorg_contact_id').notNull(),
  confirmedAt: instant('confirmed_at').notNull(),
});

export const nazorgMoment = placements.table('nazorg_moment', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  placementId: uuid('placement_id').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  nazorgContactId: uuid('nazorg_contact_id').notNull(),
  dueOn: date('due_on').notNull(),
  doneOn: date('done_on'),
  note: text(),
});

export const regeling = placements.table('regeling', {
  id: uuid().primaryKey(),
  regionId: uuid('region_id').notNull(),
  revision: integer().notNull(),
  placementId: uuid('placement_id').notNull(),
  ownerOrganisationId: uuid('owner_organisation_id').notNull(),
  nazorgContactId: uuid('nazorg_contact_id').notNull(),
  code: text().notNull(),
  name: text().notNull(),
  state: text().$type<RegelingStand>().notNull(),
  fromOn: date('from_on').notNull(),
  untilOn: date('until_on'),
  requestedOn: date('requested_on'),
  decidedOn: date('decided_on'),
  fundingEndsOn: date('funding_ends_on'),
  followUp: text('follow_up').$type<'verlengen' | 'stoppen'>(),
  followUpOn: date('follow_up_on'),
  loonwaarde: jsonb().$type<Loonwaarde>(),
});
