/**
 * Brings a database to the level of the migrations folder, forward only. Each file runs once, in one transaction,
 * as the owner of its schema, and its checksum is kept in `app.migration`. Many processes may start at the same
 * time: an advisory lock lets one apply, the others find nothing left to do (ADR 0002, R5).
 */
import pg from 'pg';
import { type Migration, readMigrations, renderMigration } from './migration-files.ts';
import { schemas as allSchemas, roleNames, servicesRole } from './roles.ts';

/** Trusted extensions: the owner of a database may create them without being superuser. */
const extensions = ['pg_trgm', 'unaccent', 'btree_gist', 'btree_gin', 'intarray'];
/** Arbitrary, the same for every starter of one database. */
const LOCK_KEY = 7_361_220_815;
const LOCK_NOT_AVAILABLE = '55P03';
const DEADLOCK_DETECTED = '40P01';
const ATTEMPTS = 15;

export interface MigrateOptions {
  /** A role that is a member of every owner and publisher (see `ensureRoles`) and may create schemas. */
  connectionString: string;
  /** Folder with one folder per schema. */
  folder: string;
  /** Start of the role names; default the name of the database. */
  prefix?: string;
  schemas?: readonly string[];
  /** Hears one line per applied file. */
  log?: (line: string) => void;
}

/**
 * @returns the files that this call applied, as `schema/name`
 * @throws Error when an applied file has changed, or a statement fails (with file and line)
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const { schemas = allSchemas, log = () => {} } = options;
  const migrations = readMigrations(options.folder, schemas);
  const client = new pg.Client({
    connectionString: options.connectionString,
    application_name: 'vlinderdas-migrate',
  });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    const prefix = options.prefix ?? (await databaseName(client));
    await prepare(client, prefix, schemas);
    const done = await appliedMigrations(client);
    const applied: string[] = [];
    for (const migration of migrations) {
      const label = `${migration.schema}/${migration.name}`;
      const checksum = done.get(label);
      if (checksum === undefined) {
        await apply(client, migration, renderMigration(migration, prefix, schemas), prefix);
        applied.push(label);
        log(label);
      } else if (checksum !== migration.checksum) {
        throw new Error(
          `${label} was changed after it had been applied. Restore it and add a new file instead.`,
        );
      }
    }
    return applied;
  } finally {
    await client.end();
  }
}

/** Files that are applied, as `schema/name`, with their checksums. Needs `ensureRoles` and one `migrate` before. */
async function appliedMigrations(client: pg.ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ label: string; checksum: string }>(
    `select schema || '/' || name as label, checksum from app.migration`,
  );
  return new Map(rows.map((row) => [row.label, row.checksum]));
}

async function databaseName(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
}

/** Schemas, extensions and the table of what was applied: all that must exist before the first file. */
async function prepare(client: pg.ClientBase, prefix: string, schemas: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select nspname as name from pg_namespace union all select extname from pg_extension',
  );
  const present = new Set(rows.map((row) => row.name));
  await client.query('begin');
  try {
    for (const extension of extensions) {
      if (!present.has(extension))
        await client.query(`create extension if not exists ${extension} with schema public`);
    }
    for (const schema of ['app', ...schemas]) {
      if (present.has(schema)) continue;
      present.add(schema);
      const { owner, service, publisher } = roleNames(prefix, schema);
      const id = pg.escapeIdentifier;
      await client.query(`create schema ${id(schema)} authorization ${id(owner)}`);
      await client.query(`set local role ${id(owner)}`);
      await client.query(`grant usage on schema ${id(schema)} to ${id(service)}`);
      await client.query(`grant usage, create on schema ${id(schema)} to ${id(publisher)}`);
      if (schema === 'app') await createBookkeeping(client, servicesRole(prefix));
      // Policies and views of every schema speak of the context functions in `app`.
      await client.query(`set local role ${id(roleNames(prefix, 'app').owner)}`);
      await client.query(`grant usage on schema app to ${id(owner)}, ${id(publisher)}`);
      await client.query('reset role');
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** A process is ready only at its migration level, so services may read what was applied. */
async function createBookkeeping(client: pg.ClientBase, services: string): Promise<void> {
  await client.query(`create table app.migration (
    schema text not null,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now(),
    primary key (schema, name)
  )`);
  await client.query(`grant usage on schema app to ${pg.escapeIdentifier(services)}`);
  await client.query(`grant select on app.migration to ${pg.escapeIdentifier(services)}`);
}

async function apply(
  client: pg.ClientBase,
  migration: Migration,
  sql: string,
  prefix: string,
): Promise<void> {
  const owner = pg.escapeIdentifier(roleNames(prefix, migration.schema).owner);
  const bookkeeper = pg.escapeIdentifier(roleNames(prefix, 'app').owner);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`begin; set local lock_timeout = '2s'; set local role ${owner}`);
      await client.query(sql);
      await client.query(`set local role ${bookkeeper}`);
      await client.query('insert into app.migration (schema, name, checksum) values ($1, $2, $3)', [
        migration.schema,
        migration.name,
        migration.checksum,
      ]);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      // Waiting longer would queue every reader behind us; let them through and try again.
      if (attempt < ATTEMPTS && isLockConflict(error)) await pause(Math.min(100 * 2 ** attempt, 3_000));
      else throw describe(error, migration, sql);
    }
  }
}

function isLockConflict(error: unknown): boolean {
  return (
    error instanceof pg.DatabaseError &&
    (error.code === LOCK_NOT_AVAILABLE || error.code === DEADLOCK_DETECTED)
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function describe(error: unknown, migration: Migration, sql: string): Error {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN;
  const line = Number.isNaN(position) ? '' : `:${sql.slice(0, position).split('\n').length}`;
  const message = error instanceof Error ? error.message : String(error);
  const detail = error instanceof pg.DatabaseError && error.hint ? ` (${error.hint})` : '';
  return new Error(`${migration.schema}/${migration.name}${line}: ${message}${detail}`, { cause: error });
}
