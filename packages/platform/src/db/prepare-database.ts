/** A database made ready for the services: roles with passwords, schemas, and every migration. */
import pg from 'pg';
import { migrate } from './migrate.ts';
import { ensureRoles, roleNames, roleStatements } from './roles.ts';

/** Arbitrary; roles belong to the cluster, and PostgreSQL does not like two to change one at the same time. */
const LOCK_KEY = 7_361_220_817;
const INSUFFICIENT_PRIVILEGE = '42501';

export interface PrepareDatabaseOptions {
  /** A connection that may create roles and schemas. */
  adminUrl: string;
  /** Folder of the migrations. */
  migrations: string;
  /** Password per schema, with which its service signs in. */
  passwords: Readonly<Record<string, string>>;
  /** Hears one line per applied file. */
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

/** @throws RolesRefused when the connection may not create roles and they are not there yet */
export async function prepareDatabase(options: PrepareDatabaseOptions): Promise<PreparedDatabase> {
  const { adminUrl, migrations, passwords } = options;
  const prefix = databaseOf(adminUrl);
  const serviceUrls = Object.fromEntries(
    Object.entries(passwords).map(([schema, password]) => [schema, serviceUrl(adminUrl, schema, password)]),
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

/** The address at which a service signs in to the administrator's database. */
export function serviceUrl(adminUrl: string, schema: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = encodeURIComponent(roleNames(databaseOf(adminUrl), schema).service);
  url.password = encodeURIComponent(password);
  return url.href;
}

/** Name of the database in an address. */
export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** The administrator of the server has to make the roles; here is what to run. */
export class RolesRefused extends Error {
  readonly sql: string;

  constructor(statements: readonly string[]) {
    super('Deze gebruiker van PostgreSQL mag geen rollen maken (CREATEROLE).');
    this.name = 'RolesRefused';
    this.sql = `${statements.join(';\n')};\n`;
  }
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
