import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { menukaartOperations } from '../contract/menukaart.routes.ts';
import type { MenukaartInstellingenInvoer } from '../contract/upkeep.resource.ts';
import {
  type MenuCardSettings,
  readMenuCardSettings,
  readRegionCard,
  saveMenuCardSettings,
} from '../db/menu-card.repository.ts';
import { toMenukaartInstellingen } from '../http/upkeep.mapper.ts';
import { bsnErrors, checkRevision, type InstrumentsDeps, refuse, today } from './deps.ts';

const { getMenukaartSettings: getOperation, setMenukaartSettings: setOperation } = menukaartOperations;

async function regionCodeOf(deps: InstrumentsDeps, tx: Tx): Promise<string> {
  const card = await readRegionCard(tx, today(deps));
  if (!card) throw notFound('Van deze regio is nog niets vastgelegd.');
  return card.code;
}

const describe = (settings: MenuCardSettings, regio: string) => ({
  body: toMenukaartInstellingen(settings, regio),
  revision: settings.revision,
});

export const getMenukaartSettings = (deps: InstrumentsDeps) => async (call: Call) => {
  authorise(call.actor, getOperation);
  return deps.db.transaction(call, async (tx) =>
    describe(await readMenuCardSettings(tx), await regionCodeOf(deps, tx)),
  );
};

export const setMenukaartSettings =
  (deps: InstrumentsDeps) => async (call: Call, input: MenukaartInstellingenInvoer) => {
    authorise(call.actor, setOperation);
    refuse(bsnErrors(input));
    return deps.inTransaction(call, async (tx) => {
      const { revision } = await readMenuCardSettings(tx);
      checkRevision(call, revision);
      const regionCode = await regionCodeOf(deps, tx);
      const settings: MenuCardSettings = {
        revision,
        published: input.gepubliceerd,
        intro: input.inleiding,
        overdueDays: input.dagenTotVerouderd,
        tolerancePerMille: input.margeInDuizendsten,
      };
      const now = deps.clock.now();
      return describe(await saveMenuCardSettings(tx, settings, { regionCode, now }), regionCode);
    });
  };
