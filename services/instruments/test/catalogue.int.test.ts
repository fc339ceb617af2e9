import { newId } from '@vlinderdas/kernel/id';
import type { Actor } from '@vlinderdas/platform/auth/actor';
import { describe, expect, it } from 'vitest';
import type { NieuweVariant } from '../src/contract/instrument.resource.ts';
import { newInstrument, newVariant, source } from './catalogue.builder.ts';
import { buildRegion, clock, startInstruments, type TestRegion, TODAY } from './region.builder.ts';

const service = await startInstruments();
type Method = 'GET' | 'PUT' | 'POST' | 'PATCH';
const send = (actor: Actor, method: Method, url: string, body?: unknown, headers = {}) =>
  service.request(actor, { method, url, headers, ...(body !== undefined && { body }) });
const read = async (actor: Actor, url: string) => (await send(actor, 'GET', url)).json();

const region = () => buildRegion(service.database);
const addInstrument = async ({ coordinator }: TestRegion, changes = {}): Promise<string> =>
  (await send(coordinator, 'POST', '/instrumenten', newInstrument(changes))).json().code;
const addVariant = async (
  { keeperOf }: TestRegion,
  code: string,
  organisationId: string,
  changes: Partial<NieuweVariant> = {},
) =>
  (
    await send(keeperOf(organisationId), 'POST', '/varianten', newVariant(code, organisationId, changes))
  ).json();
const pointersOf = (response: { json(): { errors?: { pointer: string; code: string }[] } }) =>
  (response.json().errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).sort();

describe('an instrument', () => {
  it('of the region is added by the coordinator and has the national ones beside it', async () => {
    const there = await region();

    const created = await send(there.coordinator, 'POST', '/instrumenten', newInstrument());
    const { resultaten } = await read(there.adviser, '/instrumenten');

    expect(created.statusCode).toBe(201);
    expect(created.json()).toMatchObject({
      code: 'maatjesregeling',
      bereik: 'regionaal',
      revisie: 1,
      beheerderId: there.dommel,
      aantalVarianten: 0,
    });
    const codes = resultaten.map(({ code }: { code: string }) => code);
    expect(codes).toContain('maatjesregeling');
    expect(codes).toContain('no-riskpolis');
  });

  it('that is like one that exists is asked about, and added when somebody looked and still wants it (R105)', async () => {
    const there = await region();
    await addInstrument(there);
    const wanted = newInstrument({ naam: 'Regeling maatjes' });

    const asked = await send(there.coordinator, 'POST', '/instrumenten', wanted);
    const added = await send(there.coordinator, 'POST', '/instrumenten', { ...wanted, toch: true });

    expect(asked.statusCode).toBe(409);
    expect(asked.json()).toMatchObject({ type: '/problemen/gelijkend-instrument' });
    expect(asked.json().gelijkend[0]).toMatchObject({ code: 'maatjesregeling' });
    expect(added.json().code).toBe('regeling-maatjes');
  });

  it('of the region is not for an instrumentbeheerder, one of the own organisation is', async () => {
    const there = await region();
    const keeper = there.keeperOf(there.kempenland);
    const wanted = newInstrument({ naam: 'Kempische startpremie', soort: 'premie' });

    const regional = await send(keeper, 'POST', '/instrumenten', wanted);
    const local = await send(keeper, 'POST', '/instrumenten', { ...wanted, bereik: 'lokaal' });
    const { code } = local.json();
    const change = { watDoetWsp: ['Wij bellen u.'] };
    const byOther = await send(there.keeperOf(there.dommel), 'PATCH', `/instrumenten/${code}`, change);
    const byOwner = await send(keeper, 'PATCH', `/instrumenten/${code}`, change);

    expect(regional.statusCode).toBe(403);
    expect(local.statusCode).toBe(201);
    expect(byOther.statusCode).toBe(403);
    expect(byOwner.json()).toMatchObject({ watDoetWsp: ['Wij bellen u.'], revisie: 2 });
  });

  it('of the nation belongs to the program: nobody changes it, and an unknown one does not exist', async () => {
    const there = await region();
    const change = { naam: 'Anders' };

    expect((await send(there.coordinator, 'PATCH', '/instrumenten/no-riskpolis', change)).statusCode).toBe(
      403,
    );
    expect((await send(there.coordinator, 'PATCH', '/instrumenten/bestaat-niet', change)).statusCode).toBe(
      404,
    );
    expect((await send(there.adviser, 'GET', '/instrumenten/bestaat-niet')).statusCode).toBe(404);
  });

  it('refuses an old version, and logs what changed in words', async () => {
    const there = await region();
    const code = await addInstrument(there);
    await send(there.coordinator, 'PATCH', `/instrumenten/${code}`, {
      naam: 'Maatjes op het werk',
    });

    const late = await send(
      there.coordinator,
      'PATCH',
      `/instrumenten/${code}`,
      { naam: 'Te laat' },
      { 'if-match': '"1"' },
    );
    const { resultaten } = await read(there.adviser, `/wijzigingen?instrument=${code}`);

    expect(late.statusCode).toBe(412);
    expect(resultaten.map(({ soort, wat }: { soort: string; wat: string[] }) => [soort, wat])).toEqual([
      ['gewijzigd', ['Naam: was “Maatjesregeling”, is nu “Maatjes op het werk”.']],
      ['toegevoegd', ['Nieuw instrument: Maatjesregeling.']],
    ]);
  });
});

describe('a variant', () => {
  it('is what one provider does, with its state and every part in words', async () => {
    const there = await region();
    const code = await addInstrument(there);

    const variant = await addVariant(there, code, there.dommel);

    expect(variant).toMatchObject({
      aanbieder: { naam: 'Werkbedrijf De Dommel', landelijk: false, organisatieId: there.dommel },
      stand: 'gepubliceerd',
      teHerzien: false,
      inWoorden: { bedrag: '€ 400 per maand', duur: '12 maanden' },
      gewijzigdDoor: 'Werkbedrijf De Dommel',
    });
  });

  it('of another organisation is refused, and the attempt is on the record', async () => {
    const there = await region();
    const code = await addInstrument(there);
    const { id } = await addVariant(there, code, there.dommel);
    const stranger = there.keeperOf(there.kempenland);

    const added = await send(stranger, 'POST', '/varianten', newVariant(code, there.dommel));
    const changed = await send(stranger, 'PATCH', `/varianten/${id}`, { gepubliceerd: false });
    const coordinator = await send(there.coordinator, 'PATCH', `/varianten/${id}`, { gepubliceerd: false });

    expect([added.statusCode, changed.statusCode, coordinator.statusCode]).toEqual([403, 403, 403]);
    const { resultaten } = await read(there.coordinator, `/wijzigingen?instrument=${code}&aantal=2`);
    for (const line of resultaten)
      expect(line).toMatchObject({
        soort: 'geweigerd',
        organisatieId: there.dommel,
        door: 'Participatiebedrijf Kempenland',
      });
    expect((await read(there.adviser, `/varianten/${id}`)).gepubliceerd).toBe(true);
  });

  it('says all that is wrong at once', async () => {
    const there = await region();
    const keeper = there.keeperOf(there.kempenland);

    const nowhere = await send(
      keeper,
      'POST',
      '/varianten',
      newVariant('bestaat-niet', there.kempenland, { gemeentecode: 'GM0772' }),
    );
    const formless = await send(keeper, 'POST', '/varianten', {
      ...newVariant('no-riskpolis', there.kempenland),
      bedrag: { soort: 'vast', inCenten: 40_000, bron: source },
      duur: { soort: 'periode', waarde: -3, eenheid: 'maand', bron: source },
      geldtTot: '2025-01-01',
    });
    const national = await send(keeper, 'POST', '/varianten', newVariant('no-riskpolis', there.kempenland));

    expect(nowhere.statusCode).toBe(400);
    expect(pointersOf(nowhere)).toEqual([
      '/gemeentecode andere-gemeente',
      '/instrumentCode onbekend-instrument',
    ]);
    expect(formless.statusCode).toBe(400);
    expect(pointersOf(formless).map((line) => line.split(' ')[0])).toEqual([
      '/bedrag/eenheid',
      '/duur/waarde',
      '/geldtTot',
    ]);
    expect(pointersOf(national)).toEqual(['/instrumentCode landelijk-vast']);
  });

  it('refuses an end before its begin, and something like a BSN', async () => {
    const there = await region();
    const code = await addInstrument(there);
    const keeper = there.keeperOf(there.dommel);
    const backwards = newVariant(code, there.dommel, { geldtTot: '2025-12-31' });
    const withNumber = newVariant(code, there.dommel, {
      beleid: { aangeboden: true, doelgroepen: [], toelichting: 'Voor klant 111222333.', bron: source },
    } as never);

    expect(pointersOf(await send(keeper, 'POST', '/varianten', backwards))).toEqual([
      '/geldtTot periode-omgekeerd',
    ]);
    expect(pointersOf(await send(keeper, 'POST', '/varianten', withNumber))).toEqual([
      '/beleid/toelichting bsn-niet-toegestaan',
    ]);
  });

  it('does not overlap another of the same provider and gemeente', async () => {
    const there = await region();
    const code = await addInstrument(there);
    const keeper = there.keeperOf(there.dommel);
    await addVariant(there, code, there.dommel, { geldtTot: '2027-01-01' });

    const over = await send(keeper, 'POST', '/varianten', newVariant(code, there.dommel));
    const after = await send(
      keeper,
      'POST',
      '/varianten',
      newVariant(code, there.dommel, { geldtVanaf: '2027-01-01' }),
    );
    const apart = await send(
      keeper,
      'POST',
      '/varianten',
      newVariant(code, there.dommel, { gemeentecode: 'GM0866' }),
    );

    expect(over.statusCode).toBe(409);
    expect(over.json().type).toBe('/problemen/variant-overlapt');
    expect([after.statusCode, apart.statusCode]).toEqual([201, 201]);
  });

  it('is corrected in place, and from a day on becomes another that leaves the past as it was', async () => {
    const there = await region();
    const code = await addInstrument(there);
    const { id } = await addVariant(there, code, there.dommel);
    const keeper = there.keeperOf(there.dommel);
    const bedrag = { soort: 'vast', inCenten: 50_000, eenheid: 'maand', bron: source };

    const corrected = await send(keeper, 'PATCH', `/varianten/${id}`, {
      bedrag: { ...bedrag, inCenten: 45_000 },
      reden: 'Tikfout',
    });
    const later = await send(keeper, 'PATCH', `/varianten/${id}`, { bedrag, vanaf: '2027-03-01' });
    const onDay = async (day: string) =>
      (await read(there.adviser, `/varianten?instrument=${code}&op=${day}`)).resultaten.map(
        (variant: { inWoorden: { bedrag: string } }) => variant.inWoorden.bedrag,
      );

    expect(corrected.json()).toMatchObject({ id, revisie: 2 });
    expect(later.json()).toMatchObject({ revisie: 1, geldtVanaf: '2027-03-01' });
    expect(later.json().id).not.toBe(id);
    expect(await onDay('2026-06-01')).toEqual(['€ 450 per maand']);
    expect(await onDay('2027-02-28')).toEqual(['€ 450 per maand']);
    expect(await onDay('2027-03-01')).toEqual(['€ 500 per maand']);
    const { resultaten } = await read(there.adviser, `/wijzigingen?instrument=${code}`);
    expect(resultaten[1]).toMatchObject({
      soort: 'gewijzigd',
      reden: 'Tikfout',
      wat: ['Bedrag: was “€ 400 per maand”, is nu “€ 450 per maand”.'],
    });
  });

  it('ends on the day that its provider says, and not outside its period', async () => {
    const there = await region();
    const code = await addInstrument(there);
    const { id } = await addVariant(there, code, there.dommel, { geldtVanaf: '2026-03-01' });
    const keeper = there.keeperOf(there.dommel);

    const early = await send(keeper, 'PATCH', `/varianten/${id}`, {
      gepubliceerd: false,
      vanaf: '2026-02-01',
    });
    const backwards = await send(keeper, 'PATCH', `/varianten/${id}`, { geldtTot: '2026-03-01' });
    const ended = await send(keeper, 'PATCH', `/varianten/${id}`, { geldtTot: '2026-11-23' });

    expect(pointersOf(early)).toEqual(['/vanaf buiten-periode']);
    expect(pointersOf(backwards)).toEqual(['/geldtTot periode-omgekeerd']);
    expect(ended.json()).toMatchObject({ stand: 'beeindigd', geldtTot: '2026-11-23' });
    expect((await read(there.adviser, `/varianten?instrument=${code}`)).resultaten).toEqual([]);
    expect((await read(there.adviser, `/varianten?instrument=${code}&alle=true`)).resultaten).toHaveLength(1);
    const { resultaten } = await read(there.adviser, `/wijzigingen?instrument=${code}`);
    expect(resultaten[0]).toMatchObject({ soort: 'beeindigd', wat: ['Geldt tot 23 november 2026.'] });
  });

  it('that nothing changes in stays as it is and is not logged', async () => {
    const there = await region();
    const code = await addInstrument(there);
    const { id } = await addVariant(there, code, there.dommel);

    const same = await send(there.keeperOf(there.dommel), 'PATCH', `/varianten/${id}`, {
      gepubliceerd: true,
    });

    expect(same.json().revisie).toBe(1);
    expect((await read(there.adviser, `/wijzigingen?instrument=${code}`)).resultaten).toHaveLength(2);
  });

  it('of a national provider comes with the program until the region’s UWV keeps a row itself', async () => {
    const there = await region();
    const variants = async () =>
      (await read(there.adviser, '/varianten?instrument=no-riskpolis')).resultaten.filter(
        ({ aanbieder }: { aanbieder: { organisatieId: string } }) => aanbieder.organisatieId === there.uwv,
      );

    const [shipped] = await variants();
    await addVariant(there, 'no-riskpolis', there.uwv);
    const kept = await variants();

    expect(shipped).toMatchObject({ revisie: 0, aanbieder: { naam: 'UWV Voorbeeld', landelijk: true } });
    expect(kept).toHaveLength(1);
    expect(kept[0].revisie).toBe(1);
  });
});

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
