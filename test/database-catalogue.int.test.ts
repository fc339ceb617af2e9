/** What the database itself must refuse, read from its catalogue: roles, policies, views and functions (N14, N15, N18, N20). */
import { roleNames, schemas, servicesRole, technicalSchemas } from '@vlinderdas/platform/db/roles';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';

const { prefix } = inject('testServer');
const database = await useTestDatabase();
const admin = new pg.Client({ connectionString: database.adminUrl });
await admin.connect();
afterAll(() => admin.end());

const services = schemas.filter((schema) => !technicalSchemas.includes(schema));
const ours = [...schemas];
const query = async (sql: string, values: unknown[] = []) => (await admin.query(sql, values)).rows;

describe('roles', () => {
  it('of services are no superuser, bypass nothing, create nothing and own nothing', async () => {
    const names = [...schemas.map((schema) => roleNames(prefix, schema).service), servicesRole(prefix)];
    expect(
      await query(
        'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)',
        [names],
      ),
    ).toEqual([]);
    expect(
      await query(
        'select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = any($1)',
        [names],
      ),
    ).toEqual([]);
  });

  it('of services cannot become an owner or a publisher', async () => {
    const rows = await query(
      `select s.rolname from pg_roles s, pg_roles o where s.rolname = any($1) and o.rolname = any($2) and pg_has_role(s.oid, o.oid, 'member')`,
      [
        services.map((schema) => roleNames(prefix, schema).service),
        schemas.flatMap((schema) => [roleNames(prefix, schema).owner, roleNames(prefix, schema).publisher]),
      ],
    );
    expect(rows).toEqual([]);
  });
});

describe('tables', () => {
  it('all have row-level security, forced', async () => {
    // `app.migration` holds names of migrations only.
    const rows = await query(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any($1) and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) and n.nspname || '.' || c.relname <> 'app.migration'`,
      [ours],
    );
    expect(rows).toEqual([]);
  });

  it('say for every policy that lets write what may be written', async () => {
    const rows = await query(
      `select schemaname, tablename, policyname from pg_policies where schemaname = any($1) and cmd in ('ALL', 'UPDATE', 'INSERT') and with_check is null`,
      [ours],
    );
    expect(rows).toEqual([]);
  });

  it('have no foreign key into another schema', async () => {
    const rows = await query(
      `select k.conname from pg_constraint k join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
       where k.contype = 'f' and a.relnamespace <> b.relnamespace`,
    );
    expect(rows).toEqual([]);
  });

  it('are closed to other services: only published views and the outbox are shared', async () => {
    const rows = await query(
      `select distinct g.grantee, g.table_schema || '.' || g.table_name as name from information_schema.role_table_grants g
       join pg_class c on c.relname = g.table_name join pg_namespace n on n.oid = c.relnamespace and n.nspname = g.table_schema
       where g.table_schema = any($1) and c.relkind <> 'v' and g.grantee like $2 || '%'
         and g.grantee not in (select $2 || '_' || g.table_schema union select $2 || '_' || g.table_schema || '_owner' union select $2 || '_' || g.table_schema || '_publisher')
         and not (g.grantee = $2 || '_services' and (g.table_schema = 'messaging' or g.table_name = 'migration'))`,
      [ours, prefix],
    );
    expect(rows).toEqual([]);
  });

  it('let no service truncate', async () => {
    const rows = await query(
      `select grantee, table_name from information_schema.role_table_grants where table_schema = any($1) and privilege_type = 'TRUNCATE' and grantee not like '%\\_owner' and grantee not like '%\\_publisher' and grantee like $2 || '%'`,
      [ours, prefix],
    );
    expect(rows).toEqual([]);
  });

  it('show nothing without a context, and an empty context raises no error', async () => {
    for (const schema of services) {
      const client = new pg.Client({ connectionString: database.serviceUrl(schema) });
      await client.connect();
      try {
        const { rows } = await client.query<{ name: string }>(
          `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.table_privileges where table_schema = $1 and privilege_type = 'SELECT' and grantee = current_user`,
          [schema],
        );
        await client.query(
          `select set_config('app.region_id', '', false), set_config('app.role', '', false)`,
        );
        for (const { name } of rows) {
          const found = await client.query(`select count(*)::int as count from ${name}`);
          expect({ name, count: found.rows[0].count }).toEqual({
            name,
            count: name.startsWith('taxonomy.') ? found.rows[0].count : 0,
          });
        }
      } finally {
        await client.end();
      }
    }
  });
});

/** Read-only windows between schemas, each with the roles it is for. A new one is a decision: see docs/adr. */
const PUBLISHED_VIEWS: Record<string, readonly string[]> = {
  'candidates.matching_profile': ['matcher'],
  'vacancies.matching_demand': ['matcher'],
  'organisations.execution': ['instruments'],
  'organisations.provider': ['instruments'],
  'organisations.region_card': ['instruments'],
  'organisations.sharing_policy': ['candidates', 'candidates_publisher'],
  'placements.identity_release': ['candidates'],
  'placements.vacancy_progress': ['vacancies'],
  'taxonomy.published_active': ['candidates', 'matcher', 'taxonomy', 'vacancies'],
  'taxonomy.published_default': ['candidates', 'matcher', 'taxonomy', 'vacancies'],
  'taxonomy.published_mapping': ['candidates', 'matcher', 'taxonomy', 'vacancies'],
  'taxonomy.published_version': ['candidates', 'matcher', 'taxonomy', 'vacancies'],
};

describe('views', () => {
  it('are security invokers, or published and on the list with exactly their readers', async () => {
    const views = await query(
      `select n.nspname || '.' || c.relname as name, coalesce(c.reloptions::text like '%security_invoker=true%', false) as invoker, r.rolname as owner,
         coalesce((select array_agg(distinct g.grantee::text order by g.grantee::text) from information_schema.role_table_grants g where g.table_schema = n.nspname and g.table_name = c.relname and g.grantee <> r.rolname and g.grantee like $2 || '%'), '{}') as readers
       from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
       where n.nspname = any($1) and c.relkind = 'v'`,
      [ours, prefix],
    );
    for (const view of views) {
      if (view.invoker) continue;
      const schema = view.name.split('.')[0];
      expect(Object.keys(PUBLISHED_VIEWS)).toContain(view.name);
      expect(view.owner).toBe(roleNames(prefix, schema).publisher);
      const expected = PUBLISHED_VIEWS[view.name]?.map((role) => `${prefix}_${role}`) ?? [];
      expect({
        name: view.name,
        readers: view.readers.filter((reader: string) => !reader.endsWith('_owner')),
      }).toEqual({ name: view.name, readers: expected });
    }
  });

  it('are never materialised: a materialised view knows no policy', async () => {
    expect(
      await query(
        `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any($1) and c.relkind = 'm'`,
        [ours],
      ),
    ).toEqual([]);
  });
});

/**
 * Functions that step over policies, each with a pinned search path and a reason: who signs in or which key it is
 * before a context exists; which regions have something due, or a public menukaart; yes, no or unknown instead of the fact itself.
 */
const DEFINER_FUNCTIONS = [
  'candidates.answer_born_by',
  'candidates.answer_eligibility',
  'candidates.coded_by',
  'candidates.due_returns',
  'candidates.facts_for_regelingen',
  'candidates.versions_in_use',
  'employers.find_api_key',
  'employers.note_api_key_use',
  'instruments.published_menu_cards',
  'organisations.region_ids',
  'organisations.sign_in',
  'placements.due_terms',
  'placements.forget_person',
  'placements.forget_regelingen',
  'vacancies.versions_in_use',
];

describe('functions', () => {
  it('that step over policies are on the list and pin their search path', async () => {
    const rows = await query(
      `select n.nspname || '.' || p.proname as name, coalesce(p.proconfig::text like '%search_path%', false) as pinned, has_function_privilege('public', p.oid, 'execute') as public
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = any($1) and p.prosecdef`,
      [ours],
    );
    for (const found of rows)
      expect(found).toEqual({
        name: expect.toSatisfy((name: string) => DEFINER_FUNCTIONS.includes(name)),
        pinned: true,
        public: false,
      });
  });

  it('that step over policies in candidates can be called by candidates alone: not by the matcher', async () => {
    const rows = await query(
      `select p.proname as name, r.rolname as role from pg_proc p
       join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'candidates'
       join pg_roles r on r.rolname = any($1) and has_function_privilege(r.oid, p.oid, 'execute')
       where p.prosecdef`,
      [services.map((schema) => roleNames(prefix, schema).service)],
    );
    expect(rows.map(({ name }) => name)).toContain('facts_for_regelingen');
    expect(new Set(rows.map(({ role }) => role))).toEqual(new Set([roleNames(prefix, 'candidates').service]));
  });
});
