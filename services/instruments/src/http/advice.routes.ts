/** Binds the operations of advice to the use cases. */
import type { Handlers } from '@vlinderdas/platform/http/api';
import type { adviceOperations } from '../contract/advice.routes.ts';
import { type AdviceDeps, adviseOnPair } from '../use-cases/advise.ts';
import { adviseEmployerOf } from '../use-cases/advise-employer.ts';
import { calculateExample } from '../use-cases/calculate-example.ts';
import { readFoundNothing } from '../use-cases/count-found-nothing.ts';
import { getRuleset, listRulesets } from '../use-cases/read-rulesets.ts';

export function adviceHandlers(deps: AdviceDeps): Handlers<typeof adviceOperations> {
  const advise = adviseOnPair(deps);
  const adviseEmployer = adviseEmployerOf(deps);
  const foundNothing = readFoundNothing(deps);
  const calculate = calculateExample(deps);

  return {
    advise: async (call, { body }) => ({ body: await advise(call, body) }),
    countFoundNothing: async (call) => ({ body: await foundNothing(call) }),
    adviseEmployer: async (call, { body }) => ({ body: await adviseEmployer(call, body) }),
    calculate: async (_call, { body }) => ({ body: await calculate(body) }),
    listRulesets: async () => ({ body: await listRulesets() }),
    getRuleset: async (_call, { params }) => ({ body: await getRuleset(params.regelsetId) }),
  };
}
