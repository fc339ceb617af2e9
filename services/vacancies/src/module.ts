/** The only wiring of this service. */
import { createEmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import { createPlaceIndex } from '@vlinderdas/region/place-index';
import { completeRanges, placeRows } from '@vlinderdas/region/places-zuidoost-brabant';
import { createTaxonomyVersions, warmUp } from '@vlinderdas/versions/taxonomy-versions';
import type { VacanciesConfig } from './config.ts';
import { vacanciesBasePath } from './contract/vacancies.routes.ts';
import { registerVacancies, vacanciesDocument } from './http/vacancies.routes.ts';
import { proposalChanged } from './jobs/follow-proposal.ts';

export function createVacanciesModule(deps: ServiceDeps<VacanciesConfig>): ServiceModule {
  const vacanciesDeps = {
    ...deps,
    versions: createTaxonomyVersions(),
    places: createPlaceIndex(placeRows, completeRanges),
    employers: createEmployersClient(deps.transport),
    organisations: createOrganisationsClient(deps.transport),
  };
  return {
    name: 'vacancies',
    basePath: vacanciesBasePath,
    document: vacanciesDocument,
    routes: (app) => registerVacancies(app, vacanciesDeps),
    consumers: [proposalChanged(vacanciesDeps)],
    scans: [],
    start: () => warmUp(vacanciesDeps.versions, deps.db),
  };
}
