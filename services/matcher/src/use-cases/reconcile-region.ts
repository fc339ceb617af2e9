/**
 * Compares the projections and lists of a region with what they should be, all of them, and hands what differs to the
 * same queue that events go to: there is no second way to write a list.
 */

import type { Clock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { createProjectionRepository } from '../db/projection.repository.ts';
import { createShortlistRepository } from '../db/shortlist.repository.ts';
import { dayOf } from '../domain/day.ts';
import type { RegionQueue, Work } from '../jobs/region-queue.ts';

export interface ReconcileDeps {
  db: Database;
  clock: Clock;
  queue: RegionQueue;
  /** Version of the weights. */
  weights: string;
  /** Aborted when the process shuts down; what is left over is found by the next comparison. */
  signal: AbortSignal;
}

const PORTION = 200;

/** @returns how many ids differed */
export type ReconcileRegion = (regionId: string) => Promise<number>;

export function reconcileRegion({ db, clock, queue, weights, signal }: ReconcileDeps): ReconcileRegion {
  /** In portions, so that what people do meanwhile finds its turn. */
  async function submitAll(works: readonly Work[]): Promise<void> {
    for (let at = 0; at < works.length && !signal.aborted; at += PORTION) {
      await Promise.all(works.slice(at, at + PORTION).map((work) => queue.submit(work)));
    }
  }

  return async (regionId) => {
    const correlationId = newId();
    const context = { actor: systemActor(regionId, null), correlationId };
    const differences = await db.transaction(context, async (tx) => {
      const projections = createProjectionRepository(tx, regionId);
      return {
        candidates: await projections.listDifferences('candidate'),
        vacancies: await projections.listDifferences('vacancy'),
      };
    });
    const toWork =
      (kind: Work['kind'], again = false) =>
      (id: string): Work => ({
        regionId,
        kind,
        id,
        again,
        correlationId,
      });
    // Candidates first: a list that is made after them needs no change.
    await submitAll(differences.candidates.map(toWork('candidate')));
    await submitAll(differences.vacancies.map(toWork('vacancy')));
    const outdated = await db.transaction(context, (tx) =>
      createShortlistRepository(tx, regionId).listOutdated(weights, dayOf(clock.now())),
    );
    await submitAll(outdated.map(toWork('vacancy', true)));
    return differences.candidates.length + differences.vacancies.length + outdated.length;
  };
}
