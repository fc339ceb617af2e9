/** Who reaches which vacancy. The database keeps the same rule; this one also knows the operation. */
import type { KnownActor } from '@vlinderdas/platform/auth/actor';
import type { AccessTable } from '@vlinderdas/platform/http/contract';
import type { IngevoerdDoor } from '@vlinderdas/vocabulary/vacancies';
import type { Vacancy } from './vacancy.ts';

/**
 * Whether one of the actor's roles reaches this vacancy: an adviser all of the region, an employer its own, a
 * source system what its organisation sent.
 */
export function reaches(
  actor: KnownActor,
  access: AccessTable,
  vacancy: Pick<Vacancy, 'regionId' | 'employerId' | 'organisationId'>,
): boolean {
  if (vacancy.regionId !== actor.regionId) return false;
  return actor.roles.some((role) => {
    switch (access[role]) {
      case 'region':
        return true;
      case 'organisation':
        return role === 'bron'
          ? vacancy.organisationId === actor.organisationId
          : vacancy.employerId === actor.organisationId;
      default:
        return false;
    }
  });
}

/** Whether the actor works for the region, and so may enter a vacancy for any employer. */
export function actsForRegion(actor: KnownActor, access: AccessTable): boolean {
  return actor.roles.some((role) => access[role] === 'region');
}

export function entryWay(actor: KnownActor, access: AccessTable): IngevoerdDoor {
  if (actor.kind === 'machine') return 'api';
  return actsForRegion(actor, access) ? 'adviseur' : 'portaal';
}
