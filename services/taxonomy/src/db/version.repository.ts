/** Versions as they were imported. They are facts: added once, never changed. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Mapping } from '@vlinderdas/taxonomy/mapping';
import { asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { NewMapping, NewVersion } from '../domain/stored-version.ts';
import { mappingTable, versionTable } from './tables.ts';

const { prepared: _prepared, ...facts } = getTableColumns(versionTable);

/** Rows per statement: URIs are long. */
const MAPPINGS_AT_A_TIME = 5_000;

export function createVersionRepository(tx: Tx) {
  return {
    /** Without the prepared bytes, the oldest first. */
    list: () =>
      tx.select(facts).from(versionTable).orderBy(asc(versionTable.importedAt), asc(versionTable.id)),
    async find(id: string) {
      const [row] = await tx.select(facts).from(versionTable).where(eq(versionTable.id, id));
      return row;
    },
    /** What a region without a choice works with; undefined until the shipped version is kept. */
    async findDefault(): Promise<string | undefined> {
      const { rows } = await tx.execute<{ id: string }>(sql`select id from taxonomy.published_default`);
      return rows[0]?.id;
    },
    async findPrepared(id: string): Promise<Uint8Array | undefined> {
      const [row] = await tx
        .select({ prepared: versionTable.prepared })
        .from(versionTable)
        .where(eq(versionTable.id, id));
      return row?.prepared;
    },
    /** How concepts of elsewhere are called in a version. */
    listMappings: (version: string): Promise<Mapping[]> =>
      tx
        .select({ from: mappingTable.fromUri, to: mappingTable.toUri, match: mappingTable.match })
        .from(mappingTable)
        .where(eq(mappingTable.toVersion, version))
        .orderBy(asc(mappingTable.fromUri), asc(mappingTable.toUri)),
    /** @returns false when there is a version of this name already; nothing is written then */
    async insert(version: NewVersion, importedAt: Date): Promise<boolean> {
      const written = await tx
        .insert(versionTable)
        .values({ ...version, importedAt })
        .onConflictDoNothing()
        .returning({ id: versionTable.id });
      return written.length > 0;
    },
    /** The rows travel as one JSON parameter; what is known already stays. */
    async addMappings(mappings: readonly NewMapping[]): Promise<void> {
      for (let at = 0; at < mappings.length; at += MAPPINGS_AT_A_TIME) {
        const rows = JSON.stringify(mappings.slice(at, at + MAPPINGS_AT_A_TIME));
        await tx.execute(sql`
          insert into ${mappingTable} (to_version, from_uri, to_uri, match)
          select "toVersion", "from", "to", match from jsonb_to_recordset(${rows}::jsonb)
            as r("toVersion" text, "from" text, "to" text, match text)
          on conflict do nothing`);
      }
    },
  };
}
export type VersionRow = NonNullable<Awaited<ReturnType<ReturnType<typeof createVersionRepository>['find']>>>;
