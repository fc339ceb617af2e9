import type { Actor } from '@vlinderdas/platform/auth/actor';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import type { NietsGevonden } from '../src/contract/found-nothing.resource.ts';
import {
  facts,
  kandidaatId,
  otherCandidates,
  played,
  startAdvice,
  vacancy,
  vacatureId,
} from './played-advice.ts';
import { buildRegion, clock, type TestRegion } from './region.builder.ts';

const service = await startAdvice();
const NOTHING_FOR_THE_PERSON = {
  ...facts,
  uitkering: 'ww',
  feiten: [
    'doelgroepregister',
    'doelgroep-loonkostensubsidie',
    'arbeidsgehandicapt',
    'advies-beschut-werk',
  ].map((feit) => ({ feit, waarde: 'nee' })),
};
const people = [kandidaatId, ...otherCandidates];
const ask = async (actor: Actor, kandidaat: string, more: object = {}) => {
  const body = {
    kandidaatId: kandidaat,
    vacatureId,
    feiten: { werkteHierEerder: true, begeleidingNodig: false },
    ...more,
  };
  const response = await service.request(actor, { method: 'POST', url: '/adviezen', body });
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
};
const counted = async (actor: Actor): Promise<NietsGevonden> => {
  const response = await service.request(actor, { method: 'GET', url: '/adviezen/niets-gevonden' });
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
};
const NOVEMBER = '2026-11-23T09:00:00Z';
const DECEMBER = '2026-12-02T09:00:00Z';

function nothingFits(): void {
  Object.assign(played, { facts: NOTHING_FOR_THE_PERSON, matcherIsAway: true });
}
afterEach(() => {
  Object.assign(played, { facts, vacancy, matcherIsAway: false });
  clock.set(NOVEMBER);
});

async function region(code: string): Promise<TestRegion> {
  return buildRegion(service.database, code);
}

describe('advice that found nothing', () => {
  it('is counted without the person, and told when the month is over', async () => {
    const { adviser, coordinator } = await region('AM01');
    nothingFits();
    for (const person of people) expect((await ask(adviser, person)).geen).toHaveLength(2);
    expect(await counted(coordinator)).toEqual({ maanden: [] });

    clock.set(DECEMBER);
    expect(await counted(coordinator)).toEqual({
      maanden: [
        {
          maand: '2026-11',
          gemeenten: [{ gemeentecode: 'GM1728', naam: 'Bladel', aantal: 7 }],
          redenen: [{ reden: 'kandidaat-en-soort-werk', aantal: 7 }],
        },
      ],
    });
  });

  it('counts somebody once a month, however often it is asked', async () => {
    const { adviser, coordinator } = await region('AM02');
    nothingFits();
    for (const person of [...people, ...people]) await ask(adviser, person);

    clock.set(DECEMBER);
    expect((await counted(coordinator)).maanden[0]?.redenen).toEqual([
      { reden: 'kandidaat-en-soort-werk', aantal: 7 },
    ]);
  });

  it('is no number while it is about fewer than five people', async () => {
    const { adviser, coordinator } = await region('AM03');
    nothingFits();
    for (const person of people.slice(0, 4)) await ask(adviser, person);

    clock.set(DECEMBER);
    expect((await counted(coordinator)).maanden).toEqual([
      {
        maand: '2026-11',
        gemeenten: [{ gemeentecode: 'GM1728', naam: 'Bladel' }],
        redenen: [{ reden: 'kandidaat-en-soort-werk' }],
      },
    ]);
  });

  it('is not counted when something was found, nor for the rules of another day', async () => {
    const { adviser, coordinator } = await region('AM04');
    await ask(adviser, kandidaatId);
    nothingFits();
    await ask(adviser, kandidaatId, { op: '2026-06-01' });

    clock.set(DECEMBER);
    expect(await counted(coordinator)).toEqual({ maanden: [] });
  });

  it('keeps no candidate, and no mark of an earlier month', async () => {
    const { adviser, regionId } = await region('AM05');
    nothingFits();
    await ask(adviser, kandidaatId);
    clock.set(DECEMBER);
    await ask(adviser, kandidaatId);

    const { rows: marks } = await service.as(adviser, (tx) =>
      tx.execute<{ month: string; mark: string }>(
        sql`select month::text, mark from instruments.found_nothing_mark`,
      ),
    );
    expect(marks.map(({ month }) => month)).toEqual(['2026-12-01']);
    expect(marks[0]?.mark).toMatch(/^[\w-]{43}$/);
    const { rows: counts } = await service.as(adviser, (tx) =>
      tx.execute(
        sql`select region_id, month::text, gemeente_code, reason, people from instruments.found_nothing order by month`,
      ),
    );
    expect(counts).toEqual(
      ['2026-11-01', '2026-12-01'].map((month) => ({
        region_id: regionId,
        month,
        gemeente_code: 'GM1728',
        reason: 'kandidaat-en-soort-werk',
        people: 1,
      })),
    );
  });
});

it('is for the coordinator of the region alone', async () => {
  const { adviser, coordinator, employer, keeperOf, dommel } = await region('AM06');
  const elsewhere = await region('AM07');
  nothingFits();
  for (const person of people) await ask(adviser, person);
  clock.set(DECEMBER);

  expect((await counted(coordinator)).maanden).toHaveLength(1);
  expect(await counted(elsewhere.coordinator)).toEqual({ maanden: [] });
  for (const actor of [adviser, employer, keeperOf(dommel)]) {
    const response = await service.request(actor, { method: 'GET', url: '/adviezen/niets-gevonden' });
    expect(response.statusCode).toBe(403);
  }
});
