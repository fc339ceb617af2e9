/**
 * Re-codes the rows of a region after it chose another version of the taxonomy: in the background, in small
 * transactions. What is left to do is what still carries another version, so a process that dies leaves nothing to
 * repair: whoever scans next goes on. A row that is written meanwhile is coded with the new version by its own
 * transaction; one that was being written with the former version is found by the comparison.
 */
import type { Clock } from '@vlinderdas/kernel/clock';
import type { NewId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database, Tx } from '@vlinderdas/platform/db/database';
import type { Scan } from '@vlinderdas/platform/module';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Gap } from './gaps.ts';
import { createRecodingQueries } from './recoding.queries.ts';
import { type Hercodering, recodingChannel } from './recoding.resource.ts';
import { SHIPPED_VERSION, type TaxonomyVersions } from './taxonomy-versions.ts';

/** Rows of a region by the version that they carry. */
export interface CodedRows extends Record<string, unknown> {
  version: string;
  /** Organisation in whose context they can be read; null where the region is enough. */
  owner: string | null;
  rows: number;
}

export interface RecodeWork {
  /** The version that the rows carry. */
  from: string;
  to: Taxonomy;
  /** Versions that may name what `to` does not know. */
  former: readonly Taxonomy[];
  limit: number;
}

export interface RecodedRows {
  rows: number;
  /** What each row lost, row after row. */
  gaps: readonly Gap[];
}

/** What a service re-codes. All of it runs as the system, in the region. */
export interface RecodingSubject {
  schema: string;
  countByVersion(tx: Tx): Promise<CodedRows[]>;
  /** Codes at most `limit` rows anew that nobody else is writing. */
  recode(tx: Tx, work: RecodeWork): Promise<RecodedRows>;
  /** Tells who follows that all rows of the region carry its version. */
  announce(tx: Tx, regionId: string, activation: number): Promise<void>;
}

export interface RecodingDeps {
  db: Database;
  clock: Clock;
  newId: NewId;
  versions: TaxonomyVersions;
  /** Tells open pages how far it is; may be away at any moment. */
  redis: { publish(channel: string, message: string): Promise<unknown> };
  faultPoint(name: string): void;
}

export interface RecodingOptions {
  /** How often rows are compared with what their region chose, whatever events said. */
  compareEveryMs: number;
}

export interface Recoder {
  /** Puts the region on the list, in the transaction that handles the event. */
  begin(tx: Tx): Promise<void>;
  /** Puts every region on the list whose rows carry another version than it works with, whatever events said. */
  compare(): Promise<void>;
  /** Progress and report of the actor's region. */
  describe(tx: Tx): Promise<Hercodering>;
  scans: readonly Scan[];
}

const NO_REGION = '00000000-0000-0000-0000-000000000000';
const GO_ON_EVERY_MS = 2_000;
/** Rows per transaction: some 50 ms. */
const BATCH = 200;
/** A scan gives way after this, so that a process can stop; the next one goes on. */
const BUDGET_MS = 5_000;

function count(gaps: readonly Gap[]): (Gap & { rows: number })[] {
  const counted = new Map<string, Gap & { rows: number }>();
  for (const gap of gaps) {
    const key = `${gap.kind} ${gap.uri}`;
    counted.set(key, { ...gap, rows: (counted.get(key)?.rows ?? 0) + 1 });
  }
  return [...counted.values()];
}

export function createRecoder(
  subject: RecodingSubject,
  { db, clock, newId, versions, redis, faultPoint }: RecodingDeps,
  { compareEveryMs }: RecodingOptions,
): Recoder {
  const queries = createRecodingQueries(subject.schema);

  function tellPages(tx: Tx): void {
    const channel = recodingChannel(tx.actor.regionId ?? '');
    tx.afterCommit(async () => {
      await redis.publish(channel, subject.schema).catch(() => undefined);
    });
  }

  async function begin(tx: Tx): Promise<void> {
    const { taxonomy, revision } = await versions.active(tx);
    await queries.open(tx, { version: taxonomy.id, activation: revision, at: clock.now() });
    tellPages(tx);
  }

  /** @returns how many rows were coded anew */
  async function recodeBatch(tx: Tx, from: string): Promise<number> {
    const { taxonomy: to } = await versions.active(tx);
    // The region may have chosen again since the rows were counted.
    if (to.id === from) return 0;
    await begin(tx);
    const carried = await versions.find(tx, from);
    const shipped = await versions.find(tx, SHIPPED_VERSION);
    const former = [carried, shipped].filter((taxonomy) => taxonomy !== undefined);
    const { rows, gaps } = await subject.recode(tx, { from, to, former, limit: BATCH });
    await queries.addGaps(tx, count(gaps));
    faultPoint('recoding.coded');
    return rows;
  }

  async function finish(tx: Tx, regionId: string): Promise<void> {
    const { taxonomy, revision } = await versions.active(tx);
    const left = (await subject.countByVersion(tx)).some(({ version }) => version !== taxonomy.id);
    if (left || !(await queries.finish(tx, clock.now()))) return;
    await subject.announce(tx, regionId, revision);
    tellPages(tx);
  }

  /** Goes on with one region until it is done, nothing moves any more, or time is up. */
  async function work(regionId: string, until: number): Promise<void> {
    const correlationId = newId();
    const asSystem = <T>(owner: string | null, run: (tx: Tx) => Promise<T>) =>
      db.transaction({ actor: systemActor(regionId, owner), correlationId }, run);
    for (let moved = true; moved && performance.now() < until; ) {
      moved = false;
      const groups = await asSystem(null, async (tx) => {
        const { taxonomy } = await versions.active(tx);
        return (await subject.countByVersion(tx)).filter(({ version }) => version !== taxonomy.id);
      });
      for (const { version, owner } of groups) {
        let rows: number;
        do {
          rows = await asSystem(owner, (tx) => recodeBatch(tx, version));
          faultPoint('recoding.committed');
          moved ||= rows > 0;
        } while (rows > 0 && performance.now() < until);
      }
      if (groups.length === 0) return asSystem(null, (tx) => finish(tx, regionId));
    }
  }

  const asScan = <T>(run: (tx: Tx) => Promise<T>) =>
    db.transaction({ actor: systemActor(NO_REGION, null), correlationId: newId() }, run);

  async function compare(): Promise<void> {
    for (const { regionId, version } of await asScan(queries.listVersionsInUse)) {
      await db.transaction({ actor: systemActor(regionId, null), correlationId: newId() }, async (tx) => {
        if ((await versions.active(tx)).taxonomy.id !== version) await begin(tx);
      });
    }
  }

  return {
    begin,
    compare,
    async describe(tx) {
      const { taxonomy, revision } = await versions.active(tx);
      const counted = await subject.countByVersion(tx);
      const sum = (rows: readonly CodedRows[]) => rows.reduce((all, group) => all + group.rows, 0);
      const totaal = sum(counted);
      const gedaan = sum(counted.filter(({ version }) => version === taxonomy.id));
      const found = await queries.find(tx);
      // A report of a former choice says nothing of this one.
      const recoding = found?.version === taxonomy.id && found.activation === revision ? found : undefined;
      const isBusy = gedaan < totaal || (recoding !== undefined && recoding.finishedAt === null);
      return {
        versie: taxonomy.id,
        stand: isBusy ? 'bezig' : 'gereed',
        totaal,
        gedaan,
        ...(recoding && { begonnenOp: recoding.startedAt.toISOString() }),
        ...(recoding?.finishedAt && { gereedOp: recoding.finishedAt.toISOString() }),
        ...(recoding ? await queries.listGaps(tx) : { nietVertaald: [], aantalNietVertaald: 0 }),
      };
    },
    scans: [
      {
        name: `${subject.schema}.recode`,
        everyMs: GO_ON_EVERY_MS,
        run: async () => {
          const until = performance.now() + BUDGET_MS;
          for (const regionId of await asScan(queries.listOpen)) await work(regionId, until);
        },
      },
      {
        name: `${subject.schema}.compare-versions`,
        everyMs: compareEveryMs,
        run: compare,
      },
    ],
  };
}
