import { newId } from '@vlinderdas/kernel/id';
import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../src/db/database.ts';
import { createInTransaction } from '../src/db/transactions.ts';
import { useTestDatabase } from '../src/testing/database.ts';
import { testCall, testPerson } from '../src/testing/service.ts';

const database = await useTestDatabase();
const db = createDatabase({
  url: database.serviceUrl('vacancies'),
  max: 20,
  applicationName: 'test',
  onError: () => undefined,
});
const inTransaction = createInTransaction(db, 'vacancies');
afterAll(() => db.close());

const actor = testPerson(newId(), newId(), 'werkgeversadviseur');
const callWith = (key: string, requestHash = 'hash') => ({
  ...testCall(actor),
  idempotency: { key, requestHash },
});

describe('a call with an Idempotency-Key', () => {
  it('runs once and repeats its answer', async () => {
    let runs = 0;
    const work = async () => ({ id: `r${++runs}`, list: [1, { a: null }] });

    const first = await inTransaction(callWith('k1'), work);
    const second = await inTransaction(callWith('k1'), work);

    expect(runs).toBe(1);
    expect(second).toEqual(first);
  });

  it('runs once when fifty come at the same time', async () => {
    let runs = 0;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => inTransaction(callWith('k50'), async () => ({ run: ++runs }))),
    );

    expect(runs).toBe(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"run":1}']));
  });

  it('is refused with 422 when the key came with another request', async () => {
    await inTransaction(callWith('k2', 'one'), async () => 1);

    await expect(inTransaction(callWith('k2', 'two'), async () => 2)).rejects.toMatchObject({
      definition: { slug: 'idempotency-key-hergebruikt', status: 422 },
    });
  });

  it('may be tried again when the first attempt failed', async () => {
    await expect(inTransaction(callWith('k3'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');

    expect(await inTransaction(callWith('k3'), async () => 'yes')).toBe('yes');
  });

  it('does not meet the same key of another actor', async () => {
    await inTransaction(callWith('k4', 'one'), async () => 1);
    const neighbour = {
      ...callWith('k4', 'two'),
      actor: testPerson(actor.regionId, actor.organisationId, 'werkgeversadviseur'),
    };

    expect(await inTransaction(neighbour, async () => 2)).toBe(2);
  });
});

describe('a transaction', () => {
  it('leaves no context behind on its connection', async () => {
    const single = createDatabase({
      url: database.serviceUrl('vacancies'),
      max: 1,
      applicationName: 'test',
      onError: () => undefined,
    });
    await single.transaction({ actor, correlationId: 'c' }, async () => undefined);
    const { rows } = await single.transaction(
      {
        actor: { kind: 'anonymous', actorId: null, regionId: null, organisationId: null, roles: [] },
        correlationId: 'c',
      },
      (tx) =>
        tx.execute(
          sql`select app.region_id() as region, app.organisation_id() as organisation, app.actor_id() as actor, app.has_role('werkgeversadviseur') as adviser`,
        ),
    );
    await single.close();

    expect(rows).toEqual([{ region: null, organisation: null, actor: null, adviser: null }]);
  });
});
