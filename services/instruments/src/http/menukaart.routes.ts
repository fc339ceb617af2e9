/** Binds the menukaart's operations to the use cases. */
import type { Handlers } from '@vlinderdas/platform/http/api';
import type { menukaartOperations } from '../contract/menukaart.routes.ts';
import type { InstrumentsDeps } from '../use-cases/deps.ts';
import { getMenukaartSettings, setMenukaartSettings } from '../use-cases/keep-menukaart-settings.ts';
import { getMenukaart, getMenukaartInstrument, listMenukaartRegions } from '../use-cases/read-menukaart.ts';

export function menukaartHandlers(deps: InstrumentsDeps): Handlers<typeof menukaartOperations> {
  const regions = listMenukaartRegions(deps);
  const card = getMenukaart(deps);
  const instrument = getMenukaartInstrument(deps);
  const settings = getMenukaartSettings(deps);
  const setSettings = setMenukaartSettings(deps);

  return {
    listMenukaartRegions: async (call) => ({ body: await regions(call) }),
    getMenukaart: async (call, { query }) => ({ body: await card(call, query.regio) }),
    getMenukaartInstrument: async (call, { params, query }) => ({
      body: await instrument(call, params.code, query.regio),
    }),
    getMenukaartSettings: (call) => settings(call),
    setMenukaartSettings: (call, { body }) => setSettings(call, body),
  };
}
