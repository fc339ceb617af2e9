/**
 * Migrations as they lie in the folder: `<schema>/NNNN_name.sql`, and `every-service/*.sql` that each service's
 * schema gets before its own. A file names no role or schema literally: `{{owner}}`, `{{service:matcher}}` and so
 * on are replaced by the names of this database.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { roleNames, servicesRole, technicalSchemas } from './roles.ts';

/** Folder whose files go to the schema of every service. */
export const everyService = 'every-service';

export interface Migration {
  schema: string;
  /** `0001_candidate.sql`, or `every-service/0001_idempotency.sql`. */
  name: string;
  /** As written, with placeholders. */
  text: string;
  /** SHA-256 of the text, hexadecimal. */
  checksum: string;
}

/**
 * All migrations in the order in which they run.
 * @throws Error for a folder that is no schema, or a file name that is not `NNNN_words.sql`
 */
export function readMigrations(folder: string, schemas: readonly string[]): Migration[] {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== everyService && !schemas.includes(entry.name)) {
      throw new Error(
        `${join(folder, entry.name)} is the folder of no schema; known are ${schemas.join(', ')}.`,
      );
    }
  }
  return schemas.flatMap((schema) => {
    const common = technicalSchemas.includes(schema) ? [] : filesIn(folder, everyService);
    return [
      ...common.map((name) => readMigration(folder, schema, `${everyService}/${name}`)),
      ...filesIn(folder, schema).map((name) => readMigration(folder, schema, name)),
    ];
  });
}

function filesIn(folder: string, name: string): string[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const files = readdirSync(path)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  const numbers = new Set<string>();
  for (const file of files) {
    if (!/^\d{4}_[a-z0-9_-]+\.sql$/.test(file))
      throw new Error(`${join(path, file)}: name it NNNN_words.sql.`);
    const number = file.slice(0, 4);
    if (numbers.has(number)) throw new Error(`${join(path, file)}: another file has number ${number}.`);
    numbers.add(number);
  }
  return files;
}

function readMigration(folder: string, schema: string, name: string): Migration {
  const path = name.startsWith(`${everyService}/`) ? join(folder, name) : join(folder, schema, name);
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  // The runner's transaction holds the file and its row in app.migration together.
  if (/^\s*(begin|commit|rollback|start transaction)\s*;/im.test(text)) {
    throw new Error(`${path}: leave begin, commit and rollback to the runner.`);
  }
  return { schema, name, text, checksum: createHash('sha256').update(text).digest('hex') };
}

/**
 * Replaces `{{schema}}`, `{{owner}}`, `{{service}}`, `{{publisher}}` (this schema's), the same with a schema's name
 * (`{{publisher:candidates}}`) and `{{services}}` (the group of all services) by quoted identifiers.
 * @throws Error for an unknown placeholder or schema
 */
export function renderMigration(migration: Migration, prefix: string, schemas: readonly string[]): string {
  return migration.text.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (placeholder, inner: string) => {
    const [kind = '', schema = migration.schema] = inner.split(':');
    const names = schemas.includes(schema) ? roleNames(prefix, schema) : undefined;
    if (inner === 'schema') return pg.escapeIdentifier(schema);
    if (inner === 'services') return pg.escapeIdentifier(servicesRole(prefix));
    if (names && (kind === 'owner' || kind === 'service' || kind === 'publisher')) {
      return pg.escapeIdentifier(names[kind]);
    }
    throw new Error(`${migration.schema}/${migration.name}: unknown placeholder ${placeholder}.`);
  });
}
