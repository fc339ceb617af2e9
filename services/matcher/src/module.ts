/** The matcher: queue-driven, knows people and jobs as numbers only, keeps one list per vacancy. */
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import { createTaxonomyVersions, warmUp } from '@vlinderdas/versions/taxonomy-versions';
import type { z } from 'zod';
import type { matcherConfig } from './config.ts';
import { matchingBasePath, matchingDocument } from './contract/matching.routes.ts';
import { listRegions } from './db/region.queries.ts';
import { createRegionMemory } from './db/region-memory.ts';
import { weights } from './domain/weights-in-use.ts';
import { registerMatching } from './http/matching.routes.ts';
import { createConsumers } from './jobs/consumers.ts';
import { createRegionQueue } from './jobs/region-queue.ts';
import { createListSignal } from './live/list-signal.ts';
import { createLessons } from './thread/lessons.ts';
import { startScoringThread } from './thread/scoring-thread.ts';
import { countDemandAndSupply } from './use-cases/count-concept.ts';
import { explainCandidate } from './use-cases/explain-candidate.ts';
import { findStandings } from './use-cases/find-standings.ts';
import { getShortlist } from './use-cases/get-shortlist.ts';
import { listVacancies } from './use-cases/list-vacancies.ts';
import { readTaxonomyInUse } from './use-cases/read-principles.ts';
import { reconcileRegion } from './use-cases/reconcile-region.ts';
import { createScorers } from './use-cases/scorers.ts';
import { updateShortlists } from './use-cases/update-shortlists.ts';

const HOUR_MS = 3_600_000;
/** There is one thread to score; a second region can write meanwhile, and connections stay free for those who read. */
const PARALLEL_REGIONS = 2;

export function createMatcherModule(deps: ServiceDeps<z.output<typeof matcherConfig>>): ServiceModule {
  const { db, log, clock, redis, subscriber } = deps;
  const thread = startScoringThread({ log, onLost: () => memory.forgetAll() });
  const versions = createTaxonomyVersions();
  const lessons = createLessons(versions);
  const memory = createRegionMemory({ thread, lessons, weights: weights.version });
  const signal = createListSignal(redis, subscriber);
  const queue = createRegionQueue({
    update: updateShortlists({
      ...deps,
      memory,
      thread,
      lessons,
      weights: weights.version,
      announce: signal.announce,
    }),
    parallel: PARALLEL_REGIONS,
    onNewRegion: (regionId) => inBackground(regionId),
  });
  const shutdown = new AbortController();
  const reconcile = reconcileRegion({
    db,
    clock,
    queue,
    weights: weights.version,
    signal: shutdown.signal,
  });
  const background = new Set<Promise<unknown>>();

  function inBackground(regionId: string): void {
    const run: Promise<unknown> = reconcile(regionId)
      .then((count) => count > 0 && log.info({ regionId, count }, 'brought the projections up to the views'))
      .catch((err: unknown) =>
        log.error({ err, regionId }, 'could not compare with the views; the scan will'),
      )
      .finally(() => background.delete(run));
    background.add(run);
  }

  async function load(regionId: string): Promise<void> {
    const context = { actor: systemActor(regionId, null), correlationId: 'matcher-start' };
    await memory.exclusively(regionId, () => db.transaction(context, (tx) => memory.catchUp(tx, regionId)));
  }

  const scorers = createScorers(versions, weights);
  const reading = { ...deps, versions, scorers, memory, thread, signal };
  const useCases = {
    getShortlist: getShortlist(reading),
    explainCandidate: explainCandidate(reading),
    findStandings: findStandings(reading),
    listVacancies: listVacancies(reading),
    countDemandAndSupply: countDemandAndSupply(reading),
    readTaxonomyInUse: readTaxonomyInUse(reading),
  };

  return {
    name: 'matcher',
    basePath: matchingBasePath,
    document: matchingDocument,
    routes: (app) => registerMatching(app, useCases, weights),
    consumers: createConsumers(queue),
    scans: [
      {
        name: 'matcher.compare-with-views',
        everyMs: HOUR_MS,
        run: async () => {
          for (const regionId of await listRegions(db)) await reconcile(regionId);
        },
      },
    ],
    async start() {
      await warmUp(versions, db);
      const regions = await listRegions(db);
      for (const regionId of regions) await load(regionId);
      for (const regionId of regions) inBackground(regionId);
    },
    async close() {
      shutdown.abort();
      signal.close();
      await Promise.allSettled(background);
      await thread.close();
    },
  };
}
