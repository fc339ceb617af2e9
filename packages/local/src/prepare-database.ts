/** The database of a checkout: made on a server unless it is there, with passwords that follow from one secret. */
import { createHmac } from 'node:crypto';
import {
  databaseOf,
  type PreparedDatabase,
  prepareDatabase as prepareWithPasswords,
  serviceUrl as serviceUrlWith,
} from '@vlinderdas/platform/db/prepare-database';
import { schemas } from '@vlinderdas/platform/db/roles';
import pg from 'pg';

export interface PrepareDatabaseOptions {
  /** A connection that may create roles and schemas. */
  adminUrl: string;
  /** Folder of the migrations. */
  migrations: string;
  /** Decides the services' passwords: the same secret gives the same passwords. */
  secret: string;
  log?: (line: string) => void;
}

/** @throws RolesRefused when the connection may not create roles and they are not there yet */
export async function prepareDatabase({
  secret,
  ...options
}: PrepareDatabaseOptions): Promise<PreparedDatabase> {
  const passwords = schemas.map((schema) => [schema, passwordOf(options.adminUrl, schema, secret)]);
  return prepareWithPasswords({ ...options, passwords: Object.fromEntries(passwords) });
}

/** The address at which a service signs in to a database that was prepared with this secret. */
export function serviceUrl(adminUrl: string, schema: string, secret: string): string {
  return serviceUrlWith(adminUrl, schema, passwordOf(adminUrl, schema, secret));
}

function passwordOf(adminUrl: string, schema: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`${databaseOf(adminUrl)} ${schema}`)
    .digest('hex')
    .slice(0, 40);
}

/** Makes the database on the same server unless it exists; the result is its address. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)} template template0`);
  } finally {
    await client.end();
  }
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
