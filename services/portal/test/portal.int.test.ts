import { fixedClock } from '@vlinderdas/kernel/clock';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createVisitor, json, startPortal } from './running-portal.ts';

const person = {
  subject: '0192d0a0-0000-7000-8000-000000000001',
  name: 'Mila Verbeek',
  regio: '0192d0a0-0000-7000-8000-0000000000aa',
  organisatie: '0192d0a0-0000-7000-8000-0000000000bb',
  rollen: ['werkgeversadviseur'],
};
const task = {
  soort: 'aanvraag-beantwoorden',
  titel: 'Beantwoord de aanvraag',
  tekst: 'Kandidaat K-2041 <b>vet</b>',
  pad: '/aanvragen/1',
  sinds: '2026-11-21T10:00:00Z',
  dringend: false,
};
const late = { ...task, titel: 'Bel de begeleider', dringend: true, uiterlijk: '2026-11-20' };

const clock = fixedClock('2026-11-22T09:00:00Z');
const redis = await useTestRedis();
let plaatsingen = json({ taken: [] });
const portal = await startPortal({
  redisUrl: redis.url,
  person,
  clock,
  service: ({ url }) => {
    if (url === '/plaatsingen/v1/taken') return plaatsingen;
    if (url === '/kandidaten/v1/taken') return json({ taken: [task] });
    if (url.startsWith('/organisaties/v1/organisaties/')) return json({ naam: 'Werkbedrijf De Dommel' });
    return json({}, 404);
  },
});
afterAll(() => portal.close());

beforeEach(() => {
  portal.issuer.person = person;
  portal.calls.length = 0;
  plaatsingen = json({ taken: [late] });
});

async function signedIn() {
  const visitor = createVisitor(portal.url);
  const page = await visitor.visit('/aanmelden?naar=/vandaag');
  expect(page.path).toBe('/vandaag');
  return { visitor, page };
}

describe('signing in', () => {
  it('leads through the issuer to the page that was asked, with name and organisation in the bar', async () => {
    const visitor = createVisitor(portal.url);

    const page = await visitor.visit('/vandaag?toon=alles');

    expect(page.path).toBe('/vandaag?toon=alles');
    expect(page.text).toContain('Mila Verbeek');
    expect(page.text).toContain('Werkbedrijf De Dommel');
  });

  it('gives a session cookie that scripts cannot read and that other sites do not send along', async () => {
    const visitor = createVisitor(portal.url);
    const begin = await visitor.send('/aanmelden');
    const callback = await visitor.send(
      (await visitor.send(begin.headers.get('location') ?? '')).headers.get('location') ?? '',
    );

    const cookie = callback.headers.getSetCookie().find((line) => line.startsWith('vlinderdas=')) ?? '';

    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it('leaves nothing readable in Redis: no token, no name, no session id', async () => {
    const { visitor } = await signedIn();
    const sessionId = (visitor.jar.get('vlinderdas') ?? '').split('.')[0] ?? '?';

    const keys = await portal.redis.keys('*');
    const values = await Promise.all(keys.map((key) => portal.redis.get(key).catch(() => '')));
    const everything = [...keys, ...values].join('\n');

    expect(everything).not.toContain('eyJ');
    expect(everything).not.toContain('Verbeek');
    expect(everything).not.toContain(sessionId);
  });

  it('refuses an answer of the issuer that this browser did not ask for', async () => {
    const page = await createVisitor(portal.url).visit('/aanmelden/terug?code=x&state=abc');

    expect(page.status).toBe(400);
    expect(page.text).toContain('Aanmelden is niet gelukt');
  });

  it('never leads to another site', async () => {
    for (const naar of ['//kwaad.example', 'https://kwaad.example', '/\\kwaad.example']) {
      const page = await createVisitor(portal.url).visit(`/aanmelden?naar=${encodeURIComponent(naar)}`);

      expect(page.path).toBe('/vandaag');
    }
  });

  it('can be done in two tabs at once', async () => {
    const visitor = createVisitor(portal.url);
    const first = await visitor.send('/aanmelden?naar=/vandaag?tab=1');
    const second = await visitor.send('/aanmelden?naar=/vandaag?tab=2');

    const back = [
      await visitor.visit(first.headers.get('location') ?? ''),
      await visitor.visit(second.headers.get('location') ?? ''),
    ];

    expect(back.map(({ path }) => path)).toEqual(['/vandaag?tab=1', '/vandaag?tab=2']);
  });
});

describe('signing out', () => {
  it('ends the session here and at the issuer', async () => {
    const { visitor, page } = await signedIn();
    const before = visitor.jar.get('vlinderdas') ?? '';

    const answer = await visitor.post('/afmelden', visitor.guardOf(page.text));

    const way = new URL(answer.headers.get('location') ?? '');
    expect(way.pathname).toBe('/oidc/einde');
    expect(way.searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect(way.searchParams.get('post_logout_redirect_uri')).toBe(`${portal.url}/`);
    const again = await createVisitor(portal.url).send('/vandaag', {
      headers: { cookie: `vlinderdas=${before}` },
    });
    expect(again.headers.get('location')).toMatch(/^\/aanmelden/);
  });

  it('needs the token of the session', async () => {
    const { visitor } = await signedIn();

    await visitor.submit('/afmelden', { _csrf: 'verzonnen' });

    expect((await visitor.visit('/vandaag')).path).toBe('/vandaag');
  });
});

describe('tokens', () => {
  it('are renewed once when many pages ask at the same time, and the sign-in lasts', async () => {
    const { visitor } = await signedIn();
    const before = portal.issuer.refreshes;
    clock.advanceMs(50_000);

    const pages = await Promise.all(Array.from({ length: 8 }, () => visitor.visit('/vandaag')));

    expect(pages.map(({ path }) => path)).toEqual(Array(8).fill('/vandaag'));
    expect(portal.issuer.refreshes - before).toBe(1);
  });

  it('that the issuer no longer renews mean signing in again, with a way back', async () => {
    const { visitor } = await signedIn();
    portal.issuer.revokeAll();
    clock.advanceMs(50_000);

    const answer = await visitor.send('/vandaag?x=1');

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/aanmelden?naar=%2Fvandaag%3Fx%3D1');
  });

  it('go along to the services, as the person', async () => {
    await signedIn();

    const call = portal.calls.find(({ url }) => url === '/kandidaten/v1/taken');

    expect(call?.headers.authorization).toMatch(/^Bearer ey/);
    expect(call?.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('Vandaag', () => {
  it('merges what waits, the urgent first, and escapes it', async () => {
    const { page } = await signedIn();

    expect(page.text.indexOf('Bel de begeleider')).toBeLessThan(page.text.indexOf('Beantwoord de aanvraag'));
    expect(page.text).toContain('Nu nodig');
    expect(page.text).toContain('K-2041 &lt;b&gt;vet&lt;/b&gt;');
  });

  it('says which part is missing when a service does not answer', async () => {
    plaatsingen = json({}, 503);

    const { page } = await signedIn();

    expect(page.status).toBe(200);
    expect(page.text).toContain('Deze lijst is niet compleet');
    expect(page.text).toContain('Aanvragen en voorstellen');
  });
});

describe('every answer', () => {
  it('forbids inline script and style, frames and storage', async () => {
    const { page } = await signedIn();

    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('leaves the addresses of the APIs to the APIs, and shows a page for the rest', async () => {
    const visitor = createVisitor(portal.url);

    const api = await visitor.visit('/vacatures/v1/bestaat/niet');
    const page = await visitor.visit('/bestaat/niet');

    expect([api.status, api.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.text).toContain('Deze pagina is er niet');
  });

  it('is valid and accessible markup', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: {
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'no-redundant-role': 'off',
        'prefer-native-element': 'off',
        'void-style': 'off',
        'long-title': 'off',
        'no-raw-characters': 'off',
        'doctype-style': 'off',
        'attribute-empty-style': 'off',
      },
    });
    const { visitor } = await signedIn();
    for (const path of [
      '/',
      '/vandaag',
      '/zo-werkt-de-matching',
      '/toegankelijkheid',
      '/privacy',
      '/api-documentatie',
      '/niets',
    ]) {
      const report = await validator.validateString((await visitor.visit(path)).text);

      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, selector }) => `${path} ${ruleId} ${selector}`),
        ),
      ).toEqual([]);
    }
  });

  it('lets files with a hash be kept for ever, compressed', async () => {
    const { visitor, page } = await signedIn();
    const href = /href="(\/assets\/vlinderdas\.[^"]+\.css)"/.exec(page.text)?.[1] ?? '';

    const file = await visitor.send(href, { headers: { 'accept-encoding': 'br' } });

    expect(file.headers.get('cache-control')).toContain('immutable');
    expect(file.headers.get('content-encoding')).toBe('br');
    expect(file.headers.getSetCookie()).toEqual([]);
  });
});
