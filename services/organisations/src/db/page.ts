/** A page of a list that is sorted by name and id. */
import { type SQL, sql } from 'drizzle-orm';

export interface PageRequest {
  limit: number;
  /** Name and id of the last row of the page before. */
  after: readonly [name: string, id: string] | undefined;
}

export interface Page<Row> {
  rows: Row[];
  /** Name and id of the last row, when there are more. */
  next: readonly [name: string, id: string] | undefined;
}

/** `and` with this. Relies on an index on (region_id, name collate "nl-x-icu", id). */
export function afterLast(table: 'o' | 'p', { after }: PageRequest): SQL {
  if (!after) return sql`true`;
  const [name, id] = after;
  const columns = sql.raw(`(${table}.name collate "nl-x-icu", ${table}.id)`);
  return sql`${columns} > (${name}::text collate "nl-x-icu", ${id}::uuid)`;
}

/** @param rows at most one more than the limit */
export function toPage<Row extends { id: string; name: string }>(rows: Row[], limit: number): Page<Row> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last ? [last.name, last.id] : undefined };
}
