/** Reading who someone is. Every look leaves a line in the log, in the same transaction. */
import { addDays } from '@vlinderdas/kernel/dates';
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { purposes } from '../contract/access.ts';
import type { KandidaatZoekvraag } from '../contract/candidate.resource.ts';
import { operations } from '../contract/candidates.routes.ts';
import { logLook } from '../db/access-log.ts';
import {
  type DossierRow,
  findDossier,
  isOwn,
  type ListRow,
  listDoubles,
  listHistory,
  listLooks,
  listOwn,
  listReleases,
} from '../db/person.queries.ts';
import { weightsOn } from '../domain/completeness.ts';
import { type Deps, type PageRequest, today } from './deps.ts';

/** The organisation that guides the person, or one to which the identity was released; else 404. */
export const getDossier =
  (deps: Deps) =>
  async (call: Call, id: string): Promise<DossierRow> => {
    const actor = authorise(call.actor, operations.get);
    return deps.inTransaction(call, async (tx) => {
      const dossier = await findDossier(tx, id);
      if (!dossier) throw notFound();
      const isOwner = dossier.candidate.ownerOrganisationId === actor.organisationId;
      const kind = isOwner ? 'read' : 'release';
      await logLook(tx, deps.newId, { kind, purpose: purposes.guide, subjectIds: [id] });
      return dossier;
    });
  };

export interface OwnPage {
  rows: ListRow[];
  next: string | undefined;
}

const LIST = 'kandidaten';

/** The own organisation's people, by name. */
export const listCandidates =
  (deps: Deps, operation: 'list' | 'search') =>
  async (call: Call, query: KandidaatZoekvraag & PageRequest): Promise<OwnPage> => {
    const actor = authorise(call.actor, operations[operation]);
    const after = query.cursor && deps.cursors.decode(actor, LIST, query.cursor);
    const day = today(deps);
    return deps.inTransaction(call, async (tx) => {
      const found = await listOwn(tx, {
        beschikbaarheid: query.beschikbaarheid,
        bemiddelbaarheid: query.bemiddelbaarheid,
        teamId: query.teamId,
        aandacht: query.aandacht,
        begeleiderId: query.mijn === 'ja' ? actor.actorId : query.begeleiderId,
        search: query.zoek,
        today: day,
        freshSince: addDays(day, -weightsOn(day).freshDays),
        limit: query.aantal,
        after: after ? [String(after[0]), String(after[1])] : undefined,
      });
      const rows = found.slice(0, query.aantal);
      await logLook(tx, deps.newId, {
        kind: 'list',
        purpose: purposes.guide,
        subjectIds: rows.map(({ id }) => id),
      });
      const last = rows.at(-1);
      const next =
        found.length > rows.length && last
          ? deps.cursors.encode(actor, LIST, [last.sortName, last.id])
          : undefined;
      return { rows, next };
    });
  };

async function requireOwn(tx: Tx, id: string): Promise<void> {
  if (!(await isOwn(tx, id))) throw notFound();
}

export const getHistory =
  (deps: Deps) =>
  async (call: Call, id: string): Promise<Awaited<ReturnType<typeof listHistory>>> => {
    authorise(call.actor, operations.history);
    return deps.inTransaction(call, async (tx) => {
      await requireOwn(tx, id);
      await logLook(tx, deps.newId, { kind: 'read', purpose: purposes.guide, subjectIds: [id] });
      return listHistory(tx, id);
    });
  };

/** Perhaps the same person elsewhere in the region: shown to the owner of either record, and to nobody else. */
export const getDoubles =
  (deps: Deps) =>
  async (call: Call, id: string): Promise<Awaited<ReturnType<typeof listDoubles>>> => {
    authorise(call.actor, operations.duplicates);
    return deps.inTransaction(call, async (tx) => {
      await requireOwn(tx, id);
      const doubles = await listDoubles(tx, id);
      const subjectIds = [id, ...doubles.map(({ candidateId }) => candidateId)];
      await logLook(tx, deps.newId, { kind: 'list', purpose: purposes.guide, subjectIds });
      return doubles;
    });
  };

/** Everything kept of one person, for that person (AVG article 15). The look itself stands in it too. */
export const giveAccount = (deps: Deps) => async (call: Call, id: string) => {
  authorise(call.actor, operations.giveAccount);
  return deps.inTransaction(call, async (tx) => {
    await requireOwn(tx, id);
    await logLook(tx, deps.newId, { kind: 'export', purpose: purposes.account, subjectIds: [id] });
    const dossier = await findDossier(tx, id);
    if (!dossier) throw notFound();
    const history = await listHistory(tx, id);
    const releases = await listReleases(tx, id);
    const looks = await listLooks(tx, id);
    return { dossier, history, releases, looks };
  });
};
