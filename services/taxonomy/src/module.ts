import { registerApi } from '@vlinderdas/platform/http/api';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { createTaxonomyVersions, warmUp } from '@vlinderdas/versions/taxonomy-versions';
import type { TaxonomyConfig } from './config.ts';
import { BASE_PATH, taxonomyDocument, taxonomyOperations } from './contract/taxonomy.routes.ts';
import { createVersion, type Version } from './domain/version.ts';
import { taxonomyHandlers } from './http/taxonomy.routes.ts';
import { keepShippedVersion } from './use-cases/keep-shipped-version.ts';

/** A start that met an import left the shipped version to this. */
const KEEP_SHIPPED_EVERY_MS = 600_000;

export function createTaxonomyModule(deps: ServiceDeps<TaxonomyConfig>): ServiceModule {
  const versions = createTaxonomyVersions();
  const searches = new WeakMap<Taxonomy, Version>();
  function searchable(taxonomy: Taxonomy): Version {
    const version = searches.get(taxonomy) ?? createVersion(taxonomy);
    searches.set(taxonomy, version);
    return version;
  }
  const keepShipped = (at: Date) =>
    keepShippedVersion(deps.db, starterTaxonomy, { at, correlationId: deps.newId() });
  return {
    name: 'taxonomy',
    basePath: BASE_PATH,
    document: taxonomyDocument,
    routes: (app) =>
      registerApi(
        app,
        taxonomyDocument,
        taxonomyOperations,
        taxonomyHandlers({ ...deps, versions, searchable }),
      ),
    consumers: [],
    scans: [{ name: 'taxonomy.keep-shipped-version', everyMs: KEEP_SHIPPED_EVERY_MS, run: keepShipped }],
    async start() {
      await keepShipped(deps.clock.now());
      // Opened before the first question, which would otherwise wait for it.
      await warmUp(versions, deps.db);
    },
  };
}
