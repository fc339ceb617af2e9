import { registerApi } from '@vlinderdas/platform/http/api';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import type { OrganisationsConfig } from './config.ts';
import {
  BASE_PATH,
  organisationsDocument,
  organisationsOperations,
} from './contract/organisations.routes.ts';
import { organisationHandlers } from './http/organisation.routes.ts';
import { personHandlers } from './http/person.routes.ts';
import { regionHandlers } from './http/region.routes.ts';
import { createPutDecisionsInForceScan } from './jobs/put-decisions-in-force.scan.ts';

export function createOrganisationsModule(deps: ServiceDeps<OrganisationsConfig>): ServiceModule {
  return {
    name: 'organisations',
    basePath: BASE_PATH,
    document: organisationsDocument,
    routes: (app) =>
      registerApi(app, organisationsDocument, organisationsOperations, {
        ...regionHandlers(deps),
        ...organisationHandlers(deps),
        ...personHandlers(deps),
      }),
    consumers: [],
    scans: [createPutDecisionsInForceScan(deps)],
  };
}
