/** Binds the operations of harmonisation to the use cases. */
import type { Handlers } from '@vlinderdas/platform/http/api';
import { instrumentsBasePath } from '../contract/access.ts';
import type { harmonisationOperations } from '../contract/harmonisation.routes.ts';
import { compareInstrument, getCourse, getMatrix, listSignals } from '../use-cases/compare-harmonisation.ts';
import { decideOnProposal, withdrawProposal } from '../use-cases/decide-on-proposal.ts';
import { chooseYardstick, declareStatus } from '../use-cases/declare-harmonisation.ts';
import type { InstrumentsDeps } from '../use-cases/deps.ts';
import { proposeHarmonisation } from '../use-cases/propose-harmonisation.ts';
import { getProposal, listProposals } from '../use-cases/read-proposals.ts';

const withRevision = <Body extends { revisie: number }>(body: Body) => ({ body, revision: body.revisie });

export function harmonisationHandlers(deps: InstrumentsDeps): Handlers<typeof harmonisationOperations> {
  const matrix = getMatrix(deps);
  const compare = compareInstrument(deps);
  const choose = chooseYardstick(deps);
  const declare = declareStatus(deps);
  const course = getCourse(deps);
  const signals = listSignals(deps);
  const list = listProposals(deps);
  const get = getProposal(deps);
  const propose = proposeHarmonisation(deps);
  const decide = decideOnProposal(deps);
  const withdraw = withdrawProposal(deps);

  return {
    getMatrix: async (call, { query }) => ({ body: await matrix(call, query) }),
    compareInstrument: async (call, { params, query }) => ({ body: await compare(call, params.code, query) }),
    chooseYardstick: async (call, { params, body }) => ({ body: await choose(call, params.code, body) }),
    declareStatus: async (call, { params, body }) => ({ body: await declare(call, params.code, body) }),
    getCourse: async (call, { query }) => ({ body: await course(call, query) }),
    listSignals: async (call) => ({ body: await signals(call) }),
    listHarmonisationProposals: async (call, { query }) => ({ body: await list(call, query) }),
    getHarmonisationProposal: async (call, { params }) => withRevision(await get(call, params.voorstelId)),
    proposeHarmonisation: async (call, { body }) => {
      const made = await propose(call, body);
      return {
        ...withRevision(made),
        location: `${instrumentsBasePath}/harmonisatie/voorstellen/${made.id}`,
      };
    },
    decideOnProposal: async (call, { params, body }) =>
      withRevision(await decide(call, params.voorstelId, body)),
    withdrawHarmonisationProposal: async (call, { params }) =>
      withRevision(await withdraw(call, params.voorstelId)),
  };
}
