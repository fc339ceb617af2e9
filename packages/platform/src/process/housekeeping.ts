/** What every installation must sweep: old idempotency keys, settled events; and the gauges of the outbox. */
import { sql } from 'drizzle-orm';
import { systemActor } from '../auth/actor.ts';
import type { Database } from '../db/database.ts';
import type { Scan } from '../module.ts';
import type { Metrics } from './metrics.ts';

const HOUR_MS = 3_600_000;
const NIL = '00000000-0000-0000-0000-000000000000';
const context = { actor: systemActor(NIL, null), correlationId: 'housekeeping' };

function sweepKeys(schema: string, db: Database): Scan {
  return {
    name: `${schema}.sweep-idempotency`,
    everyMs: HOUR_MS,
    run: async () => {
      await db.transaction(context, (tx) =>
        tx.execute(
          sql`delete from ${sql.raw(`"${schema}"`)}.idempotency where created_at < now() - interval '24 hours'`,
        ),
      );
    },
  };
}

function sweepOutbox(db: Database): Scan {
  return {
    name: 'messaging.sweep-outbox',
    everyMs: HOUR_MS,
    run: async () => {
      await db.transaction(context, (tx) =>
        tx.execute(sql`delete from messaging.outbox o where o.created_at < now() - interval '7 days'
          and not exists (select from messaging.delivery d where d.event_id = o.id and d.done_at is null)`),
      );
    },
  };
}

function watchOutbox(db: Database, metrics: Metrics): Scan {
  return {
    name: 'messaging.watch-outbox',
    everyMs: 10_000,
    run: async () => {
      const { rows } = await db.transaction(context, (tx) =>
        tx.execute<{ open: number; oldest: number; dead: number }>(sql`
          select count(*) filter (where d.dead_at is null)::int as open,
            coalesce(extract(epoch from now() - min(o.created_at) filter (where d.dead_at is null)), 0)::int as oldest,
            count(d.dead_at)::int as dead
          from messaging.delivery d join messaging.outbox o on o.id = d.event_id where d.done_at is null`),
      );
      const [state] = rows;
      if (state) metrics.outbox({ open: state.open, oldestSeconds: state.oldest, dead: state.dead });
    },
  };
}

export function housekeeping(
  databases: ReadonlyMap<string, Database>,
  metrics: Metrics,
): { scan: Scan; db: Database }[] {
  return [...databases].flatMap(([schema, db]) =>
    schema === 'messaging'
      ? [
          { scan: sweepOutbox(db), db },
          { scan: watchOutbox(db, metrics), db },
        ]
      : [{ scan: sweepKeys(schema, db), db }],
  );
}
