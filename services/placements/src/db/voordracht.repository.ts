/** Loads and stores voordrachten with the columns that policies, lists and the scan derive from the step. */
import { conflict, preconditionFailed } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, count, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { GetoondeIdentiteit, WerkgeverKaart } from '../contract/employer-view.resource.ts';
import type { ProposalStep } from '../contract/placements.events.ts';
import { isIdentityVisible, isOpen, nextTerm } from '../domain/stage.ts';
import type { Voordracht } from '../domain/voordracht.ts';
import {
  deviation,
  employerView,
  identitySnapshot,
  privateReason,
  proposal,
  proposalStep,
} from './tables.ts';

/** As many as the matcher takes in one question. */
const MOST_ASKED = 200;

type ProposalRow = typeof proposal.$inferSelect;

/** PostgreSQL writes an instant with a space and an offset; the wire has the form of ISO 8601. */
export function toInstant(value: string): string {
  return new Date(value).toISOString();
}

export function toVoordracht(row: ProposalRow): Voordracht {
  const {
    status: _,
    open: __,
    nextTerm: ___,
    sentAt: ____,
    pseudonym: _____,
    identityVisible: ______,
    ...rest
  } = row;
  return {
    ...rest,
    requestedAt: toInstant(row.requestedAt),
    releaseUntil: row.releaseUntil && toInstant(row.releaseUntil),
    placedAt: row.placedAt && toInstant(row.placedAt),
  };
}

function toRow(voordracht: Voordracht): ProposalRow {
  const { stage } = voordracht;
  const sending = 'sending' in stage ? stage.sending : null;
  return {
    ...voordracht,
    status: stage.status,
    open: isOpen(stage),
    nextTerm: nextTerm(stage) ?? null,
    sentAt: sending?.at ?? null,
    pseudonym: sending?.pseudonym ?? null,
    identityVisible: isIdentityVisible(stage),
  };
}

export function createVoordrachtRepository(tx: Tx) {
  return {
    async findById(id: string): Promise<Voordracht | undefined> {
      const [row] = await tx.select().from(proposal).where(eq(proposal.id, id)).for('update');
      return row && toVoordracht(row);
    },

    async insert(voordrachten: readonly Voordracht[]): Promise<void> {
      await tx.insert(proposal).values(voordrachten.map(toRow));
    },

    /** @throws preconditionFailed when the caller saw an older revision, conflict when another step came in between */
    async save(before: Voordracht, after: Voordracht, ifMatch?: number): Promise<Voordracht> {
      if (ifMatch !== undefined && ifMatch !== before.revision) throw preconditionFailed();
      const saved = { ...after, revision: before.revision + 1 };
      const rows = await tx
        .update(proposal)
        .set(toRow(saved))
        .where(and(eq(proposal.id, before.id), eq(proposal.revision, before.revision)))
        .returning({ id: proposal.id });
      if (rows.length === 0) throw conflict();
      return saved;
    },

    async addStep(id: string, voordracht: Voordracht, step: ProposalStep, at: string): Promise<void> {
      await tx.insert(proposalStep).values({
        id,
        regionId: voordracht.regionId,
        proposalId: voordracht.id,
        at,
        step,
        status: voordracht.stage.status,
        actorId: tx.actor.actorId,
        actorOrganisationId: tx.actor.organisationId,
      });
    },

    /** Waits until nobody else asks for these candidates, and says how many questions about each are open. */
    async countOpenRequests(candidateIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
      for (const id of candidateIds.toSorted()) {
        await tx.execute(
          sql`select pg_advisory_xact_lock(hashtextextended(${`placements.candidate ${id}`}, 0))`,
        );
      }
      const rows = await tx
        .select({ id: proposal.candidateId, open: count() })
        .from(proposal)
        .where(and(inArray(proposal.candidateId, [...candidateIds]), eq(proposal.status, 'aangevraagd')))
        .groupBy(proposal.candidateId);
      return new Map(rows.map((row) => [row.id, row.open]));
    },

    /** Everyone who was ever asked for this vacancy, however it ended. */
    async listAsked(vacancyId: string): Promise<string[]> {
      const rows = await tx
        .selectDistinct({ id: proposal.candidateId })
        .from(proposal)
        .where(eq(proposal.vacancyId, vacancyId))
        .limit(MOST_ASKED);
      return rows.map(({ id }) => id);
    },

    async addDeviation(row: typeof deviation.$inferInsert): Promise<void> {
      await tx.insert(deviation).values(row);
    },

    async findRunning(vacancyId: string, candidateIds: readonly string[]): Promise<ReadonlySet<string>> {
      const rows = await tx
        .select({ id: proposal.candidateId })
        .from(proposal)
        .where(
          and(
            eq(proposal.vacancyId, vacancyId),
            inArray(proposal.candidateId, [...candidateIds]),
            eq(proposal.open, true),
          ),
        );
      return new Set(rows.map((row) => row.id));
    },

    /** The next name for this vacancy: numbers only, so that nothing links it to another vacancy. */
    async nextPseudonym(vacancyId: string): Promise<string> {
      await tx.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`placements.vacancy ${vacancyId}`}, 0))`,
      );
      const [row] = await tx
        .select({ sent: count() })
        .from(proposal)
        .where(and(eq(proposal.vacancyId, vacancyId), isNotNull(proposal.sentAt)));
      return `Kandidaat ${(row?.sent ?? 0) + 1}`;
    },

    async saveIdentity(voordracht: Voordracht, identity: GetoondeIdentiteit): Promise<void> {
      const { id: proposalId, regionId, ownerOrganisationId, candidateId } = voordracht;
      await tx
        .insert(identitySnapshot)
        .values({ proposalId, regionId, ownerOrganisationId, candidateId, identity })
        .onConflictDoUpdate({ target: identitySnapshot.proposalId, set: { identity } });
    },

    async savePrivateReason(voordracht: Voordracht, reason: string): Promise<void> {
      const { id: proposalId, regionId, ownerOrganisationId } = voordracht;
      await tx.insert(privateReason).values({ proposalId, regionId, ownerOrganisationId, reason });
    },

    async saveCard(voordracht: Voordracht, card: WerkgeverKaart, shownAt: string): Promise<void> {
      const { id: proposalId, regionId, vacancyId, employerId } = voordracht;
      await tx.insert(employerView).values({ proposalId, regionId, vacancyId, employerId, card, shownAt });
    },

    /** Running voordrachten of a person, oldest first. */
    async listRunningOf(candidateId: string): Promise<Voordracht[]> {
      const rows = await tx
        .select()
        .from(proposal)
        .where(and(eq(proposal.candidateId, candidateId), eq(proposal.open, true)))
        .orderBy(proposal.id)
        .for('update');
      return rows.map(toVoordracht);
    },
  };
}
export type VoordrachtRepository = ReturnType<typeof createVoordrachtRepository>;
