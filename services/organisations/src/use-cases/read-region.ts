import { dutchDate } from '@vlinderdas/kernel/dates';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { regionOperations } from '../contract/region.routes.ts';
import { createRegionRepository, type Region } from '../db/region.repository.ts';
import { loketNameOn } from '../domain/region.ts';
import type { Deps } from './deps.ts';
import { visible } from './reach.ts';

/** The region of the actor with the name its counter has today. */
export const readRegion =
  (deps: Deps) =>
  async (call: Call, regionId: string): Promise<{ region: Region; loketName: string | undefined }> => {
    authorise(call.actor, regionOperations.getRegion);
    const found = await deps.inTransaction(call, (tx) => createRegionRepository(tx).find(regionId));
    const region = visible(found, () => true);
    const names = region.settings.loketnamen.map(({ naam, vanaf }) => ({ name: naam, validFrom: vanaf }));
    return { region, loketName: loketNameOn(names, dutchDate(deps.clock.now())) };
  };
