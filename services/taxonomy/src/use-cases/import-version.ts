import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database, Tx } from '@vlinderdas/platform/db/database';
import { checkTaxonomy, type Finding } from '@vlinderdas/taxonomy/check';
import { completeVersion } from '@vlinderdas/taxonomy/import/complete-version';
import type { Imported } from '@vlinderdas/taxonomy/import/imported';
import type { TaxonomySource } from '@vlinderdas/taxonomy/model';
import { numberConcepts } from '@vlinderdas/taxonomy/numbering';
import { isSameSource } from '@vlinderdas/taxonomy/same-source';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { type Edition, mappingsOf, toNewVersion } from '../domain/new-version.ts';
import type { NewMapping } from '../domain/stored-version.ts';
import { readMappedVersions } from './read-mapped-versions.ts';
import { storeVersion } from './store-version.ts';

export interface VersionToImport extends Edition {
  readonly imported: Imported;
}

/**
 * `known`: the same version was imported before, and nothing was done. `taken`: its name belongs to a version that
 * says something else. `faulty`: the check found errors. `busy`: another import is running. Only `stored` changed
 * anything.
 */
export type ImportOutcome =
  | {
      readonly kind: 'stored';
      readonly source: TaxonomySource;
      readonly findings: readonly Finding[];
      readonly mappings: readonly NewMapping[];
    }
  | { readonly kind: 'faulty'; readonly findings: readonly Finding[] }
  | { readonly kind: 'known' | 'taken' | 'busy' };

/** Regions have nothing to do with it, but a transaction has one. */
const NO_REGION = '00000000-0000-0000-0000-000000000000';

async function importInto(
  tx: Tx,
  { imported, publisher, publisherVersion }: VersionToImport,
  at: Date,
): Promise<ImportOutcome> {
  const versions = await readMappedVersions(tx);
  const line = versions
    .filter((version) => version.publisher === publisher)
    .map((version) => version.source)
    .filter(({ language }) => language === imported.source.language);
  // Certificates are ours in every version, so they have our numbers in every version.
  const certificates = { ...starterTaxonomy, occupations: [], competences: [] };
  const source = numberConcepts([certificates, ...line], completeVersion(imported.source));
  const known = versions.find((version) => version.source.id === source.id);
  if (known) return { kind: isSameSource(known.source, source) ? 'known' : 'taken' };

  const findings = checkTaxonomy(source, undefined, 'imported');
  if (findings.some(({ severity }) => severity === 'error')) return { kind: 'faulty', findings };
  const mappings = mappingsOf({ source, mappings: imported.mappings }, versions);
  const version = toNewVersion(source, { publisher, publisherVersion }, findings);
  const outcome = await storeVersion(tx, { version, mappings, at });
  return outcome === 'stored'
    ? { kind: 'stored', source, findings, mappings }
    : { kind: outcome === 'known' ? 'known' : 'taken' };
}

/**
 * Adds a version in one transaction: numbered after the versions of its line, checked, worked out, mapped to and
 * from every other version. A version that is there already, and says the same, is left alone.
 *
 * @param db as the role of `taxonomy`
 */
export async function importVersion(
  db: Database,
  version: VersionToImport,
  { at, correlationId }: { at: Date; correlationId: string },
): Promise<ImportOutcome> {
  let outcome: ImportOutcome = { kind: 'busy' };
  // One at a time: two imports of one line would give out the same numbers.
  await db.withLock('taxonomy-import', async () => {
    const context = { actor: systemActor(NO_REGION, null), correlationId };
    outcome = await db.transaction(context, (tx) => importInto(tx, version, at));
  });
  return outcome;
}
