import { newId } from '@vlinderdas/kernel/id';
import { beforeEach, describe, expect, it } from 'vitest';
import { adviser, clock, orderpicker, otherEmployer, software, startVacancies } from './service.ts';
import { vacancyCalls } from './vacancy-calls.ts';

const service = await startVacancies();
const { post, read } = vacancyCalls(service);

beforeEach(() => clock.set('2026-11-23T09:00:00Z'));

describe('the same vacancy again', () => {
  it('is recognised by the reference of the employer: changed, not copied (R59)', async () => {
    const externeReferentie = newId();
    const first = (await post(software, { ...orderpicker, externeReferentie })).json();
    const again = (await post(software, { ...orderpicker, externeReferentie, aantalGezocht: 6 })).json();
    const same = (await post(software, { ...orderpicker, externeReferentie })).json();

    expect(again).toMatchObject({ id: first.id, bestondAl: true, revisie: 2 });
    expect(same).toMatchObject({ id: first.id, bestondAl: true, revisie: 2 });
    expect((await read(first.id)).aantalGezocht).toBe(6);
  });

  it('counts a reference within one employer only', async () => {
    const externeReferentie = newId();
    const mine = (await post(software, { ...orderpicker, externeReferentie })).json();
    const theirs = (await post(otherEmployer, { ...orderpicker, externeReferentie })).json();

    expect(theirs).toMatchObject({ bestondAl: false });
    expect(theirs.id).not.toBe(mine.id);
  });

  it('stores one vacancy when the same reference arrives ten times at once', async () => {
    const externeReferentie = newId();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(software, { ...orderpicker, externeReferentie })),
    );

    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(201));
    expect(new Set(answers.map((response) => response.json().id)).size).toBe(1);
  });

  it('gives the same answer to the same Idempotency-Key, and 422 to another body', async () => {
    const headers = { 'idempotency-key': newId() };
    const first = await post(software, orderpicker, headers);
    const again = await post(software, orderpicker, headers);
    const other = await post(software, { ...orderpicker, aantalGezocht: 2 }, headers);

    expect(again.json()).toEqual(first.json());
    expect(other.statusCode).toBe(422);
  });

  it('is asked, not merged, when employer, occupation and place are those of another of these weeks', async () => {
    const nummerKvk = '00055555';
    const phoned = (await post(adviser, { ...orderpicker, nummerKvk })).json();
    clock.set('2026-11-30T09:00:00Z');
    const receipt = (await post(adviser, { ...orderpicker, nummerKvk })).json();
    clock.set('2026-12-20T09:00:00Z');
    const later = (await post(adviser, { ...orderpicker, nummerKvk })).json();

    expect(receipt).toMatchObject({ status: 'ontvangen', bestondAl: false });
    expect(receipt.mogelijkDezelfde).toEqual([
      expect.objectContaining({ id: phoned.id, href: `/vacatures/v1/vacatures/${phoned.id}` }),
    ]);
    expect(later.mogelijkDezelfde).toEqual([]);
  });
});
