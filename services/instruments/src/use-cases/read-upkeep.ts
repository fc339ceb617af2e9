import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { catalogueOperations } from '../contract/catalogue.routes.ts';
import type { Onderhoud } from '../contract/upkeep.resource.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { readMenuCardSettings } from '../db/menu-card.repository.ts';
import { upkeepOf } from '../domain/upkeep.ts';
import { toOnderhoudAanbieder } from '../http/upkeep.mapper.ts';
import { type InstrumentsDeps, today } from './deps.ts';

export const getUpkeep =
  (deps: InstrumentsDeps) =>
  async (call: Call, organisatieId: string | undefined): Promise<Onderhoud> => {
    authorise(call.actor, catalogueOperations.getUpkeep);
    const day = today(deps);
    return deps.db.transaction(call, async (tx) => {
      const catalogue = await readCatalogue(tx, day);
      const { overdueDays } = await readMenuCardSettings(tx);
      const providers = upkeepOf(catalogue, overdueDays).filter(
        ({ key }) => organisatieId === undefined || key === organisatieId,
      );
      return {
        op: day,
        dagenTotVerouderd: overdueDays,
        aanbieders: providers.map((provider) => toOnderhoudAanbieder(provider, catalogue)),
      };
    });
  };
