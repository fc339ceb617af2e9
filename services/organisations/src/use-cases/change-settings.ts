import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { organisationReasons } from '../contract/organisations.events.ts';
import { fieldProblems } from '../contract/problems.ts';
import type { Instellingen } from '../contract/region.resource.ts';
import { regionOperations } from '../contract/region.routes.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import { createRegionRepository, type Region } from '../db/region.repository.ts';
import { listDecidedOrganisations } from '../db/sharing.queries.ts';
import { repeatedStarts } from '../domain/region.ts';
import { announceOrganisation } from './announce.ts';
import type { Deps } from './deps.ts';
import { requireRevision, visible } from './reach.ts';

/**
 * Changes the settings and keeps what they were. When the form of the region changes, what organisations decided on
 * sharing changes its meaning, so they are announced.
 */
export const changeSettings =
  (deps: Deps) =>
  async (call: Call, input: { regionId: string; settings: Instellingen }): Promise<Region> => {
    authorise(call.actor, regionOperations.changeSettings);
    const repeated = repeatedStarts(input.settings.loketnamen);
    if (repeated.length > 0) {
      const detail = 'Op deze dag begint al een andere naam.';
      throw fieldProblems(
        repeated.map((index) => ({ pointer: `/loketnamen/${index}/vanaf`, code: 'dubbel', detail })),
      );
    }
    return deps.inTransaction(call, async (tx) => {
      const regions = createRegionRepository(tx);
      const before = visible(await regions.find(input.regionId), () => true);
      requireRevision(call, before.revision);
      const region = { ...before, settings: input.settings, revision: before.revision + 1 };
      await regions.save(region, deps.clock.now());
      if (before.settings.wspVorm !== region.settings.wspVorm) {
        const organisations = createOrganisationRepository(tx);
        for (const organisation of await listDecidedOrganisations(tx)) {
          const changed = { ...organisation, revision: organisation.revision + 1 };
          await organisations.save(changed);
          await announceOrganisation(deps.outbox, tx, changed, organisationReasons.sharingChanged);
        }
      }
      return region;
    });
  };
