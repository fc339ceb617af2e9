import { conflict } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, desc, eq } from 'drizzle-orm';
import type { Veldgroep } from '../contract/organisation.resource.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { SharingDecision } from '../domain/sharing.ts';
import { organisationTable, sharingDecisionTable } from './tables.ts';

/** Every organisation of a transaction is one of the actor's region: row-level security leaves no other. */
export function createOrganisationRepository(tx: Tx) {
  const regionId = tx.actor.regionId ?? '';

  return {
    async find(id: string): Promise<Organisation | undefined> {
      const [row] = await tx.select().from(organisationTable).where(eq(organisationTable.id, id));
      return row && toOrganisation(row);
    },
    async add(organisation: Organisation & { key?: string }, now: Date): Promise<void> {
      await tx.insert(organisationTable).values({ ...organisation, regionId, createdAt: now });
    },
    /** @throws conflict when another transaction changed it since it was read */
    async save({ id, revision, ...fields }: Organisation): Promise<void> {
      const saved = await tx
        .update(organisationTable)
        .set({ ...fields, revision })
        .where(and(eq(organisationTable.id, id), eq(organisationTable.revision, revision - 1)))
        .returning({ id: organisationTable.id });
      if (saved.length === 0) throw conflict();
    },
    /** Newest first. */
    async listDecisions(organisationId: string): Promise<SharingDecision[]> {
      const rows = await tx
        .select()
        .from(sharingDecisionTable)
        .where(eq(sharingDecisionTable.organisationId, organisationId))
        .orderBy(desc(sharingDecisionTable.revision));
      return rows.map((row) => ({
        revision: row.revision,
        shares: row.shares,
        fieldGroups: row.fieldGroups as Veldgroep[],
        purpose: row.purpose,
        legalGround: row.legalGround ?? undefined,
        validFrom: row.validFrom,
        inForce: row.inForce,
        decidedBy: row.decidedBy ?? undefined,
        createdAt: row.createdAt.toISOString(),
      }));
    },
    async addDecision(
      organisationId: string,
      decision: Omit<SharingDecision, 'inForce' | 'createdAt'>,
      now: Date,
    ): Promise<void> {
      await tx.insert(sharingDecisionTable).values({
        ...decision,
        regionId,
        organisationId,
        fieldGroups: [...decision.fieldGroups],
        legalGround: decision.legalGround ?? null,
        decidedBy: decision.decidedBy ?? null,
        inForce: false,
        createdAt: now,
      });
    },
    /** Ends the decision in force and puts this one in its place. */
    async putInForce(organisationId: string, revision: number): Promise<void> {
      const ofOrganisation = eq(sharingDecisionTable.organisationId, organisationId);
      await tx
        .update(sharingDecisionTable)
        .set({ inForce: false })
        .where(and(ofOrganisation, eq(sharingDecisionTable.inForce, true)));
      await tx
        .update(sharingDecisionTable)
        .set({ inForce: true })
        .where(and(ofOrganisation, eq(sharingDecisionTable.revision, revision)));
    },
  };
}

function toOrganisation(row: typeof organisationTable.$inferSelect): Organisation {
  const { id, kind, name, publicName, gemeenteCode, email, phone, revision } = row;
  return {
    id,
    kind: kind as Organisation['kind'],
    name,
    publicName,
    gemeenteCode,
    email,
    phone,
    revision,
  };
}
