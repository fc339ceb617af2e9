/** Loads and stores placements with their moments of nazorg. */
import { sqlState, type Tx } from '@vlinderdas/platform/db/database';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { NazorgMoment, Placement } from '../domain/placement.ts';
import { nazorgMoment, placement } from './tables.ts';
import type { Position } from './voordracht.queries.ts';
import { toInstant } from './voordracht.repository.ts';

const UNIQUE_VIOLATION = '23505';

async function withMoments(tx: Tx, rows: readonly (typeof placement.$inferSelect)[]): Promise<Placement[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const moments = await tx
    .select()
    .from(nazorgMoment)
    .where(inArray(nazorgMoment.placementId, ids))
    .orderBy(asc(nazorgMoment.dueOn), asc(nazorgMoment.id));
  const byPlacement = Map.groupBy(moments, (row) => row.placementId);
  return rows.map((row) => ({
    ...row,
    confirmedAt: toInstant(row.confirmedAt),
    moments: (byPlacement.get(row.id) ?? []).map(({ id, dueOn, doneOn, note }) => ({
      id,
      dueOn,
      doneOn,
      note,
    })),
  }));
}

export function createPlacementRepository(tx: Tx) {
  return {
    async findById(id: string): Promise<Placement | undefined> {
      const rows = await tx.select().from(placement).where(eq(placement.id, id));
      return (await withMoments(tx, rows))[0];
    },

    /** Newest first; relies on placement_newest. */
    async list(
      filter: { vacancyId?: string | undefined; candidateId?: string | undefined },
      limit: number,
      position?: Position,
    ): Promise<Placement[]> {
      const rows = await tx
        .select()
        .from(placement)
        .where(
          and(
            filter.vacancyId === undefined ? undefined : eq(placement.vacancyId, filter.vacancyId),
            filter.candidateId === undefined ? undefined : eq(placement.candidateId, filter.candidateId),
            position &&
              sql`(${placement.confirmedAt}, ${placement.id}) < (${position.at}::timestamptz, ${position.id}::uuid)`,
          ),
        )
        .orderBy(desc(placement.confirmedAt), desc(placement.id))
        .limit(limit);
      return withMoments(tx, rows);
    },

    /** False when this person was placed in this job before: that counts once. */
    async insert({ moments, ...made }: Placement): Promise<boolean> {
      try {
        await tx.transaction((inner) => inner.insert(placement).values(made));
      } catch (error) {
        if (sqlState(error) === UNIQUE_VIOLATION) return false;
        throw error;
      }
      const { regionId, ownerOrganisationId, nazorgContactId } = made;
      await tx.insert(nazorgMoment).values(
        moments.map((moment) => ({
          ...moment,
          placementId: made.id,
          regionId,
          ownerOrganisationId,
          nazorgContactId,
        })),
      );
      return true;
    },

    async findPlacementOfMoment(momentId: string): Promise<Placement | undefined> {
      const [row] = await tx.select().from(nazorgMoment).where(eq(nazorgMoment.id, momentId)).for('update');
      return row && this.findById(row.placementId);
    },

    async completeMoment(id: string, done: Pick<NazorgMoment, 'doneOn' | 'note'>): Promise<void> {
      await tx.update(nazorgMoment).set(done).where(eq(nazorgMoment.id, id));
    },
  };
}
