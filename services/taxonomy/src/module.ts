import { registerApi } from '@vlinderdas/platform/http/api';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import type { TaxonomyConfig } from './config.ts';
import { BASE_PATH, taxonomyDocument, taxonomyOperations } from './contract/taxonomy.routes.ts';
import { createVersions } from './domain/version.ts';
import { taxonomyHandlers } from './http/taxonomy.routes.ts';

export function createTaxonomyModule(deps: ServiceDeps<TaxonomyConfig>): ServiceModule {
  const versions = createVersions(starterTaxonomy);
  return {
    name: 'taxonomy',
    basePath: BASE_PATH,
    document: taxonomyDocument,
    routes: (app) =>
      registerApi(app, taxonomyDocument, taxonomyOperations, taxonomyHandlers({ ...deps, versions })),
    consumers: [],
    scans: [],
  };
}
