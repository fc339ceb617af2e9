import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, describe, expect, it } from 'vitest';
import { candidateProjection, leftVersion, region, shortlist, vacancyProjection } from '../src/db/tables.ts';

const database = await useTestDatabase();
const db = createDatabase({
  url: database.serviceUrl('matcher'),
  max: 1,
  applicationName: 'test',
  onError: () => undefined,
});
afterAll(() => db.close());

/** Name and type of every column, as PostgreSQL says them. */
async function columnsOf(relation: string): Promise<string[]> {
  const { rows } = await db.transaction({ actor: systemActor(newId(), null), correlationId: newId() }, (tx) =>
    tx.execute<{ column: string }>(sql`
        select attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
          as column
        from pg_attribute where attrelid = ${relation}::regclass and attnum > 0 and not attisdropped`),
  );
  return rows.map(({ column }) => column).sort();
}

const OWN = ['position'];

describe('what the program says of its tables', () => {
  it.each([region, leftVersion, candidateProjection, vacancyProjection, shortlist])(
    'holds in the database',
    async (table) => {
      const { name, columns } = getTableConfig(table);
      const said = columns.map(
        (column) => `${column.name} ${column.getSQLType()}${column.notNull ? ' not null' : ''}`,
      );

      expect(said.sort()).toEqual(await columnsOf(`matcher.${name}`));
    },
  );

  it.each([
    [candidateProjection, 'candidates.matching_profile'],
    [vacancyProjection, 'vacancies.matching_demand'],
  ] as const)(
    'a projection has the columns of its published view, no more and no fewer',
    async (table, view) => {
      const names = getTableConfig(table).columns.map((column) => column.name);
      const published = (await columnsOf(view)).map((column) => column.split(' ')[0] ?? '');

      expect(names.filter((name) => !OWN.includes(name)).sort()).toEqual(published.sort());
    },
  );
});
