/** What the services have stored, seen past every policy: to show that a refused call changed nothing. */

import type { TestDatabase } from '@vlinderdas/platform/testing/database';
import pg from 'pg';
import { afterAll, vi } from 'vitest';

/**
 * What a refusal may write: that somebody looked, or tried to write another's set. Shortlists follow in their own time
 * and hold nothing of their own.
 */
const PASSING = ['access_log', 'idempotency', 'change'];
const TECHNICAL = ['messaging', 'matcher', 'app'];
const SETTLED_WITHIN_MS = 15_000;

export interface Contents {
  client: pg.Client;
  /** Waits until every event has been handled. @throws Error when that takes too long */
  settle(): Promise<void>;
  /** A fingerprint per table. */
  fingerprint(): Promise<Readonly<Record<string, string>>>;
  /** Names of the tables of which a row has this in it. */
  tablesHolding(pattern: RegExp): Promise<string[]>;
  /** Until the work is done, rows that fail the condition are refused with a message that quotes them. */
  whileBroken<T>(table: string, condition: string, work: () => Promise<T>): Promise<T>;
}

/** Call it once, at the top of a test file. */
export async function openContents(database: TestDatabase): Promise<Contents> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  afterAll(() => client.end());
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|public$)'
       and n.nspname <> all($1) and c.relname <> all($2) order by 1`,
    [TECHNICAL, PASSING],
  );
  const union = rows
    .map(
      ({ name }) =>
        `select '${name}' as name, md5(coalesce(string_agg(t::text, chr(10) order by t::text), '')) as sum from ${name} t`,
    )
    .join(' union all ');

  return {
    client,
    async tablesHolding(pattern) {
      const tables = await client.query<{ name: string }>(
        `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'm') and n.nspname !~ '^(pg_|information_schema)' order by 1`,
      );
      const holding: string[] = [];
      for (const { name } of tables.rows) {
        const found = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
        if (found.rows.some(({ row }) => pattern.test(row))) holding.push(name);
      }
      return holding;
    },
    async whileBroken(table, condition, work) {
      await client.query(`alter table ${table} add constraint broken check (${condition}) not valid`);
      try {
        return await work();
      } finally {
        await client.query(`alter table ${table} drop constraint broken`);
      }
    },
    async settle() {
      await vi.waitFor(
        async () => {
          const open = await client.query('select 1 from messaging.delivery where done_at is null limit 1');
          if (open.rowCount !== 0) throw new Error('Events were not handled in time.');
        },
        { timeout: SETTLED_WITHIN_MS, interval: 20 },
      );
    },
    async fingerprint() {
      const sums = await client.query<{ name: string; sum: string }>(union);
      return Object.fromEntries(sums.rows.map(({ name, sum }) => [name, sum]));
    },
  };
}
