/** The only wiring of this service. */
import { randomBytes } from 'node:crypto';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import type { EmployersConfig } from './config.ts';
import { employersBasePath } from './contract/employers.routes.ts';
import { employersDocument, registerEmployers } from './http/employers.routes.ts';

export function createEmployersModule(deps: ServiceDeps<EmployersConfig>): ServiceModule {
  const employersDeps = { ...deps, randomBytes, organisations: createOrganisationsClient(deps.transport) };
  return {
    name: 'employers',
    basePath: employersBasePath,
    document: employersDocument,
    routes: (app) => registerEmployers(app, employersDeps),
    consumers: [],
    scans: [],
  };
}
