/** The only wiring of this service. */
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import type { z } from 'zod';
import type { placementsConfig } from './config.ts';
import { placementsBasePath, placementsDocument } from './contract/placements.routes.ts';
import { registerPlacements } from './http/placements.routes.ts';
import { visibilityWithdrawn } from './jobs/visibility-withdrawn.ts';
import { createNeighbours } from './remote/neighbours.ts';
import type { PlacementsDeps } from './use-cases/deps.ts';
import { passDueTerms } from './use-cases/pass-terms.ts';

const TERMS_EVERY_MS = 10 * 60_000;

export type PlacementsConfig = z.output<typeof placementsConfig>;

export function createPlacementsModule(deps: ServiceDeps<PlacementsConfig>): ServiceModule {
  const { db, inTransaction, outbox, clock, newId, cursors, transport } = deps;
  const own: PlacementsDeps = {
    db,
    inTransaction,
    outbox,
    clock,
    newId,
    cursors,
    neighbours: createNeighbours(transport),
  };
  const passTerms = passDueTerms(own);

  return {
    name: 'placements',
    basePath: placementsBasePath,
    document: placementsDocument,
    routes: (app) => registerPlacements(app, own),
    consumers: [visibilityWithdrawn(own)],
    scans: [
      {
        name: 'placements.pass-terms',
        everyMs: TERMS_EVERY_MS,
        run: async (now) => {
          await passTerms(now);
        },
      },
    ],
  };
}
