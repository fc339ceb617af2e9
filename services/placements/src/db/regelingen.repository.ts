/** Keeps what a candidate agreed to about regelingen, and what an employer may read because of it. */
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, eq, isNull } from 'drizzle-orm';
import type { RegelingenAgreement } from '../domain/regelingen.ts';
import type { Voordracht } from '../domain/voordracht.ts';
import { regelingenAgreement } from './tables.ts';

export function createRegelingenRepository(tx: Tx) {
  return {
    /** A new agreement takes the place of the one before. */
    async agree(voordracht: Voordracht, agreement: Omit<RegelingenAgreement, 'withdrawnAt'>): Promise<void> {
      const { id: proposalId, regionId, ownerOrganisationId } = voordracht;
      const { date: agreedOn, shown, ...rest } = agreement;
      const given = { ...rest, agreedOn, shown: [...shown], withdrawnAt: null };
      await tx
        .insert(regelingenAgreement)
        .values({ proposalId, regionId, ownerOrganisationId, ...given })
        .onConflictDoUpdate({ target: regelingenAgreement.proposalId, set: given });
    },

    /** @returns whether there was an agreement that held; what was shown is gone with it */
    async withdraw(proposalId: string, at: string): Promise<boolean> {
      const rows = await tx
        .update(regelingenAgreement)
        .set({ withdrawnAt: at, shown: [] })
        .where(and(eq(regelingenAgreement.proposalId, proposalId), isNull(regelingenAgreement.withdrawnAt)))
        .returning({ id: regelingenAgreement.proposalId });
      return rows.length > 0;
    },
  };
}
