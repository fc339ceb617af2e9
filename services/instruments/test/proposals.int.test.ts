import { addDays } from '@vlinderdas/kernel/dates';
import { newId } from '@vlinderdas/kernel/id';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { describe, expect, it } from 'vitest';
import type { Vergelijking, Voorstel } from '../src/contract/harmonisation.resource.ts';
import type { Wijziging } from '../src/contract/instrument.resource.ts';
import { formCalled, perMonth } from './harmonisation.builder.ts';
import { startHarmonisedRegion } from './harmonised-region.ts';
import { TODAY } from './region.builder.ts';

const region = await startHarmonisedRegion();
const { must, send, decide, adopt, readRow, coordinator, adviser, keeperOf } = region;
const { dommel, kempenland, groeneWoud, uwv } = region;
const LINK = 'https://kempenland.example/besluit';
const UNKNOWN = '0190a000-0000-7000-8000-000000000001';

describe('a proposal', async () => {
  const code = await region.addUnequalInstrument('Begeleiding bij de proefplaatsing');
  const propose = (change: Record<string, unknown> = {}) =>
    send(coordinator, 'POST', '/harmonisatie/voorstellen', {
      instrumentCode: code,
      titel: 'Gelijk maken',
      waarom: 'Eén regio, één tarief.',
      doel: { bedrag: perMonth(500), formulier: formCalled('Regioformulier') },
      streefdatum: '2027-01-01',
      ...change,
    });

  it('becomes the regional agreement when everyone adopted it', async () => {
    const { body } = await propose();
    for (const organisation of [dommel, kempenland, groeneWoud])
      await adopt(body.id, organisation, '2027-03-01', LINK);
    const after = await must<Voorstel>(coordinator, 'GET', `/harmonisatie/voorstellen/${body.id}`);
    expect(after).toMatchObject({ status: 'afgerond', graadStraks: 1_000, graadAlsIedereen: 1_000 });
    expect(after.graadNu).toBeLessThan(1_000);

    const url = `/harmonisatie/instrumenten/${code}`;
    await must(coordinator, 'PUT', `${url}/maatstaf`, { soort: 'afspraak' });
    const later = await must<Vergelijking>(adviser, 'GET', `${url}?op=2027-03-01`);
    expect(later.maatstafOmschrijving).toBe('De regionale afspraak “Gelijk maken”');
    const now = await must<Vergelijking>(adviser, 'GET', url);
    expect(now.maatstafOmschrijving).toBe(
      'Wat de meeste uitvoerders hebben (er is nog geen afspraak die geldt)',
    );
  });

  it('takes its steps in order, none back, none after it is closed', async () => {
    const { body } = await propose({ partijen: [kempenland] });
    const keeper = keeperOf(kempenland);
    const last = { stap: 'vastgesteld', link: LINK, geldtVanaf: '2027-05-01' };
    const first = { stap: 'ambtelijk-akkoord' };
    expect((await decide(keeper, body.id, kempenland, last)).body.type).toContain('besluit-niet-mogelijk');
    const declined = await decide(keeper, body.id, kempenland, { stap: 'afgewezen', reden: 'Nee' });
    expect(declined.body.status).toBe('afgerond');
    expect((await decide(keeper, body.id, kempenland, first)).body.type).toContain('voorstel-niet-open');
    const url = `/harmonisatie/voorstellen/${body.id}/_intrekken`;
    expect((await send(coordinator, 'POST', url)).status).toBe(409);
  });

  it('takes decisions of two parties at the same moment', async () => {
    const { body } = await propose();
    const first = { stap: 'ambtelijk-akkoord' };
    const answers = await Promise.all(
      [dommel, kempenland, groeneWoud].map((party) => decide(keeperOf(party), body.id, party, first)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const after = await must<Voorstel>(coordinator, 'GET', `/harmonisatie/voorstellen/${body.id}`);
    expect(after).toMatchObject({ revisie: 4, geschiedenis: { length: 4 } });
    expect(new Set(after.partijen.map(({ stap }) => stap))).toEqual(new Set(['ambtelijk-akkoord']));
  });

  it('is withdrawn by the coordinator, and then takes no decisions', async () => {
    const { body } = await propose();
    const withdrawn = await send(coordinator, 'POST', `/harmonisatie/voorstellen/${body.id}/_intrekken`);
    expect(withdrawn.body).toMatchObject({ status: 'ingetrokken', partijen: [{ mogelijk: [] }, {}, {}] });
    expect((await decide(keeperOf(dommel), body.id, dommel, { stap: 'ambtelijk-akkoord' })).status).toBe(409);
  });

  it('asks all that belongs to a decision at once', async () => {
    const { body } = await propose();
    const answer = await decide(keeperOf(dommel), body.id, dommel, { stap: 'vastgesteld' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/geldtVanaf' }, { pointer: '/link' }]);
  });

  it('cannot hold before what the party has now', async () => {
    const { body } = await propose({ partijen: [dommel] });
    for (const stap of ['ambtelijk-akkoord', 'bestuurlijk-akkoord'])
      await decide(coordinator, body.id, dommel, { stap });
    const early = { stap: 'vastgesteld', link: LINK, geldtVanaf: '2025-01-01' };
    expect(await decide(coordinator, body.id, dommel, early)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/geldtVanaf', code: 'voor-huidige-variant' }] },
    });
  });

  it('is decided by a party itself; an attempt of another is refused and logged', async () => {
    const { body } = await propose({ partijen: [dommel] });
    const first = { stap: 'ambtelijk-akkoord' };
    expect((await decide(keeperOf(kempenland), body.id, dommel, first)).status).toBe(403);
    expect((await decide(adviser, body.id, dommel, first)).status).toBe(403);
    expect((await decide(coordinator, body.id, groeneWoud, first)).body.errors).toMatchObject([
      { pointer: '/organisatieId', code: 'geen-partij' },
    ]);
    const log = await must<{ resultaten: Wijziging[] }>(
      coordinator,
      'GET',
      `/wijzigingen?instrument=${code}`,
    );
    expect(log.resultaten[0]).toMatchObject({ soort: 'geweigerd', door: 'Participatiebedrijf Kempenland' });
  });

  it('gives a party that does nothing yet its first set', async () => {
    const empty = await region.addInstrument('Reiskosten van de eerste maand');
    expect((await propose({ instrumentCode: empty })).body.errors).toMatchObject([{ pointer: '/partijen' }]);
    const { body } = await propose({ instrumentCode: empty, partijen: [dommel] });
    expect(body.partijen[0].nodig[0]).toBe('Voeg het instrument toe');
    await adopt(body.id, dommel, '2027-01-01', LINK);
    const cells = (await readRow(empty, '?op=2027-01-01'))?.cellen;
    expect(cells?.find(({ aanbieder }) => aanbieder === dommel)).toMatchObject({
      status: 'gelijk',
      kort: '€ 500 per maand',
    });
    expect(cells?.find(({ aanbieder }) => aanbieder === kempenland)).toMatchObject({
      status: 'ontbreekt',
      kort: 'Heeft dit niet',
    });
  });

  it('names what is wrong with it, all at once', async () => {
    expect((await propose({ partijen: [UNKNOWN, uwv] })).body.errors).toMatchObject([
      { pointer: '/partijen/0', code: 'onbekende-organisatie' },
      { pointer: '/partijen/1', code: 'landelijk-vast' },
    ]);
    expect((await propose({ instrumentCode: 'bestaat-niet' })).body.errors).toMatchObject([
      { pointer: '/instrumentCode', code: 'onbekend-instrument' },
    ]);
    expect((await propose({ doel: {} })).body.errors).toMatchObject([{ pointer: '/doel' }]);
  });

  it('cannot aim at a day that is over; today is not too late', async () => {
    const past = await propose({ streefdatum: addDays(TODAY, -1), partijen: [uwv] });
    expect(past.status).toBe(400);
    expect(past.body.errors).toMatchObject([
      { pointer: '/partijen/0', code: 'landelijk-vast' },
      {
        pointer: '/streefdatum',
        code: 'in-het-verleden',
        detail: 'Deze dag is al voorbij. Kies vandaag of een latere dag.',
      },
    ]);
    const today = await propose({
      streefdatum: TODAY,
      instrumentCode: await region.addUnequalInstrument('Vandaag'),
    });
    expect(today.status).toBe(201);
  });

  it('is answered once when the same request comes twice, and refuses an old revision', async () => {
    const { body } = await propose();
    const headers = { 'idempotency-key': newId() };
    const url = `/harmonisatie/voorstellen/${body.id}/besluiten`;
    const step = { organisatieId: dommel, stap: 'ambtelijk-akkoord' };
    const once = await send(coordinator, 'POST', url, step, headers);
    const twice = await send(coordinator, 'POST', url, step, headers);
    expect(twice.body).toEqual(once.body);
    const next = { organisatieId: dommel, stap: 'bestuurlijk-akkoord' };
    expect((await send(coordinator, 'POST', url, next, { 'if-match': '"1"' })).status).toBe(412);
  });

  it('is listed the newest first, page by page', async () => {
    type Page = { resultaten: Voorstel[]; _links: { volgende: { href: string } } };
    const first = await must<Page>(
      adviser,
      'GET',
      `/harmonisatie/voorstellen?aantal=2&instrumentCode=${code}`,
    );
    const href = first._links.volgende.href.replace('/instrumenten/v1', '');
    const next = await must<Page>(adviser, 'GET', href);
    const all = [...first.resultaten, ...next.resultaten];
    expect(new Set(all.map(({ id }) => id)).size).toBe(4);
    const made = all.map(({ gemaaktOp, id }) => `${gemaaktOp} ${id}`);
    expect(made).toEqual(made.toSorted().toReversed());
  });

  it('does not exist for another region', async () => {
    const stranger = testPerson(newId(), dommel, 'regiocoordinator');
    const { body } = await propose();
    expect((await send(stranger, 'GET', `/harmonisatie/voorstellen/${body.id}`)).status).toBe(404);
    const list = await must<{ resultaten: Voorstel[] }>(stranger, 'GET', '/harmonisatie/voorstellen');
    expect(list.resultaten).toEqual([]);
    expect(await readRow(code, '', stranger)).toBeUndefined();
  });
});
