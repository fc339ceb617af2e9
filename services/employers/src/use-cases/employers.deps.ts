/** What every use case of this service gets, and what most of them do: load, store, describe. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import { type FieldError, invalidInput, notFound, preconditionFailed } from '@vlinderdas/kernel/problem';
import type { OrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { AccessTable } from '@vlinderdas/platform/http/contract';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import { findBsnInValue } from '@vlinderdas/vocabulary/bsn';
import type { EmployersConfig } from '../config.ts';
import { EMPLOYER_CHANGED, type EmployerChangeReason } from '../contract/employers.events.ts';
import type { Werkgever } from '../contract/employers.resource.ts';
import { createContactPersonRepository } from '../db/contact-person.repository.ts';
import { createEmployerRepository } from '../db/employer.repository.ts';
import { createEstablishmentRepository } from '../db/establishment.repository.ts';
import { type Employer, findEmployerWarnings } from '../domain/employer.ts';
import { toWerkgever } from '../http/employer.mapper.ts';

export interface EmployersDeps extends ServiceDeps<EmployersConfig> {
  organisations: OrganisationsClient;
  /** A source of randomness fit for secrets. */
  randomBytes(size: number): Uint8Array;
}

/** Whether one of the actor's roles reaches this employer: colleagues all of the region, an employer itself. */
function reaches(actor: KnownActor, access: AccessTable, employer: Employer): boolean {
  return (
    employer.regionId === actor.regionId &&
    actor.roles.some(
      (role) =>
        access[role] === 'region' ||
        (access[role] === 'organisation' && employer.id === actor.organisationId),
    )
  );
}

/** @throws notFound 404 for one that is unknown or out of reach */
export async function loadEmployer(
  tx: Tx,
  actor: KnownActor,
  operation: { access: AccessTable },
  employerId: string,
): Promise<Employer> {
  const employer = await createEmployerRepository(tx).get(employerId);
  if (!reaches(actor, operation.access, employer)) throw notFound();
  return employer;
}

/** @throws preconditionFailed 412 */
export function checkRevision(call: Call, employer: Employer): void {
  if (call.ifMatch !== undefined && call.ifMatch !== employer.revision) throw preconditionFailed();
}

/** @throws invalidInput 400 when a text holds something like a BSN */
export function refuseBsn(texts: Readonly<Record<string, unknown>>): void {
  const errors: FieldError[] = Object.entries(texts).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : findBsnInValue(value, `/${name}`),
  );
  if (errors.length > 0) throw invalidInput(undefined, { errors });
}

export async function emitChange(
  deps: EmployersDeps,
  tx: Tx,
  employer: Employer,
  reason: EmployerChangeReason,
): Promise<void> {
  await deps.outbox.emit(tx, {
    name: EMPLOYER_CHANGED,
    aggregateId: employer.id,
    revision: employer.revision,
    regionId: employer.regionId,
    organisationId: employer.id,
    reason,
  });
}

/** Stores the next revision and says so. */
export async function storeEmployer(
  deps: EmployersDeps,
  tx: Tx,
  before: Employer,
  after: Employer,
  reason: EmployerChangeReason,
): Promise<Employer> {
  const stored = await createEmployerRepository(tx).save(before, after);
  await emitChange(deps, tx, stored, reason);
  return stored;
}

/** The answer of `GET` changes with its parts, so the account takes a new revision with them. */
export async function touchEmployer(
  deps: EmployersDeps,
  tx: Tx,
  employer: Employer,
  reason: EmployerChangeReason,
): Promise<void> {
  await storeEmployer(deps, tx, employer, { ...employer, updatedAt: deps.clock.now() }, reason);
}

export async function describeEmployer(
  deps: EmployersDeps,
  tx: Tx,
  employer: Employer,
): Promise<{ body: Werkgever; revision: number }> {
  const establishments = await createEstablishmentRepository(tx, deps.newId).list(employer.id);
  const people = await createContactPersonRepository(tx, deps.newId).list(employer.id);
  const today = dutchDate(deps.clock.now());
  const warnings = findEmployerWarnings(employer, establishments, people, today);
  return { body: toWerkgever(employer, establishments, people, warnings), revision: employer.revision };
}
