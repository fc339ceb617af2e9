import { describe, expect, it } from 'vitest';
import { newInstrument, newVariant, source } from './catalogue.builder.ts';
import { catalogueCalls, pointersOf } from './catalogue.calls.ts';
import { startInstruments } from './region.builder.ts';

const { addInstrument, addVariant, read, region, send } = catalogueCalls(await startInstruments());

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
