import type { Tx } from '@vlinderdas/platform/db/database';
import { describe, expect, it } from 'vitest';
import type { Batch, UpdateShortlists } from '../use-cases/update-shortlists.ts';
import { createRegionQueue, type Work } from './region-queue.ts';

const noTransaction = {} as Tx;

/** A queue whose batches are recorded and wait until they are let go. */
function createRecordedQueue(
  options: { parallel?: number; portions?: number; fails?: (batch: Batch) => boolean } = {},
) {
  let { portions = 1 } = options;
  const batches: { regionId: string; batch: Batch }[] = [];
  const gates: (() => void)[] = [];
  const newRegions: string[] = [];
  const update: UpdateShortlists = async ({ actor: { regionId } }, batch, claim) => {
    batches.push({ regionId, batch });
    await new Promise<void>((resolve) => gates.push(resolve));
    if (options.fails?.(batch)) throw new Error('cannot be done');
    const hasMore = (batch.allCandidates ?? false) && portions-- > 1;
    await claim(noTransaction, hasMore);
    return { lists: [], isFirst: regionId === 'new', hasMore };
  };
  const queue = createRegionQueue({
    update,
    parallel: options.parallel ?? 1,
    onNewRegion: (regionId) => newRegions.push(regionId),
  });
  /** Lets one batch after another go until nothing runs any more. */
  async function finish(): Promise<void> {
    for (;;) {
      await new Promise(setImmediate);
      await new Promise(setImmediate);
      const open = gates.shift();
      if (!open) return;
      open();
    }
  }
  return { queue, batches, newRegions, finish };
}

const work = (kind: Work['kind'], id: string, regionId = 'r'): Work => ({
  regionId,
  kind,
  id,
  correlationId: 'c',
});
const ids = (kind: 'candidate' | 'vacancy', count: number) =>
  Array.from({ length: count }, (_, at) => work(kind, `${kind}-${at}`));

describe('the queue of a region', () => {
  it('does together what came in together, each id once', async () => {
    const { queue, batches, finish } = createRecordedQueue();

    const done = Promise.all([...ids('candidate', 5), ...ids('candidate', 5)].map(queue.submit));
    await finish();
    await done;

    expect(batches).toHaveLength(1);
    expect(batches[0]?.batch.candidateIds).toHaveLength(5);
  });

  it('lets a vacancy wait for one batch of candidates at most', async () => {
    const { queue, batches, finish } = createRecordedQueue();

    const first = Promise.all(ids('candidate', 500).map(queue.submit));
    await new Promise(setImmediate);
    const second = queue.submit(work('vacancy', 'v'));
    await finish();
    await Promise.all([first, second]);

    const place = batches.findIndex(({ batch }) => batch.vacancyIds.includes('v'));
    expect(place).toBeLessThanOrEqual(1);
    expect(batches.length).toBeGreaterThan(3);
  });

  it('lets one that cannot be done fail alone', async () => {
    const { queue, finish } = createRecordedQueue({
      fails: ({ candidateIds }) => candidateIds.includes('candidate-2'),
    });

    const done = Promise.allSettled(ids('candidate', 5).map(queue.submit));
    await finish();

    expect((await done).map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('marks every delivery of a batch done inside its transaction', async () => {
    const { queue, finish } = createRecordedQueue();
    const claimed: string[] = [];
    const withClaim = ids('candidate', 3).map((item) => ({
      ...item,
      claim: async () => claimed.push(item.id ?? ''),
    }));

    const done = Promise.all(withClaim.map(queue.submit));
    await finish();
    await done;

    expect(claimed).toEqual(['candidate-0', 'candidate-1', 'candidate-2']);
  });

  it('does a whole region in portions, lets a vacancy in between, and marks the delivery done with the last', async () => {
    const { queue, batches, finish } = createRecordedQueue({ portions: 3 });
    const claimedAfter: number[] = [];
    const { id: _all, ...everyone } = work('candidate', '');

    const done = queue.submit({ ...everyone, claim: async () => claimedAfter.push(batches.length) });
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    const vacancy = queue.submit(work('vacancy', 'v'));
    await finish();
    await Promise.all([done, vacancy]);

    expect(batches.map(({ batch }) => batch.allCandidates)).toEqual([true, false, true, true]);
    expect(claimedAfter).toEqual([4]);
  });

  it('works on several regions at once, no more than it may', async () => {
    const { queue, batches, finish } = createRecordedQueue({ parallel: 2 });

    const done = Promise.all(['a', 'b', 'c'].map((regionId) => queue.submit(work('vacancy', 'v', regionId))));
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    const started = batches.map(({ regionId }) => regionId);
    await finish();
    await done;

    expect(started).toEqual(['a', 'b']);
    expect(batches).toHaveLength(3);
  });

  it('tells of a region that was never met before', async () => {
    const { queue, newRegions, finish } = createRecordedQueue();

    const done = Promise.all([queue.submit(work('vacancy', 'v', 'new')), queue.submit(work('vacancy', 'v'))]);
    await finish();
    await done;

    expect(newRegions).toEqual(['new']);
  });
});
