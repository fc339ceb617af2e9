/**
 * The migrated database that every test file copies. Its name follows from the content of the migrations, so that
 * a next run finds it ready, and two runs with different migrations do not meet.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@vlinderdas/platform/db/migrate';
import { ensureRoles, schemas } from '@vlinderdas/platform/db/roles';
import {
  addressOf,
  type TestServer,
  testDatabaseMadeAt,
  testDatabaseName,
} from '@vlinderdas/platform/testing/test-server';
import pg from 'pg';

const PREFIX = 'vlinderdas_test';
/** Arbitrary; held in the database `postgres` while roles and template are made. */
const LOCK_KEY = 7_361_220_816;
const COPY_LIFE_MS = 2 * 60 * 60 * 1_000;
const TEMPLATE_LIFE_MS = 24 * 60 * 60 * 1_000;

/**
 * Makes roles and template unless they are there, and drops what earlier runs left behind.
 * @param adminUrl administrator of the test server, database `postgres`
 * @param migrations folder of the migrations
 * @param secret decides the services' passwords, the same for every run on this server
 */
export async function prepareTemplate(
  adminUrl: string,
  migrations: string,
  secret: string,
): Promise<TestServer> {
  const passwords = Object.fromEntries(
    schemas.map((schema) => [
      schema,
      createHash('sha256').update(`${secret} ${schema}`).digest('hex').slice(0, 32),
    ]),
  );
  const template = `${PREFIX}_template_${fingerprint(migrations)}`;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    const databases = await listDatabases(client);
    await ensureRoles(client, { prefix: PREFIX, passwords });
    if (!databases.has(template)) await makeTemplate(client, adminUrl, template, migrations);
    // The comment tells when a template was last wanted.
    await client.query(`comment on database ${pg.escapeIdentifier(template)} is '${Date.now()}'`);
    await dropOld(client, databases, template);
  } finally {
    await client.end();
  }
  return { adminUrl, template, prefix: PREFIX, passwords };
}

/** A copy of the template for something that is not a vitest file. */
export async function copyTemplate(server: TestServer): Promise<{ name: string; drop(): Promise<void> }> {
  const name = testDatabaseName(server.prefix, Date.now(), Math.random());
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await run(`create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(server.template)}`);
  return { name, drop: () => run(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`) };
}

/** Under a working name until it is whole: a run that dies half-way leaves no template that looks ready. */
async function makeTemplate(
  client: pg.Client,
  adminUrl: string,
  name: string,
  migrations: string,
): Promise<void> {
  const unfinished = `${PREFIX}_unfinished`;
  await client.query(`drop database if exists ${unfinished} with (force)`);
  await client.query(`create database ${unfinished} template template0`);
  await migrate({
    connectionString: addressOf(adminUrl, { database: unfinished }),
    prefix: PREFIX,
    folder: migrations,
  });
  await client.query(`alter database ${unfinished} rename to ${pg.escapeIdentifier(name)}`);
}

async function listDatabases(client: pg.Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ name: string; wanted: string | null }>(
    `select datname as name, shobj_description(oid, 'pg_database') as wanted from pg_database
     where datname like '${PREFIX}\\_%' and not exists (select from pg_stat_activity a where a.datid = pg_database.oid)`,
  );
  return new Map(rows.map((row) => [row.name, Number(row.wanted ?? 0)]));
}

async function dropOld(client: pg.Client, databases: Map<string, number>, current: string): Promise<void> {
  const now = Date.now();
  for (const [name, wanted] of databases) {
    const madeAt = testDatabaseMadeAt(PREFIX, name);
    const isOldCopy = madeAt !== undefined && now - madeAt > COPY_LIFE_MS;
    const isOldTemplate =
      name.startsWith(`${PREFIX}_template_`) && name !== current && now - wanted > TEMPLATE_LIFE_MS;
    if (isOldCopy || isOldTemplate)
      await client.query(`drop database if exists ${pg.escapeIdentifier(name)}`);
  }
}

/** Of the migrations and of the code that runs them. */
function fingerprint(migrations: string): string {
  const hash = createHash('sha256');
  const database = join(migrations, '..', 'packages', 'platform', 'src', 'db');
  const runner = ['roles.ts', 'migrate.ts', 'migration-files.ts'].map((file) => join(database, file));
  const files = readdirSync(migrations, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => join(migrations, file));
  for (const path of [...files, ...runner])
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex').slice(0, 12);
}
