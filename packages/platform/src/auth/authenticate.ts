/**
 * Who is this? A bearer token (OpenID Connect / OAuth, RFC 9068 `at+jwt`) or an API key. No credentials make an
 * anonymous actor; wrong credentials are always refused, never treated as none.
 */

import type { IncomingHttpHeaders } from 'node:http';
import { unauthenticated } from '@vlinderdas/kernel/problem';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Credentials } from '../http/call.ts';
import { type Actor, anonymous, type MachineActor } from './actor.ts';

export interface AuthOptions {
  /** Exact issuers that are trusted, each with the address of its keys. */
  issuers: readonly { issuer: string; jwksUrl: string }[];
  /** `urn:vlinderdas:api` */
  audience: string;
  /** Asks the employers service who a key is; `undefined` when it is unknown, expired or revoked. No cache. */
  verifyApiKey(key: string): Promise<MachineActor | undefined>;
}

export type Authenticate = (
  headers: IncomingHttpHeaders,
) => Promise<{ actor: Actor; credentials: Credentials }>;

const ALGORITHMS = ['ES256', 'PS256', 'RS256'];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The ids become the context of every transaction; another form would fail there, and look like our fault. */
function idClaim(payload: JWTPayload, name: string): string {
  const value = payload[name];
  if (typeof value !== 'string' || value === '') throw unauthenticated(`Het token mist de claim ${name}.`);
  if (!UUID.test(value)) throw unauthenticated(`De claim ${name} van het token is geen UUID.`);
  return value;
}

function toActor(payload: JWTPayload): Actor {
  const regionId = idClaim(payload, 'regio');
  const organisationId = idClaim(payload, 'organisatie');
  const actorId = idClaim(payload, 'sub');
  const { bron, scope, rollen } = payload;
  if (typeof bron === 'string') {
    const scopes = typeof scope === 'string' ? scope.split(' ') : [];
    return { kind: 'machine', actorId, regionId, organisationId, roles: ['bron'], scopes, source: bron };
  }
  const roles = Array.isArray(rollen)
    ? rollen.filter((role): role is string => typeof role === 'string')
    : [];
  return { kind: 'person', actorId, regionId, organisationId, roles };
}

export function createAuthenticate(options: AuthOptions): Authenticate {
  const keys = new Map<string, JWTVerifyGetKey>(
    options.issuers.map(({ issuer, jwksUrl }) => [
      issuer,
      createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: 5_000 }),
    ]),
  );

  async function verifyToken(token: string): Promise<Actor> {
    try {
      const { payload } = await jwtVerify(
        token,
        (header, input) => {
          // The issuer chooses the key set, so it must be one we know; jwtVerify checks it again below.
          const claims = JSON.parse(Buffer.from(String(input.payload), 'base64url').toString()) as JWTPayload;
          const getKey = keys.get(claims.iss ?? '');
          if (!getKey)
            throw new errors.JWTClaimValidationFailed('unknown issuer', claims, 'iss', 'check_failed');
          return getKey(header, input);
        },
        {
          issuer: [...keys.keys()],
          audience: options.audience,
          typ: 'at+jwt',
          algorithms: ALGORITHMS,
          clockTolerance: 5,
          requiredClaims: ['sub', 'exp'],
        },
      );
      return toActor(payload);
    } catch (error) {
      if (error instanceof errors.JOSEError && error.code !== 'ERR_JWKS_TIMEOUT') {
        throw unauthenticated(
          error instanceof errors.JWTExpired ? 'Uw token is verlopen.' : 'Uw token is niet geldig.',
        );
      }
      if (error instanceof SyntaxError) throw unauthenticated('Uw token is niet leesbaar.');
      throw error;
    }
  }

  return async (headers) => {
    const { authorization } = headers;
    const apiKey = headers['x-api-key'];
    if (authorization !== undefined) {
      const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
      if (!token) throw unauthenticated('Gebruik `Authorization: Bearer <token>`.');
      return { actor: await verifyToken(token), credentials: { authorization } };
    }
    if (typeof apiKey === 'string') {
      const actor = await options.verifyApiKey(apiKey);
      if (!actor) throw unauthenticated('Deze API-sleutel is onbekend, verlopen of ingetrokken.');
      return { actor, credentials: { apiKey } };
    }
    return { actor: anonymous, credentials: {} };
  };
}
