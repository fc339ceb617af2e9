/** The events of this service, written in the transaction of the change. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Outbox } from '@vlinderdas/platform/outbox/event';
import { ORGANISATION_CHANGED, PERSON_CHANGED } from '../contract/organisations.events.ts';

interface Changed {
  id: string;
  revision: number;
}

export function announceOrganisation(
  outbox: Outbox,
  tx: Tx,
  { id, revision }: Changed,
  reason: string,
): Promise<void> {
  const regionId = tx.actor.regionId ?? '';
  return outbox.emit(tx, {
    name: ORGANISATION_CHANGED,
    aggregateId: id,
    revision,
    regionId,
    organisationId: id,
    reason,
  });
}

export function announcePerson(
  outbox: Outbox,
  tx: Tx,
  { id, revision }: Changed,
  reason: string,
): Promise<void> {
  const { regionId, organisationId } = tx.actor;
  return outbox.emit(tx, {
    name: PERSON_CHANGED,
    aggregateId: id,
    revision,
    regionId: regionId ?? '',
    organisationId,
    reason,
  });
}
