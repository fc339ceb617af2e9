/** What every use case of this service gets, and the three things all of them do: load, settle, store. */

import type { EmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { notFound, preconditionFailed } from '@vlinderdas/kernel/problem';
import type { OrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { AccessTable } from '@vlinderdas/platform/http/contract';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { PlaceIndex } from '@vlinderdas/region/place-index';
import { prepareReader } from '@vlinderdas/versions/prepare-reader';
import type { TaxonomyVersions } from '@vlinderdas/versions/taxonomy-versions';
import type { VacanciesConfig } from '../config.ts';
import { postsExceeded, stepImpossible, vacancyClosed } from '../contract/problems.ts';
import { VACANCY_CHANGED, type VacancyChangeReason } from '../contract/vacancies.events.ts';
import type { Vacature } from '../contract/vacancies.resource.ts';
import { findLikelySame } from '../db/vacancy.queries.ts';
import { createVacancyRepository } from '../db/vacancy.repository.ts';
import type { Knowledge } from '../domain/review.ts';
import type { Outcome, Vacancy } from '../domain/vacancy.ts';
import { reaches } from '../domain/vacancy-policy.ts';
import { toResource } from '../http/vacancy.mapper.ts';

export interface VacanciesDeps extends ServiceDeps<VacanciesConfig> {
  versions: TaxonomyVersions;
  places: PlaceIndex;
  employers: EmployersClient;
  organisations: OrganisationsClient;
}

/** A vacancy on the wire with its revision, as plain JSON. */
export interface StoredVacancy {
  body: Vacature;
  revision: number;
}

/**
 * What vacancies are read and coded with: the version of the taxonomy is the one that the region works with now. Its
 * reader stands ready from the start; that of a version chosen later is built before the first text, in turns.
 */
export async function knowledgeOf(
  { versions, places, clock }: Pick<VacanciesDeps, 'versions' | 'places' | 'clock'>,
  tx: Tx,
): Promise<Knowledge> {
  const { taxonomy } = await versions.active(tx);
  await prepareReader(taxonomy);
  return { taxonomy, places, today: dutchDate(clock.now()) };
}

/**
 * The vacancy that an operation is about.
 * @throws notFound 404 for one that is unknown or out of reach; preconditionFailed 412 for an old `If-Match`
 */
export async function loadVacancy(
  deps: VacanciesDeps,
  tx: Tx,
  call: Call & { actor: KnownActor },
  operation: { access: AccessTable },
  vacancyId: string,
): Promise<Vacancy> {
  const vacancy = await createVacancyRepository(tx, deps.newId).get(vacancyId);
  if (!reaches(call.actor, operation.access, vacancy)) throw notFound();
  if (call.ifMatch !== undefined && call.ifMatch !== vacancy.revision) throw preconditionFailed();
  return vacancy;
}

/** @throws the problem that belongs to an outcome that is no step */
export function settle(outcome: Outcome): Extract<Outcome, { vacancy: Vacancy }> {
  switch (outcome.kind) {
    case 'changed':
    case 'unchanged':
      return outcome;
    case 'closed':
      throw vacancyClosed();
    case 'impossible':
      throw stepImpossible();
    case 'exceeded':
      throw postsExceeded();
  }
}

export async function emitChange(
  deps: VacanciesDeps,
  tx: Tx,
  vacancy: Vacancy,
  reason: VacancyChangeReason,
): Promise<void> {
  await deps.outbox.emit(tx, {
    name: VACANCY_CHANGED,
    aggregateId: vacancy.id,
    revision: vacancy.revision,
    regionId: vacancy.regionId,
    organisationId: vacancy.employerId ?? vacancy.organisationId,
    reason,
  });
}

/** Stores what changed and says so; an unchanged vacancy keeps its revision. */
export async function storeOutcome(
  deps: VacanciesDeps,
  tx: Tx,
  before: Vacancy,
  outcome: Outcome,
): Promise<Vacancy> {
  const settled = settle(outcome);
  if (settled.kind === 'unchanged') return settled.vacancy;
  const stored = await createVacancyRepository(tx, deps.newId).save(before, settled.vacancy);
  await emitChange(deps, tx, stored, settled.reason);
  return stored;
}

/** The vacancy as it is answered, with its history. */
export async function describeVacancy(deps: VacanciesDeps, tx: Tx, vacancy: Vacancy): Promise<StoredVacancy> {
  const repository = createVacancyRepository(tx, deps.newId);
  const history = {
    sources: await repository.listSources(vacancy.id),
    steps: await repository.listSteps(vacancy.id),
    likelySame: await findLikelySame(tx, vacancy),
  };
  const { taxonomy } = await deps.versions.active(tx);
  return { body: toResource(vacancy, history, taxonomy), revision: vacancy.revision };
}
