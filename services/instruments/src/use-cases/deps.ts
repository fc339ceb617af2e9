/** What the use cases of this service are given, and what most of them ask first. */
import { dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import { type FieldError, invalidInput, preconditionFailed } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import { findBsnInValue } from '@vlinderdas/vocabulary/bsn';
import { appendChanges, type ChangeInput } from '../db/change.repository.ts';

export type InstrumentsDeps = Pick<ServiceDeps, 'db' | 'inTransaction' | 'clock' | 'newId' | 'cursors'>;

export function today(deps: Pick<InstrumentsDeps, 'clock'>): IsoDate {
  return dutchDate(deps.clock.now());
}

/** @throws preconditionFailed 412 */
export function checkRevision(call: Call, revision: number): void {
  if (call.ifMatch !== undefined && call.ifMatch !== revision) throw preconditionFailed();
}

/** @throws invalidInput 400 with all of them, when there are any */
export function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw invalidInput(undefined, { errors });
}

/** Something like a BSN in any text; phone numbers stand elsewhere. */
export function bsnErrors(body: Readonly<Record<string, unknown>>): FieldError[] {
  const { contact: _contact, ...rest } = body;
  return findBsnInValue(rest);
}

/** Adds a line to the log of changes, as the actor, now. */
export function logChange(deps: InstrumentsDeps, tx: Tx, change: ChangeInput): Promise<void> {
  return appendChanges(tx, [change], { newId: deps.newId, at: deps.clock.now() });
}
