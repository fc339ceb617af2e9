/** A database made ready for the services: roles with passwords, schemas, and every migration. */
import { createHmac } from 'node:crypto';
import { migrate } from '@vlinderdas/platform/db/migrate';
import { ensureRoles, roleNames, roleStatements, schemas } from '@vlinderdas/platform/db/roles';
import pg from 'pg';

/** Arbitrary; roles belong to the cluster, and PostgreSQL does not like two to change one at the same time. */
const LOCK_KEY = 7_361_220_817;
const INSUFFICIENT_PRIVILEGE = '42501';

export interface PrepareDatabaseOptions {
  /** A connection that may create roles and schemas. */
  adminUrl: string;
  /** Folder of the migrations. */
  migrations: string;
  /** Decides the services' passwords: the same secret gives the same passwords. */
  secret: string;
  log?: (line: string) => void;
}

export interface PreparedDatabase {
  /** Start of the role names: the name of the database. */
  prefix: string;
  /** Address per schema, as its service. */
  serviceUrls: Readonly<Record<string, string>>;
  /** Migrations that were applied now. */
  applied: readonly string[];
}

/** @throws RolesRefused when the connection may not create roles */
export async function prepareDatabase(options: PrepareDatabaseOptions): Promise<PreparedDatabase> {
  const { adminUrl, migrations, secret } = options;
  const prefix = databaseOf(new URL(adminUrl));
  const passwords = Object.fromEntries(schemas.map((schema) => [schema, passwordOf(secret, prefix, schema)]));
  const serviceUrls = Object.fromEntries(
    schemas.map((schema) => [schema, serviceUrl(adminUrl, schema, secret)]),
  );
  await withClient(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    try {
      await ensureRoles(client, { prefix, passwords });
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== INSUFFICIENT_PRIVILEGE) throw error;
      // Whoever may, ran the SQL that we gave before: then there is nothing left to make.
      if (await canSignIn(Object.values(serviceUrls))) return;
      throw new RolesRefused(roleStatements({ prefix, passwords, migrator: client.user ?? 'postgres' }));
    }
  });
  const applied = await migrate({
    connectionString: adminUrl,
    folder: migrations,
    prefix,
    ...(options.log && { log: options.log }),
  });
  return { prefix, serviceUrls, applied };
}

/** The address at which a service signs in to a database that was prepared with this secret. */
export function serviceUrl(adminUrl: string, schema: string, secret: string): string {
  const url = new URL(adminUrl);
  const prefix = databaseOf(url);
  url.username = encodeURIComponent(roleNames(prefix, schema).service);
  url.password = passwordOf(secret, prefix, schema);
  return url.href;
}

function databaseOf(url: URL): string {
  return decodeURIComponent(url.pathname.slice(1));
}

function passwordOf(secret: string, prefix: string, schema: string): string {
  return createHmac('sha256', secret).update(`${prefix} ${schema}`).digest('hex').slice(0, 40);
}

/** The administrator of the server has to make the roles; here is what to run. */
export class RolesRefused extends Error {
  readonly sql: string;

  constructor(statements: readonly string[]) {
    super('De gebruiker van DATABASE_URL mag geen rollen maken (CREATEROLE).');
    this.name = 'RolesRefused';
    this.sql = `${statements.join(';\n')};\n`;
  }
}

/** Makes the database on the same server unless it exists; the result is its address. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  await withClient(serverUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)} template template0`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

async function canSignIn(urls: readonly string[]): Promise<boolean> {
  const attempts = await Promise.allSettled(urls.map((url) => withClient(url, async () => {})));
  return attempts.every(({ status }) => status === 'fulfilled');
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
