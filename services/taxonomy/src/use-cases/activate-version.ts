import { invalidInput, preconditionFailed } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { TAXONOMY_ACTIVATED } from '../contract/taxonomy.events.ts';
import { taxonomyOperations } from '../contract/taxonomy.routes.ts';
import { createActiveVersionRepository } from '../db/active-version.repository.ts';
import type { Version } from '../domain/version.ts';
import type { Deps } from './read-taxonomy.ts';

/** The region works with this version from now on. */
export const activateVersion =
  (deps: Deps) =>
  async (call: Call, id: string): Promise<{ version: Version; revision: number }> => {
    const { regionId, actorId } = authorise(call.actor, taxonomyOperations.activateVersion);
    const version = deps.versions.find(id);
    if (!version) {
      const known = deps.versions.all.map(({ taxonomy }) => taxonomy.id).join(', ');
      const detail = `Deze versie is er niet. Kies uit: ${known}.`;
      throw invalidInput(undefined, { errors: [{ pointer: '/versie', code: 'onbekend', detail }] });
    }
    return deps.inTransaction(call, async (tx) => {
      const versions = createActiveVersionRepository(tx);
      const before = (await versions.find())?.revision ?? 0;
      if (call.ifMatch !== undefined && call.ifMatch !== before) throw preconditionFailed();
      const revision = before + 1;
      await versions.save({ version: id, revision }, { regionId, actorId, at: deps.clock.now() });
      await deps.outbox.emit(tx, {
        name: TAXONOMY_ACTIVATED,
        aggregateId: regionId,
        revision,
        regionId,
        organisationId: null,
        reason: 'activated',
      });
      return { version, revision };
    });
  };
