import { type Actor, anonymous } from '@vlinderdas/platform/auth/actor';
import { describe, expect, it } from 'vitest';
import type { Menukaart } from '../src/contract/menukaart.resource.ts';
import { newInstrument, newVariant, source } from './catalogue.builder.ts';
import { buildRegion, startInstruments } from './region.builder.ts';

const service = await startInstruments();
const send = (actor: Actor, method: 'GET' | 'PUT' | 'POST', url: string, body?: unknown, headers = {}) =>
  service.request(actor, { method, url, headers, ...(body !== undefined && { body }) });

let number = 30;
/** A region with a menukaart that is public. */
async function publishedRegion() {
  number += 1;
  const there = await buildRegion(service.database, `AM${number}`);
  await send(there.coordinator, 'PUT', '/menukaart-instellingen', {
    gepubliceerd: true,
    inleiding: 'Dit kunt u in onze regio krijgen.',
  });
  const { code } = (await send(there.coordinator, 'POST', '/instrumenten', newInstrument())).json();
  const add = (organisationId: string, changes = {}) =>
    send(there.keeperOf(organisationId), 'POST', '/varianten', newVariant(code, organisationId, changes));
  const card = async (): Promise<Menukaart> =>
    (await send(anonymous, 'GET', `/menukaart?regio=${there.code}`)).json();
  const scheme = async () => (await card()).regelingen.find((regeling) => regeling.code === code);
  return { ...there, instrument: code as string, add, card, scheme };
}

describe('the menukaart', () => {
  it('is public when the coordinator says so, with the region, its loket of today and the gemeenten', async () => {
    const there = await publishedRegion();

    const { regio, inleiding, gemeenten, op } = await there.card();

    expect(regio).toEqual({
      code: there.code,
      naam: `Voorbeeldregio ${there.code}`,
      loketnaam: 'Werkgeversservicepunt',
      website: 'https://wsp.example',
      telefoonnummer: '040 000 00 10',
      emailadres: 'loket@wsp.example',
    });
    expect([inleiding, op]).toEqual(['Dit kunt u in onze regio krijgen.', '2026-11-23']);
    expect(gemeenten.map(({ naam }) => naam)).toEqual(['Best', 'Bladel', 'Eindhoven', 'Waalre']);
  });

  it('is not there until then, nor afterwards', async () => {
    const hidden = await buildRegion(service.database, 'AM90');
    const there = await publishedRegion();
    const shown = async (code: string) =>
      (await send(anonymous, 'GET', `/menukaart?regio=${code}`)).statusCode;

    expect([await shown('AM90'), await shown('AM99'), await shown(there.code)]).toEqual([404, 404, 200]);
    await send(there.coordinator, 'PUT', '/menukaart-instellingen', { gepubliceerd: false });
    expect(await shown(there.code)).toBe(404);
    const { resultaten } = (await send(anonymous, 'GET', '/menukaartregios')).json();
    const codes = resultaten.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain(there.code);
    expect(codes).not.toContain(hidden.code);
  });

  it('says per provider where it holds, how much, how long, whom to call and what it rests on', async () => {
    const there = await publishedRegion();
    await there.add(there.kempenland);

    const scheme = await there.scheme();

    expect(scheme).toMatchObject({
      wensen: ['begeleiding'],
      watDoetWsp: ['Wij helpen met de aanvraag.'],
      watDoetWerkgever: ['U wijst een begeleider aan.'],
      verschilt: false,
    });
    expect(scheme?.aanbod).toEqual([
      expect.objectContaining({
        aanbieder: expect.objectContaining({ naam: 'Participatiebedrijf Kempenland' }),
        gemeenten: [{ gemeentecode: 'GM1728', naam: 'Bladel' }],
        contact: { naam: 'Participatiebedrijf Kempenland', telefoonnummer: '040 000 00 20' },
        bedrag: '€ 400 per maand',
        duur: '12 maanden',
        gecontroleerdOp: source.gecontroleerdOp,
        teHerzien: false,
      }),
    ]);
    expect(scheme?.aanbod[0]?.bronnen).toEqual([
      { ...source, bevestigd: true, onderdelen: ['beleid', 'bedrag', 'duur'] },
    ]);
  });

  it('says in the words of the provider what there is when it is no plain amount', async () => {
    const there = await publishedRegion();
    await there.add(there.dommel, {
      bedrag: { soort: 'geen', toelichting: 'Het advies is gratis.', bron: source },
      duur: { soort: 'maatwerk', toelichting: 'Zolang het nodig is.', bron: source },
    });
    await there.add(there.kempenland, {
      bedrag: {
        soort: 'vast',
        inCenten: 40_000,
        eenheid: 'maand',
        toelichting: 'Per kwartaal.',
        bron: source,
      },
    });

    const scheme = await there.scheme();

    expect(scheme?.aanbod.map(({ bedrag, uitleg }) => [bedrag, uitleg])).toEqual(
      expect.arrayContaining([
        ['Het advies is gratis.', ['Zolang het nodig is.']],
        ['€ 400 per maand', ['Per kwartaal.']],
      ]),
    );
  });

  it('puts a gemeente with a set of its own apart, and says that it differs', async () => {
    const there = await publishedRegion();
    await there.add(there.dommel);
    await there.add(there.dommel, {
      gemeentecode: 'GM0866',
      bedrag: { soort: 'vast', inCenten: 50_000, eenheid: 'maand', bron: source },
    });

    const scheme = await there.scheme();

    expect(scheme?.verschilt).toBe(true);
    expect(
      scheme?.aanbod.map(({ gemeenten, bedrag }) => [gemeenten.map(({ naam }) => naam), bedrag]),
    ).toEqual(
      expect.arrayContaining([
        [['Eindhoven'], '€ 400 per maand'],
        [['Waalre'], '€ 500 per maand'],
      ]),
    );
  });

  it('leaves out what is not published, not offered, not begun or too long not looked at', async () => {
    const there = await publishedRegion();
    await there.add(there.dommel, { gepubliceerd: false });
    await there.add(there.kempenland, { herzienOp: '2026-08-01' });
    await there.add(there.groeneWoud, {
      beleid: { aangeboden: false, doelgroepen: [], bron: source },
    });
    await there.add(there.dommel, { gemeentecode: 'GM0866', geldtVanaf: '2027-01-01' });

    expect(await there.scheme()).toBeUndefined();
    const detail = await send(anonymous, 'GET', `/menukaart/${there.instrument}?regio=${there.code}`);
    expect(detail.statusCode).toBe(404);
  });

  it('keeps showing what is due for review, with a word that it is, until the term of the region has passed', async () => {
    const there = await publishedRegion();
    await there.add(there.kempenland, { herzienOp: '2026-11-01' });

    expect((await there.scheme())?.aanbod[0]?.teHerzien).toBe(true);
    await send(there.coordinator, 'PUT', '/menukaart-instellingen', {
      gepubliceerd: true,
      dagenTotVerouderd: 10,
    });
    expect(await there.scheme()).toBeUndefined();
  });

  it('holds the national schemes too, and shows one by itself', async () => {
    const there = await publishedRegion();

    const { regelingen } = await there.card();
    const national = regelingen.find(({ code }) => code === 'no-riskpolis');
    const detail = await send(anonymous, 'GET', `/menukaart/no-riskpolis?regio=${there.code}`);

    expect(national?.aanbod[0]?.aanbieder).toMatchObject({ naam: 'UWV Voorbeeld', landelijk: true });
    expect(detail.json().regeling).toEqual(national);
  });
});

describe('the settings', () => {
  it('begin with what holds for everyone, and are the coordinator’s', async () => {
    const there = await buildRegion(service.database, 'AM91');
    const input = { gepubliceerd: true, dagenTotVerouderd: 30, margeInDuizendsten: 20 };

    const before = (await send(there.adviser, 'GET', '/menukaart-instellingen')).json();
    const byAdviser = await send(there.adviser, 'PUT', '/menukaart-instellingen', input);
    const set = await send(there.coordinator, 'PUT', '/menukaart-instellingen', input);
    const late = await send(there.coordinator, 'PUT', '/menukaart-instellingen', input, {
      'if-match': '"0"',
    });

    expect(before).toEqual({
      revisie: 0,
      regio: 'AM91',
      gepubliceerd: false,
      dagenTotVerouderd: 90,
      margeInDuizendsten: 50,
    });
    expect(byAdviser.statusCode).toBe(403);
    expect(set.json()).toEqual({ revisie: 1, regio: 'AM91', ...input });
    expect(late.statusCode).toBe(412);
  });
});
