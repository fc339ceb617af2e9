/** Tokens and keys that should not work, do not: expired, forged, borrowed, put in the wrong place (N22, N23, N29, N31). */
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { newId } from '@vlinderdas/kernel/id';
import { describe, expect, it } from 'vitest';
import { openContents } from './platform/contents.ts';
import { startPlatform } from './platform/running-platform.ts';
import { enterVacancy } from './platform/story.ts';
import { buildWorld, KEY_RIGHTS } from './platform/world.ts';

const platform = await startPlatform();
const world = await buildWorld(platform);
const { client } = await openContents(platform.database);
const { issuer } = platform;
const adviser = world.person('own', 'werkgeversadviseur');
const employer = world.person('own', 'werkgever');

const claims = {
  sub: adviser.actorId,
  regio: adviser.regionId,
  organisatie: adviser.organisationId,
  rollen: ['werkgeversadviseur'],
};
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const list = (headers: Record<string, string>, query = '') =>
  platform.send({ method: 'GET', url: `/vacatures/v1/vacatures${query}`, headers });
/** Failures are counted per address and minute; each test has a minute of its own. */
const forgetFailures = async () => {
  const { Redis } = await import('ioredis');
  const redis = new Redis(platform.redisUrl);
  for (const key of await redis.keys('auth-failures:*')) await redis.del(key);
  redis.disconnect();
};

async function keyOf(change?: string) {
  const key = await world.key('own', KEY_RIGHTS);
  if (change) await client.query(`update employers.api_key set ${change} where id = $1`, [key.actorId]);
  return key;
}

describe('a token', () => {
  const good = issuer.token({ claims });
  const [head = '', payload = '', signature = ''] = good.split('.');
  const unsigned = (header: object) => `${encode(header)}.${payload}`;
  const secret = (content: string) => createHmac('sha256', 'public key').update(content).digest('base64url');
  const hs256 = unsigned({ alg: 'HS256', typ: 'at+jwt', kid: 'test-key' });
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  it.each([
    ['that has expired', issuer.token({ claims, expiresIn: -60 })],
    ['for somebody else', issuer.token({ claims, audience: 'urn:iets:anders' })],
    ['of an issuer that nobody knows', issuer.token({ claims, issuer: 'https://elders.example' })],
    ['that is no access token', issuer.token({ claims, header: { typ: 'JWT' } })],
    ['signed by a stranger', issuer.token({ claims, key: stranger })],
    ['whose claims were changed', `${head}.${encode({ ...claims, rollen: ['beheerder'] })}.${signature}`],
    ['without a signature', `${unsigned({ alg: 'none', typ: 'at+jwt' })}.`],
    ['signed with what is public', `${hs256}.${secret(hs256)}`],
    ['whose key is a path', issuer.token({ claims, header: { kid: '../../etc/passwd' } })],
    [
      'that brings its own key',
      issuer.token({ claims, key: stranger, header: { jwk: stranger.export({ format: 'jwk' }) } }),
    ],
    ['without a region', issuer.token({ claims: { ...claims, regio: undefined } })],
    ['whose region is no id', issuer.token({ claims: { ...claims, regio: "x' or 1=1 --" } })],
    ['whose organisation is no id', issuer.token({ claims: { ...claims, organisatie: 'werkbedrijf' } })],
    ['whose person is no id', issuer.token({ claims: { ...claims, sub: 'jan' } })],
    ['that is rubbish', 'a.b.c'],
    ['that is empty', '..'],
  ])('%s is refused', async (_what, token) => {
    await forgetFailures();
    const { statusCode, headers, body } = await list(bearer(token));

    expect({ statusCode, body }).toMatchObject({ statusCode: 401 });
    expect(headers['www-authenticate']).toBe('Bearer');
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it('works as long as it should', async () => {
    expect((await list(bearer(good))).statusCode).toBe(200);
  });

  it('with roles that do not exist, or none, opens nothing', async () => {
    for (const rollen of [
      [],
      ['systeem'],
      ['constructor'],
      ['__proto__'],
      'werkgeversadviseur',
      undefined,
      [['beheerder']],
    ]) {
      const { statusCode } = await list(bearer(issuer.token({ claims: { ...claims, rollen } })));
      expect({ rollen, statusCode }).toEqual({ rollen, statusCode: 403 });
    }
  });

  it('of another scheme is refused', async () => {
    await forgetFailures();
    for (const authorization of [
      `Basic ${good}`,
      good,
      'Bearer',
      `Bearer ${good} x`,
      `Bearer ${good},${good}`,
    ])
      expect((await list({ authorization })).statusCode).toBe(401);
  });
});

describe('an API key', () => {
  it('that is revoked, expired or replaced stops at once', async () => {
    await forgetFailures();
    const revoked = await keyOf();
    expect((await list(revoked.headers)).statusCode).toBe(200);
    await world.must(employer, 'apiSleutelIntrekken', {
      params: { werkgeverId: employer.organisationId, sleutelId: revoked.actorId },
    });
    const replaced = await keyOf();
    await world.must(employer, 'apiSleutelVernieuwen', {
      params: { werkgeverId: employer.organisationId, sleutelId: replaced.actorId },
      body: { overlapDagen: 0 },
    });
    const expired = await keyOf("expires_at = now() - interval '1 second'");

    for (const { headers } of [revoked, replaced, expired])
      expect((await list(headers)).statusCode).toBe(401);
  });

  it('with a changed letter, or the shape of one, is refused', async () => {
    await forgetFailures();
    const key = String((await keyOf()).headers['x-api-key']);
    const wrong = [
      key.slice(0, -2),
      `${key}a`,
      key.toUpperCase(),
      key.replace(/_[^_]+$/, `_${'A'.repeat(43)}`),
      "' or '1'='1",
      'vd_',
      'a'.repeat(5_000),
    ];
    for (const one of wrong) expect((await list({ 'x-api-key': one })).statusCode).toBe(401);
  });

  it('in the address is refused and stands in no log line (N29)', async () => {
    const key = String((await keyOf()).headers['x-api-key']);

    expect((await list({}, `?x-api-key=${key}`)).statusCode).toBe(401);
    expect((await list(adviser.headers, `?api-key=${key}`)).statusCode).toBe(400);
    expect(platform.logLines.filter((line) => line.includes(key.slice(-20)))).toEqual([]);
  });

  it('does not help who also sends a token that is not good', async () => {
    await forgetFailures();
    const { headers } = await keyOf();
    const expired = issuer.token({ claims, expiresIn: -60 });

    expect((await list({ ...headers, ...bearer(expired) })).statusCode).toBe(401);
  });

  it('is shown once: a repeated request gives the same answer without it', async () => {
    const request = {
      params: { werkgeverId: employer.organisationId },
      body: { naam: 'Eén keer', rechten: ['vacatures:lezen'] },
      headers: { 'idempotency-key': newId() },
    };
    const { sleutel, ...first } = await world.must(employer, 'apiSleutelMaken', request);
    const again = await world.must(employer, 'apiSleutelMaken', request);

    expect(again).toEqual(first);
    const { rows } = await client.query('select t::text as row from employers.idempotency t');
    expect(rows.filter(({ row }) => row.includes(sleutel))).toEqual([]);
  });
});

describe('guessing', () => {
  it('ends in 429 for who fails, and not for who is known (N31)', async () => {
    await forgetFailures();
    const statuses: number[] = [];
    for (let count = 0; count < 25; count += 1)
      statuses.push((await list({ 'x-api-key': `vd_${'a'.repeat(12)}_${'b'.repeat(43)}` })).statusCode);

    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 401));
    expect(statuses.at(-1)).toBe(429);
    expect((await list(adviser.headers)).statusCode).toBe(200);
    await forgetFailures();
  });
});

describe('an id of another, inside a request', () => {
  /** The answer to a foreign id and to one that nobody has must be the same (N7, N8). */
  async function sameAsUnknown(
    operationId: string,
    request: (id: string) => { params?: Record<string, string>; body: unknown },
    foreign: string,
    caller = adviser,
  ) {
    const face = async (id: string) => {
      const { statusCode, body } = await world.call(caller, operationId, request(id));
      return { statusCode, body: body.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>') };
    };
    const seen = await face(foreign);
    expect(seen).toEqual(await face(newId()));
    return seen.statusCode;
  }
  const elsewhere = world.person('elsewhere', 'werkgeversadviseur');
  const stranger = elsewhere.actorId;
  const employerElsewhere = world.employerOf('elsewhere');

  it('of another region is as unknown as any', async () => {
    const werkgeverId = world.employerOf('own');
    const vacatureId = await enterVacancy(world);
    const params = { vacatureId };
    expect(
      await sameAsUnknown(
        'vacatureToevoegen',
        (id) => ({ body: { naamVacature: 'Kok', werkgeverId: id } }),
        employerElsewhere,
      ),
    ).toBe(400);
    await sameAsUnknown('vacatureOppakken', (id) => ({ params, body: { medewerkerId: id } }), stranger);
    await sameAsUnknown(
      'wspContactVastleggen',
      (id) => ({ params: { werkgeverId }, body: { medewerkerId: id } }),
      stranger,
    );
    await sameAsUnknown(
      'afwezigheidVastleggen',
      (id) => ({ params: { medewerkerId: adviser.actorId }, body: { vervangerId: id, afwezigheid: [] } }),
      stranger,
    );
    await sameAsUnknown(
      'uitvoeringToevoegen',
      (id) => ({ body: { gemeentecode: 'GM1728', wet: 'ioaw', organisatieId: id, vanaf: '2030-01-01' } }),
      world.organisationOf('elsewhere'),
      world.person('own', 'regiocoordinator'),
    );
    await sameAsUnknown(
      'lidmaatschapWijzigen',
      (id) => ({
        params: { medewerkerId: id, organisatieId: world.organisationOf('own') },
        body: { rollen: ['begeleider'] },
      }),
      stranger,
      world.person('own', 'beheerder'),
    );
  });

  it('of another employer is, in a merge of vacancies', async () => {
    const mine = await enterVacancy(world);
    const theirs = await world.must(world.person('other', 'werkgever'), 'vacatureToevoegen', {
      body: { naamVacature: 'Kapper' },
    });
    const params = { vacatureId: mine };

    expect(
      await sameAsUnknown('vacaturesSamenvoegen', (met) => ({ params, body: { met } }), theirs.id, employer),
    ).toBe(404);
    const differ = await world.call(employer, 'vacaturesVerschillen', {
      params: { ...params, andereVacatureId: theirs.id },
    });
    expect(differ.statusCode).toBe(404);
    const untouched = await world.must(world.person('other', 'werkgever'), 'vacatureBekijken', {
      params: { vacatureId: theirs.id },
    });
    expect(untouched.status).not.toBe('ingetrokken');
  });

  it('that is taken elsewhere does not stop the own (N8)', async () => {
    const body = { handelsnaamOrganisatie: 'Zelfde nummer', nummerKvk: '00012399' };
    await world.must(adviser, 'werkgeverToevoegen', { body });
    const there = await world.call(elsewhere, 'werkgeverToevoegen', { body });
    const feed = (place: 'own' | 'other') =>
      world.call(world.source(place, 'kandidaten:schrijven'), 'kandidaatUitBronOpslaan', {
        params: { bron: 'klantvolgsysteem', sleutel: 'zelfde-sleutel' },
        body: { identiteit: { achternaam: 'Voorbeeld' } },
      });

    expect(there.statusCode).toBe(201);
    const [one, two] = [await feed('own'), await feed('other')];
    expect([one.json().uitkomst, two.json().uitkomst]).toEqual(['toegevoegd', 'toegevoegd']);
    expect(one.json().kandidaatId).not.toBe(two.json().kandidaatId);
    const reference = { naamVacature: 'Bakker', externeReferentie: 'REF-1' };
    const mine = await world.must(employer, 'vacatureToevoegen', { body: reference });
    const theirs = await world.must(world.person('other', 'werkgever'), 'vacatureToevoegen', {
      body: reference,
    });
    expect(theirs.bestondAl).toBe(false);
    expect(theirs.mogelijkDezelfde.map(({ id }: { id: string }) => id)).not.toContain(mine.id);
  });
});
