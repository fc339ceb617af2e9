/** The wiring of the candidates service: read it from top to bottom. */
import { createPurposeTokens } from '@vlinderdas/platform/auth/purpose-token';
import { registerApi } from '@vlinderdas/platform/http/api';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import { createPlaceIndex } from '@vlinderdas/region/place-index';
import { completeRanges, placeRows } from '@vlinderdas/region/places-zuidoost-brabant';
import { readerOf } from '@vlinderdas/taxonomy/recognition/reader-of';
import { createRecoder } from '@vlinderdas/versions/recoding';
import { createTaxonomyVersions, warmUp } from '@vlinderdas/versions/taxonomy-versions';
import type { CandidatesConfig } from './config.ts';
import { basePath, operations } from './contract/candidates.routes.ts';
import { createHandlers } from './http/candidates.routes.ts';
import { document } from './http/document.ts';
import { followOrganisation } from './jobs/follow-organisation.ts';
import { followRelease } from './jobs/follow-release.ts';
import { followTaxonomy } from './jobs/follow-taxonomy.ts';
import type { Deps } from './use-cases/deps.ts';
import { endAbsences } from './use-cases/end-absences.ts';
import { profilesToRecode } from './use-cases/recode-profiles.ts';

const MINUTE_MS = 60_000;

export function createCandidatesModule(service: ServiceDeps<CandidatesConfig>): ServiceModule {
  const { config, db, inTransaction, outbox, clock, newId, cursors, redis, faultPoint } = service;
  const deps: Deps = {
    inTransaction,
    outbox,
    clock,
    newId,
    cursors,
    faultPoint,
    versions: createTaxonomyVersions(),
    places: createPlaceIndex(placeRows, completeRanges),
    hashSecret: config.CANDIDATES_HASH_SECRET,
    purposeTokens: createPurposeTokens(config.PURPOSE_TOKEN_SECRET, clock),
  };
  const recoder = createRecoder(
    profilesToRecode(deps),
    { db, clock, newId, redis, faultPoint, versions: deps.versions },
    { compareEveryMs: MINUTE_MS },
  );
  return {
    name: 'candidates',
    basePath,
    document,
    routes: (app) => registerApi(app, document, operations, createHandlers(deps, recoder)),
    consumers: [
      followOrganisation(deps, db),
      followRelease('identity-released', db),
      followRelease('identity-withdrawn', db),
      followTaxonomy(recoder, db),
    ],
    scans: [
      { name: 'candidates.end-absences', everyMs: 5 * MINUTE_MS, run: endAbsences(deps, db) },
      ...recoder.scans,
    ],
    async start() {
      readerOf(await warmUp(deps.versions, db));
      // A program that ships another version of the taxonomy may have started; vacancies follow the profiles.
      await recoder.compare();
    },
  };
}
