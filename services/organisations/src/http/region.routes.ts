import type { Handlers } from '@vlinderdas/platform/http/api';
import { BASE_PATH } from '../contract/organisations.routes.ts';
import type { regionOperations } from '../contract/region.routes.ts';
import { changeSettings } from '../use-cases/change-settings.ts';
import type { Deps } from '../use-cases/deps.ts';
import {
  addUitvoering,
  endUitvoering,
  readUitvoeringen,
  readUitvoeringOfGemeente,
} from '../use-cases/keep-uitvoering.ts';
import { readRegion } from '../use-cases/read-region.ts';
import { toListInput, toPage } from './page.mapper.ts';
import { toGemeenteUitvoering, toRegio, toWireUitvoering } from './region.mapper.ts';

export function regionHandlers(deps: Deps): Handlers<typeof regionOperations> {
  return {
    async getRegion(call, { params }) {
      const found = await readRegion(deps)(call, params.regioId);
      return { body: toRegio(found), revision: found.region.revision };
    },
    async getSettings(call, { params }) {
      const { region } = await readRegion(deps)(call, params.regioId);
      return { body: region.settings, revision: region.revision };
    },
    async changeSettings(call, { params, body }) {
      const region = await changeSettings(deps)(call, { regionId: params.regioId, settings: body });
      return { body: region.settings, revision: region.revision };
    },
    async getUitvoeringOfGemeente(call, { params: { gemeentecode }, query }) {
      const input = { gemeenteCode: gemeentecode, wet: query.wet, date: query.datum };
      const found = await readUitvoeringOfGemeente(deps)(call, input);
      return { body: toGemeenteUitvoering(gemeentecode, found) };
    },
    async listUitvoeringen(call, { query }) {
      const input = { ...toListInput(query), organisationId: query.organisatie, wet: query.wet };
      const found = await readUitvoeringen(deps)(call, input);
      return { body: toPage(found, toWireUitvoering, '/uitvoeringen', query) };
    },
    async addUitvoering(call, { body }) {
      const { gemeentecode: gemeenteCode, wet, organisatieId: organisationId, vanaf: validFrom, tot } = body;
      const input = { gemeenteCode, wet, organisationId, validFrom, validTo: tot ?? null };
      const added = await addUitvoering(deps)(call, input);
      return {
        body: toWireUitvoering(added),
        revision: added.revision,
        location: `${BASE_PATH}/uitvoeringen/${added.id}`,
      };
    },
    async endUitvoering(call, { params, body }) {
      const ended = await endUitvoering(deps)(call, { id: params.uitvoeringId, validTo: body.tot });
      return { body: toWireUitvoering(ended), revision: ended.revision };
    },
  };
}
