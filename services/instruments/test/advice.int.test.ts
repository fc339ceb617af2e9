import { FACTS_PURPOSE } from '@vlinderdas/candidates-service/contract/fact.resource';
import { newId } from '@vlinderdas/kernel/id';
import { type Actor, anonymous } from '@vlinderdas/platform/auth/actor';
import { createPurposeTokens } from '@vlinderdas/platform/auth/purpose-token';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type {
  Advies,
  InstrumentAdvies,
  Maandlasten,
  WerkgeverAdvies,
} from '../src/contract/advice.resource.ts';
import { newVariant } from './catalogue.builder.ts';
import {
  asked,
  kandidaatId,
  PURPOSE_TOKEN_SECRET,
  played,
  startAdvice,
  vacatureId,
} from './played-advice.ts';
import { buildRegion, clock } from './region.builder.ts';

const service = await startAdvice();
const region = await buildRegion(service.database, 'AM29');
const send = (actor: Actor, method: 'GET' | 'PUT' | 'POST', url: string, body?: unknown) =>
  service.request(actor, { method, url, ...(body !== undefined && { body }) });
const ask = (actor: Actor, body: Record<string, unknown> = {}) =>
  send(actor, 'POST', '/adviezen', { kandidaatId, vacatureId, ...body });
const of = ({ instrumenten }: Advies, code: string): InstrumentAdvies | undefined =>
  instrumenten.find((instrument) => instrument.code === code);

describe('advice for a candidate and a vacancy', () => {
  it('is made of the facts, the vacancy and the match, by the rules of the first day of work', async () => {
    const response = await ask(region.adviser);
    const advice = response.json() as Advies;

    expect([response.statusCode, advice.op, advice.regelset]).toEqual([200, '2026-12-01', '2026-01']);
    expect(of(advice, 'loonkostensubsidie')).toMatchObject({
      uitkomst: 'ja',
      aanbieder: { naam: 'Participatiebedrijf Kempenland' },
      bedrag: '€ 1.088,27 per maand',
      uiterlijk: { datum: '2027-06-01' },
      berekening: { bevestigd: false },
    });
    expect(of(advice, 'korte-scholing')?.helptBij).toEqual(['Heftruckcertificaat ontbreekt.']);
    expect(of(advice, 'lkv-banenafspraak')).toMatchObject({
      uitkomst: 'onbekend',
      ontbreekt: [{ feit: 'doelgroepregister' }],
    });
  });

  it('takes what the asker knows of the work before what the vacancy says', async () => {
    const advice = (await ask(region.adviser, {
      feiten: { urenPerWeek: 24, loonwaardePercentage: 80, loonwaardeVastgesteld: true },
    }).then((response) => response.json())) as Advies;

    expect(of(advice, 'loonkostensubsidie')?.bedrag).toBe('€ 408,10 per maand');
  });

  it('asks the facts with the proof of its purpose, for this vacancy and this person', async () => {
    asked.length = 0;
    await ask(region.adviser);
    const request = asked.find(({ url }) => url.includes('regelingfeiten'));
    const tokens = createPurposeTokens(PURPOSE_TOKEN_SECRET, clock);

    expect(JSON.parse(request?.body ?? '{}')).toEqual({ doel: FACTS_PURPOSE, vacatureId });
    expect(() =>
      tokens.verify(request?.headers['x-doeltoken'], {
        purpose: FACTS_PURPOSE,
        subjectId: kandidaatId,
        contextId: vacatureId,
        actorId: region.adviser.actorId,
      }),
    ).not.toThrow();
  });

  it('logs that somebody was advised about this person', async () => {
    const guide = testPerson(region.regionId, region.dommel, 'begeleider');
    await ask(guide);
    const officer = testPerson(region.regionId, region.dommel, 'privacyfunctionaris');
    const { rows } = await service.as(officer, (tx) =>
      tx.execute(
        sql`select purpose, subject_ids from instruments.access_log where actor_id = ${guide.actorId}`,
      ),
    );

    expect(rows).toEqual([
      { purpose: 'urn:vlinderdas:verwerking:adviseren-over-regelingen', subject_ids: [kandidaatId] },
    ]);
  });

  it('stands without the match', async () => {
    played.matcherIsAway = true;
    const advice = (await ask(region.adviser)).json() as Advies;
    played.matcherIsAway = false;

    expect(of(advice, 'loonkostensubsidie')?.uitkomst).toBe('ja');
    expect(of(advice, 'korte-scholing')).toBeUndefined();
  });

  it('is never for an employer, a coordinator or the public, and asks nobody anything for them', async () => {
    asked.length = 0;
    const answers = await Promise.all([ask(region.employer), ask(region.coordinator), ask(anonymous)]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 401]);
    expect(asked).toEqual([]);
  });

  it('does not exist for a candidate or vacancy that the asker may not see', async () => {
    expect((await ask(region.adviser, { kandidaatId: newId() })).statusCode).toBe(404);
    expect((await ask(region.adviser, { vacatureId: newId() })).statusCode).toBe(404);
  });

  it('says that there are no rules for a day before the first set', async () => {
    const response = await ask(region.adviser, { op: '2024-12-31' });

    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ pointer: '/op', code: 'geen-regels' }]);
  });

  it('takes the rules of today for who began before, and sees which terms have passed', async () => {
    const advice = (await ask(region.adviser, { feiten: { startdatum: '2026-01-01' } })).json() as Advies;

    expect(advice.op).toBe('2026-11-23');
    expect(of(advice, 'loonkostensubsidie')?.uitkomst).toBe('nee');
  });

  it('uses what the provider of the home gemeente keeps', async () => {
    await send(
      region.keeperOf(region.kempenland),
      'POST',
      '/varianten',
      newVariant('interne-werkbegeleiding', region.kempenland),
    );
    const advice = (await ask(region.adviser, { feiten: { begeleidingNodig: true } })).json() as Advies;

    expect(of(advice, 'interne-werkbegeleiding')).toMatchObject({
      uitkomst: 'ja',
      bedrag: '€ 400 per maand',
      duur: '12 maanden',
    });
  });
});

describe('what everyone may ask', () => {
  it('is what an employer can get, in a region that shows its menukaart', async () => {
    const question = () =>
      send(anonymous, 'POST', '/adviezen/_werkgever', { regio: 'AM29', zoektVoor: ['minder-risico'] });
    expect((await question()).statusCode).toBe(404);
    await send(region.coordinator, 'PUT', '/menukaart-instellingen', { gepubliceerd: true });

    const advice = (await question()).json() as WerkgeverAdvies;

    expect(advice.instrumenten.map(({ code }) => code)).toEqual(['no-riskpolis']);
    expect(advice.instrumenten[0]?.aanbod[0]?.aanbieder.naam).toBe('UWV Voorbeeld');
  });

  it('is what holds today, whatever day is asked: what a provider has for later is told to nobody', async () => {
    const keeper = region.keeperOf(region.groeneWoud);
    const later = newVariant('jobcarving', region.groeneWoud, {
      geldtVanaf: '2027-03-01',
      herzienOp: '2028-03-01',
    });
    expect((await send(keeper, 'POST', '/varianten', later)).statusCode).toBe(201);

    const question = { regio: 'AM29', op: '2027-06-01' };
    const advice = await send(anonymous, 'POST', '/adviezen/_werkgever', question);

    expect([advice.statusCode, advice.json().op]).toEqual([200, '2027-06-01']);
    expect(advice.body).not.toContain('jobcarving');
  });

  it('is an example to reckon with', async () => {
    const response = await send(anonymous, 'POST', '/berekeningen', {
      op: '2026-03-01',
      leeftijd: 30,
      urenPerWeek: 32,
      loonwaardePercentage: 60,
    });
    const { zonderInCenten, metInCenten } = response.json() as Maandlasten;

    expect([response.statusCode, zonderInCenten - metInCenten]).toEqual([200, 108_827]);
  });

  it('is refused with words when an answer is missing or no amount is known', async () => {
    const missing = await send(anonymous, 'POST', '/berekeningen', { urenPerWeek: 32 });
    const before = await send(anonymous, 'POST', '/berekeningen', {
      urenPerWeek: 32,
      loonwaardePercentage: 60,
      op: '2024-01-01',
    });

    expect(missing.json().errors).toMatchObject([{ pointer: '/loonwaardePercentage', code: 'verplicht' }]);
    expect(before.json().errors).toMatchObject([{ pointer: '/op', code: 'bedrag-onbekend' }]);
  });

  it('is the rules themselves, with their articles', async () => {
    const list = (await send(anonymous, 'GET', '/regelsets')).json();
    const ruleset = (await send(anonymous, 'GET', '/regelsets/2026-01')).json();

    expect(list.resultaten.map(({ id }: { id: string }) => id)).toEqual(['2026-01', '2025-01']);
    const [first] = ruleset.regels;
    expect(first.instrument).toBe('loonkostensubsidie');
    expect(first.voorwaarden[0].artikel.tekst).toBe('Participatiewet art. 10c lid 1');
    expect(
      first.voorwaarden.every(({ artikel }: { artikel: { tekst: string } }) => artikel.tekst !== ''),
    ).toBe(true);
    expect((await send(anonymous, 'GET', '/regelsets/2031-01')).statusCode).toBe(404);
  });
});
