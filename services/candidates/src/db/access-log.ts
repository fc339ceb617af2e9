/** Who looked at whom, for which purpose: written in the transaction that reads (R89). */
import type { NewId } from '@vlinderdas/kernel/id';
import type { Tx } from '@vlinderdas/platform/db/database';
import { accessLog } from './tables.ts';

export interface Look {
  kind: 'read' | 'list' | 'release' | 'export' | 'eligibility' | 'facts';
  /** URN of the processing activity; what is asked for one vacancy has its id behind it. */
  purpose: string;
  subjectIds: readonly string[];
}

/** A list that found nobody is no look at a person. */
export async function logLook(tx: Tx, newId: NewId, { kind, purpose, subjectIds }: Look): Promise<void> {
  const { regionId, organisationId, actorId } = tx.actor;
  if (subjectIds.length === 0 || regionId === null || organisationId === null || actorId === null) return;
  await tx.insert(accessLog).values({
    id: newId(),
    regionId,
    organisationId,
    actorId,
    kind,
    purpose,
    subjectIds: [...subjectIds],
    correlationId: tx.correlationId,
  });
}
