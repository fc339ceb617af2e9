import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem } from '@vlinderdas/kernel/problem';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Authenticate, createAuthenticate } from '../src/auth/authenticate.ts';

const AUDIENCE = 'urn:vlinderdas:api';
const { publicKey, privateKey } = await generateKeyPair('ES256');
const stranger = await generateKeyPair('ES256');
let provider: Server;
let issuer: string;
let authenticate: Authenticate;

beforeAll(async () => {
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
  provider = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] }))).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => provider.once('listening', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  authenticate = createAuthenticate({
    issuers: [{ issuer, jwksUrl: `${issuer}/jwks` }],
    audience: AUDIENCE,
    verifyApiKey: async (key) =>
      key === 'vd_good_key'
        ? {
            kind: 'machine',
            actorId: 'a',
            regionId: 'r',
            organisationId: 'o',
            roles: ['werkgever'],
            scopes: ['vacatures:schrijven'],
          }
        : undefined,
  });
});
afterAll(() => provider.close());

const REGION = '01890000-0000-7000-8000-000000000001';
const ORGANISATION = '01890000-0000-7000-8000-000000000002';
const PERSON = '01890000-0000-7000-8000-000000000003';
const claims = { regio: REGION, organisatie: ORGANISATION, rollen: ['werkgeversadviseur', 7] };

function token(
  change: {
    payload?: JWTPayload;
    typ?: string;
    key?: typeof privateKey;
    iss?: string;
    aud?: string;
    exp?: string;
  } = {},
) {
  return new SignJWT({ ...claims, ...change.payload })
    .setProtectedHeader({ alg: 'ES256', typ: change.typ ?? 'at+jwt', kid: 'k1' })
    .setSubject(PERSON)
    .setIssuer(change.iss ?? issuer)
    .setAudience(change.aud ?? AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(change.exp ?? '1m')
    .sign(change.key ?? privateKey);
}

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  it('makes a person of the region, organisation and roles it names', async () => {
    const { actor, credentials } = await authenticate({ authorization: `Bearer ${await token()}` });

    expect(actor).toEqual({
      kind: 'person',
      actorId: PERSON,
      regionId: REGION,
      organisationId: ORGANISATION,
      roles: ['werkgeversadviseur'],
    });
    expect(credentials.authorization).toMatch(/^Bearer /);
  });

  it('of a source system makes a machine with its source and scopes', async () => {
    const { actor } = await authenticate({
      authorization: `Bearer ${await token({ payload: { bron: 'dommel', scope: 'kandidaten:schrijven' } })}`,
    });

    expect(actor).toMatchObject({
      kind: 'machine',
      roles: ['bron'],
      source: 'dommel',
      scopes: ['kandidaten:schrijven'],
    });
  });

  it.each([
    ['has expired', () => token({ exp: '-1m' })],
    ['is for another audience', () => token({ aud: 'urn:other' })],
    ['comes from an issuer we do not know', () => token({ iss: 'https://elsewhere.example' })],
    ['is signed with another key', () => token({ key: stranger.privateKey })],
    ['is an id token and no access token', () => token({ typ: 'JWT' })],
    ['has no region', () => token({ payload: { regio: '' } })],
    ['names a region by something else than an id', () => token({ payload: { regio: 'zuidoost' } })],
    [
      'is unsigned',
      async () =>
        `${base64({ alg: 'none', typ: 'at+jwt' })}.${base64({ ...claims, sub: PERSON, iss: issuer, aud: AUDIENCE, exp: 9_999_999_999 })}.`,
    ],
    [
      'is signed with the public key as a secret',
      async () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: 'k1' })
          .setSubject(PERSON)
          .setIssuer(issuer)
          .setAudience(AUDIENCE)
          .setExpirationTime('1m')
          .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(publicKey)))),
    ],
    ['is no token', async () => 'abc'],
  ])('is refused with 401 when it %s', async (_name, make) => {
    const refused = authenticate({ authorization: `Bearer ${await make()}` });

    await expect(refused).rejects.toBeInstanceOf(Problem);
    await expect(refused).rejects.toMatchObject({ definition: { status: 401 } });
  });
});

describe('an API key', () => {
  it('makes a machine; an unknown key is refused and never anonymous', async () => {
    expect((await authenticate({ 'x-api-key': 'vd_good_key' })).actor.kind).toBe('machine');
    await expect(authenticate({ 'x-api-key': 'vd_bad_key' })).rejects.toMatchObject({
      definition: { status: 401 },
    });
    expect((await authenticate({})).actor.kind).toBe('anonymous');
  });
});
