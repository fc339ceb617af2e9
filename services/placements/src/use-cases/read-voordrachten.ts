/** Reading voordrachten, requests and what employers were shown. Every look at a person is logged. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { VoorgesteldeKandidaat } from '../contract/employer-view.resource.ts';
import { placementsBasePath, placementsOperations } from '../contract/placements.routes.ts';
import type {
  Aanvraag,
  AanvraagLijstvraag,
  VoordrachtLijstvraag,
  VoordrachtMetStappen,
  Voordracht as VoordrachtWire,
} from '../contract/proposals.resource.ts';
import { logAccess } from '../db/access-log.ts';
import { findDeviation } from '../db/deviation.queries.ts';
import {
  findCard,
  findPresented,
  findRequest,
  findVoordracht,
  listPresented,
  listRequests,
  listSteps,
  listVoordrachten,
} from '../db/voordracht.queries.ts';
import { toPresentedWire, toRequestWire, toStepWire, toVoordrachtWire } from '../http/voordracht.mapper.ts';
import type { PlacementsDeps } from './deps.ts';
import { nextPage, type Page, positionOf } from './paging.ts';
import { withinReach } from './reach.ts';

export const readVoordrachten = (deps: PlacementsDeps) => {
  const today = () => dutchDate(deps.clock.now());

  return {
    list: async (call: Call, query: VoordrachtLijstvraag): Promise<Page<VoordrachtWire>> => {
      const operation = placementsOperations.listProposals;
      const actor = authorise(call.actor, operation);
      const position = positionOf(deps.cursors, actor, operation.id, query.cursor);
      return deps.inTransaction(call, async (tx) => {
        const rows = await listVoordrachten(tx, query, query.aantal + 1, position);
        const page = nextPage(deps.cursors, actor, operation.id, rows, query, (row) => ({
          at: row.voordracht.requestedAt,
          id: row.voordracht.id,
        }));
        const subjectIds = page.rows.map((row) => row.voordracht.candidateId);
        await logAccess(tx, { kind: 'list', purpose: operation.purpose, subjectIds });
        const resultaten = page.rows.map((row) => toVoordrachtWire(row, today()));
        return { resultaten, _links: page.links(`${placementsBasePath}${operation.path}`) };
      });
    },

    get: async (call: Call, voordrachtId: string): Promise<VoordrachtMetStappen> => {
      const operation = placementsOperations.getProposal;
      const actor = authorise(call.actor, operation);
      return deps.inTransaction(call, async (tx) => {
        const row = await findVoordracht(tx, voordrachtId);
        const { candidateId } = withinReach(actor, operation.access, row?.voordracht);
        if (!row) throw notFound();
        const steps = await listSteps(tx, voordrachtId);
        const card = await findCard(tx, voordrachtId);
        const agreement = row.regelingen?.withdrawnAt === null ? row.regelingen : undefined;
        const deviation = await findDeviation(tx, voordrachtId);
        await logAccess(tx, { kind: 'read', purpose: operation.purpose, subjectIds: [candidateId] });
        return {
          ...toVoordrachtWire(row, today()),
          stappen: steps.map(toStepWire),
          ...(deviation && { afwijking: deviation }),
          ...(agreement && { getoondeRegelingen: [...agreement.shown] }),
          ...(card && { getoondeKaart: card }),
        };
      });
    },

    listRequests: async (call: Call, query: AanvraagLijstvraag): Promise<Page<Aanvraag>> => {
      const operation = placementsOperations.listRequests;
      const actor = authorise(call.actor, operation);
      const position = positionOf(deps.cursors, actor, operation.id, query.cursor);
      return deps.inTransaction(call, async (tx) => {
        const rows = await listRequests(tx, query, query.aantal + 1, position);
        const page = nextPage(deps.cursors, actor, operation.id, rows, query, ({ request }) => ({
          at: request.requestedAt,
          id: request.id,
        }));
        const subjectIds = page.rows.flatMap((row) =>
          row.voordrachten.map(({ voordracht }) => voordracht.candidateId),
        );
        await logAccess(tx, { kind: 'list', purpose: operation.purpose, subjectIds });
        const resultaten = page.rows.map((row) => toRequestWire(row, today()));
        return { resultaten, _links: page.links(`${placementsBasePath}${operation.path}`) };
      });
    },

    getRequest: async (call: Call, aanvraagId: string): Promise<Aanvraag> => {
      const operation = placementsOperations.getRequest;
      authorise(call.actor, operation);
      return deps.inTransaction(call, async (tx) => {
        const row = await findRequest(tx, aanvraagId);
        if (!row) throw notFound();
        const subjectIds = row.voordrachten.map(({ voordracht }) => voordracht.candidateId);
        await logAccess(tx, { kind: 'list', purpose: operation.purpose, subjectIds });
        return toRequestWire(row, today());
      });
    },

    listPresented: async (
      call: Call,
      query: { cursor?: string | undefined; aantal: number; vacatureId?: string | undefined },
    ): Promise<Page<VoorgesteldeKandidaat>> => {
      const operation = placementsOperations.listPresented;
      const actor: KnownActor = authorise(call.actor, operation);
      const position = positionOf(deps.cursors, actor, operation.id, query.cursor);
      return deps.inTransaction(call, async (tx) => {
        const rows = await listPresented(tx, query.vacatureId, query.aantal + 1, position);
        const shown = rows.flatMap((row) => {
          const wire = toPresentedWire(row);
          return wire ? [{ wire, subject: row.voordracht.candidateId }] : [];
        });
        const page = nextPage(deps.cursors, actor, operation.id, shown, query, ({ wire }) => ({
          at: wire.voorgesteldOp,
          id: wire.voordrachtId,
        }));
        const subjectIds = page.rows.map(({ subject }) => subject);
        await logAccess(tx, { kind: 'list', purpose: operation.purpose, subjectIds });
        return {
          resultaten: page.rows.map(({ wire }) => wire),
          _links: page.links(`${placementsBasePath}${operation.path}`),
        };
      });
    },

    getPresented: async (call: Call, voordrachtId: string): Promise<VoorgesteldeKandidaat> => {
      const operation = placementsOperations.getPresented;
      const actor = authorise(call.actor, operation);
      return deps.inTransaction(call, async (tx) => {
        const row = await findPresented(tx, voordrachtId);
        const { candidateId } = withinReach(actor, operation.access, row?.voordracht);
        const wire = row && toPresentedWire(row);
        if (!wire) throw notFound();
        await logAccess(tx, { kind: 'read', purpose: operation.purpose, subjectIds: [candidateId] });
        return wire;
      });
    },
  };
};
