/** Loads and stores proposals with their parties and every step; steps are added and never changed. */
import { conflict } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { CursorKey } from '@vlinderdas/platform/http/cursor';
import type { VoorstelStatus } from '@vlinderdas/vocabulary/instruments';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import {
  agreedFrom,
  type Party,
  type Proposal,
  type ProposalEvent,
} from '../domain/harmonisation/proposal.ts';
import type { Agreement } from '../domain/harmonisation/yardstick.ts';
import { proposalEventTable, proposalPartyTable, proposalTable } from './tables.ts';

type ProposalRow = typeof proposalTable.$inferSelect;

function toParty(row: typeof proposalPartyTable.$inferSelect): Party {
  return {
    organisationId: row.organisationId,
    step: row.step,
    reason: row.reason ?? undefined,
    link: row.link ?? undefined,
    holdsFrom: row.holdsFrom ?? undefined,
    decidedAt: row.decidedAt ?? undefined,
  };
}

function toEvent(row: typeof proposalEventTable.$inferSelect): ProposalEvent {
  return {
    id: row.id,
    at: row.at,
    organisationId: row.organisationId,
    actorId: row.actorId ?? undefined,
    actorOrganisationId: row.actorOrganisationId ?? undefined,
    step: row.step ?? undefined,
    note: row.note,
  };
}

async function complete(tx: Tx, rows: readonly ProposalRow[]): Promise<Proposal[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [p, e] = [proposalPartyTable, proposalEventTable];
  const parties = await tx.select().from(p).where(inArray(p.proposalId, ids)).orderBy(p.organisationId);
  const events = await tx.select().from(e).where(inArray(e.proposalId, ids)).orderBy(e.at, e.id);
  const partiesOf = Map.groupBy(parties, ({ proposalId }) => proposalId);
  const eventsOf = Map.groupBy(events, ({ proposalId }) => proposalId);
  return rows.map(({ regionId: _regionId, createdBy, ...row }) => ({
    ...row,
    createdBy: createdBy ?? undefined,
    parties: (partiesOf.get(row.id) ?? []).map(toParty),
    events: (eventsOf.get(row.id) ?? []).map(toEvent),
  }));
}

export interface ProposalFilter {
  instrumentCode?: string | undefined;
  status?: VoorstelStatus | undefined;
}

export function createProposalRepository(tx: Tx) {
  const regionId = tx.actor.regionId ?? '';
  const t = proposalTable;

  async function addEvents(proposalId: string, events: readonly ProposalEvent[]): Promise<void> {
    if (events.length === 0) return;
    await tx.insert(proposalEventTable).values(
      events.map((event) => ({
        ...event,
        regionId,
        proposalId,
        actorId: event.actorId ?? null,
        actorOrganisationId: event.actorOrganisationId ?? null,
        step: event.step ?? null,
      })),
    );
  }

  return {
    async find(id: string): Promise<Proposal | undefined> {
      return (await complete(tx, await tx.select().from(t).where(eq(t.id, id))))[0];
    },

    /** Waits for whoever is deciding on it now, so that two parties can decide at the same moment. */
    async findToChange(id: string): Promise<Proposal | undefined> {
      return (await complete(tx, await tx.select().from(t).where(eq(t.id, id)).for('update')))[0];
    },

    /** Newest first; relies on proposal_newest. */
    async list(filter: ProposalFilter, after: CursorKey | undefined, limit: number): Promise<Proposal[]> {
      const position: SQL | undefined =
        after && sql`(${t.createdAt}, ${t.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
      const rows = await tx
        .select()
        .from(t)
        .where(
          and(
            filter.instrumentCode === undefined ? undefined : eq(t.instrumentCode, filter.instrumentCode),
            filter.status === undefined ? undefined : eq(t.status, filter.status),
            position,
          ),
        )
        .orderBy(sql`${t.createdAt} desc, ${t.id} desc`)
        .limit(limit);
      return complete(tx, rows);
    },

    async insert({ parties, events, ...proposal }: Proposal): Promise<void> {
      await tx.insert(t).values({ ...proposal, regionId, createdBy: proposal.createdBy ?? null });
      await tx.insert(proposalPartyTable).values(
        parties.map(({ organisationId, step }) => ({
          regionId,
          proposalId: proposal.id,
          organisationId,
          step,
        })),
      );
      await addEvents(proposal.id, events);
    },

    /** Stores status and parties, and adds one step. @throws conflict 409 when someone else was first */
    async save(before: Proposal, after: Proposal, event: ProposalEvent): Promise<Proposal> {
      const revision = before.revision + 1;
      const stored = await tx
        .update(t)
        .set({ status: after.status, revision })
        .where(and(eq(t.id, before.id), eq(t.revision, before.revision)))
        .returning({ id: t.id });
      if (stored.length === 0) throw conflict();
      for (const party of after.parties.filter((one) => !before.parties.includes(one))) {
        const { organisationId, step, reason, link, holdsFrom, decidedAt } = party;
        await tx
          .update(proposalPartyTable)
          .set({
            step,
            reason: reason ?? null,
            link: link ?? null,
            holdsFrom: holdsFrom ?? null,
            decidedAt: decidedAt ?? null,
          })
          .where(
            and(
              eq(proposalPartyTable.proposalId, before.id),
              eq(proposalPartyTable.organisationId, organisationId),
            ),
          );
      }
      await addEvents(before.id, [event]);
      return { ...after, revision, events: [...before.events, event] };
    },
  };
}

interface DatedAgreement extends Agreement {
  from: string;
}

/** Agreements of the region per instrument, the latest to hold first. */
export async function readAgreements(tx: Tx): Promise<Map<string, DatedAgreement[]>> {
  const rows = await tx
    .select()
    .from(proposalTable)
    .where(eq(proposalTable.status, 'afgerond'))
    .orderBy(sql`${proposalTable.createdAt} desc, ${proposalTable.id} desc`);
  const agreed = (await complete(tx, rows)).flatMap((proposal) => {
    const from = agreedFrom(proposal);
    const { instrumentCode, title, target } = proposal;
    return from === undefined ? [] : [{ instrumentCode, title, parts: target, from }];
  });
  agreed.sort((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : 0));
  return Map.groupBy(agreed, ({ instrumentCode }) => instrumentCode);
}
