/**
 * The only way to the database: a transaction that knows its actor. Region, organisation, roles and actor are
 * set with `set_config(..., true)`, so that they end with the transaction and row-level security can rely on
 * them; nobody gets a connection without that context.
 */

import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Actor } from '../auth/actor.ts';

// A calendar date stays the text it is: node-postgres would shift it by the process' time zone.
const DATE_OID = 1082;
pg.types.setTypeParser(DATE_OID, (text) => text);

type DrizzleTransaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

/** A drizzle transaction plus what belongs to it. */
export type Tx = DrizzleTransaction & {
  readonly actor: Actor;
  readonly correlationId: string;
  readonly traceparent: string | undefined;
  /** Runs after the commit, in order; a failure here is logged and harms nobody. */
  afterCommit(action: () => void | Promise<void>): void;
};

export interface TransactionContext {
  actor: Actor;
  correlationId: string;
  traceparent?: string;
}

export interface Database {
  /** Commits what `work` did, or rolls all of it back when it throws. */
  transaction<T>(context: TransactionContext, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `work` unless another process holds the lock of this name; false when it does. */
  withLock(name: string, work: () => Promise<void>): Promise<boolean>;
  /** True when the server answers. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url: string;
  /** Connections in the pool of this service. */
  max: number;
  applicationName: string;
  statementTimeoutMs?: number;
  onError: (error: Error) => void;
}

export function createDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max,
    application_name: options.applicationName,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: options.statementTimeoutMs ?? 30_000,
    keepAlive: true,
  });
  pool.on('error', options.onError);
  // The pool listens to idle connections only. One that is cut off while a transaction waits for something else would
  // end the process; the transaction finds out at its next statement.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = drizzle(pool);

  return {
    async transaction(context, work) {
      const after: (() => void | Promise<void>)[] = [];
      const result = await db.transaction(async (transaction) => {
        const { actor } = context;
        await transaction.execute(sql`select
          set_config('app.region_id', ${actor.regionId ?? ''}, true),
          set_config('app.organisation_id', ${actor.organisationId ?? ''}, true),
          set_config('app.actor_id', ${actor.actorId ?? ''}, true),
          set_config('app.role', ${actor.roles.join(',')}, true)`);
        const tx = Object.assign(transaction, {
          actor,
          correlationId: context.correlationId,
          traceparent: context.traceparent,
          afterCommit: (action: () => void | Promise<void>) => {
            after.push(action);
          },
        }) as Tx;
        return work(tx);
      });
      for (const action of after) {
        try {
          await action();
        } catch (error) {
          options.onError(error as Error);
        }
      }
      return result;
    },
    withLock: (name, work) =>
      db.transaction(async (transaction) => {
        const { rows } = await transaction.execute<{ locked: boolean }>(
          sql`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as locked`,
        );
        if (!rows[0]?.locked) return false;
        await work();
        return true;
      }),
    async ping() {
      try {
        await pool.query('select 1');
        return true;
      } catch {
        return false;
      }
    },
    close: () => pool.end(),
  };
}

/** The PostgreSQL error code (SQLSTATE) behind a drizzle or node-postgres error, if there is one. */
export function sqlState(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code } = current as { code?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
}
