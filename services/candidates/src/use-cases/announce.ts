/** The events of this service, written in the transaction of the change. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { EventInput } from '@vlinderdas/platform/outbox/event';
import {
  CANDIDATE_CHANGED,
  type CandidateChangedReason,
  VISIBILITY_WITHDRAWN,
} from '../contract/candidates.events.ts';
import type { Deps } from './deps.ts';

export interface Announcement {
  id: string;
  revision: number;
  organisationId: string;
  reason: CandidateChangedReason;
}

/** A withdrawn visibility, or the end of the dossier, is told twice: to who follows the candidate, and to who must stop running work. */
export function announce(
  deps: Pick<Deps, 'outbox'>,
  tx: Tx,
  changes: readonly Announcement[],
): Promise<void> {
  const regionId = tx.actor.regionId ?? '';
  const events = changes.flatMap(({ id, revision, organisationId, reason }): EventInput[] => {
    const event = { aggregateId: id, revision, regionId, organisationId, reason };
    const changed = { ...event, name: CANDIDATE_CHANGED };
    return reason === 'visibility-withdrawn' || reason === 'erased'
      ? [changed, { ...event, name: VISIBILITY_WITHDRAWN }]
      : [changed];
  });
  return deps.outbox.emitMany(tx, events);
}
