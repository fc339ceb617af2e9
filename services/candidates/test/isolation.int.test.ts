import { newId } from '@vlinderdas/kernel/id';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { startCandidates } from './service.ts';

const service = await startCandidates();
const { region } = service;
const owner = region.person(region.dommel, 'begeleider');
const { kandidaatId: shared } = await service.deliver(service.source(region.dommel), {
  regelingfeiten: [{ feit: 'doelgroepregister', waarde: 'ja' }],
});
const { kandidaatId: unshared } = await service.deliver(service.source(region.groeneWoud));

const matcher = createDatabase({
  url: service.database.serviceUrl('matcher'),
  max: 1,
  applicationName: 'test',
  onError: () => undefined,
});

const TABLES = [
  'candidate',
  'identity',
  'source_key',
  'release',
  'regelingfeit',
  'status_history',
  'duplicate_key',
  'access_log',
] as const;

async function countRows(actor: Parameters<typeof service.as>[0], table: string): Promise<number> {
  const { rows } = await service.as(actor, (tx) =>
    tx.execute<{ n: number }>(sql`select count(*)::int as n from candidates.${sql.raw(table)}`),
  );
  return rows[0]?.n ?? -1;
}

describe('who sees which rows', () => {
  it('shows the owner organisation its own person', async () => {
    expect(await countRows(owner, 'identity')).toBe(1);
    expect(await countRows(owner, 'regelingfeit')).toBe(1);
  });

  it('shows an adviser of another organisation the pseudonymous row and nothing of identity', async () => {
    const adviser = region.person(region.kempenland, 'werkgeversadviseur');
    expect(await countRows(adviser, 'candidate')).toBe(1);
    for (const table of ['identity', 'source_key', 'regelingfeit', 'status_history', 'release'])
      expect(await countRows(adviser, table)).toBe(0);
  });

  it('shows an adviser nothing of an organisation that does not share', async () => {
    const adviser = region.person(region.kempenland, 'werkgeversadviseur');
    const { rows } = await service.as(adviser, (tx) =>
      tx.execute(sql`select id from candidates.candidate where id = ${unshared}`),
    );
    expect(rows).toEqual([]);
  });

  it.each([
    ['an employer of the region', () => testPerson(region.regionId, newId(), 'werkgever')],
    [
      'an adviser of another region',
      () => testPerson(newId(), region.dommel, 'werkgeversadviseur', 'begeleider'),
    ],
  ])('shows %s no row of any table', async (_, who) => {
    const actor = who();
    for (const table of TABLES) expect([table, await countRows(actor, table)]).toEqual([table, 0]);
  });

  it('shows a transaction without an actor no row, and takes none', async () => {
    const nobody = {
      kind: 'anonymous',
      actorId: null,
      regionId: null,
      organisationId: null,
      roles: [],
    } as const;
    for (const table of TABLES) expect(await countRows(nobody, table)).toBe(0);
    await expect(
      service.as(nobody, (tx) =>
        tx.execute(sql`insert into candidates.duplicate_key values (${shared}, ${newId()}, ${newId()}, 'x')`),
      ),
    ).rejects.toThrow();
  });

  it('lets nobody give a person to another organisation', async () => {
    await expect(
      service.as(owner, (tx) =>
        tx.execute(sql`update candidates.candidate set owner_organisation_id = ${region.kempenland}`),
      ),
    ).rejects.toThrow();
  });
});

describe('what the matcher can read', () => {
  const asMatcher = (statement: ReturnType<typeof sql>) =>
    matcher.transaction({ actor: systemActor(region.regionId, null), correlationId: newId() }, (tx) =>
      tx.execute<Record<string, unknown>>(statement),
    );

  it.each(TABLES)('refuses table %s', async (table) => {
    await expect(asMatcher(sql`select * from candidates.${sql.raw(table)}`)).rejects.toThrow();
  });

  it('gives numbers of the own region and whether a person can be matched', async () => {
    const { rows } = await asMatcher(sql`select * from candidates.matching_profile order by id`);
    const byId = new Map(rows.map((row) => [row.id, row]));
    expect(byId.get(shared)).toMatchObject({ matchable: true, pc4: 5611, hours_max: 32, occupations: [1] });
    expect(byId.get(unshared)).toMatchObject({ matchable: false });
  });

  it('shows no column by which someone is recognised or set back', async () => {
    const { rows } = await asMatcher(sql`select * from candidates.matching_profile limit 1`);
    const allowed = /^(id|region_id|revision|matchable|taxonomy)$/;
    for (const [name, value] of Object.entries(rows[0] ?? {})) {
      if (allowed.test(name)) continue;
      expect(name).not.toMatch(
        /name|naam|birth|geboorte|sex|benefit|uitkering|organisation|woongemeente|grondslag/,
      );
      const numbers = Array.isArray(value) ? value : [value];
      for (const number of numbers) expect(number === null || Number.isInteger(number)).toBe(true);
    }
  });

  it('gives nothing of another region', async () => {
    const { rows } = await matcher.transaction(
      { actor: systemActor(newId(), null), correlationId: newId() },
      (tx) => tx.execute(sql`select id from candidates.matching_profile`),
    );
    expect(rows).toEqual([]);
    await matcher.close();
  });
});
