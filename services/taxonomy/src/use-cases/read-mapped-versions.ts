/** Versions in full, with their mappings: what an import numbers by and maps to. For commands, not for requests. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { MappedSource } from '@vlinderdas/taxonomy/mapping';
import { decodePrepared } from '@vlinderdas/taxonomy/prepared/prepared-file';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { toSource } from '@vlinderdas/taxonomy/to-source';
import { createVersionRepository } from '../db/version.repository.ts';
import { PUBLISHER } from '../domain/shipped-version.ts';

export interface MappedVersion extends MappedSource {
  /** Who publishes it. */
  readonly publisher: string;
}

/** The shipped version first, then the others, the oldest first. */
export async function readMappedVersions(tx: Tx): Promise<MappedVersion[]> {
  const repository = createVersionRepository(tx);
  const versions: MappedVersion[] = [
    {
      publisher: PUBLISHER,
      source: starterTaxonomy,
      mappings: await repository.listMappings(starterTaxonomy.id),
    },
  ];
  for (const { id, source: publisher } of await repository.list()) {
    if (id === starterTaxonomy.id) continue;
    const prepared = await repository.findPrepared(id);
    if (!prepared) continue;
    versions.push({
      publisher,
      source: toSource(decodePrepared(prepared)),
      mappings: await repository.listMappings(id),
    });
  }
  return versions;
}
