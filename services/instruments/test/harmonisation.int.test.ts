import { describe, expect, it } from 'vitest';
import type {
  Signalen,
  Vergelijking,
  Verklaring,
  Verloop,
  Voorstel,
} from '../src/contract/harmonisation.resource.ts';
import type { Variant, Wijziging } from '../src/contract/instrument.resource.ts';
import { bron, perMonth } from './harmonisation.builder.ts';
import { startHarmonisedRegion } from './harmonised-region.ts';

const region = await startHarmonisedRegion();
const { must, send, decide, readRow, coordinator, adviser, keeperOf } = region;
const { dommel, kempenland, groeneWoud, uwv } = region;
const LINK = 'https://kempenland.example/besluit';
const UNKNOWN = '0190a000-0000-7000-8000-000000000001';

describe('one tariff for interne werkbegeleiding (story 7)', async () => {
  const code = await region.addUnequalInstrument('Interne werkbegeleiding');
  await region.addVariant(uwv, code, { bedrag: perMonth(450) });
  const degreeOn = async (day: string) => (await readRow(code, `?op=${day}`))?.graad ?? 0;

  it('shows three uitvoerders that differ in amount and form, and UWV as landelijk vast', async () => {
    const row = await readRow(code);
    expect(row?.perAspect).toEqual({ bedrag: 'verschilt', formulier: 'verschilt' });
    expect(
      Object.fromEntries(row?.cellen.map((cell) => [cell.aanbieder, [cell.landelijkVast, cell.kort]]) ?? []),
    ).toEqual({
      [dommel]: [false, '€ 350 per maand · ander formulier'],
      [kempenland]: [false, '€ 400 per maand'],
      [groeneWoud]: [false, '€ 500 per maand'],
      [uwv]: [true, '€ 450 per maand'],
    });
  });

  it('says in words what differs, and what De Dommel would change', async () => {
    const url = `/harmonisatie/instrumenten/${code}?maatstaf=organisatie&organisatieId=${groeneWoud}`;
    const answer = await must<Vergelijking>(coordinator, 'GET', url);
    expect(answer.maatstafOmschrijving).toBe('De set van Werkbedrijf Groene Woud');
    expect(answer.spreiding).toEqual({
      laagste: 35_000,
      middelste: 40_000,
      hoogste: 50_000,
      eenheid: 'per maand',
    });
    const own = answer.verschillen.find(({ aanbieder }) => aanbieder.sleutel === dommel);
    expect(own?.nodig).toEqual([
      'Verhoog het bedrag van € 350 naar € 500 per maand',
      'Verander het formulier van “Eigen formulier” in “Regioformulier”',
    ]);
  });

  it('moves only from the day on which what Kempenland adopted holds; De Dommel declines', async () => {
    const before = await degreeOn('2027-06-01');
    const proposal = await must<Voorstel>(coordinator, 'POST', '/harmonisatie/voorstellen', {
      instrumentCode: code,
      titel: 'Eén tarief',
      waarom: 'Werkgevers kiezen nu de hoogste vergoeding.',
      doel: { bedrag: perMonth(500) },
      streefdatum: '2027-01-01',
    });
    expect(proposal).toMatchObject({ status: 'open', landelijkVast: ['UWV Voorbeeld'] });
    expect(proposal.doelInWoorden).toEqual(['Bedrag: € 500 per maand']);
    expect(proposal.partijen.map((party) => party.organisatieId).sort()).toEqual(
      [dommel, kempenland, groeneWoud].sort(),
    );
    expect(proposal.partijen.find(({ organisatieId }) => organisatieId === kempenland)).toMatchObject({
      gemeenten: ['Bladel'],
      nodig: ['Verhoog het bedrag van € 400 naar € 500 per maand'],
      mogelijk: ['ambtelijk-akkoord', 'afgewezen'],
    });

    const keeper = keeperOf(kempenland);
    for (const stap of ['ambtelijk-akkoord', 'bestuurlijk-akkoord'])
      expect((await decide(keeper, proposal.id, kempenland, { stap })).status).toBe(200);
    const step = { stap: 'vastgesteld', link: LINK, geldtVanaf: '2027-02-01' };
    const adopted = await decide(keeper, proposal.id, kempenland, step);
    expect(adopted).toMatchObject({ status: 200, body: { status: 'open', revisie: 4 } });
    const refusal = { stap: 'afgewezen', reden: 'Geen geld in 2027' };
    const declined = await decide(coordinator, proposal.id, dommel, refusal);
    expect(declined.body.geschiedenis.at(-1)).toMatchObject({
      organisatie: 'Werkbedrijf De Dommel',
      tekst: 'Afgewezen: Geen geld in 2027 (vastgelegd door de regiocoördinator)',
    });

    expect(await degreeOn('2027-01-31')).toBe(before);
    expect(await degreeOn('2027-02-01')).toBeGreaterThan(before);
    expect(declined.body.graadStraks).toBe(await degreeOn('2027-02-01'));
  });

  it('gives Kempenland its new set from that day, with the decision as its source, and logs it', async () => {
    const url = `/varianten?instrument=${code}&organisatieId=${kempenland}&op=2027-02-01`;
    const { resultaten } = await must<{ resultaten: Variant[] }>(coordinator, 'GET', url);
    expect(resultaten).toMatchObject([
      {
        geldtVanaf: '2027-02-01',
        bedrag: { inCenten: 50_000, bron: { link: LINK } },
        formulier: { naam: 'Regioformulier' },
      },
    ]);
    const log = await must<{ resultaten: Wijziging[] }>(
      coordinator,
      'GET',
      `/wijzigingen?instrument=${code}`,
    );
    expect(log.resultaten[0]).toMatchObject({ soort: 'vastgesteld', reden: 'Voorstel: Eén tarief' });
  });

  it('draws the same line over time', async () => {
    const { punten } = await must<Verloop>(coordinator, 'GET', '/harmonisatie/verloop?uitgesplitst=ja');
    const figureOn = (day: string) =>
      punten.find(({ op }) => op === day)?.perInstrument?.find((one) => one.code === code)?.graad;
    expect(figureOn('2027-01-01')).toBe(await degreeOn('2027-01-01'));
    expect(figureOn('2027-02-01')).toBe(await degreeOn('2027-02-01'));
    const plain = await must<Verloop>(coordinator, 'GET', '/harmonisatie/verloop');
    expect(plain.punten[0]).not.toHaveProperty('perInstrument');
  });
});

describe('measuring and declaring', async () => {
  const code = await region.addUnequalInstrument('Jobcoach van de gemeente');
  const at = `/harmonisatie/instrumenten/${code}`;

  it('says so where a declaration and the data disagree, from the day it was made', async () => {
    const declaration = { status: 'geharmoniseerd', toelichting: 'Besproken' };
    const declared = await must<Verklaring>(coordinator, 'PUT', `${at}/verklaring`, declaration);
    const row = await readRow(code);
    expect(row?.verklaring).toEqual(declared);
    expect(row?.spreektTegen).toContain(
      'Verklaard als geharmoniseerd, maar volgens de gegevens is het niet gelijk',
    );
    expect((await readRow(code, '?op=2026-11-01'))?.verklaring).toBeUndefined();
  });

  it('measures with the yardstick that the coordinator chose', async () => {
    const choice = { soort: 'organisatie', organisatieId: dommel };
    await must(coordinator, 'PUT', `${at}/maatstaf`, choice);
    expect(await readRow(code)).toMatchObject({ maatstaf: choice, graad: 333 });
    await must(coordinator, 'PUT', `${at}/maatstaf`, { soort: 'mediaan' });
    expect((await readRow(code))?.maatstaf).toEqual({ soort: 'mediaan' });
  });

  it.each([
    [`maatstaf=mediaan&organisatieId=${UNKNOWN}`, 'twee-maatstaven'],
    [`organisatieId=${UNKNOWN}`, 'twee-maatstaven'],
    ['maatstaf=organisatie', 'verplicht'],
    [`maatstaf=organisatie&organisatieId=${UNKNOWN}`, 'onbekende-organisatie'],
    ['op=2026-02-30', 'geen-datum'],
  ])('refuses to look with %s', async (query, code) => {
    const answer = await send(adviser, 'GET', `/harmonisatie/matrix?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ code }] } });
  });

  it('refuses two yardsticks, an unknown one, and an agreement that is not there', async () => {
    const errorsOf = async (choice: unknown) =>
      (await send(coordinator, 'PUT', `${at}/maatstaf`, choice)).body.errors;
    expect(await errorsOf({ soort: 'mediaan', organisatieId: dommel })).toMatchObject([
      { code: 'twee-maatstaven' },
    ]);
    expect(await errorsOf({ soort: 'organisatie', organisatieId: UNKNOWN })).toMatchObject([
      { code: 'onbekende-organisatie' },
    ]);
    expect(await errorsOf({ soort: 'afspraak' })).toMatchObject([{ code: 'geen-afspraak' }]);
    expect((await send(coordinator, 'GET', '/harmonisatie/instrumenten/bestaat-niet')).status).toBe(404);
  });

  it('is the coordinator’s alone', async () => {
    expect((await send(keeperOf(dommel), 'PUT', `${at}/maatstaf`, { soort: 'mediaan' })).status).toBe(403);
    expect((await send(adviser, 'PUT', `${at}/verklaring`, { status: 'deels' })).status).toBe(403);
  });

  it('warns where the choice of a candidate pays an employer most (R97)', async () => {
    const { resultaten } = await must<Signalen>(adviser, 'GET', '/harmonisatie/signalen');
    expect(resultaten.find((signal) => signal.code === code)).toMatchObject({
      verschilInCenten: 180_000,
      hoogste: { aanbieder: 'Werkbedrijf Groene Woud' },
      laagste: { aanbieder: 'Werkbedrijf De Dommel' },
    });
  });

  it('shows a gemeente that does something else than its uitvoerder', async () => {
    await region.addVariant(dommel, code, {
      gemeentecode: 'GM0866',
      bedrag: perMonth(100),
      voorwaarden: { lijst: [], bron },
    });
    const cell = (await readRow(code))?.cellen.find(({ aanbieder }) => aanbieder === dommel);
    expect(cell?.gemeenten).toMatchObject([
      { gemeentecode: 'GM0866', kort: expect.stringContaining('€ 100 per maand') },
    ]);
  });
});
