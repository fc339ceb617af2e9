import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountIdOf, type Person, type Source } from '@vlinderdas/local/oidc/account';
import { createOidcPlugin } from '@vlinderdas/local/oidc/plugin';
import { publicHalf, type SigningKey, signingKeyIn } from '@vlinderdas/local/oidc/signing-keys';
import { requestSourceToken } from '@vlinderdas/local/oidc/source-token';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import Fastify, { type FastifyInstance } from 'fastify';
import { HtmlValidate } from 'html-validate';
import { Redis } from 'ioredis';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const redis = new Redis((await useTestRedis()).url);
const folder = mkdtempSync(join(tmpdir(), 'vlinderdas-oidc-'));
const callback = 'http://localhost:1/aanmelden/terug';
const home = 'http://localhost:1/';
const verifier = 'a'.repeat(64);
const sourceKey = signingKeyIn(join(folder, 'bron'));

const adviser: Person = {
  subject: '01930000-0000-7000-8000-000000000001',
  name: 'Anna Voorbeeld & zoon',
  organisationName: 'Werkbedrijf',
  description: 'Werkgeversadviseur',
  claims: { regio: 'region', organisatie: 'organisation', rollen: ['werkgeversadviseur'] },
};
const source: Source = {
  clientId: 'bron-de-dommel',
  subject: '01930000-0000-7000-8000-000000000002',
  claims: { regio: 'region', organisatie: 'organisation', bron: 'klantvolg' },
  scopes: ['kandidaten:schrijven', 'kandidaten:lezen'],
  publicKey: publicHalf(sourceKey),
};

let persons: Person[];
let app: FastifyInstance;
let issuer: string;
let port = 0;

async function start(): Promise<void> {
  app = Fastify();
  // The issuer holds the port, which is known only after the first listen.
  if (port === 0) {
    const probe = Fastify();
    port = Number(new URL(await probe.listen({ host: '127.0.0.1', port: 0 })).port);
    await probe.close();
  }
  issuer = `http://127.0.0.1:${port}/oidc`;
  await createOidcPlugin({
    issuer,
    redis,
    signingKey: signingKeyIn(join(folder, 'provider')),
    cookieSecret: 'x'.repeat(32),
    portal: { redirectUris: [callback], postLogoutRedirectUris: [home] },
    accounts: { findPersons: async () => persons, findSources: async () => [source] },
  })(app);
  await app.listen({ host: '127.0.0.1', port });
}

beforeAll(start);
afterAll(async () => {
  await app.close();
  await redis.quit();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  persons = [adviser];
});

/** A browser's part: keeps cookies, follows nothing by itself. */
function createBrowser() {
  const cookies = new Map<string, string>();
  return async (url: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(new URL(url, issuer), {
      redirect: 'manual',
      headers: {
        connection: 'close',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/expires=Thu, 01 Jan 1970/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
}

type Browser = ReturnType<typeof createBrowser>;

function authorisation(change: Record<string, string> = {}): string {
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = new URLSearchParams({
    client_id: 'portal',
    response_type: 'code',
    redirect_uri: callback,
    scope: 'openid profile offline_access',
    state: 'state',
    nonce: 'nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...change,
  });
  return `${issuer}/auth?${query}`;
}

async function signIn(browser: Browser, person = adviser): Promise<string> {
  const start = await browser(authorisation());
  const interaction = start.headers.get('location') ?? '';
  const chosen = await browser(interaction, { persoon: accountIdOf(person) });
  const resumed = await browser(chosen.headers.get('location') ?? '');
  return new URL(resumed.headers.get('location') ?? '').searchParams.get('code') ?? '';
}

interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
  error?: string;
}

async function token(form: Record<string, string>): Promise<Tokens> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { connection: 'close' },
    body: new URLSearchParams({ client_id: 'portal', ...form }),
  });
  return (await response.json()) as Tokens;
}

function exchange(code: string): Promise<Tokens> {
  return token({ grant_type: 'authorization_code', code, redirect_uri: callback, code_verifier: verifier });
}

function refresh(tokens: Tokens): Promise<Tokens> {
  return token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token });
}

describe('a person who signs in', () => {
  it('gets an access token for the APIs that lives a minute, and an ID token with name and roles', async () => {
    const tokens = await exchange(await signIn(createBrowser()));

    const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(tokens.access_token, keys, {
      issuer,
      audience: 'urn:vlinderdas:api',
      typ: 'at+jwt',
      algorithms: ['ES256'],
    });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({ sub: adviser.subject, ...adviser.claims });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
    expect(decodeJwt(tokens.id_token)).toMatchObject({
      name: adviser.name,
      organisatieNaam: adviser.organisationName,
      nonce: 'nonce',
      ...adviser.claims,
    });
  });

  it('gets new tokens with the roles of that moment, for each refresh token once', async () => {
    const first = await exchange(await signIn(createBrowser()));
    persons = [{ ...adviser, claims: { ...adviser.claims, rollen: ['teamleider'] } }];

    const second = await refresh(first);

    expect(decodeJwt(second.access_token)).toMatchObject({ rollen: ['teamleider'] });
    expect(await refresh(first)).toMatchObject({ error: 'invalid_grant' });
    // A refresh token used twice may be stolen: the whole sign-in ends.
    expect(await refresh(second)).toMatchObject({ error: 'invalid_grant' });
  });

  it('is let go when the account is gone', async () => {
    const tokens = await exchange(await signIn(createBrowser()));
    persons = [];

    expect(await refresh(tokens)).toMatchObject({ error: 'invalid_grant' });
  });

  it('who belongs to two organisations, chooses one and is the same person in both', async () => {
    const elsewhere = {
      ...adviser,
      claims: { ...adviser.claims, organisatie: 'other', rollen: ['begeleider'] },
    };
    persons = [adviser, elsewhere];

    const tokens = await exchange(await signIn(createBrowser(), elsewhere));

    for (const text of [tokens.access_token, tokens.id_token]) {
      expect(decodeJwt(text)).toMatchObject({
        sub: adviser.subject,
        organisatie: 'other',
        rollen: ['begeleider'],
      });
    }
  });

  it('stays signed in over a restart', async () => {
    const browser = createBrowser();
    const tokens = await exchange(await signIn(browser));
    await app.close();
    await start();

    const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
    await jwtVerify(tokens.access_token, keys, { issuer, audience: 'urn:vlinderdas:api' });
    expect(decodeJwt((await refresh(tokens)).access_token).sub).toBe(adviser.subject);
    const again = await browser(authorisation());
    expect(again.headers.get('location')).toMatch(new RegExp(`^${callback}\\?code=`));
  });

  it('signs out and is asked again who it is', async () => {
    const browser = createBrowser();
    const tokens = await exchange(await signIn(browser));
    const query = new URLSearchParams({ id_token_hint: tokens.id_token, post_logout_redirect_uri: home });

    const page = await (await browser(`${issuer}/session/end?${query}`)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const done = await browser(/action="([^"]+)"/.exec(page)?.[1] ?? '', { xsrf, logout: 'yes' });

    expect(done.headers.get('location')).toBe(home);
    expect((await browser(authorisation())).headers.get('location')).toContain('/oidc/interactie/');
    expect(await refresh(tokens)).toMatchObject({ error: 'invalid_grant' });
  });
});

describe('the sign-in page', () => {
  it('has a button per person, in valid HTML that a strict policy guards', async () => {
    const browser = createBrowser();
    const { headers } = await browser(authorisation());

    const page = await browser(headers.get('location') ?? '');

    const text = await page.text();
    expect(text).toContain('<strong>Anna Voorbeeld &amp; zoon</strong>');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    const report = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
    }).validateString(text);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('shows the people again when nobody was chosen, and an error when it is too late', async () => {
    const browser = createBrowser();
    const { headers } = await browser(authorisation());
    const address = headers.get('location') ?? '';

    expect(await (await browser(address, { persoon: 'nobody' })).text()).toContain('Kies wie u bent');
    const late = await createBrowser()(address);
    expect(late.status).toBe(400);
    expect(await late.text()).toContain('Aanmelden lukt niet');
  });
});

describe('the provider refuses', () => {
  it.each([
    ['another address to return to', { redirect_uri: `${callback}/elders` }],
    ['an unknown program', { client_id: 'other' }],
  ])('%s, without going there', async (_what, change) => {
    const response = await createBrowser()(authorisation(change));

    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Aanmelden lukt niet');
  });

  it('a sign-in without PKCE, or with the plain method', async () => {
    for (const change of [
      { code_challenge_method: 'plain' },
      { code_challenge: '', code_challenge_method: '' },
    ]) {
      const response = await createBrowser()(authorisation(change));

      expect(response.headers.get('location')).toContain('error=invalid_request');
    }
  });

  it('a code with another verifier', async () => {
    const code = await signIn(createBrowser());

    const form = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: callback,
      code_verifier: 'b'.repeat(64),
    };
    expect(await token(form)).toMatchObject({ error: 'invalid_grant' });
  });
});

describe('a source system', () => {
  it('signs in with its own key and gets its source and scopes', async () => {
    const payload = decodeJwt(await requestSourceToken(issuer, source.clientId, sourceKey));

    expect(payload).toMatchObject({ sub: source.subject, scope: source.scopes.join(' '), ...source.claims });
    expect(payload.aud).toBe('urn:vlinderdas:api');
  });

  it('is refused with a key that is not its own', async () => {
    const other: SigningKey = { ...signingKeyIn(join(folder, 'other')), kid: sourceKey.kid };

    await expect(requestSourceToken(issuer, source.clientId, other)).rejects.toThrow(
      'Aanmelden als bron-de-dommel mislukt',
    );
  });

  it('keeps its key to itself', () => {
    expect(statSync(join(folder, 'bron')).mode & 0o777).toBe(0o600);
    expect(publicHalf(sourceKey)).not.toHaveProperty('d');
  });
});
