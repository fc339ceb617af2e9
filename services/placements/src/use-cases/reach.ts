/** How far the actor's roles reach with an operation, decided on the loaded row. */
import { notFound } from '@vlinderdas/kernel/problem';
import type { KnownActor } from '@vlinderdas/platform/auth/actor';
import type { AccessTable } from '@vlinderdas/platform/http/contract';
import type { Voordracht } from '../domain/voordracht.ts';

/** @throws notFound for a voordracht that this actor may not work on, as if it did not exist */
export function withinReach(
  actor: KnownActor,
  access: AccessTable,
  voordracht: Voordracht | undefined,
): Voordracht {
  const isReached = actor.roles.some((role) => {
    if (!voordracht || !Object.hasOwn(access, role)) return false;
    if (access[role] === 'region') return true;
    const party = role === 'werkgever' ? voordracht.employerId : voordracht.ownerOrganisationId;
    return party === actor.organisationId;
  });
  if (!voordracht || !isReached) throw notFound();
  return voordracht;
}
