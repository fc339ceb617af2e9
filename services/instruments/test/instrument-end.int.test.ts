import { anonymous } from '@vlinderdas/platform/auth/actor';
import { describe, expect, it } from 'vitest';
import { newInstrument, newVariant, source } from './catalogue.builder.ts';
import { catalogueCalls, pointersOf } from './catalogue.calls.ts';
import { startInstruments, TODAY } from './region.builder.ts';

const { addInstrument, addVariant, read, region, send } = catalogueCalls(await startInstruments());
const END = '2027-01-01';

/** De Dommel gives it, Kempenland gives it until it has something else in March. */
async function startOffered() {
  const there = await region();
  const code = await addInstrument(there);
  const own = await addVariant(there, code, there.dommel);
  await addVariant(there, code, there.kempenland, { geldtTot: '2027-03-01' });
  await addVariant(there, code, there.kempenland, { geldtVanaf: '2027-03-01' });
  const end = (geldtTot: string | null, actor = there.coordinator, headers = {}) =>
    send(actor, 'PUT', `/instrumenten/${code}/einde`, { geldtTot, reden: 'Het geld is op.' }, headers);
  const offered = async (op: string) =>
    (await read(there.adviser, `/varianten?instrument=${code}&op=${op}`)).resultaten.length;
  const inMatrix = async (op: string) =>
    (await read(there.adviser, `/harmonisatie/matrix?op=${op}`)).rijen.some(
      (row: { code: string }) => row.code === code,
    );
  const log = async () => (await read(there.adviser, `/wijzigingen?instrument=${code}`)).resultaten;
  return { ...there, code, own, end, offered, inMatrix, log };
}

describe('an instrument of the region', () => {
  it('ends from a day for everyone, and what providers offer of it with it', async () => {
    const { adviser, code, end, offered, inMatrix } = await startOffered();

    const ended = await end(END);

    expect(ended.statusCode).toBe(200);
    expect(ended.json()).toMatchObject({ code, geldtTot: END, revisie: 2, aantalVarianten: 2 });
    expect([await offered('2026-12-31'), await offered(END), await offered('2027-04-01')]).toEqual([2, 0, 0]);
    expect([await inMatrix('2026-12-31'), await inMatrix(END)]).toEqual([true, false]);
    const all = (await read(adviser, `/varianten?instrument=${code}&alle=true`)).resultaten;
    expect(all.map(({ geldtTot }: { geldtTot: string }) => geldtTot)).toEqual([END, END]);
    expect(await read(adviser, `/instrumenten/${code}?op=2027-02-01`)).toMatchObject({ aantalVarianten: 0 });
  });

  it('is off the menukaart, and hidden from employers, from the day itself', async () => {
    const { code, coordinator, employer, end } = await startOffered();
    await send(coordinator, 'PUT', '/menukaart-instellingen', { gepubliceerd: true });
    const card = async () =>
      (await read(anonymous, '/menukaart?regio=AM28')).regelingen.map((one: { code: string }) => one.code);

    expect(await card()).toContain(code);
    await end(TODAY);

    expect(await card()).not.toContain(code);
    expect((await send(employer, 'GET', `/instrumenten/${code}`)).statusCode).toBe(404);
    expect((await read(employer, `/varianten?instrument=${code}`)).resultaten).toEqual([]);
  });

  it('is logged for the instrument and for each provider that it reaches, with the reason', async () => {
    const { dommel, kempenland, end, log } = await startOffered();

    await end(END);
    const lines = (await log()).slice(0, 4);

    const said = ({ soort, organisatieId, wat }: Record<string, unknown>) => [soort, organisatieId, wat];
    expect(lines.map(said).sort()).toEqual(
      [
        [
          'beeindigd',
          undefined,
          ['Het instrument geldt tot 1 januari 2027. Wat aanbieders ervan geven, eindigt dan ook.'],
        ],
        ['beeindigd', dommel, ['Het einde van het instrument is veranderd. Geldt tot 1 januari 2027.']],
        ['beeindigd', kempenland, ['Het einde van het instrument is veranderd. Geldt tot 1 januari 2027.']],
        ['beeindigd', kempenland, ['Gaat niet in op 1 maart 2027: het instrument eindigt eerder.']],
      ].sort(),
    );
    expect(lines.every(({ reden }: { reden: string }) => reden === 'Het geld is op.')).toBe(true);
  });

  it('goes on as providers wrote it when the end is taken back in time', async () => {
    const { adviser, code, own, end, offered, log } = await startOffered();

    await end(END);
    const back = await end(null);

    expect(back.json()).not.toHaveProperty('geldtTot');
    expect(await offered('2027-04-01')).toBe(2);
    expect(await read(adviser, `/varianten/${own.id}`)).not.toHaveProperty('geldtTot');
    const newest = (await log()).slice(0, 4).flatMap(({ wat }: { wat: string[] }) => wat);
    expect(newest).toContain('Het instrument eindigt niet meer.');
    expect(newest).toContain('Gaat toch in op 1 maart 2027.');
    expect((await end(null)).json().revisie).toBe(3);
    expect(await read(adviser, `/instrumenten/${code}`)).toMatchObject({ aantalVarianten: 2 });
  });

  it('is ended by who keeps it: the coordinator, or the owner of what one organisation has', async () => {
    const { adviser, kempenland, dommel, keeperOf, coordinator, employer, end } = await startOffered();
    const local = newInstrument({ naam: 'Kempische startpremie', soort: 'premie', bereik: 'lokaal' });
    const { code } = (await send(keeperOf(kempenland), 'POST', '/instrumenten', local)).json();
    const endLocal = async (organisation: string) =>
      (await send(keeperOf(organisation), 'PUT', `/instrumenten/${code}/einde`, { geldtTot: END }))
        .statusCode;
    const national = await send(coordinator, 'PUT', '/instrumenten/no-riskpolis/einde', { geldtTot: END });
    const unknown = await send(coordinator, 'PUT', '/instrumenten/bestaat-niet/einde', { geldtTot: END });

    expect((await end(END, keeperOf(dommel))).statusCode).toBe(403);
    expect((await end(END, adviser)).statusCode).toBe(403);
    expect((await end(END, employer)).statusCode).toBe(403);
    expect([await endLocal(dommel), await endLocal(kempenland)]).toEqual([403, 200]);
    expect([national.statusCode, unknown.statusCode]).toEqual([403, 404]);
  });

  it('does not end in the past, and not on a version that somebody else changed', async () => {
    const { coordinator, end, log } = await startOffered();
    const before = (await log()).length;

    expect(pointersOf(await end('2026-11-22'))).toEqual(['/geldtTot in-het-verleden']);
    expect((await end(END, coordinator, { 'if-match': '"7"' })).statusCode).toBe(412);
    expect((await log()).length).toBe(before);
  });

  it('takes nothing new from the day on which it ends', async () => {
    const { code, coordinator, dommel, groeneWoud, keeperOf, own, end } = await startOffered();
    await end(END);

    const late = await send(
      keeperOf(groeneWoud),
      'POST',
      '/varianten',
      newVariant(code, groeneWoud, { geldtVanaf: END }),
    );
    const inTime = await send(keeperOf(groeneWoud), 'POST', '/varianten', newVariant(code, groeneWoud));
    const change = { gepubliceerd: false, vanaf: '2027-02-01' };
    const changed = await send(keeperOf(dommel), 'PATCH', `/varianten/${own.id}`, change);
    const proposal = await send(coordinator, 'POST', '/harmonisatie/voorstellen', {
      instrumentCode: code,
      titel: 'Gelijk maken',
      waarom: 'Eén regio.',
      doel: { bedrag: { soort: 'geen', bron: source } },
      streefdatum: '2027-02-01',
    });

    expect(pointersOf(late)).toEqual(['/geldtVanaf instrument-beeindigd']);
    expect(inTime.json()).toMatchObject({ geldtTot: END });
    expect(pointersOf(changed)).toEqual(['/vanaf instrument-beeindigd']);
    expect(pointersOf(proposal)).toEqual(['/streefdatum instrument-beeindigd']);
  });
});
