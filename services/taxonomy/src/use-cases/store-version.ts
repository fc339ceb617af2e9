import type { Tx } from '@vlinderdas/platform/db/database';
import { createVersionRepository } from '../db/version.repository.ts';
import type { NewMapping, NewVersion } from '../domain/stored-version.ts';

/** `known`: this very version was stored before. `other`: its name is taken by one with other contents. */
export type StoreOutcome = 'stored' | 'known' | 'other';

/**
 * Stores an imported version with the mappings that came with it, in the caller's transaction: all of it or nothing.
 * The transaction runs as the system. A version is never changed: what differs needs another name.
 */
export async function storeVersion(
  tx: Tx,
  { version, mappings, at }: { version: NewVersion; mappings: readonly NewMapping[]; at: Date },
): Promise<StoreOutcome> {
  const versions = createVersionRepository(tx);
  if (!(await versions.insert(version, at))) {
    const known = await versions.findPrepared(version.id);
    return known !== undefined && Buffer.compare(known, version.prepared) === 0 ? 'known' : 'other';
  }
  await versions.addMappings(mappings);
  return 'stored';
}
