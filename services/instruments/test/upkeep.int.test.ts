import { newId } from '@vlinderdas/kernel/id';
import type { Actor } from '@vlinderdas/platform/auth/actor';
import { describe, expect, it } from 'vitest';
import { newInstrument, source } from './catalogue.builder.ts';
import { catalogueCalls, pointersOf } from './catalogue.calls.ts';
import { buildRegion, clock, startInstruments, TODAY } from './region.builder.ts';

const service = await startInstruments();
const { addInstrument, addVariant, read, region, send } = catalogueCalls(service);

describe('who sees the catalogue', () => {
  it('is the own region: another sees nothing of it, nor that it is there', async () => {
    const there = await region();
    const elsewhere = await buildRegion(service.database, 'AM26');
    const code = await addInstrument(there);
    const { id } = await addVariant(there, code, there.dommel);
    const without = (response: Awaited<ReturnType<typeof send>>) => ({ ...response.json(), instance: '' });

    const hidden = await send(elsewhere.adviser, 'GET', `/varianten/${id}`);
    const unknown = await send(elsewhere.adviser, 'GET', `/varianten/${newId()}`);
    const change = await send(elsewhere.keeperOf(there.dommel), 'PATCH', `/varianten/${id}`, {
      gepubliceerd: false,
    });

    expect([hidden.statusCode, change.statusCode]).toEqual([404, 404]);
    expect(without(hidden)).toEqual(without(unknown));
    expect((await send(elsewhere.adviser, 'GET', `/instrumenten/${code}`)).statusCode).toBe(404);
    expect((await read(elsewhere.coordinator, '/wijzigingen')).resultaten).toEqual([]);
    expect(
      (await read(elsewhere.coordinator, `/varianten?organisatieId=${there.dommel}`)).resultaten,
    ).toEqual([]);
    expect((await send(elsewhere.coordinator, 'POST', '/instrumenten', newInstrument())).statusCode).toBe(
      201,
    );
  });

  it('as an employer is only what is published, complete, offered and not too old', async () => {
    const there = await region();
    const code = await addInstrument(there);
    const untiled = await addInstrument(there, { naam: 'Vervoer naar het werk', tegels: [], toch: true });
    const visible = await addVariant(there, code, there.dommel);
    await addVariant(there, code, there.kempenland, { gepubliceerd: false });
    await addVariant(there, code, there.groeneWoud, { herzienOp: '2026-08-01' });
    await addVariant(there, code, there.dommel, {
      gemeentecode: 'GM0866',
      beleid: { aangeboden: false, doelgroepen: [], bron: { ...source, bevestigd: true } },
    });
    await addVariant(there, untiled, there.dommel);
    const list = async (actor: Actor) =>
      (await read(actor, `/varianten?instrument=${code}`)).resultaten.map(({ id }: { id: string }) => id);

    expect(await list(there.employer)).toEqual([visible.id]);
    expect(await list(there.adviser)).toHaveLength(4);
    expect((await send(there.employer, 'GET', `/instrumenten/${untiled}`)).statusCode).toBe(404);
    expect((await read(there.employer, `/instrumenten/${code}`)).aantalVarianten).toBe(1);
    const hidden = (await read(there.adviser, `/varianten?instrument=${code}`)).resultaten.find(
      ({ stand }: { stand: string }) => stand === 'verouderd',
    );
    expect((await send(there.employer, 'GET', `/varianten/${hidden.id}`)).statusCode).toBe(404);
    expect((await send(there.employer, 'GET', '/wijzigingen')).statusCode).toBe(403);
  });

  it('as an employer is what holds today, whatever day is asked', async () => {
    const there = await region();
    const code = await addInstrument(there);
    await addVariant(there, code, there.dommel, { geldtVanaf: '2027-01-01' });
    const url = `/varianten?instrument=${code}&op=2027-02-01`;

    expect((await read(there.adviser, url)).resultaten).toHaveLength(1);
    expect((await read(there.employer, url)).resultaten).toEqual([]);
    expect((await send(there.employer, 'GET', `/instrumenten/${code}?op=2027-02-01`)).statusCode).toBe(404);
  });

  it('is told when neither an instrument nor an organisation is named', async () => {
    const there = await region();

    expect(pointersOf(await send(there.adviser, 'GET', '/varianten'))).toEqual([
      '#/query/instrument verplicht',
    ]);
  });
});

describe('the upkeep', () => {
  it('says per provider what is too old, what is due and what ends, and who wrote nothing yet (R106, R112)', async () => {
    const there = await region();
    const code = await addInstrument(there);
    await addVariant(there, code, there.dommel, { herzienOp: '2026-08-01' });
    await addVariant(there, code, there.dommel, { gemeentecode: 'GM0866', herzienOp: '2026-11-01' });
    await addVariant(there, code, there.kempenland, {
      financiering: { naam: 'Regionaal fonds', eindigtOp: '2026-12-31' },
    });

    const { aanbieders, dagenTotVerouderd } = await read(there.coordinator, '/onderhoud');
    const of = (naam: string) =>
      aanbieders.find(({ aanbieder }: { aanbieder: { naam: string } }) => aanbieder.naam === naam);

    expect(dagenTotVerouderd).toBe(90);
    expect(of('Werkbedrijf De Dommel')).toMatchObject({ aantalVarianten: 2, verouderd: 1, verlopen: 1 });
    expect(of('Werkbedrijf De Dommel').regels.map(({ soort }: { soort: string }) => soort)).toEqual([
      'verouderd',
      'verlopen',
    ]);
    expect(of('Participatiebedrijf Kempenland').regels).toEqual([
      expect.objectContaining({ soort: 'geld-stopt', datum: '2026-12-31' }),
    ]);
    expect(of('Werkbedrijf Groene Woud')).toMatchObject({ aantalVarianten: 0, regels: [] });
    expect(of('Werkbedrijf Groene Woud').laatstGewijzigd).toBeUndefined();
  });

  it('is a task of who keeps the set, and of the coordinator when it is late', async () => {
    const there = await region();
    const code = await addInstrument(there);
    await addVariant(there, code, there.dommel, { herzienOp: '2026-12-20' });
    const kindsOf = async (actor: Actor) =>
      (await read(actor, '/taken')).taken.map((task: { soort: string; dringend: boolean }) => [
        task.soort,
        task.dringend,
      ]);

    expect(await kindsOf(there.keeperOf(there.dommel))).toEqual([['variant-herzien', false]]);
    expect(await kindsOf(there.keeperOf(there.kempenland))).toEqual([]);
    expect(await kindsOf(there.coordinator)).toEqual([]);
    clock.set('2026-12-21T09:00:00Z');
    expect(await kindsOf(there.keeperOf(there.dommel))).toEqual([['variant-herzien', true]]);
    expect(await kindsOf(there.coordinator)).toEqual([['aanbieder-herinneren', true]]);
    clock.set(`${TODAY}T09:00:00Z`);
  });

  it('asks a party for its next step on a proposal until it has decided', async () => {
    const there = await region();
    const code = await addInstrument(there);
    for (const provider of [there.dommel, there.kempenland]) await addVariant(there, code, provider);
    const { id } = (
      await send(there.coordinator, 'POST', '/harmonisatie/voorstellen', {
        instrumentCode: code,
        titel: 'Eén bedrag voor maatjes',
        waarom: 'Dan maakt het niet uit wie een werkgever kiest.',
        doel: { bedrag: { soort: 'vast', inCenten: 45_000, eenheid: 'maand', bron: source } },
        streefdatum: '2027-03-01',
      })
    ).json();
    const paths = async (actor: Actor) =>
      (await read(actor, '/taken')).taken.map(({ pad }: { pad: string }) => pad);
    const kempenland = there.keeperOf(there.kempenland);

    expect(await paths(kempenland)).toEqual([`/instrumenten/voorstellen/${id}`]);
    expect(await paths(there.keeperOf(there.groeneWoud))).toEqual([]);
    expect(await paths(there.coordinator)).toEqual([]);
    await send(kempenland, 'POST', `/harmonisatie/voorstellen/${id}/besluiten`, {
      organisatieId: there.kempenland,
      stap: 'afgewezen',
      reden: 'Geen geld voor.',
    });
    expect(await paths(kempenland)).toEqual([]);
    expect(await paths(there.keeperOf(there.dommel))).toEqual([`/instrumenten/voorstellen/${id}`]);
    clock.set('2027-03-02T09:00:00Z');
    expect(await paths(there.coordinator)).toEqual([`/instrumenten/voorstellen/${id}`]);
    clock.set(`${TODAY}T09:00:00Z`);
  });

  it('pages through the log of changes', async () => {
    const there = await region();
    for (const naam of ['Meeloopdag', 'Taal op de werkvloer', 'Fietsregeling'])
      await addInstrument(there, { naam, toch: true });

    const first = await read(there.coordinator, '/wijzigingen?aantal=2');
    const next = await read(there.coordinator, first._links.volgende.href.replace('/instrumenten/v1', ''));

    expect(first.resultaten).toHaveLength(2);
    expect(next.resultaten).toHaveLength(1);
    expect(next._links.volgende).toBeUndefined();
  });
});
