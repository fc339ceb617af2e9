/** Loads and stores instruments of the region. Row-level security decides what is there. */
import { conflict } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, eq } from 'drizzle-orm';
import type { RegionalInstrument } from '../domain/regional-instrument.ts';
import { instrumentTable } from './tables.ts';

export function createInstrumentRepository(tx: Tx) {
  return {
    async find(code: string): Promise<RegionalInstrument | undefined> {
      const [row] = await tx.select().from(instrumentTable).where(eq(instrumentTable.code, code));
      return row;
    },

    /** @throws conflict 409 when somebody took the code a moment ago */
    async insert(instrument: RegionalInstrument): Promise<RegionalInstrument> {
      const [row] = await tx.insert(instrumentTable).values(instrument).onConflictDoNothing().returning();
      if (!row) throw conflict();
      return row;
    },

    /** @throws conflict 409 when someone else was first */
    async save(before: RegionalInstrument, after: RegionalInstrument): Promise<RegionalInstrument> {
      const { definition, endsOn, updatedAt } = after;
      const [row] = await tx
        .update(instrumentTable)
        .set({ definition, endsOn, updatedAt, revision: before.revision + 1 })
        .where(and(eq(instrumentTable.code, before.code), eq(instrumentTable.revision, before.revision)))
        .returning();
      if (!row) throw conflict();
      return row;
    },
  };
}
