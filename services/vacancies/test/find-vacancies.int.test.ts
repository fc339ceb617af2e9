import { newId } from '@vlinderdas/kernel/id';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  adviser,
  adviserElsewhere,
  clock,
  employer,
  orderpicker,
  otherEmployer,
  software,
  sourceSystem,
  startVacancies,
} from './service.ts';
import { vacancyCalls } from './vacancy-calls.ts';

const service = await startVacancies();
const { send, create } = vacancyCalls(service);

beforeEach(() => clock.set('2026-11-23T09:00:00Z'));

describe('who sees which vacancy', () => {
  it('is every adviser of the region, the employer itself, and nobody else: the same 404 for the rest', async () => {
    const id = await create();
    const url = `/vacatures/${id}`;

    expect((await send(adviser, 'GET', url)).statusCode).toBe(200);
    expect((await send(employer, 'GET', url)).statusCode).toBe(200);
    const hidden = await send(otherEmployer, 'GET', url);
    const elsewhere = await send(adviserElsewhere, 'GET', url);
    const unknown = await send(otherEmployer, 'GET', `/vacatures/${newId()}`);
    const without = (response: typeof hidden) => ({ ...response.json(), instance: undefined });
    expect(without(hidden)).toEqual(without(unknown));
    expect(without(elsewhere)).toEqual(without(unknown));
    expect((await send(otherEmployer, 'PATCH', url, { takenAanpasbaar: true })).statusCode).toBe(404);
    expect((await send(sourceSystem, 'GET', url)).statusCode).toBe(404);
  });

  it('needs the scope of the key', async () => {
    const id = await create();
    const reader = { ...software, scopes: ['vacatures:lezen'] };

    expect((await send(reader, 'GET', `/vacatures/${id}`)).statusCode).toBe(200);
    expect((await send(reader, 'POST', `/vacatures/${id}/sluiting`, { reden: 'anders' })).statusCode).toBe(
      403,
    );
  });
});

describe('lists', () => {
  it('page through the region newest first, and show an employer only its own', async () => {
    const region = newId();
    const boss = { ...adviser, regionId: region };
    const shop = { ...otherEmployer, regionId: region };
    const ids: string[] = [];
    for (let number = 1; number <= 5; number += 1) {
      clock.advanceMs(1_000);
      const actor = number === 3 ? shop : boss;
      ids.unshift(await create({ naamVacature: `Baan ${number}_%`, adres: { postcode: '5611AB' } }, actor));
    }

    const first = (await send(boss, 'GET', '/vacatures?aantal=3&plaats=eindhoven')).json();
    const next = (await send(boss, 'GET', first._links.volgende.href.replace('/vacatures/v1', ''))).json();
    const own = (await send(shop, 'GET', '/vacatures')).json();
    const found = (await send(boss, 'GET', `/vacatures?zoek=${encodeURIComponent('4_%')}`)).json();
    const wild = (await send(boss, 'GET', `/vacatures?zoek=${encodeURIComponent('%')}&aantal=100`)).json();

    const idsOf = (page: { resultaten: { id: string }[] }) => page.resultaten.map(({ id }) => id);
    expect([...idsOf(first), ...idsOf(next)]).toEqual(ids);
    expect(next._links).toEqual({});
    expect(idsOf(own)).toEqual([ids[2]]);
    expect(idsOf(found)).toEqual([ids[1]]);
    expect(idsOf(wild)).toHaveLength(5);
  });

  it('refuse a cursor of someone else and a parameter that does not exist', async () => {
    const page = (await send(adviser, 'GET', '/vacatures?aantal=1')).json();
    const stolen = page._links.volgende.href.replace('/vacatures/v1', '');

    expect((await send({ ...adviser, actorId: newId() }, 'GET', stolen)).statusCode).toBe(400);
    expect((await send(adviser, 'GET', '/vacatures?sort=bsn')).statusCode).toBe(400);
    expect((await send(adviser, 'GET', '/vacatures?zoek=a&zoek=b')).statusCode).toBe(400);
  });
});

describe('what waits', () => {
  it('is a vacancy nobody took, urgent from the day of the answer, and a silent one after 30 days', async () => {
    const region = newId();
    const boss = { ...adviser, regionId: region };
    const shop = { ...otherEmployer, regionId: region };
    const silent = await create(orderpicker, shop);
    await send(boss, 'PUT', `/vacatures/${silent}/adviseur`, {});
    clock.set('2026-12-30T09:00:00Z');
    const fresh = await create(orderpicker, boss);

    const tasks = (await send(boss, 'GET', '/taken')).json().taken;
    const asked = (await send(shop, 'GET', '/taken')).json().taken;
    expect(tasks).toEqual([
      expect.objectContaining({ soort: 'vacature-nog-open', pad: `/vacatures/${silent}` }),
      expect.objectContaining({ soort: 'vacature-oppakken', pad: `/vacatures/${fresh}`, dringend: false }),
    ]);
    expect(asked).toEqual([expect.objectContaining({ titel: 'Staat deze vacature nog open?' })]);

    await send(shop, 'PUT', `/vacatures/${silent}/levensteken`);
    expect((await send(shop, 'GET', '/taken')).json().taken).toEqual([]);
  });
});
