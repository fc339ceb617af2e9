/**
 * A database of its own for each test file: a copy of the template that was migrated once for the run. It is
 * dropped when the file's tests pass, and kept, with its name said, when one fails.
 */
import pg from 'pg';
import { afterAll, inject, type RunnerTask } from 'vitest';
import { addressOf, serviceAddressOf, type TestServer, testDatabaseName } from './test-server.ts';

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
    serviceUrl: (schema) => serviceAddressOf(server, name, schema),
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
