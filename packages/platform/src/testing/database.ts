/**
 * A database of its own for each test file: a copy of the template that was migrated once for the run. It is
 * dropped when the file's tests pass, and kept, with its name said, when one fails.
 */
import pg from 'pg';
import { afterAll, inject, type RunnerTask } from 'vitest';
import { roleNames } from '../db/roles.ts';

/** Where the test server is; handed over by the global set-up of the run. */
export interface TestServer {
  /** Administrator's address of the database `postgres`. */
  adminUrl: string;
  /** Migrated database to copy. */
  template: string;
  /** Start of the names of the roles, the same for every copy. */
  prefix: string;
  /** Password per schema. */
  passwords: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
    testRedisUrl: string;
  }
}

export interface TestDatabase {
  name: string;
  /** As the administrator, who sees every row. For set-up and for looking behind the policies only. */
  adminUrl: string;
  /** As the service of this schema: what the product itself uses. */
  serviceUrl(schema: string): string;
  /** Drops the database; tests need not call it. */
  close(): Promise<void>;
}

/**
 * Copies the template (about 40 ms). Call it once, at the top of a test file.
 * @param options.empty true for a database without schemas, to test migrations on
 * @example const database = await useTestDatabase();
 *          const db = createDatabase({ url: database.serviceUrl('candidates'), ... });
 */
export async function useTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = testDatabaseName(server.prefix, Date.now(), Math.random());
  const template = options.empty ? 'template0' : server.template;
  await asAdmin(server.adminUrl, (client) =>
    client.query(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`),
  );
  const database: TestDatabase = {
    name,
    adminUrl: addressOf(server.adminUrl, { database: name }),
    serviceUrl(schema) {
      const password = server.passwords[schema];
      if (password === undefined) throw new Error(`The service of schema ${schema} cannot sign in.`);
      return addressOf(server.adminUrl, {
        database: name,
        user: roleNames(server.prefix, schema).service,
        password,
      });
    },
    close: () =>
      asAdmin(server.adminUrl, async (client) => {
        await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
      }),
  };
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures a hook wants from this pattern
  afterAll(async ({}, suite) => {
    if (!hasFailed(suite)) return database.close();
    const psql = addressOf(server.adminUrl, { database: name });
    process.stderr.write(`Kept the database of the failed tests: ${psql}\n`);
  });
  return database;
}

/** `<prefix>_t_<milliseconds, base 36>_<random>`: the age can be read from the name, so that old copies can go. */
export function testDatabaseName(prefix: string, nowMs: number, random: number): string {
  return `${prefix}_t_${nowMs.toString(36)}_${Math.floor(random * 36 ** 6).toString(36)}`;
}

/** When a copy was made, in milliseconds since the epoch; undefined for any other database. */
export function testDatabaseMadeAt(prefix: string, name: string): number | undefined {
  const start = `${prefix}_t_`;
  const made = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 36) : Number.NaN;
  return Number.isNaN(made) ? undefined : made;
}

/** The same server by another database or user. */
export function addressOf(
  url: string,
  change: { database: string; user?: string; password?: string },
): string {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(change.database)}`;
  if (change.user !== undefined) address.username = encodeURIComponent(change.user);
  if (change.password !== undefined) address.password = encodeURIComponent(change.password);
  return address.href;
}

async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function hasFailed(task: RunnerTask): boolean {
  if (task.result?.state === 'fail') return true;
  return task.type === 'suite' && task.tasks.some(hasFailed);
}
