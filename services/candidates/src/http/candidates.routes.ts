/** Binds the operations on people with a name to their use cases. */
import type { Readable } from 'node:stream';
import type { Handlers } from '@vlinderdas/platform/http/api';
import type { Call } from '@vlinderdas/platform/http/call';
import { urlOf } from '@vlinderdas/platform/http/client';
import type { Recoder } from '@vlinderdas/versions/recoding';
import { basePath, type operations } from '../contract/candidates.routes.ts';
import { askFacts } from '../use-cases/ask-facts.ts';
import { changeCandidate } from '../use-cases/change-candidate.ts';
import { changeCandidateStatus } from '../use-cases/change-status.ts';
import { confirmCandidate } from '../use-cases/confirm-profile.ts';
import { createCandidate } from '../use-cases/create-candidate.ts';
import { type Deps, today } from '../use-cases/deps.ts';
import { eraseCandidate } from '../use-cases/erase-candidate.ts';
import { listTasks } from '../use-cases/list-tasks.ts';
import {
  getDossier,
  getDoubles,
  getHistory,
  giveAccount,
  listCandidates,
  type OwnPage,
} from '../use-cases/read-dossier.ts';
import { readRecoding } from '../use-cases/recode-profiles.ts';
import { recogniseProfile } from '../use-cases/recognise-profile.ts';
import { saveFromSource } from '../use-cases/save-from-source.ts';
import { saveManyFromSource } from '../use-cases/save-many-from-source.ts';
import type { Saved } from '../use-cases/saved.ts';
import {
  toFactsAnswer,
  toInzage,
  toKandidaat,
  toRegel,
  toResultaat,
  toStatuswijziging,
} from './candidate.mapper.ts';
import { cardHandlers } from './cards.routes.ts';

export function createHandlers(deps: Deps, recoder: Recoder): Handlers<typeof operations> {
  const context = (call: Call) => ({
    places: deps.places,
    today: today(deps),
    organisationId: call.actor.organisationId,
  });
  const saved = (result: Saved) => ({
    body: toResultaat(result, today(deps)),
    revision: result.candidate.revision,
  });
  const page = (path: string, call: Call, { rows, next }: OwnPage, query: Record<string, unknown>) => ({
    body: {
      resultaten: rows.map((row) => toRegel(row, context(call))),
      _links: next
        ? { volgende: { href: urlOf(basePath, path, { query: { ...query, cursor: next } }) } }
        : {},
    },
  });
  const list = listCandidates(deps, 'list');
  const search = listCandidates(deps, 'search');
  const availability = changeCandidateStatus(deps, 'changeAvailability');
  const bemiddelbaarheid = changeCandidateStatus(deps, 'changeBemiddelbaarheid');
  const visibility = changeCandidateStatus(deps, 'changeVisibility');

  return {
    ...cardHandlers(deps),
    async saveFromSource(call, { params: { bron, sleutel }, body }) {
      const { outcome, person } = await saveFromSource(deps)(call, {
        source: bron,
        key: sleutel,
        input: body,
      });
      return saved({ outcome, candidate: person.candidate });
    },
    async saveManyFromSource(call, { params: { bron } }, { request }) {
      return { body: await saveManyFromSource(deps)(call, { source: bron, body: request.body as Readable }) };
    },
    async create(call, { body }) {
      const result = await createCandidate(deps)(call, body);
      return { ...saved(result), location: `${basePath}/kandidaten/${result.candidate.id}` };
    },
    async recognise(call, { body }) {
      return { body: await recogniseProfile(deps)(call, body.tekst) };
    },
    async list(call, { query }) {
      return page('/kandidaten', call, await list(call, query), query);
    },
    async search(call, { query, body }) {
      return page('/kandidaten/_zoek', call, await search(call, { ...body, ...query }), query);
    },
    async get(call, { params }) {
      const dossier = await getDossier(deps)(call, params.kandidaatId);
      return { body: toKandidaat(dossier, context(call)), revision: dossier.candidate.revision };
    },
    async change(call, { params, body }) {
      return saved(await changeCandidate(deps)(call, { id: params.kandidaatId, change: body }));
    },
    async erase(call, { params }) {
      await eraseCandidate(deps)(call, params.kandidaatId);
      return { body: undefined };
    },
    async changeAvailability(call, { params, body }) {
      const update = {
        beschikbaarheid: body.beschikbaarheid,
        unavailableUntil: body.nietBeschikbaarTot ?? null,
      };
      return saved(
        await availability(call, { id: params.kandidaatId, update, criterion: body.criterium ?? null }),
      );
    },
    async changeBemiddelbaarheid(call, { params, body }) {
      const update = { bemiddelbaarheid: body.bemiddelbaarheid };
      return saved(
        await bemiddelbaarheid(call, { id: params.kandidaatId, update, criterion: body.criterium }),
      );
    },
    async changeVisibility(call, { params, body }) {
      const update = { visibleToEmployers: body.zichtbaarVoorWerkgevers };
      return saved(await visibility(call, { id: params.kandidaatId, update, criterion: body.kanaal }));
    },
    async confirm(call, { params }) {
      return saved(await confirmCandidate(deps)(call, params.kandidaatId));
    },
    async history(call, { params }) {
      const rows = await getHistory(deps)(call, params.kandidaatId);
      return { body: { resultaten: rows.map(toStatuswijziging) } };
    },
    async duplicates(call, { params }) {
      const rows = await getDoubles(deps)(call, params.kandidaatId);
      return {
        body: {
          resultaten: rows.map((row) => ({
            kandidaatId: row.candidateId,
            organisatieId: row.organisationId,
            ...(row.cardNumber !== null && { kaartnummer: row.cardNumber }),
            ...(row.begeleiderId !== null && { begeleiderId: row.begeleiderId }),
          })),
        },
      };
    },
    async giveAccount(call, { params }) {
      const account = await giveAccount(deps)(call, params.kandidaatId);
      return { body: toInzage(account, context(call), deps.clock.now()) };
    },
    async askFacts(call, { params, body }) {
      const facts = await askFacts(deps)(call, { id: params.kandidaatId, ...body });
      return { body: toFactsAnswer(facts) };
    },
    async readRecoding(call) {
      return { body: await readRecoding(deps, recoder)(call) };
    },
    async listTasks(call) {
      return { body: { taken: await listTasks(deps)(call) } };
    },
  };
}
