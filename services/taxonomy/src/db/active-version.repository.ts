import { conflict } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { eq } from 'drizzle-orm';
import { activeVersionTable } from './tables.ts';

export interface ActiveVersion {
  version: string;
  revision: number;
}

/** Of the actor's region; row-level security shows no other, and nobody without a region sees any. */
export function createActiveVersionRepository(tx: Tx) {
  return {
    async find(): Promise<ActiveVersion | undefined> {
      const { version, revision } = activeVersionTable;
      const [row] = await tx.select({ version, revision }).from(activeVersionTable);
      return row;
    },
    /** For a region that never chose: what it works with without saying so becomes its choice. */
    async keep({ version, revision }: ActiveVersion, of: { regionId: string; at: Date }): Promise<void> {
      await tx
        .insert(activeVersionTable)
        .values({ regionId: of.regionId, version, revision, activatedBy: null, activatedAt: of.at })
        .onConflictDoNothing();
    },
    /** @throws conflict when another transaction chose since it was read */
    async save(
      { version, revision }: ActiveVersion,
      by: { regionId: string; actorId: string | null; at: Date },
    ): Promise<void> {
      const values = { version, revision, activatedBy: by.actorId, activatedAt: by.at };
      const saved = await tx
        .insert(activeVersionTable)
        .values({ ...values, regionId: by.regionId })
        .onConflictDoUpdate({
          target: activeVersionTable.regionId,
          set: values,
          setWhere: eq(activeVersionTable.revision, revision - 1),
        })
        .returning({ revision: activeVersionTable.revision });
      if (saved.length === 0) throw conflict();
    },
  };
}
