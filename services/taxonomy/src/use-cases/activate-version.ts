import { invalidInput, preconditionFailed } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Outbox } from '@vlinderdas/platform/outbox/event';
import { versionUnusable } from '../contract/problems.ts';
import { TAXONOMY_ACTIVATED } from '../contract/taxonomy.events.ts';
import { taxonomyOperations } from '../contract/taxonomy.routes.ts';
import { createActiveVersionRepository } from '../db/active-version.repository.ts';
import { type Deps, listVersions, type VersionList } from './read-taxonomy.ts';

export interface Activation {
  regionId: string;
  version: string;
  /** Null when it is done by command, in a transaction of the system. */
  actorId: string | null;
  at: Date;
  /** Revision that was read before; undefined when nobody read it. */
  ifMatch?: number | undefined;
}

/**
 * The region works with this version from the commit on; profiles and vacancies follow in the background. Choosing what
 * was chosen already changes nothing.
 * @returns the revision of the choice
 * @throws invalidInput 400 for a version that is not there; versionUnusable 409 for one with errors;
 *   preconditionFailed 412, conflict 409 when someone else was first
 */
export async function storeActivation(
  { outbox }: { outbox: Outbox },
  tx: Tx,
  { regionId, version: id, actorId, at, ifMatch }: Activation,
): Promise<number> {
  const { versions } = await listVersions(tx);
  const version = versions.find((known) => known.id === id);
  if (!version) {
    const detail = `Deze versie is er niet. Kies uit: ${versions.map((known) => known.id).join(', ')}.`;
    throw invalidInput(undefined, { errors: [{ pointer: '/versie', code: 'onbekend', detail }] });
  }
  if (version.errors > 0) throw versionUnusable();
  const active = createActiveVersionRepository(tx);
  const chosen = await active.find();
  // What was asked is done: by a second click, or by a request that was sent again.
  if (chosen?.version === id) return chosen.revision;
  const before = chosen?.revision ?? 0;
  if (ifMatch !== undefined && ifMatch !== before) throw preconditionFailed();
  const revision = before + 1;
  await active.save({ version: id, revision }, { regionId, actorId, at });
  await outbox.emit(tx, {
    name: TAXONOMY_ACTIVATED,
    aggregateId: regionId,
    revision,
    regionId,
    organisationId: null,
    reason: 'activated',
  });
  return revision;
}

/** The coordinator's choice for the region. */
export const activateVersion =
  (deps: Deps) =>
  async (call: Call, version: string): Promise<VersionList> => {
    const { regionId, actorId } = authorise(call.actor, taxonomyOperations.activateVersion);
    return deps.inTransaction(call, async (tx) => {
      await storeActivation(deps, tx, {
        regionId,
        version,
        actorId,
        at: deps.clock.now(),
        ifMatch: call.ifMatch,
      });
      return listVersions(tx);
    });
  };
