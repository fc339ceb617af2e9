/**
 * Regelingen on the portal: everyone may read what there is; what may be there for one person is for colleagues, and
 * an employer's pages neither ask it nor name it (R13, R30).
 */
import { fixedClock } from '@vlinderdas/kernel/clock';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ids } from './played-adviser-region/people.ts';
import { employer } from './played-employer/people.ts';
import { playEmployer } from './played-employer/play-employer.ts';
import { playInstruments } from './played-instruments.ts';
import { played } from './played-region/played.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';
import { createVisitor, json, openSignedIn, startPortal } from './running-portal.ts';

const PUBLIC_PAGES = [
  '/menukaart',
  '/menukaart/am28',
  '/menukaart/am28?gemeente=GM0772',
  '/menukaart/am28/interne-werkbegeleiding',
  '/wat-kan-ik-krijgen',
  '/wat-kan-ik-krijgen?regio=AM28&gemeente=GM0772&uren=24&zoekt=opleiden&antwoord=ja',
  '/rekenvoorbeeld',
  '/rekenvoorbeeld?uren=24&leeftijd=19&loonwaarde=50&regeling=loonkostensubsidie',
];
/** What the name of a regeling tells of a person. */
const TELLING =
  /loonkostensubsidie|loonkostenvoordeel|no-?risk|loondispensatie|jobcoach|wajong|doelgroep|banenafspraak|beschut|proefplaatsing|arbeidsgehandicapt|uitkering/i;

const redis = await useTestRedis();
let refusal: ((request: TransportRequest) => TransportResponse | undefined) | undefined;
const portal = await startPortal({
  redisUrl: redis.url,
  person: employer,
  clock: fixedClock(played.now),
  service: playEmployer((request) => refusal?.(request) ?? playInstruments(request)),
});
afterAll(() => portal.close());
beforeEach(() => {
  refusal = undefined;
  portal.calls.length = 0;
});

/** What was asked about instruments. Tasks for today are asked of every service: each decides what it says. */
const askedOfInstruments = () =>
  portal.calls.filter(({ url }) => url.startsWith('/instrumenten/') && !url.endsWith('/taken'));

async function signedIn(path: string) {
  const { visitor, shown: page } = await openSignedIn(portal, path);
  return { visitor, page };
}

describe('the public pages', () => {
  it.each(PUBLIC_PAGES)('%s is there for everyone, valid and accessible', async (path) => {
    const { status, text } = await createVisitor(portal.url).visit(path);

    expect([status, await complaintsAbout(text)]).toEqual([200, []]);
  });

  it.each(PUBLIC_PAGES)('%s may be kept by anyone: it sets no cookie and asks as nobody', async (path) => {
    const visitor = createVisitor(portal.url);
    const first = await visitor.visit(path);
    const again = await visitor.send(path, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });

    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    expect(first.headers.get('vary')?.toLowerCase()).toContain('cookie');
    expect([again.status, again.text]).toEqual([304, '']);
    expect(visitor.jar.size).toBe(0);
    for (const { headers } of portal.calls) expect(headers).not.toHaveProperty('authorization');
  });

  it('show who is signed in the own menu, and are then kept by nobody', async () => {
    const { page } = await signedIn('/menukaart');

    expect(wordsOf(page.text)).toContain('Wat kan ik krijgen');
    expect(page.headers.get('cache-control')).toBe('no-store');
    for (const { headers } of askedOfInstruments()) expect(headers).not.toHaveProperty('authorization');
  });

  it('say so when a region or a regeling is not there', async () => {
    const visitor = createVisitor(portal.url);

    expect((await visitor.visit('/menukaart/am99')).status).toBe(404);
    expect((await visitor.visit('/menukaart/am28/bestaat-niet')).status).toBe(404);
    expect(wordsOf((await visitor.visit('/wat-kan-ik-krijgen?regio=AM99')).text)).toContain(
      'nog geen openbare menukaart',
    );
  });

  it('let the visitor choose where several regions have a card', async () => {
    const regions = [
      { code: 'AM28', naam: 'Zuidoost-Brabant', loketnaam: 'WSP Zuidoost-Brabant' },
      { code: 'AM27', naam: 'Midden-Brabant', loketnaam: 'WSP Midden-Brabant' },
    ];
    refusal = ({ url }) => (url.endsWith('/menukaartregios') ? json({ resultaten: regions }) : undefined);
    const visitor = createVisitor(portal.url);

    for (const path of ['/menukaart', '/wat-kan-ik-krijgen']) {
      const { text } = await visitor.visit(path);
      expect(await complaintsAbout(text)).toEqual([]);
      expect(wordsOf(text)).toContain('Midden-Brabant');
    }
  });

  it('keep what was filled in when the service gives no answer, and are then kept by nobody', async () => {
    refusal = ({ method }) => (method === 'POST' ? json({}, 503) : undefined);
    const visitor = createVisitor(portal.url);
    const asked = await visitor.visit('/wat-kan-ik-krijgen?regio=AM28&uren=27&antwoord=ja');
    const reckoned = await visitor.visit('/rekenvoorbeeld?uren=27&leeftijd=30');

    for (const { status, text, headers } of [asked, reckoned]) {
      expect(status).toBe(200);
      expect(text).toContain('value="27"');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect(wordsOf(reckoned.text)).toContain('Het rekenvoorbeeld is er even niet');
  });

  it('put what the service refuses beside its field', async () => {
    refusal = ({ url }) =>
      url.endsWith('/berekeningen')
        ? json(
            {
              type: '/problemen/ongeldige-invoer',
              status: 400,
              title: 'Ongeldig',
              errors: [
                { pointer: '/op', code: 'onbekend', detail: 'Voor deze dag kennen wij geen minimumloon.' },
              ],
            },
            400,
          )
        : undefined;

    const { status, text } = await createVisitor(portal.url).visit(
      '/rekenvoorbeeld?uren=32&leeftijd=30&start=1990-01-01',
    );

    expect([status, await complaintsAbout(text)]).toEqual([400, []]);
    expect(text).toContain('href="#veld-start"');
  });
});

describe('the pages of an employer', () => {
  it('never ask advice about a person, and name no regeling before the candidate agreed', async () => {
    const { visitor } = await signedIn('/vandaag');
    portal.calls.length = 0;

    for (const path of [
      '/vandaag',
      '/mijn-vacatures',
      `/mijn-vacatures/${played.vacancy}`,
      '/voorstellen',
      `/voorstellen/${played.proposal}`,
      '/api-sleutels',
    ]) {
      const { status, text } = await visitor.visit(path);
      expect([path, status]).toEqual([path, 200]);
      expect([path, TELLING.exec(wordsOf(text))?.[0]]).toEqual([path, undefined]);
    }
    expect(askedOfInstruments()).toEqual([]);
  });

  it('are not those of colleagues: the catalogue and every page with advice are refused', async () => {
    const { visitor } = await signedIn('/vandaag');
    portal.calls.length = 0;

    for (const path of [
      '/instrumenten',
      '/instrumenten/matrix',
      '/instrumenten/loonkostensubsidie',
      `/vacatures/${ids.vacancy}/kandidaten/${ids.candidate(3)}`,
      `/voordrachten/${played.proposal}/voorstellen`,
    ]) {
      const { status, text } = await visitor.visit(path);
      expect([path, status === 403 || status === 404]).toEqual([path, true]);
      expect([path, TELLING.exec(wordsOf(text))?.[0]]).toEqual([path, undefined]);
    }
    expect(askedOfInstruments()).toEqual([]);
  });
});

describe('search engines', () => {
  it('may find the public pages and nothing else', async () => {
    const { text } = await createVisitor(portal.url).visit('/robots.txt');

    expect(text).toContain('Allow: /menukaart');
    expect(text).toContain('Disallow: /\n');
  });
});
