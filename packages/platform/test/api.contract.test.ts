import { forbidden, notFound } from '@vlinderdas/kernel/problem';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Actor, anonymous, authorise, type PersonActor } from '../src/auth/actor.ts';
import { registerApi } from '../src/http/api.ts';
import { createContractClient } from '../src/http/client.ts';
import { operation } from '../src/http/contract.ts';
import { createServer, prepareApiScope } from '../src/http/server.ts';
import { injectTransport } from '../src/http/transport.ts';
import { useTestRedis } from '../src/testing/redis.ts';

const Thing = z
  .strictObject({
    naam: z.string().min(3),
    aantal: z.number().int().max(9),
    startdatum: z.iso.date().optional(),
  })
  .meta({ id: 'Ding' });
const operations = {
  addThing: operation({
    id: 'dingToevoegen',
    method: 'POST',
    path: '/dingen',
    summary: 'Voeg een ding toe',
    tag: 'Dingen',
    purpose: 'urn:test',
    query: z.strictObject({ diep: z.stringbool().optional() }),
    body: Thing,
    success: { status: 201, description: 'Toegevoegd', schema: Thing },
    problems: [],
    access: { adviseur: 'any' },
    idempotent: true,
  }),
  getThing: operation({
    id: 'dingOphalen',
    method: 'GET',
    path: '/dingen/{dingId}',
    summary: 'Haal een ding op',
    tag: 'Dingen',
    purpose: 'urn:test',
    params: z.strictObject({ dingId: z.uuid() }),
    success: { status: 200, description: 'Het ding', schema: Thing },
    problems: [notFound],
    access: { adviseur: 'region' },
  }),
  fail: operation({
    id: 'dingStuk',
    method: 'GET',
    path: '/stuk',
    summary: 'Gaat stuk',
    tag: 'Dingen',
    purpose: 'urn:test',
    success: { status: 200, description: 'Nooit' },
    problems: [forbidden],
    access: 'public',
  }),
};

const adviser: PersonActor = {
  kind: 'person',
  actorId: '01890000-0000-7000-8000-000000000001',
  regionId: '01890000-0000-7000-8000-000000000002',
  organisationId: '01890000-0000-7000-8000-000000000003',
  roles: ['adviseur'],
};
const redis = new Redis((await useTestRedis()).url);
const THING_ID = '01890000-0000-7000-8000-000000000009';

async function api(actor: Actor, requestsPerMinute = 1_000) {
  const app = createServer({ log: pino({ level: 'silent' }), trustProxy: false });
  await app.register(
    async (scope) => {
      await prepareApiScope(scope, {
        redis,
        requestsPerMinute,
        authenticate: async () => ({ actor, credentials: {} }),
      });
      await registerApi(
        scope,
        {
          title: 'Dingen',
          version: '1.2.3',
          description: 'Voor de test.',
          tags: [{ name: 'Dingen', description: 'Dingen.' }],
        },
        operations,
        {
          addThing: async (call, { body }) => {
            authorise(call.actor, operations.addThing);
            return { body, revision: 4, location: '/dingen/v1/dingen/1' };
          },
          getThing: async (call, { params }) => {
            authorise(call.actor, operations.getThing);
            if (params.dingId !== THING_ID) throw notFound();
            return { body: { naam: 'hamer', aantal: 1 } };
          },
          fail: async () => {
            throw new Error('secret detail: select * from person');
          },
        },
      );
    },
    { prefix: '/dingen/v1' },
  );
  return app;
}

const json = { 'content-type': 'application/json', 'idempotency-key': 'k1' };

describe('every error is problem+json', () => {
  it.each(['ha\u0000mer', 'ha\ud800mer'])(
    'refuses %j, which cannot be stored, in any field',
    async (naam) => {
      const app = await api(adviser);
      const response = await app.inject({
        method: 'POST',
        url: '/dingen/v1/dingen',
        headers: json,
        payload: JSON.stringify({ naam, aantal: 1 }),
      });

      expect(response.statusCode).toBe(400);
      expect(response.json().errors).toMatchObject([{ pointer: '/naam', code: 'verboden-teken' }]);
    },
  );

  it('answers 415 to lines of JSON where one document belongs', async () => {
    const app = await api(adviser);
    const response = await app.inject({
      method: 'POST',
      url: '/dingen/v1/dingen',
      headers: { ...json, 'content-type': 'application/x-ndjson' },
      payload: '{"naam":"hamer","aantal":1}',
    });

    expect(response.statusCode).toBe(415);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it('names all invalid fields of body, query and headers at once, in Dutch, with pointers', async () => {
    const app = await api(adviser);
    const response = await app.inject({
      method: 'POST',
      url: '/dingen/v1/dingen?raar=1',
      headers: { 'content-type': 'application/json' },
      payload: '{"naam":"ab","aantal":12,"extra":true,"startdatum":"2026-02-30"}',
    });

    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toContain('application/problem+json');
    const { errors, ...rest } = response.json();
    expect(rest).toMatchObject({
      type: '/problemen/ongeldige-invoer',
      title: 'De invoer klopt niet',
      status: 400,
    });
    expect(rest.instance).toMatch(/^urn:uuid:/);
    expect(
      errors.map((error: { pointer: string; code: string }) => `${error.pointer} ${error.code}`).sort(),
    ).toEqual([
      '#/headers/Idempotency-Key verplicht',
      '#/query/raar onbekend-veld',
      '/aantal te-groot',
      '/extra onbekend-veld',
      '/naam te-klein',
      '/startdatum verkeerde-vorm',
    ]);
  });

  it.each([
    ['an address that does not exist', { method: 'GET', url: '/dingen/v1/nergens' }, 404, 'niet-gevonden'],
    ['an address outside every API', { method: 'GET', url: '/nergens' }, 404, 'niet-gevonden'],
    ['a trailing slash', { method: 'GET', url: `/dingen/v1/dingen/${THING_ID}/` }, 404, 'niet-gevonden'],
    [
      'a method that is not there',
      { method: 'DELETE', url: '/dingen/v1/dingen' },
      405,
      'methode-niet-toegestaan',
    ],
    [
      'broken JSON',
      { method: 'POST', url: '/dingen/v1/dingen', headers: json, payload: '{"naam":' },
      400,
      'onleesbare-json',
    ],
    [
      'a prototype in JSON',
      { method: 'POST', url: '/dingen/v1/dingen', headers: json, payload: '{"__proto__":{"x":1}}' },
      400,
      'onleesbare-json',
    ],
    [
      'another media type',
      {
        method: 'POST',
        url: '/dingen/v1/dingen',
        headers: { ...json, 'content-type': 'text/xml' },
        payload: '<a/>',
      },
      415,
      'verkeerd-bestandstype',
    ],
    [
      'a body over the limit',
      {
        method: 'POST',
        url: '/dingen/v1/dingen',
        headers: json,
        payload: `{"naam":"${'x'.repeat(1_100_000)}"}`,
      },
      413,
      'te-groot',
    ],
    ['an id that is no UUID', { method: 'GET', url: '/dingen/v1/dingen/12' }, 400, 'ongeldige-invoer'],
    ['a bug', { method: 'GET', url: '/dingen/v1/stuk' }, 500, 'interne-fout'],
  ] as const)('answers %s', async (_name, request, status, slug) => {
    const app = await api(adviser);
    const response = await app.inject(request);

    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json()).toMatchObject({ type: `/problemen/${slug}`, status });
    expect(response.body).not.toContain('select');
    if (status === 405) expect(response.headers.allow).toBe('POST');
  });

  it('says 429 with the seconds to wait when one actor asks too often', async () => {
    const app = await api({ ...adviser, actorId: '01890000-0000-7000-8000-00000000000a' }, 2);
    const ask = () => app.inject({ method: 'GET', url: `/dingen/v1/dingen/${THING_ID}` });
    await ask();
    await ask();

    const response = await ask();

    expect(response.statusCode).toBe(429);
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    expect(response.json()).toMatchObject({ type: '/problemen/te-veel-aanvragen', status: 429 });
  });

  it('refuses who is not signed in with 401 and who lacks the role with 403', async () => {
    const nobody = await (await api(anonymous)).inject({
      method: 'GET',
      url: `/dingen/v1/dingen/${THING_ID}`,
    });
    const other = await (await api({ ...adviser, roles: ['werkgever'] })).inject({
      method: 'GET',
      url: `/dingen/v1/dingen/${THING_ID}`,
    });

    expect([nobody.statusCode, other.statusCode]).toEqual([401, 403]);
    expect(nobody.headers['www-authenticate']).toBe('Bearer');
  });
});

describe('headers of the national API rules', () => {
  it('are on success and on error alike', async () => {
    const app = await api(adviser);
    for (const url of [`/dingen/v1/dingen/${THING_ID}`, '/dingen/v1/dingen/12']) {
      const { headers } = await app.inject({ method: 'GET', url });
      expect(headers).toMatchObject({
        'api-version': '1.2.3',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['strict-transport-security']).toContain('max-age=31536000');
    }
  });
});

describe('the client of a contract', () => {
  it('calls the operation, and throws the problem that the service sent', async () => {
    const client = createContractClient('/dingen/v1', operations, injectTransport(await api(adviser)));
    const caller = {
      credentials: {},
      correlationId: '01890000-0000-7000-8000-0000000000ff',
      idempotencyKey: 'k2',
    };

    const added = await client.addThing(caller, { query: {}, body: { naam: 'zaag', aantal: 2 } });

    expect(added).toEqual({
      body: { naam: 'zaag', aantal: 2 },
      revision: 4,
      location: '/dingen/v1/dingen/1',
    });
    await expect(
      client.getThing(caller, { params: { dingId: '01890000-0000-7000-8000-000000000000' } }),
    ).rejects.toMatchObject({
      definition: { slug: 'niet-gevonden', status: 404 },
    });
  });
});

describe('the OpenAPI document', () => {
  it('is public, names each problem, and holds only schemas that are used', async () => {
    const app = await api(anonymous);
    const response = await app.inject({ method: 'GET', url: '/dingen/v1/openapi.json' });

    expect(response.statusCode).toBe(200);
    expect(response.headers['access-control-allow-origin']).toBe('*');
    const document = response.json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(['/dingen', '/dingen/{dingId}', '/stuk']);
    expect(Object.keys(document.components.schemas)).toEqual(['Ding', 'Probleem', 'Veldfout']);
    expect(Object.keys(document.paths['/dingen'].post.responses)).toEqual([
      '201',
      '400',
      '401',
      '403',
      '422',
      '429',
    ]);
  });
});
