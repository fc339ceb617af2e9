/** Loads and stores what is arranged around placements. Policies decide whose. */
import { conflict } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Placement } from '../domain/placement.ts';
import type { PlacementRegeling } from '../domain/placement-regeling.ts';
import { regeling } from './tables.ts';

type Row = typeof regeling.$inferSelect;

function toRegeling({
  regionId: _,
  ownerOrganisationId: __,
  nazorgContactId: ___,
  ...row
}: Row): PlacementRegeling {
  return row;
}

export function createPlacementRegelingRepository(tx: Tx) {
  return {
    /** Until the end of the transaction, so that no two write around one placement at once. */
    async lockPlacement(placementId: string): Promise<void> {
      await tx.execute(
        sql`select pg_advisory_xact_lock(hashtextextended(${`placements.regelingen ${placementId}`}, 0))`,
      );
    },

    /** By the first day. */
    async listOf(placementIds: readonly string[]): Promise<PlacementRegeling[]> {
      if (placementIds.length === 0) return [];
      const rows = await tx
        .select()
        .from(regeling)
        .where(inArray(regeling.placementId, [...placementIds]))
        .orderBy(asc(regeling.fromOn), asc(regeling.id));
      return rows.map(toRegeling);
    },

    async findById(id: string): Promise<PlacementRegeling | undefined> {
      const [row] = await tx.select().from(regeling).where(eq(regeling.id, id)).for('update');
      return row && toRegeling(row);
    },

    async insert(made: PlacementRegeling, placement: Placement): Promise<void> {
      const { regionId, ownerOrganisationId, nazorgContactId } = placement;
      await tx.insert(regeling).values({ ...made, regionId, ownerOrganisationId, nazorgContactId });
    },

    /** @throws conflict when another change came in between */
    async save(after: PlacementRegeling): Promise<PlacementRegeling> {
      const saved = { ...after, revision: after.revision + 1 };
      const rows = await tx
        .update(regeling)
        .set(saved)
        .where(and(eq(regeling.id, after.id), eq(regeling.revision, after.revision)))
        .returning({ id: regeling.id });
      if (rows.length === 0) throw conflict();
      return saved;
    },
  };
}
