/**
 * Who asks. Every use case gets an actor, also in jobs, so that the same rules hold everywhere. Roles are
 * plain words here: the platform holds no domain word.
 */
import { forbidden, unauthenticated } from '@vlinderdas/kernel/problem';
import type { AccessTable } from '../http/contract.ts';

export interface PersonActor {
  kind: 'person';
  /** Id of the person in `organisations`. */
  actorId: string;
  regionId: string;
  organisationId: string;
  roles: readonly string[];
}

/** Software: an employer's API key or an organisation's source system (client credentials). */
export interface MachineActor {
  kind: 'machine';
  /** Id of the key or client. */
  actorId: string;
  regionId: string;
  organisationId: string;
  roles: readonly string[];
  scopes: readonly string[];
  /** For a source system: the name of its source (`bron`). */
  source?: string;
}

/** A job that acts for the system, with region and organisation from its payload. */
export interface SystemActor {
  kind: 'system';
  actorId: null;
  regionId: string;
  organisationId: string | null;
  roles: readonly ['systeem'];
}

export interface AnonymousActor {
  kind: 'anonymous';
  actorId: null;
  regionId: null;
  organisationId: null;
  roles: readonly [];
}

export type Actor = PersonActor | MachineActor | SystemActor | AnonymousActor;
/** An actor of whom region and organisation are known. */
export type KnownActor = PersonActor | MachineActor;

export const anonymous: AnonymousActor = {
  kind: 'anonymous',
  actorId: null,
  regionId: null,
  organisationId: null,
  roles: [],
};

export function systemActor(regionId: string, organisationId: string | null): SystemActor {
  return { kind: 'system', actorId: null, regionId, organisationId, roles: ['systeem'] };
}

export function hasRole(actor: Actor, ...roles: readonly string[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}

/**
 * The first line of a use case: the actor is signed in, holds a role of the operation, and, if it is a
 * machine, the operation's scope. Reach (own organisation, own case load) is decided on the loaded resource.
 * @throws unauthenticated 401, forbidden 403
 */
export function authorise(
  actor: Actor,
  operation: { access: AccessTable | 'public'; scope?: string },
): KnownActor {
  if (actor.kind === 'anonymous' || actor.kind === 'system') throw unauthenticated();
  if (operation.access !== 'public') {
    const { access } = operation;
    if (!actor.roles.some((role) => Object.hasOwn(access, role))) throw forbidden();
  }
  if (actor.kind === 'machine' && (!operation.scope || !actor.scopes.includes(operation.scope))) {
    throw forbidden('Deze sleutel heeft hiervoor geen recht (scope).');
  }
  return actor;
}
