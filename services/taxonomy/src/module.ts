import { registerApi } from '@vlinderdas/platform/http/api';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { createTaxonomyVersions, warmUp } from '@vlinderdas/versions/taxonomy-versions';
import type { TaxonomyConfig } from './config.ts';
import { BASE_PATH, taxonomyDocument, taxonomyOperations } from './contract/taxonomy.routes.ts';
import { createVersion, type Version } from './domain/version.ts';
import { taxonomyHandlers } from './http/taxonomy.routes.ts';

export function createTaxonomyModule(deps: ServiceDeps<TaxonomyConfig>): ServiceModule {
  const versions = createTaxonomyVersions();
  const searches = new WeakMap<Taxonomy, Version>();
  function searchable(taxonomy: Taxonomy): Version {
    const version = searches.get(taxonomy) ?? createVersion(taxonomy);
    searches.set(taxonomy, version);
    return version;
  }
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
    scans: [],
    // Opened before the first question, which would otherwise wait for it.
    start: () => warmUp(versions, deps.db),
  };
}
