/** Binds the catalogue's operations to the use cases. */
import type { Handlers } from '@vlinderdas/platform/http/api';
import { instrumentsBasePath } from '../contract/access.ts';
import type { catalogueOperations } from '../contract/catalogue.routes.ts';
import type { InstrumentsDeps } from '../use-cases/deps.ts';
import { endInstrument } from '../use-cases/end-instrument.ts';
import { changeInstrument, createInstrument, findSimilar } from '../use-cases/keep-instruments.ts';
import { changeVariant, createVariant } from '../use-cases/keep-variants.ts';
import { listChanges } from '../use-cases/list-changes.ts';
import { listTasks } from '../use-cases/list-tasks.ts';
import { getInstrument, listInstruments } from '../use-cases/read-instruments.ts';
import { getUpkeep } from '../use-cases/read-upkeep.ts';
import { getVariant, listVariants } from '../use-cases/read-variants.ts';

export function catalogueHandlers(deps: InstrumentsDeps): Handlers<typeof catalogueOperations> {
  const list = listInstruments(deps);
  const get = getInstrument(deps);
  const create = createInstrument(deps);
  const change = changeInstrument(deps);
  const end = endInstrument(deps);
  const similar = findSimilar(deps);
  const variants = listVariants(deps);
  const variant = getVariant(deps);
  const addVariant = createVariant(deps);
  const writeVariant = changeVariant(deps);
  const changes = listChanges(deps);
  const upkeep = getUpkeep(deps);
  const tasks = listTasks(deps);

  return {
    listInstruments: async (call, { query }) => ({ body: await list(call, query.op) }),
    getInstrument: (call, { params, query }) => get(call, params.code, query.op),
    createInstrument: async (call, { body }) => {
      const created = await create(call, body);
      return { ...created, location: `${instrumentsBasePath}/instrumenten/${created.body.code}` };
    },
    changeInstrument: (call, { params, body }) => change(call, params.code, body),
    endInstrument: (call, { params, body }) => end(call, params.code, body),
    findSimilar: async (call, { body }) => ({ body: await similar(call, body) }),
    listVariants: async (call, { query }) => ({ body: await variants(call, query) }),
    getVariant: (call, { params }) => variant(call, params.variantId),
    createVariant: async (call, { body }) => {
      const created = await addVariant(call, body);
      return { ...created, location: `${instrumentsBasePath}/varianten/${created.body.id}` };
    },
    changeVariant: (call, { params, body }) => writeVariant(call, params.variantId, body),
    listChanges: async (call, { query }) => ({ body: await changes(call, query) }),
    getUpkeep: async (call, { query }) => ({ body: await upkeep(call, query.organisatieId) }),
    listTasks: async (call) => ({ body: await tasks(call) }),
  };
}
