import type { TestDatabase } from '@vlinderdas/platform/testing/database';
import type { Mapping } from '@vlinderdas/taxonomy/mapping';
import type { TaxonomySource } from '@vlinderdas/taxonomy/model';
import { encodePrepared } from '@vlinderdas/taxonomy/prepared/prepared-file';
import pg from 'pg';

/** Puts a version where an import would, for tests of services that only read versions. */
export async function storeTestVersion(
  database: TestDatabase,
  source: TaxonomySource,
  mappings: readonly (Mapping & { toVersion?: string })[] = [],
  { publisher = 'Proef', at = new Date() }: { publisher?: string; at?: Date } = {},
): Promise<void> {
  await asAdmin(database, async (client) => {
    await client.query(
      `insert into taxonomy.version (id, language, source, publisher_version, prepared, occupations, competences,
        certificates, errors, warnings, imported_at) values ($1, $2, $7, '1', $3, $4, $5, $6, 0, 0, $8)`,
      [
        source.id,
        source.language,
        Buffer.from(encodePrepared(source)),
        source.occupations.length,
        source.competences.length,
        source.certificates.length,
        publisher,
        at.toISOString(),
      ],
    );
    for (const { toVersion = source.id, from, to, match } of mappings)
      await client.query('insert into taxonomy.mapping values ($1, $2, $3, $4)', [
        toVersion,
        from,
        to,
        match,
      ]);
  });
}

/** Lets a region work with a version, as an activation would; the event is the test's to deliver. */
export async function activateTestVersion(
  database: TestDatabase,
  regionId: string,
  version: string,
): Promise<void> {
  await asAdmin(database, (client) =>
    client.query(
      `insert into taxonomy.active_version as a values ($1, $2, 1, null, now())
       on conflict (region_id) do update set version = excluded.version, revision = a.revision + 1`,
      [regionId, version],
    ),
  );
}

async function asAdmin(database: TestDatabase, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
