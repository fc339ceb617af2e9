/** Binds the contract to the use cases. */
import { registerApi } from '@vlinderdas/platform/http/api';
import type { FastifyInstance } from 'fastify';
import {
  placementsBasePath,
  placementsDocument,
  placementsOperations,
} from '../contract/placements.routes.ts';
import { answerProposalFor } from '../use-cases/answer-proposal.ts';
import { answerRequestFor, releaseNameFor } from '../use-cases/answer-request.ts';
import { confirmPlacementOf } from '../use-cases/confirm-placement.ts';
import { countDeviationsOf } from '../use-cases/count-deviations.ts';
import type { PlacementsDeps } from '../use-cases/deps.ts';
import { agreeOnRegelingenOf, withdrawRegelingenOf } from '../use-cases/discuss-regelingen.ts';
import { keepPlacements } from '../use-cases/keep-placements.ts';
import { keepRegelingen } from '../use-cases/keep-regelingen.ts';
import { listTasks } from '../use-cases/list-tasks.ts';
import { previewProposal } from '../use-cases/preview-proposal.ts';
import { proposeCandidates } from '../use-cases/propose-candidates.ts';
import { readVoordrachten } from '../use-cases/read-voordrachten.ts';
import { sendProposal } from '../use-cases/send-proposal.ts';
import { closeProposal, tellCandidateOf, tellEmployerOf, withdrawProposal } from '../use-cases/take-step.ts';

const withRevision = <Body extends { revisie: number }>(body: Body) => ({ body, revision: body.revisie });

export function registerPlacements(app: FastifyInstance, deps: PlacementsDeps): Promise<void> {
  const propose = proposeCandidates(deps);
  const read = readVoordrachten(deps);
  const answerRequest = answerRequestFor(deps);
  const releaseName = releaseNameFor(deps);
  const preview = previewProposal(deps);
  const send = sendProposal(deps);
  const answer = answerProposalFor(deps);
  const tellEmployer = tellEmployerOf(deps);
  const tellCandidate = tellCandidateOf(deps);
  const withdraw = withdrawProposal(deps);
  const close = closeProposal(deps);
  const agreeOnRegelingen = agreeOnRegelingenOf(deps);
  const withdrawRegelingen = withdrawRegelingenOf(deps);
  const confirm = confirmPlacementOf(deps);
  const placements = keepPlacements(deps);
  const regelingen = keepRegelingen(deps);
  const tasks = listTasks(deps);
  const deviations = countDeviationsOf(deps);

  return registerApi(app, placementsDocument, placementsOperations, {
    proposeCandidates: async (call, { body }) => ({ body: await propose(call, body) }),
    listProposals: async (call, { query }) => ({ body: await read.list(call, query) }),
    countDeviations: async (call, input) => ({ body: await deviations(call, input) }),
    getProposal: async (call, { params }) => withRevision(await read.get(call, params.voordrachtId)),
    answerRequest: async (call, { params, body }) =>
      withRevision(await answerRequest(call, params.voordrachtId, body)),
    releaseName: async (call, { params, body }) =>
      withRevision(await releaseName(call, params.voordrachtId, body)),
    previewProposal: async (call, { params }) => ({ body: await preview(call, params.voordrachtId) }),
    sendProposal: async (call, { params, body }) => withRevision(await send(call, params.voordrachtId, body)),
    answerProposal: async (call, { params, body }) =>
      withRevision(await answer(call, params.voordrachtId, body)),
    tellEmployer: async (call, { params, body }) =>
      withRevision(await tellEmployer(call, params.voordrachtId, body)),
    tellCandidate: async (call, { params, body }) =>
      withRevision(await tellCandidate(call, params.voordrachtId, body)),
    withdrawProposal: async (call, { params, body }) =>
      withRevision(await withdraw(call, params.voordrachtId, body)),
    closeProposal: async (call, { params }) =>
      withRevision(await close(call, params.voordrachtId, undefined)),
    agreeOnRegelingen: async (call, { params, body }) =>
      withRevision(await agreeOnRegelingen(call, params.voordrachtId, body)),
    withdrawRegelingen: async (call, { params, body }) =>
      withRevision(await withdrawRegelingen(call, params.voordrachtId, body)),
    listRequests: async (call, { query }) => ({ body: await read.listRequests(call, query) }),
    getRequest: async (call, { params }) => ({ body: await read.getRequest(call, params.aanvraagId) }),
    listPresented: async (call, { query }) => ({ body: await read.listPresented(call, query) }),
    getPresented: async (call, { params }) =>
      withRevision(await read.getPresented(call, params.voordrachtId)),
    confirmPlacement: async (call, { body }) => {
      const placed = await confirm(call, body);
      return { ...withRevision(placed), location: `${placementsBasePath}/plaatsingen/${placed.id}` };
    },
    listPlacements: async (call, { query }) => ({ body: await placements.list(call, query) }),
    getPlacement: async (call, { params }) => withRevision(await placements.get(call, params.plaatsingId)),
    completeNazorg: async (call, { params, body }) => ({
      body: await placements.completeNazorg(call, params.nazorgmomentId, body),
    }),
    listRegelingen: async (call, { params }) => ({ body: await regelingen.list(call, params.plaatsingId) }),
    addRegeling: async (call, { params, body }) =>
      withRevision(await regelingen.add(call, params.plaatsingId, body)),
    changeRegeling: async (call, { params, body }) =>
      withRevision(await regelingen.change(call, params.regelingId, body)),
    listTasks: async (call) => ({ body: await tasks(call) }),
  });
}
