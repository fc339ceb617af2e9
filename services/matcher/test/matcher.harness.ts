/** What the tests of the matcher have in common: a service on the real views, and the lists as they should be. */
import { newId } from '@vlinderdas/kernel/id';
import { type Explanation, PLACEMENTS, total } from '@vlinderdas/matching/explanation';
import { tieOf } from '@vlinderdas/matching/rank';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database, Tx } from '@vlinderdas/platform/db/database';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { Subscriptions } from '@vlinderdas/platform/outbox/event';
import type { TestDatabase } from '@vlinderdas/platform/testing/database';
import { startTestService, type TestService } from '@vlinderdas/platform/testing/service';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy, type Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { toDemand, toProfile } from '../src/db/projection-row.ts';
import { candidateProjection, shortlist, vacancyProjection } from '../src/db/tables.ts';
import { createScorer } from '../src/domain/scorer.ts';
import { compareEntries, type PlacementIndex, sizeOf } from '../src/domain/shortlist.ts';
import { weights } from '../src/domain/weights-in-use.ts';
import { createMatcherModule } from '../src/module.ts';
import type { TestRegion } from './region.builder.ts';

const starter = createTaxonomy(starterTaxonomy);
const config = { MATCHER_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 };

export interface MatcherOptions {
  /** Of another matcher of the same test: two processes on one database. */
  database?: TestDatabase;
  subscriptions?: Subscriptions;
  replace?: Partial<Pick<ServiceDeps, 'faultPoint' | 'clock'>>;
}

export function startMatcher({
  database,
  subscriptions,
  replace = {},
}: MatcherOptions = {}): Promise<TestService> {
  return startTestService({
    schema: 'matcher',
    create: (deps) => createMatcherModule({ ...deps, ...replace }),
    config,
    ...(database && { database }),
    ...(subscriptions && { subscriptions }),
  });
}

function deliver(service: TestService, region: TestRegion, kind: 'candidate' | 'vacancy', id: string) {
  return service.deliver(`matcher.${kind}-changed`, {
    name: `${kind}.changed.v1`,
    aggregateId: id,
    revision: 1,
    regionId: region.regionId,
    organisationId: region.organisationId,
    reason: 'changed',
  });
}

export const candidateChanged = (service: TestService, region: TestRegion, id: string) =>
  deliver(service, region, 'candidate', id);
export const vacancyChanged = (service: TestService, region: TestRegion, id: string) =>
  deliver(service, region, 'vacancy', id);

export function inRegion<T>(db: Database, region: TestRegion, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction({ actor: systemActor(region.regionId, null), correlationId: newId() }, work);
}

export const storedLists = (db: Database, region: TestRegion) =>
  inRegion(db, region, (tx) => tx.select().from(shortlist).orderBy(shortlist.vacancyId));

/** Every stored list of the region beside what explaining every pair of one version gives. */
export async function compareWithBruteForce(
  db: Database,
  region: TestRegion,
  vacancyIds?: readonly string[],
  taxonomies: readonly Taxonomy[] = [starter],
) {
  const scorers = new Map(taxonomies.map((taxonomy) => [taxonomy.id, createScorer(taxonomy, weights)]));
  const { lists, people, jobs } = await inRegion(db, region, async (tx) => ({
    lists: await tx.select().from(shortlist),
    people: await tx.select().from(candidateProjection).where(eq(candidateProjection.matchable, true)),
    jobs: await tx.select().from(vacancyProjection).where(eq(vacancyProjection.matchable, true)),
  }));
  const compared = jobs.filter(({ id }) => !vacancyIds || vacancyIds.includes(id));
  return compared.map((job) => {
    const list = lists.find(({ vacancyId }) => vacancyId === job.id);
    const scorer = scorers.get(job.taxonomy ?? '');
    // Only who is coded with the vacancy's version is on its list.
    const comparable = people.filter(({ taxonomy }) => scorer && taxonomy === job.taxonomy);
    const entries = comparable.flatMap((row) => {
      if (!scorer) return [];
      const explanation: Explanation = scorer.explain(toProfile(row), toDemand(job), list?.day ?? 0);
      return [
        {
          candidateId: row.id,
          candidateRevision: row.revision,
          total: total(explanation),
          placement: PLACEMENTS.indexOf(explanation.placement) as PlacementIndex,
          tie: tieOf(job.id, row.id),
        },
      ];
    });
    const expected = ([0, 1, 2] as const).flatMap((placement) =>
      entries
        .filter((entry) => entry.placement === placement)
        .sort(compareEntries)
        .slice(0, sizeOf(placement)),
    );
    return {
      stored: list && {
        entries: list.candidateIds.map((id, at) => [id, list.totals[at], list.placements[at]]),
        counts: [list.suitableCount, list.bridgeableCount, list.incompleteCount],
      },
      expected: {
        entries: expected.map((entry) => [entry.candidateId, entry.total, entry.placement]),
        counts: [0, 1, 2].map((placement) => entries.filter((entry) => entry.placement === placement).length),
      },
    };
  });
}

export async function expectExact(
  db: Database,
  region: TestRegion,
  vacancyIds?: readonly string[],
  taxonomies?: readonly Taxonomy[],
): Promise<void> {
  for (const { stored, expected } of await compareWithBruteForce(db, region, vacancyIds, taxonomies))
    expect(stored).toEqual(expected);
}
