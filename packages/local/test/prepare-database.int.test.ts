import { join } from 'node:path';
import { ensureDatabase, prepareDatabase, serviceUrl } from '@vlinderdas/local/prepare-database';
import { RolesRefused } from '@vlinderdas/platform/db/prepare-database';
import { roleNames, schemas, servicesRole } from '@vlinderdas/platform/db/roles';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { addressOf } from '@vlinderdas/platform/testing/test-server';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';

const database = await useTestDatabase({ empty: true });
const migrations = join(import.meta.dirname, '..', '..', '..', 'migrations');
const prefix = database.name;
const limited = `${prefix}_limited`;
const options = { adminUrl: database.adminUrl, migrations, secret: 'a secret of this checkout' };

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const results = await client.query<T>(sql);
    return results.rows;
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  const roles = [
    ...schemas.flatMap((schema) => Object.values(roleNames(prefix, schema))),
    servicesRole(prefix),
    limited,
  ];
  for (const role of roles) {
    const [found] = await query(database.adminUrl, `select from pg_roles where rolname = '${role}'`);
    if (found) await query(database.adminUrl, `drop owned by "${role}" cascade; drop role "${role}"`);
  }
});

describe('a database for the services', () => {
  it('is refused, with the SQL to run, to who may not make roles; and goes on when that was run', async () => {
    await query(
      database.adminUrl,
      `create role "${limited}" login password 'limited'; grant all on database "${prefix}" to "${limited}"`,
    );
    const adminUrl = addressOf(database.adminUrl, { database: prefix, user: limited, password: 'limited' });
    const refusal: unknown = await prepareDatabase({ ...options, adminUrl }).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(RolesRefused);
    await query(database.adminUrl, (refusal as RolesRefused).sql);
    await query(database.adminUrl, `grant create on schema public to "${limited}"`);

    const prepared = await prepareDatabase({ ...options, adminUrl });
    expect(prepared.applied).toContain('candidates/every-service/0001_idempotency_and_access_log.sql');
    expect(await query(prepared.serviceUrls.candidates ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is ready at once the second time, with the same addresses', async () => {
    const first = await prepareDatabase(options);
    const second = await prepareDatabase(options);

    expect(second.applied).toEqual([]);
    expect(second.serviceUrls).toEqual(first.serviceUrls);
    expect(serviceUrl(options.adminUrl, 'matcher', options.secret)).toBe(first.serviceUrls.matcher);
  });

  it('is made once on a server', async () => {
    const name = `${prefix}_made`;

    const url = await ensureDatabase(database.adminUrl, name);
    expect(await ensureDatabase(database.adminUrl, name)).toBe(url);

    expect(await query(url, 'select current_database() as name')).toEqual([{ name }]);
    await query(database.adminUrl, `drop database "${name}"`);
  });
});
