/** The second lock: what the database itself refuses, whatever a use case would let through. */
import { newId } from '@vlinderdas/kernel/id';
import type { Actor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import { sqlState } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newInstrument, newVariant, source } from './catalogue.builder.ts';
import { buildRegion, startInstruments } from './region.builder.ts';

const service = await startInstruments();
const there = await buildRegion(service.database);
const elsewhere = await buildRegion(service.database, 'AM26');
const REFUSED_BY_POLICY = '42501';

const { code } = (
  await service.request(there.coordinator, {
    method: 'POST',
    url: '/instrumenten',
    body: newInstrument(),
  })
).json();
const { id } = (
  await service.request(there.keeperOf(there.dommel), {
    method: 'POST',
    url: '/varianten',
    body: newVariant(code, there.dommel),
  })
).json();

const insertVariant =
  (organisationId: string, regionId = there.regionId) =>
  (tx: Tx) =>
    tx.execute(sql`
    insert into instruments.variant (region_id, id, revision, instrument_code, organisation_id, parts, published,
      review_on, valid_from, created_at, updated_at)
    values (${regionId}, ${newId()}, 1, ${code}, ${organisationId}, '{}', true, '2027-01-01', '2030-01-01', now(), now())`);
const countOf = (actor: Actor, table: string) =>
  service.as(actor, async (tx) => {
    const { rows } = await tx.execute<{ count: number }>(
      sql`select count(*)::int as count from ${sql.raw(`instruments.${table}`)}`,
    );
    return rows[0]?.count;
  });
const stateOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return 'done';
  } catch (error) {
    return sqlState(error);
  }
};

describe('a variant', () => {
  it('is written by an instrumentbeheerder of its provider, and by nobody else', async () => {
    const write = (actor: Actor, organisationId: string, regionId?: string) =>
      stateOf(service.as(actor, insertVariant(organisationId, regionId)));

    expect(await write(there.keeperOf(there.groeneWoud), there.groeneWoud)).toBe('done');
    expect(await write(there.keeperOf(there.dommel), there.kempenland)).toBe(REFUSED_BY_POLICY);
    expect(await write(there.adviser, there.dommel)).toBe(REFUSED_BY_POLICY);
    expect(await write(there.coordinator, there.dommel)).toBe(REFUSED_BY_POLICY);
    expect(await write(there.employer, there.dommel)).toBe(REFUSED_BY_POLICY);
    expect(await write(elsewhere.keeperOf(there.dommel), there.dommel, there.regionId)).toBe(
      REFUSED_BY_POLICY,
    );
  });

  it('is recorded by the coordinator only for a party that adopted the proposal', async () => {
    const proposal = (
      await service.request(there.coordinator, {
        method: 'POST',
        url: '/harmonisatie/voorstellen',
        body: {
          instrumentCode: code,
          titel: 'Eén bedrag',
          waarom: 'Overal hetzelfde.',
          doel: { bedrag: { soort: 'vast', inCenten: 45_000, eenheid: 'maand', bron: source } },
          streefdatum: '2027-03-01',
          partijen: [there.kempenland],
        },
      })
    ).json();
    const record = () => stateOf(service.as(there.coordinator, insertVariant(there.kempenland)));

    const before = await record();
    await service.as(there.coordinator, (tx) =>
      tx.execute(sql`update instruments.proposal_party
        set step = 'vastgesteld', link = 'https://example.org', holds_from = '2027-01-01'
        where proposal_id = ${proposal.id} and organisation_id = ${there.kempenland}`),
    );

    expect(before).toBe(REFUSED_BY_POLICY);
    expect(await record()).toBe('done');
    expect(await stateOf(service.as(there.coordinator, insertVariant(there.dommel)))).toBe(REFUSED_BY_POLICY);
  });

  it('changes for its provider only: for another nothing is there to change', async () => {
    const touch = (actor: Actor) =>
      service.as(actor, async (tx) => {
        const { rowCount } = await tx.execute(
          sql`update instruments.variant set review_on = review_on where id = ${id}`,
        );
        return rowCount;
      });

    expect(await touch(there.keeperOf(there.dommel))).toBe(1);
    expect(await touch(there.keeperOf(there.kempenland))).toBe(0);
    expect(await touch(elsewhere.keeperOf(there.dommel))).toBe(0);
  });

  it('begins once, also when two colleagues write at the same moment', async () => {
    const body = newVariant(code, there.uwv, { geldtVanaf: '2026-05-01' });
    const send = () =>
      service.request(there.keeperOf(there.uwv), { method: 'POST', url: '/varianten', body });

    const answers = await Promise.all([send(), send()]);

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
  });
});

describe('what is read', () => {
  it('is the own region, and for an employer what is published', async () => {
    await service.request(there.keeperOf(there.kempenland), {
      method: 'POST',
      url: '/varianten',
      body: newVariant(code, there.kempenland, { gepubliceerd: false, geldtTot: '2026-02-01' }),
    });
    const published = await countOf(there.employer, 'variant');

    expect(await countOf(there.adviser, 'variant')).toBe((published ?? 0) + 1);
    expect(await countOf(there.employer, 'instrument')).toBe(1);
    for (const table of [
      'change',
      'declaration',
      'yardstick',
      'proposal',
      'proposal_party',
      'proposal_event',
    ])
      expect([table, await countOf(there.employer, table)]).toEqual([table, 0]);
    for (const table of ['instrument', 'variant', 'change', 'proposal', 'menu_card'])
      expect([table, await countOf(elsewhere.coordinator, table)]).toEqual([table, 0]);
  });
});

describe('the log of changes', () => {
  it('takes lines in the own name only, and none is changed or removed', async () => {
    const append = (actorId: string) =>
      stateOf(
        service.as(there.coordinator, (tx) =>
          tx.execute(sql`
            insert into instruments.change (region_id, id, at, kind, instrument_code, actor_id, actor_organisation_id, what)
            values (${there.regionId}, ${newId()}, now(), 'gewijzigd', ${code}, ${actorId}, ${there.dommel}, '{}')`),
        ),
      );
    const run = (statement: string) =>
      stateOf(service.as(there.coordinator, (tx) => tx.execute(sql.raw(statement))));

    expect(await append(there.coordinator.actorId)).toBe('done');
    expect(await append(newId())).toBe(REFUSED_BY_POLICY);
    expect(await run("update instruments.change set reason = 'anders'")).toBe(REFUSED_BY_POLICY);
    expect(await run('delete from instruments.change')).toBe(REFUSED_BY_POLICY);
    expect(await run('delete from instruments.variant')).toBe(REFUSED_BY_POLICY);
  });
});
