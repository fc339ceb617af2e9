/** The second half of authorisation: how far the actor's roles reach on what was loaded. */
import { notFound, preconditionFailed } from '@vlinderdas/kernel/problem';
import type { KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { AccessTable, Reach } from '@vlinderdas/platform/http/contract';

function hasReach(actor: KnownActor, access: AccessTable, reach: Reach): boolean {
  return actor.roles.some((role) => access[role] === reach);
}

/** Whether the actor may work on a resource of this organisation. */
export function reachesOrganisation(actor: KnownActor, access: AccessTable, organisationId: string): boolean {
  return (
    hasReach(actor, access, 'region') ||
    (hasReach(actor, access, 'organisation') && actor.organisationId === organisationId)
  );
}

/**
 * What one may not reach answers as if it did not exist.
 * @throws notFound
 */
export function visible<T>(found: T | undefined, isReached: (found: T) => boolean): T {
  if (found === undefined || !isReached(found)) throw notFound();
  return found;
}

/** @throws preconditionFailed when the caller changes another revision than the present one */
export function requireRevision(call: Call, revision: number): void {
  if (call.ifMatch !== undefined && call.ifMatch !== revision) throw preconditionFailed();
}
