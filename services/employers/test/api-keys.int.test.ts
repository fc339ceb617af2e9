import { newId } from '@vlinderdas/kernel/id';
import { anonymous } from '@vlinderdas/platform/auth/actor';
import { injectTransport } from '@vlinderdas/platform/http/transport';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApiKeyVerifier } from '../src/contract/api-key.verifier.ts';
import { adviser, clock, guide, personOf, startEmployers } from './service.ts';

const service = await startEmployers();
const verify = createApiKeyVerifier(injectTransport(service.app));
type Method = 'GET' | 'POST' | 'DELETE';
const send = (actor: typeof adviser, method: Method, url: string, body?: unknown, headers = {}) =>
  service.request(actor, { method, url, headers, ...(body !== undefined && { body }) });

const employer = (
  await send(adviser, 'POST', '/werkgevers', { handelsnaamOrganisatie: 'Voorbeeld BV' })
).json();
const boss = personOf(employer.id);
const keysUrl = `/werkgevers/${employer.id}/api-sleutels`;
const wanted = { naam: 'Ons wervingssysteem', rechten: ['vacatures:schrijven'] };
const create = async (body: unknown = wanted) => (await send(boss, 'POST', keysUrl, body)).json();

beforeEach(() => clock.set('2026-11-23T09:00:00Z'));

describe('an API key', () => {
  it('is shown once, works for its employer with its scopes, and is nowhere in the database', async () => {
    const made = await create();

    expect(made.sleutel).toMatch(/^vd_[0-9A-Za-z]{12}_[\w-]{43}$/);
    expect(made.sleutel.startsWith(`${made.kenmerk}_`)).toBe(true);
    expect(made.verlooptOp).toBe('2027-11-23T09:00:00.000Z');
    expect(await verify(made.sleutel)).toEqual({
      kind: 'machine',
      actorId: made.id,
      organisationId: employer.id,
      regionId: boss.regionId,
      roles: ['werkgever'],
      scopes: ['vacatures:schrijven', 'werkgever:lezen'],
    });
    const list = await send(boss, 'GET', keysUrl);
    expect(list.body).not.toContain(made.sleutel.split('_')[2]);
    const stored = await service.as(boss, (tx) =>
      tx.execute(sql`select result::text from employers.idempotency`),
    );
    expect(JSON.stringify(stored.rows)).not.toContain(made.sleutel);
  });

  it('gives a repeated request the same answer without the key', async () => {
    const headers = { 'idempotency-key': newId() };
    const first = (await send(boss, 'POST', keysUrl, wanted, headers)).json();
    const again = (await send(boss, 'POST', keysUrl, wanted, headers)).json();

    const { sleutel, ...rest } = first;
    expect(sleutel).toBeDefined();
    expect(again).toEqual(rest);
  });

  it('is nobody’s when it is wrong, unknown or malformed, and says the same for all', async () => {
    const { sleutel } = await create();
    const wrong = `${sleutel.slice(0, -1)}${sleutel.endsWith('A') ? 'B' : 'A'}`;
    const unknown = `vd_${'0'.repeat(12)}_${'A'.repeat(43)}`;
    const check = (key: string) =>
      service.request(anonymous, {
        method: 'POST',
        url: '/api-sleutels/_controleer',
        body: { sleutel: key },
      });

    for (const key of [wrong, unknown, 'onzin', '']) expect(await verify(key)).toBeUndefined();
    const without = async (key: string) => ({ ...(await check(key)).json(), instance: undefined });
    expect(await without(wrong)).toEqual(await without(unknown));
    expect(await without(wrong)).toEqual(await without('onzin'));
  });

  it('stops at once when it is revoked; revoking again is no error', async () => {
    const { id, sleutel } = await create();
    expect(await verify(sleutel)).toBeDefined();

    const revoked = await send(adviser, 'DELETE', `${keysUrl}/${id}`);
    const again = await send(boss, 'DELETE', `${keysUrl}/${id}`);

    expect([revoked.statusCode, again.statusCode]).toEqual([204, 204]);
    expect(await verify(sleutel)).toBeUndefined();
  });

  it('ends on its day, at most a year after it was made', async () => {
    const { sleutel } = await create({ ...wanted, geldigDagen: 1 });
    const tooLong = await send(boss, 'POST', keysUrl, { ...wanted, geldigDagen: 366 });

    clock.set('2026-11-24T08:59:59Z');
    expect(await verify(sleutel)).toBeDefined();
    clock.set('2026-11-24T09:00:00Z');
    expect(await verify(sleutel)).toBeUndefined();
    expect(tooLong.statusCode).toBe(400);
  });

  it('overlaps with its successor for the days that were asked', async () => {
    const old = await create();
    const renewed = (
      await send(boss, 'POST', `${keysUrl}/${old.id}/vernieuwingen`, { overlapDagen: 7 })
    ).json();

    expect(await verify(old.sleutel)).toBeDefined();
    expect(await verify(renewed.sleutel)).toMatchObject({
      scopes: ['vacatures:schrijven', 'werkgever:lezen'],
    });
    clock.set('2026-11-30T09:00:00Z');
    expect(await verify(old.sleutel)).toBeUndefined();
    expect(await verify(renewed.sleutel)).toBeDefined();
    const twice = await send(boss, 'POST', `${keysUrl}/${old.id}/vernieuwingen`, {});
    expect(twice.statusCode).toBe(409);
  });

  it('remembers the last day of use, and no more', async () => {
    const { id, sleutel } = await create();
    await verify(sleutel);
    await verify(sleutel);

    const { resultaten } = (await send(boss, 'GET', keysUrl)).json();
    expect(resultaten.find((key: { id: string }) => key.id === id).laatstGebruikt).toBe('2026-11-23');
  });

  it('reminds of renewal two weeks before its end', async () => {
    const { naam } = await create({ ...wanted, naam: 'Kort', geldigDagen: 10 });

    const { taken } = (await send(boss, 'GET', '/taken')).json();
    expect(taken).toContainEqual(
      expect.objectContaining({ soort: 'api-sleutel-vernieuwen', tekst: `${naam}, Voorbeeld BV` }),
    );
  });

  it('is kept by the employer and its adviser only', async () => {
    const stranger = personOf(newId());

    expect((await send(guide, 'GET', keysUrl)).statusCode).toBe(403);
    expect((await send(stranger, 'GET', keysUrl)).statusCode).toBe(404);
    expect((await send(stranger, 'POST', keysUrl, wanted)).statusCode).toBe(404);
    const body = { naam: '', rechten: ['alles', 'vacatures:lezen'] };
    expect((await send(boss, 'POST', keysUrl, body)).statusCode).toBe(400);
  });

  it('never shows its hash, not even to the service', async () => {
    await expect(
      service.as(boss, (tx) => tx.execute(sql`select secret_hash from employers.api_key`)),
    ).rejects.toThrow();
  });
});
