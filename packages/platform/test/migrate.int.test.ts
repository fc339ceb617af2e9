import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { migrate } from '@vlinderdas/platform/db/migrate';
import { ensureRoles, roleNames, roleStatements, servicesRole } from '@vlinderdas/platform/db/roles';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { addressOf } from '@vlinderdas/platform/testing/test-server';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const database = await useTestDatabase({ empty: true });
const schemas = ['app', 'messaging', 'garden', 'kitchen'];
const prefix = database.name;
const passwords = { garden: 'spade', kitchen: 'spoon' };
const admin = new pg.Client({ connectionString: database.adminUrl });
let folder: string;

beforeAll(async () => {
  await admin.connect();
  await ensureRoles(admin, { prefix, schemas, passwords });
});

afterAll(async () => {
  const roles = schemas.flatMap((schema) => Object.values(roleNames(prefix, schema)));
  for (const role of [...roles, servicesRole(prefix)]) {
    await admin.query(`drop owned by "${role}" cascade`);
    await admin.query(`drop role "${role}"`);
  }
  await admin.end();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vlinderdas-migrations-'));
  for (const schema of schemas) await admin.query(`drop schema if exists "${schema}" cascade`);
  return () => rmSync(folder, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [name, sql] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), sql);
  }
}

function run(): Promise<string[]> {
  return migrate({ connectionString: database.adminUrl, prefix, schemas, folder });
}

async function as<T extends pg.QueryResultRow>(schema: 'garden' | 'kitchen', sql: string): Promise<T[]> {
  const user = roleNames(prefix, schema).service;
  const client = new pg.Client(
    addressOf(database.adminUrl, { database: database.name, user, password: passwords[schema] }),
  );
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('migrations', () => {
  it('run per schema in order, the files of every service before its own', async () => {
    write({
      'app/0001_region.sql': 'create table {{schema}}.region (id int);',
      'every-service/0001_note.sql': 'create table {{schema}}.note (id int);',
      'garden/0001_plant.sql':
        'create table {{schema}}.plant (id int); alter table {{schema}}.note add extra int;',
      'kitchen/0001_dish.sql': 'create table {{schema}}.dish (id int);',
      'kitchen/0002_dish_name.sql': 'alter table {{schema}}.dish add name text;',
    });

    const applied = await run();

    expect(applied).toEqual([
      'app/0001_region.sql',
      'garden/every-service/0001_note.sql',
      'garden/0001_plant.sql',
      'kitchen/every-service/0001_note.sql',
      'kitchen/0001_dish.sql',
      'kitchen/0002_dish_name.sql',
    ]);
    expect(await run()).toEqual([]);
  });

  it('make tables that belong to the owner, which the service uses and does not own', async () => {
    write({
      'garden/0001_plant.sql': `create table {{schema}}.plant (id int);
        grant select, insert on {{schema}}.plant to {{service}};`,
    });
    await run();

    await as('garden', 'insert into garden.plant values (1)');

    const { rows } = await admin.query("select tableowner from pg_tables where schemaname = 'garden'");
    expect(rows).toEqual([{ tableowner: roleNames(prefix, 'garden').owner }]);
    await expect(as('garden', 'drop table garden.plant')).rejects.toThrow('must be owner');
    await expect(as('kitchen', 'select * from garden.plant')).rejects.toThrow(
      'permission denied for schema garden',
    );
  });

  it('let a publisher show one other service a view and nothing else', async () => {
    write({
      'garden/0001_plant.sql': `create table {{schema}}.plant (id int, secret text);
        insert into {{schema}}.plant values (7, 'weed');
        grant select (id) on {{schema}}.plant to {{publisher}};
        set local role {{publisher}};
        create view {{schema}}.published as select id from {{schema}}.plant;
        grant select on {{schema}}.published to {{service:kitchen}};
        set local role {{owner}};
        grant usage on schema {{schema}} to {{service:kitchen}};`,
    });
    await run();

    expect(await as('kitchen', 'select * from garden.published')).toEqual([{ id: 7 }]);
    await expect(as('kitchen', 'select id from garden.plant')).rejects.toThrow(
      'permission denied for table plant',
    );
  });

  it('apply once when twenty processes start together', async () => {
    write({
      'garden/0001_plant.sql': 'create table {{schema}}.plant (id int);',
      'garden/0002_more.sql': 'select 1;',
    });

    const results = await Promise.all(Array.from({ length: 20 }, run));

    expect(results.flat()).toEqual(['garden/0001_plant.sql', 'garden/0002_more.sql']);
  });

  it('refuse a file that was changed after it had been applied', async () => {
    write({ 'garden/0001_plant.sql': 'select 1;' });
    await run();

    write({ 'garden/0001_plant.sql': 'select 2;' });

    await expect(run()).rejects.toThrow('garden/0001_plant.sql was changed after it had been applied');
  });

  it('leave nothing of a file that fails, and say where it failed', async () => {
    write({ 'garden/0001_plant.sql': 'create table {{schema}}.plant (id int);\n\nselect nonsense;' });

    await expect(run()).rejects.toThrow('garden/0001_plant.sql:3: column "nonsense" does not exist');

    const { rows } = await admin.query(
      "select to_regclass('garden.plant') as plant, count(*)::int from app.migration",
    );
    expect(rows).toEqual([{ plant: null, count: 0 }]);
  });

  it('wait for a lock without queueing everyone behind them, and get through', {
    timeout: 20_000,
  }, async () => {
    write({
      'garden/0001_plant.sql':
        'create table {{schema}}.plant (id int); grant select on {{schema}}.plant to {{service}};',
    });
    await run();
    const reader = new pg.Client(database.adminUrl);
    await reader.connect();
    await reader.query('begin; select * from garden.plant');
    write({ 'garden/0002_name.sql': 'alter table {{schema}}.plant add name text;' });

    const running = run();
    await expect.poll(waitingForLock).toBe(true);
    await expect.poll(waitingForLock, { timeout: 5_000 }).toBe(false);
    await reader.end();

    expect(await running).toEqual(['garden/0002_name.sql']);
  });

  it.each([
    [
      'an unknown placeholder',
      { 'garden/0001_a.sql': 'grant {{master}} to x' },
      'unknown placeholder {{master}}',
    ],
    ['a placeholder of no schema', { 'garden/0001_a.sql': '{{service:cellar}}' }, 'unknown placeholder'],
    ['a folder of no schema', { 'cellar/0001_a.sql': 'select 1' }, 'is the folder of no schema'],
    ['a name without number', { 'garden/a.sql': 'select 1' }, 'name it NNNN_words.sql'],
    [
      'a number used twice',
      { 'garden/0001_a.sql': '', 'garden/0001_b.sql': '' },
      'another file has number 0001',
    ],
    ['its own commit', { 'garden/0001_a.sql': 'select 1;\ncommit;' }, 'leave begin, commit and rollback'],
  ])('refuse %s', async (_what, files, message) => {
    write(files);

    await expect(run()).rejects.toThrow(message);
  });
});

describe('roles', () => {
  it('can be made again, and by an administrator who is no superuser', async () => {
    const maker = `${prefix}_maker`;
    await admin.query(`create role "${maker}" login createrole password 'maker'`);
    const own = { prefix: `${prefix}_m`, schemas: ['garden'], passwords: { garden: 'rake' } };
    const client = new pg.Client(
      addressOf(database.adminUrl, { database: database.name, user: maker, password: 'maker' }),
    );
    await client.connect();

    await ensureRoles(client, own);
    await ensureRoles(client, own);

    const roles = [...Object.values(roleNames(own.prefix, 'garden')), servicesRole(own.prefix)];
    const { rows } = await client.query<{ rolname: string; rolcanlogin: boolean }>(
      'select rolname, rolcanlogin from pg_roles where rolname = any($1) order by rolname',
      [roles],
    );
    for (const role of roles) await client.query(`drop role "${role}"`);
    await client.end();
    await admin.query(`drop role "${maker}"`);
    expect(rows.filter((row) => row.rolcanlogin).map((row) => row.rolname)).toEqual([
      roleNames(own.prefix, 'garden').service,
    ]);
    expect(rows).toHaveLength(4);
  });

  it('are refused when one of them steps over row-level security', async () => {
    const { service } = roleNames(prefix, 'garden');
    await admin.query(`alter role "${service}" bypassrls`);

    const ensured = ensureRoles(admin, { prefix, schemas });

    await expect(ensured).rejects.toThrow(
      `step over row-level security (superuser or bypassrls): ${service}`,
    );
    await admin.query(`alter role "${service}" nobypassrls`);
  });

  it('are printed without their passwords', () => {
    const printed = roleStatements({ prefix: 'x', passwords: { candidates: 'very secret' } }).join(';\n');

    expect(printed).not.toContain('very secret');
    expect(printed).toContain('SCRAM-SHA-256$4096:');
  });

  it('are refused when PostgreSQL would cut their names', () => {
    expect(() => roleStatements({ prefix: 'x'.repeat(50) })).toThrow('longer than 63 bytes');
  });
});

async function waitingForLock(): Promise<boolean> {
  const { rows } = await admin.query<{ waiting: boolean }>(
    "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'relation') as waiting",
  );
  return rows[0]?.waiting ?? false;
}
