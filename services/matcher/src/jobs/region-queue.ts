/**
 * Collects what came in for a region while its last batch ran, and does it together: a thousand changed candidates
 * touch each list once per batch instead of a thousand times. Vacancies and candidates take turns, so that someone
 * who posts a vacancy waits for one batch at most.
 */
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Updated, UpdateShortlists } from '../use-cases/update-shortlists.ts';

export interface Work {
  regionId: string;
  kind: 'candidate' | 'vacancy';
  /** Not said: every candidate in whom view and projection differ. */
  id?: string;
  /** Make the vacancy's list anew also if nothing changed. */
  again?: boolean;
  correlationId: string;
  traceparent?: string;
  /** Marks the delivery done, in the transaction of the batch that does the last of it. */
  claim?(tx: Tx): Promise<unknown>;
}

export interface RegionQueue {
  /** Resolves when the work is committed. */
  submit(work: Work): Promise<void>;
}

/** A batch holds the region for well under a second: about 2 ms per candidate, 20 ms per vacancy (2026-11). */
const BATCH_SIZES = { candidate: 100, vacancy: 20 } as const;

const OTHER = { candidate: 'vacancy', vacancy: 'candidate' } as const;

interface Waiting {
  work: Work;
  resolve(): void;
  reject(error: unknown): void;
}

interface Lane {
  candidate: Waiting[];
  vacancy: Waiting[];
  next: Work['kind'];
}

export interface RegionQueueOptions {
  update: UpdateShortlists;
  /** Regions that are worked on at the same time in this process; each needs a connection. */
  parallel: number;
  /** Told after the first batch of a region that was unknown. */
  onNewRegion(regionId: string): void;
}

/** Everyone in whom view and projection differ, and there are more of them than one batch takes. */
const isUnfinished = (work: Work, hasMore: boolean) => work.id === undefined && hasMore;

export function createRegionQueue({ update, parallel, onNewRegion }: RegionQueueOptions): RegionQueue {
  const lanes = new Map<string, Lane>();
  const ready: string[] = [];
  let running = 0;

  function takeBatch(lane: Lane): Waiting[] {
    const kind = lane[lane.next].length > 0 ? lane.next : OTHER[lane.next];
    lane.next = OTHER[kind];
    return lane[kind].splice(0, BATCH_SIZES[kind]);
  }

  async function runBatch(regionId: string, batch: readonly Waiting[]): Promise<Updated> {
    const idsOf = (chosen: (work: Work) => boolean | undefined) => [
      ...new Set(batch.flatMap(({ work }) => (chosen(work) && work.id !== undefined ? work.id : []))),
    ];
    const { correlationId = '', traceparent } = batch[0]?.work ?? {};
    const context = {
      actor: systemActor(regionId, null),
      correlationId,
      ...(traceparent !== undefined && { traceparent }),
    };
    return update(
      context,
      {
        candidateIds: idsOf((work) => work.kind === 'candidate'),
        allCandidates: batch.some(({ work }) => work.id === undefined),
        vacancyIds: idsOf((work) => work.kind === 'vacancy'),
        again: idsOf((work) => work.again),
      },
      async (tx, hasMore) => {
        for (const { work } of batch) {
          if (!isUnfinished(work, hasMore)) await work.claim?.(tx);
        }
      },
    );
  }

  async function settle(regionId: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const { isFirst, hasMore } = await runBatch(regionId, batch);
      for (const { work, resolve, reject } of batch) {
        if (isUnfinished(work, hasMore)) submit(work).then(resolve, reject);
        else resolve();
      }
      if (isFirst) onNewRegion(regionId);
    } catch (error) {
      // One that cannot be done must not take the others along: each is tried by itself.
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await settle(regionId, [one]);
    }
  }

  async function work(regionId: string, lane: Lane): Promise<void> {
    running += 1;
    await settle(regionId, takeBatch(lane));
    running -= 1;
    if (lane.candidate.length + lane.vacancy.length > 0) ready.push(regionId);
    else lanes.delete(regionId);
    start();
  }

  function start(): void {
    while (running < parallel) {
      const regionId = ready.shift();
      const lane = regionId === undefined ? undefined : lanes.get(regionId);
      if (regionId === undefined || !lane) return;
      void work(regionId, lane);
    }
  }

  function submit(item: Work): Promise<void> {
    return new Promise((resolve, reject) => {
      let lane = lanes.get(item.regionId);
      if (!lane) {
        lane = { candidate: [], vacancy: [], next: 'vacancy' };
        lanes.set(item.regionId, lane);
        ready.push(item.regionId);
      }
      lane[item.kind].push({ work: item, resolve, reject });
      // What arrives in the same turn of the event loop goes together.
      setImmediate(start);
    });
  }

  return { submit };
}
