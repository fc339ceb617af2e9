/**
 * Keeps the version that the program ships, beside those of earlier programs. A region that never chose goes on with
 * the one that it has: its coordinator decides when lists are made by another.
 */
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database, Tx } from '@vlinderdas/platform/db/database';
import type { TaxonomySource } from '@vlinderdas/taxonomy/model';
import { sql } from 'drizzle-orm';
import { createActiveVersionRepository } from '../db/active-version.repository.ts';
import { createVersionRepository } from '../db/version.repository.ts';
import { mappingsOf, toNewVersion } from '../domain/new-version.ts';
import { editionOf, PUBLISHER } from '../domain/shipped-version.ts';
import { readMappedVersions } from './read-mapped-versions.ts';
import { storeVersion } from './store-version.ts';

/** Regions have nothing to do with a version, but a transaction has one. */
const NO_REGION = '00000000-0000-0000-0000-000000000000';

async function listRegions(tx: Tx): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select region_ids as id from organisations.region_ids()`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Does nothing when it is kept already. While an import runs, or another process does this, it is left to a later call.
 *
 * @param db as the role of `taxonomy`
 */
export async function keepShippedVersion(
  db: Database,
  shipped: TaxonomySource,
  { at, correlationId }: { at: Date; correlationId: string },
): Promise<void> {
  const asSystem = <T>(regionId: string, work: (tx: Tx) => Promise<T>) =>
    db.transaction({ actor: systemActor(regionId, null), correlationId }, work);
  const isKept = await asSystem(NO_REGION, (tx) => createVersionRepository(tx).find(shipped.id));
  if (isKept) return;
  await db.withLock('taxonomy-import', async () => {
    const former = await asSystem(NO_REGION, (tx) => createVersionRepository(tx).findDefault());
    // Before the new one is there, so that no region works with it for a moment.
    const regions = former === undefined ? [] : await asSystem(NO_REGION, listRegions);
    for (const regionId of regions) {
      await asSystem(regionId, (tx) =>
        createActiveVersionRepository(tx).keep(
          { version: former ?? shipped.id, revision: 1 },
          { regionId, at },
        ),
      );
    }
    await asSystem(NO_REGION, async (tx) => {
      const others = (await readMappedVersions(tx)).filter(({ source }) => source.id !== shipped.id);
      await storeVersion(tx, {
        // A test holds that the program ships no version with findings.
        version: toNewVersion(shipped, { publisher: PUBLISHER, publisherVersion: editionOf(shipped.id) }, []),
        mappings: mappingsOf({ source: shipped, mappings: [] }, others),
        at,
      });
    });
  });
}
