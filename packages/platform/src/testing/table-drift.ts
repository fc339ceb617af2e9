/**
 * Compares the tables that a service declares for drizzle with the migrated database: names, types and nullability.
 * The migrations are the truth; a declaration that differs reads or writes something that is not there.
 */
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** Columns that PostgreSQL computes need no declaration. */
const COLUMNS = `
  select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull"
  from pg_attribute a
  where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`;

const SAME_TYPES: Record<string, string> = {
  'timestamp with time zone': 'timestamptz',
};

function describe(column: { name: string; type: string; notNull: boolean }): string {
  const type = SAME_TYPES[column.type] ?? column.type;
  return `${column.name} ${type}${column.notNull ? ' not null' : ''}`;
}

/**
 * @param declarations the exports of a service's `db/tables.ts`
 * @returns one line per column that only one side has, or has differently; empty when they agree
 */
export async function findTableDrift(
  database: TestDatabase,
  declarations: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    const drift: string[] = [];
    for (const declaration of Object.values(declarations)) {
      if (!is(declaration, PgTable)) continue;
      const { schema = 'public', name, columns } = getTableConfig(declaration);
      const { rows } = await client.query<{ name: string; type: string; notNull: boolean }>(COLUMNS, [
        `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`,
      ]);
      const migrated = new Set(rows.map(describe));
      const declared = new Set(
        columns.map((column) =>
          describe({ name: column.name, type: column.getSQLType(), notNull: column.notNull }),
        ),
      );
      const table = `${schema}.${name}`;
      for (const column of declared) if (!migrated.has(column)) drift.push(`${table} declares ${column}`);
      for (const column of migrated) if (!declared.has(column)) drift.push(`${table} lacks ${column}`);
    }
    return drift;
  } finally {
    await client.end();
  }
}
