/**
 * One batch of one region, in one transaction: the projections are brought up to the published views, every list
 * that this changes is written, and the deliveries are marked done. All of it is committed or none of it, so a list is
 * never older or newer than what it was made from, and a process that dies half-way leaves nothing to repair.
 */
import type { Clock } from '@vlinderdas/kernel/clock';
import type { Database, TransactionContext, Tx } from '@vlinderdas/platform/db/database';
import type { Outbox } from '@vlinderdas/platform/outbox/event';
import { sql } from 'drizzle-orm';
import { shortlistReady } from '../contract/matching.events.ts';
import { createProjectionRepository } from '../db/projection.repository.ts';
import type { RegionMemory } from '../db/region-memory.ts';
import { createShortlistRepository, type StoredList } from '../db/shortlist.repository.ts';
import { dayOf } from '../domain/day.ts';
import type { Lessons } from '../thread/lessons.ts';
import type { ScoringThread } from '../thread/scoring-thread.ts';

export interface Batch {
  candidateIds: readonly string[];
  /** Also everyone in whom view and projection differ, in portions: the region was re-coded. */
  allCandidates?: boolean;
  vacancyIds: readonly string[];
  /** Vacancies whose list is made anew also if nothing changed. */
  again: readonly string[];
}

export interface UpdateDeps {
  db: Database;
  outbox: Outbox;
  clock: Clock;
  memory: RegionMemory;
  thread: Pick<ScoringThread, 'ask'>;
  lessons: Lessons;
  /** Version of the weights. */
  weights: string;
  /** Tells live pages, after the commit. */
  announce(regionId: string, lists: readonly StoredList[]): Promise<void>;
  faultPoint(name: string): void;
}

export interface Updated {
  lists: readonly StoredList[];
  /** The first batch of this region ever. */
  isFirst: boolean;
  /** Of all candidates there are some left: another batch is needed. */
  hasMore: boolean;
}

/** Candidates of one portion: some 10 s that the region is held, well under what others wait for it. */
const PORTION = 20_000;

export type UpdateShortlists = (
  context: TransactionContext & { actor: { regionId: string } },
  batch: Batch,
  claim: (tx: Tx, hasMore: boolean) => Promise<void>,
) => Promise<Updated>;

/** A process that stands still must not keep a region to itself, nor wait for ever for one that does. */
const LIMITS = sql`select set_config('lock_timeout', '25s', true),
  set_config('idle_in_transaction_session_timeout', '30s', true)`;

export function updateShortlists(deps: UpdateDeps): UpdateShortlists {
  const { db, outbox, clock, memory, thread, lessons, weights, announce, faultPoint } = deps;

  async function run(tx: Tx, regionId: string, batch: Batch, claim: Parameters<UpdateShortlists>[2]) {
    const projections = createProjectionRepository(tx, regionId);
    await tx.execute(LIMITS);
    const position = await projections.nextPosition();
    const recoded = batch.allCandidates ? await projections.listDifferences('candidate') : [];
    const hasMore = recoded.length > PORTION;
    await claim(tx, hasMore);
    faultPoint('matcher.claimed');
    // Before anything is written, for this may overwrite the row that another process made the present lists with.
    await memory.follow(tx, regionId, position - 1);
    const candidateIds = new Set([...batch.candidateIds, ...recoded.slice(0, PORTION)]);
    await projections.refresh('candidate', [...candidateIds], position);
    await projections.refresh('vacancy', batch.vacancyIds, position);
    const change = await memory.written(tx, regionId, position);
    const now = clock.now();
    const { lists, left, held } = await thread.ask({
      kind: 'change',
      regionId,
      lessons: await lessons.prepare(tx, change),
      change,
      day: dayOf(now),
      again: batch.again,
    });
    lessons.hold(held);
    faultPoint('matcher.scored');
    await projections.noteLeft(left, position);
    const stored = await createShortlistRepository(tx, regionId).save(lists, position, { weights, now });
    const changed = new Set([...change.vacancies.map(({ id }) => id), ...batch.again]);
    for (const { vacancyId, revision } of stored) {
      // A list that moves because candidates do is told to live pages only.
      if (!changed.has(vacancyId)) continue;
      await outbox.emit(tx, {
        name: shortlistReady,
        aggregateId: vacancyId,
        revision,
        regionId,
        organisationId: null,
        reason: 'scored',
      });
    }
    tx.afterCommit(() => announce(regionId, stored));
    faultPoint('matcher.stored');
    return { position, lists: stored, hasMore };
  }

  return (context, batch, claim) => {
    const { regionId } = context.actor;
    return memory.exclusively(regionId, async () => {
      try {
        const { position, ...done } = await db.transaction(context, (tx) => run(tx, regionId, batch, claim));
        memory.reached(regionId, position);
        return { ...done, isFirst: position === 1 };
      } catch (error) {
        await memory.forget(regionId);
        throw error;
      }
    });
  };
}
