/**
 * Sign-in by OpenID Connect (authorization code with PKCE S256, state and nonce). Found lazily: on a laptop the
 * issuer answers on the same origin, which is not there yet when the portal is made.
 */
import * as oidc from 'openid-client';
import type { SignedInPerson } from './session.ts';

export interface OidcOptions {
  issuer: string;
  /** Where the portal itself reaches the issuer. */
  issuerUrl: string | undefined;
  clientId: string;
  clientSecret: string | undefined;
  /** Origin of the portal. */
  publicUrl: string;
  audience: string;
}

/** What must come back unchanged with the answer of the issuer. */
export interface SignInAttempt {
  state: string;
  nonce: string;
  verifier: string;
  /** Path to go to afterwards. */
  returnTo: string;
}

export interface Tokens {
  access: string;
  refresh: string | undefined;
  id: string | undefined;
  /** Milliseconds since the epoch. */
  obtainedAt: number;
}

export interface SignIn {
  /** @param again asks who it is even when the issuer knows: to work in another organisation */
  begin(returnTo: string, again?: boolean): Promise<{ attempt: SignInAttempt; url: string }>;
  /** @param url the path and query with which the issuer sent the browser back */
  finish(url: string, attempt: SignInAttempt, now: Date): Promise<{ person: SignedInPerson; tokens: Tokens }>;
  /** @throws SignInExpired when the issuer does not renew them any more */
  refresh(tokens: Tokens, now: Date): Promise<Tokens>;
  signOutUrl(tokens: Tokens | undefined): Promise<string>;
}

export class SignInExpired extends Error {}

export const CALLBACK_PATH = '/aanmelden/terug';
const SCOPE = 'openid profile offline_access';

function decodeClaims(token: string): Record<string, unknown> {
  const [, body = ''] = token.split('.');
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Record<string, unknown>;
}

/** The APIs read the person from the access token, so the portal shows the same. They verify it; we just got it. */
function toPerson(access: string, idClaims: oidc.IDToken | undefined): SignedInPerson {
  const claims = decodeClaims(access);
  const { rollen } = claims;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    subject: text(claims.sub),
    name: text(idClaims?.name) || text(claims.name) || 'Aangemeld',
    regionId: text(claims.regio),
    organisationId: text(claims.organisatie),
    organisationName: text(idClaims?.organisatieNaam),
    roles: Array.isArray(rollen) ? rollen.filter((role) => typeof role === 'string') : [],
  };
}

export function createSignIn(options: OidcOptions): SignIn {
  let found: Promise<oidc.Configuration> | undefined;

  async function discover(): Promise<oidc.Configuration> {
    const { issuer, issuerUrl, clientId, clientSecret } = options;
    const insecure = (issuerUrl ?? issuer).startsWith('http://');
    return oidc.discovery(
      new URL(issuer),
      clientId,
      { id_token_signed_response_alg: 'ES256' },
      clientSecret ? oidc.ClientSecretBasic(clientSecret) : oidc.None(),
      {
        ...(insecure && { execute: [oidc.allowInsecureRequests] }),
        ...(issuerUrl && {
          [oidc.customFetch]: (url: string, init: oidc.CustomFetchOptions) =>
            fetch(
              url.startsWith(issuer) ? `${issuerUrl}${url.slice(issuer.length)}` : url,
              init as RequestInit,
            ),
        }),
      },
    );
  }

  function configuration(): Promise<oidc.Configuration> {
    found ??= discover().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  }

  function toTokens(answer: oidc.TokenEndpointResponse, previous: Tokens | undefined, now: Date): Tokens {
    return {
      access: answer.access_token,
      refresh: answer.refresh_token ?? previous?.refresh,
      id: answer.id_token ?? previous?.id,
      obtainedAt: now.getTime(),
    };
  }

  return {
    async begin(returnTo, again = false) {
      const attempt: SignInAttempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
      };
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: `${options.publicUrl}${CALLBACK_PATH}`,
        scope: SCOPE,
        resource: options.audience,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        ui_locales: 'nl',
        ...(again && { prompt: 'login' }),
      });
      return { attempt, url: url.href };
    },
    async finish(url, attempt, now) {
      const answer = await oidc.authorizationCodeGrant(
        await configuration(),
        new URL(url, options.publicUrl),
        {
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          pkceCodeVerifier: attempt.verifier,
          idTokenExpected: true,
        },
        { resource: options.audience },
      );
      return {
        person: toPerson(answer.access_token, answer.claims()),
        tokens: toTokens(answer, undefined, now),
      };
    },
    async refresh(tokens, now) {
      if (!tokens.refresh) throw new SignInExpired();
      try {
        const answer = await oidc.refreshTokenGrant(await configuration(), tokens.refresh, {
          resource: options.audience,
        });
        return toTokens(answer, tokens, now);
      } catch (error) {
        if (error instanceof oidc.ResponseBodyError) throw new SignInExpired();
        throw error;
      }
    },
    async signOutUrl(tokens) {
      const back = `${options.publicUrl}/`;
      try {
        const url = oidc.buildEndSessionUrl(await configuration(), {
          post_logout_redirect_uri: back,
          ...(tokens?.id && { id_token_hint: tokens.id }),
        });
        return url.href;
      } catch {
        // An issuer without sign-out, or one that is away: the own session has ended, and that is what counts here.
        return back;
      }
    },
  };
}
