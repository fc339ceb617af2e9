/** The only wiring of this service. */
import { createEmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import { createPlaceIndex } from '@vlinderdas/region/place-index';
import { completeRanges, placeRows } from '@vlinderdas/region/places-zuidoost-brabant';
import { readerOf } from '@vlinderdas/taxonomy/recognition/reader-of';
import { createRecoder } from '@vlinderdas/versions/recoding';
import { createTaxonomyVersions, warmUp } from '@vlinderdas/versions/taxonomy-versions';
import type { VacanciesConfig } from './config.ts';
import { vacanciesBasePath } from './contract/vacancies.routes.ts';
import { registerVacancies, vacanciesDocument } from './http/vacancies.routes.ts';
import { proposalChanged } from './jobs/follow-proposal.ts';
import { candidatesRecoded } from './jobs/follow-recoded-candidates.ts';
import { vacanciesToRecode } from './use-cases/recode-vacancies.ts';

const MINUTE_MS = 60_000;

export function createVacanciesModule(deps: ServiceDeps<VacanciesConfig>): ServiceModule {
  const vacanciesDeps = {
    ...deps,
    versions: createTaxonomyVersions(),
    places: createPlaceIndex(placeRows, completeRanges),
    employers: createEmployersClient(deps.transport),
    organisations: createOrganisationsClient(deps.transport),
  };
  const { db, clock, newId, redis, faultPoint } = deps;
  const { versions } = vacanciesDeps;
  const recoder = createRecoder(
    vacanciesToRecode(vacanciesDeps),
    { db, clock, newId, redis, faultPoint, versions },
    { compareEveryMs: 10 * MINUTE_MS },
  );
  return {
    name: 'vacancies',
    basePath: vacanciesBasePath,
    document: vacanciesDocument,
    routes: (app) => registerVacancies(app, vacanciesDeps, recoder),
    consumers: [proposalChanged(vacanciesDeps), candidatesRecoded(recoder, db)],
    scans: recoder.scans,
    start: async () => void readerOf(await warmUp(versions, db)),
  };
}
