/** Leaving the order of the list: asked for, kept as it was at that moment, reported, and never fed back (R40). */
import { describe, expect, it } from 'vitest';
import { addExplanation } from './explanation.builder.ts';
import { addVacancy } from './region.builder.ts';
import { adviser, coordinator, employerId, guide, region, startPlacements } from './service.ts';

const { post, get, newCandidate } = await startPlacements();

/** A vacancy for one person, with this many suitable people in order. */
function listOf(count: number) {
  const vacatureId = addVacancy(region, { werkgeverId: employerId, aantalGezocht: 1 });
  const order = Array.from({ length: count }, newCandidate);
  region.orders.set(vacatureId, order);
  for (const kandidaatId of order) addExplanation(region, vacatureId, kandidaatId);
  const at = (rank: number): string => order[rank - 1] ?? '';
  return { vacatureId, at };
}
const ask = (vacatureId: string, ...kandidaten: object[]) =>
  post(adviser, '/voordrachten', { vacatureId, kandidaten });
const REPORT = '/afwijkingen?van=2026-11-23&tot=2026-11-23';

describe('choosing someone lower on the list', () => {
  it('needs no reason among the first five, nor where those above are asked as well', async () => {
    const { vacatureId, at } = listOf(8);

    const fifth = await ask(vacatureId, { kandidaatId: at(5) });
    const rest = await ask(vacatureId, ...[1, 2, 3, 4, 6, 7, 8].map((rank) => ({ kandidaatId: at(rank) })));

    expect([fifth.status, rest.status]).toEqual([201, 201]);
    const { body } = await get(coordinator, `/voordrachten/${fifth.body.voordrachten[0].id}`);
    expect(body.afwijking).toBeUndefined();
  });

  it('needs one when many are passed over, and keeps it with the list of that moment', async () => {
    const { vacatureId, at } = listOf(9);

    const without = await ask(vacatureId, { kandidaatId: at(1) }, { kandidaatId: at(9) });
    const reden = 'Werkte vorig jaar al bij dit bedrijf.';
    const withReason = await ask(vacatureId, {
      kandidaatId: at(9),
      reden,
      afwijkReden: 'kent-de-werkgever',
    });

    expect(without.body.errors).toEqual([
      {
        pointer: '/kandidaten/1/reden',
        code: 'verplicht',
        detail:
          'Er staan 7 geschikte kandidaten hoger die nog niet gevraagd zijn. Daarom is een reden nodig.',
      },
    ]);
    const { body } = await get(coordinator, `/voordrachten/${withReason.body.voordrachten[0].id}`);
    expect(body).toMatchObject({
      redenBuitenLijst: reden,
      afwijking: {
        soort: 'lager-op-lijst',
        reden: 'kent-de-werkgever',
        rang: 9,
        overgeslagen: 8,
        lijstRevisie: 4,
      },
    });
  });

  it('does not count who was asked before as passed over', async () => {
    const { vacatureId, at } = listOf(8);
    await ask(vacatureId, ...[1, 2, 3, 4].map((rank) => ({ kandidaatId: at(rank) })));

    expect((await ask(vacatureId, { kandidaatId: at(8) })).status).toBe(201);
  });
});

describe('the report', () => {
  it('counts per reason and per vacancy, for the coordinator, without a candidate', async () => {
    const before = (await get(coordinator, REPORT)).body;
    const { vacatureId, at } = listOf(7);
    const outsider = newCandidate();
    await ask(vacatureId, { kandidaatId: at(1) });
    await ask(vacatureId, { kandidaatId: at(7), reden: 'Woont ernaast.' });
    await ask(vacatureId, {
      kandidaatId: outsider,
      reden: 'Profiel is leeg.',
      afwijkReden: 'profiel-onvolledig',
    });

    const { body } = await get(coordinator, REPORT);

    expect(body.aanvragen - before.aanvragen).toBe(3);
    expect(body.afwijkingen - before.afwijkingen).toBe(2);
    expect(body.perReden).toContainEqual({ soort: 'lager-op-lijst', reden: 'anders', aantal: 1 });
    expect(body.perReden).toContainEqual({ soort: 'buiten-lijst', reden: 'profiel-onvolledig', aantal: 1 });
    expect(body.perVacature).toContainEqual({
      vacatureId,
      naamVacature: 'Orderpicker vroege dienst',
      aantal: 2,
    });
    expect(JSON.stringify(body)).not.toContain(outsider);
  });

  it('is of the days that were asked, and of nobody else', async () => {
    const other = await get(coordinator, '/afwijkingen?van=2026-01-01&tot=2026-01-31');
    const inverted = await get(coordinator, '/afwijkingen?van=2026-02-01&tot=2026-01-31');

    expect(other.body).toEqual({ aanvragen: 0, afwijkingen: 0, perReden: [], perVacature: [] });
    expect(inverted.status).toBe(400);
    expect((await get(adviser, REPORT)).status).toBe(403);
    expect((await get(guide, REPORT)).status).toBe(403);
  });
});
