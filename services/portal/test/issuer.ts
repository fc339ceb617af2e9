/**
 * A small OpenID Connect issuer for tests: signs in whoever the test names, rotates refresh tokens, and ends the
 * grant when a refresh token is used twice, as good issuers do.
 */
import { createHash, randomUUID } from 'node:crypto';
import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface IssuerPerson {
  subject: string;
  name: string;
  regio: string;
  organisatie: string;
  rollen: readonly string[];
}

export interface TestIssuer {
  /** Mounts the issuer at `/oidc`. */
  mount(app: FastifyInstance): Promise<void>;
  person: IssuerPerson;
  /** How often a refresh token was used. */
  refreshes: number;
  /** Ends every grant, as an administrator would. */
  revokeAll(): void;
}

interface Code {
  nonce: string;
  challenge: string;
  redirectUri: string;
}

export async function createTestIssuer(issuer: string, person: IssuerPerson): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig', kid: 'test' };
  const codes = new Map<string, Code>();
  const refreshTokens = new Set<string>();

  const sign = (claims: Record<string, unknown>, audience: string, typ: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'test', typ })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(state.person.subject)
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(privateKey);

  async function answer(nonce?: string) {
    const { regio, organisatie, rollen, name } = state.person;
    const refresh = randomUUID();
    refreshTokens.add(refresh);
    return {
      token_type: 'Bearer',
      expires_in: 60,
      access_token: await sign(
        { regio, organisatie, rollen, jti: randomUUID() },
        'urn:vlinderdas:api',
        'at+jwt',
      ),
      id_token: await sign({ name, ...(nonce && { nonce }) }, 'portal', 'JWT'),
      refresh_token: refresh,
    };
  }

  const state: TestIssuer = {
    person,
    refreshes: 0,
    revokeAll: () => refreshTokens.clear(),
    async mount(app) {
      await app.register(
        async (scope) => {
          await scope.register(formbody);
          scope.get('/.well-known/openid-configuration', async () => ({
            issuer,
            authorization_endpoint: `${issuer}/auth`,
            token_endpoint: `${issuer}/token`,
            jwks_uri: `${issuer}/jwks`,
            end_session_endpoint: `${issuer}/einde`,
            response_types_supported: ['code'],
            subject_types_supported: ['public'],
            id_token_signing_alg_values_supported: ['ES256'],
            code_challenge_methods_supported: ['S256'],
          }));
          scope.get('/jwks', async () => ({ keys: [jwk] }));
          scope.get<{ Querystring: Record<string, string> }>('/auth', async ({ query }, reply) => {
            const code = randomUUID();
            const {
              nonce = '',
              code_challenge: challenge = '',
              redirect_uri: redirectUri = '',
              state: given = '',
            } = query;
            codes.set(code, { nonce, challenge, redirectUri });
            return reply.redirect(
              `${redirectUri}?${new URLSearchParams({ code, state: given, iss: issuer })}`,
            );
          });
          scope.post<{ Body: Record<string, string> }>('/token', async ({ body }, reply) => {
            const refused = () => reply.code(400).send({ error: 'invalid_grant' });
            if (body.grant_type === 'refresh_token') {
              state.refreshes += 1;
              if (!refreshTokens.delete(body.refresh_token ?? '')) {
                refreshTokens.clear();
                return refused();
              }
              return answer();
            }
            const code = codes.get(body.code ?? '');
            codes.delete(body.code ?? '');
            const challenge = createHash('sha256')
              .update(body.code_verifier ?? '')
              .digest('base64url');
            if (!code || code.challenge !== challenge || code.redirectUri !== body.redirect_uri)
              return refused();
            return answer(code.nonce);
          });
        },
        { prefix: new URL(issuer).pathname },
      );
    },
  };
  return state;
}
