/**
 * The identity provider of a laptop and of tests: a certified OpenID Connect library with our people in it. It
 * stands for the providers of the organisations in production and issues the same tokens:
 * audience `urn:vlinderdas:api`, ES256, one minute.
 */
import type { Redis } from 'ioredis';
import Provider, {
  type AdapterFactory,
  type ClientMetadata,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { type Accounts, accountIdOf, type Source, subjectOf } from './account.ts';
import { contentSecurityPolicy, errorPage, signedOutPage, signOutPage } from './pages.ts';
import { createRedisStore } from './redis-store.ts';
import type { SigningKey } from './signing-keys.ts';

const AUDIENCE = 'urn:vlinderdas:api';
const ACCESS_TOKEN_SECONDS = 60;
const DAY = 24 * 60 * 60;
const WORKDAY = 10 * 60 * 60;

export interface OidcOptions {
  /** Address of the provider, with its path: `http://localhost:8080/oidc`. */
  issuer: string;
  redis: Redis;
  signingKey: SigningKey;
  /** Signs the provider's cookies. */
  cookieSecret: string;
  portal: {
    redirectUris: readonly string[];
    postLogoutRedirectUris: readonly string[];
    /** Without a secret the portal is a public client, held by PKCE alone. */
    secret?: string;
  };
  accounts: Accounts;
}

export function createOidcProvider(options: OidcOptions): Provider {
  const { accounts, issuer } = options;
  const findPerson = async (accountId: string | undefined) =>
    (await accounts.findPersons()).find((person) => accountIdOf(person) === accountId);
  const findSource = async (clientId: string | undefined) =>
    (await accounts.findSources()).find((source) => source.clientId === clientId);

  const configuration: Configuration = {
    adapter: createAdapter(options.redis, findSource),
    jwks: { keys: [options.signingKey] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clients: [portalClient(options)],
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name', 'organisatieNaam', 'regio', 'organisatie', 'rollen'] },
    // The portal reads name and roles from the ID token and asks no further.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: {
      keys: [options.cookieSecret],
      names: { session: 'oidc_session', interaction: 'oidc_interaction', resume: 'oidc_resume' },
      long: { path: new URL(issuer).pathname, sameSite: 'lax', httpOnly: true, signed: true },
      short: { path: new URL(issuer).pathname, sameSite: 'lax', httpOnly: true, signed: true },
    },
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      ClientCredentials: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: 60,
      Interaction: 3_600,
      Session: WORKDAY,
      Grant: 14 * DAY,
      RefreshToken: WORKDAY,
      IdToken: 3_600,
    },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    interactions: { url: (_ctx, interaction) => `${new URL(issuer).pathname}/interactie/${interaction.uid}` },
    // Pairwise is the library's word for a `sub` that differs from the account's own id.
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: async (_ctx, accountId) => subjectOf(accountId),
    findAccount: async (_ctx, accountId) => {
      const person = await findPerson(accountId);
      if (!person) return undefined;
      const { subject, name, organisationName, claims } = person;
      return {
        accountId,
        claims: async () => ({
          sub: subject,
          name,
          organisatieNaam: organisationName,
          ...claims,
          rollen: [...claims.rollen],
        }),
      };
    },
    // Read again with every token: a role that was taken away is gone within a minute.
    extraTokenClaims: async (_ctx, token) => {
      if (token.kind === 'ClientCredentials') return (await findSource(token.clientId))?.claims;
      return (await findPerson(token.accountId))?.claims as Record<string, unknown> | undefined;
    },
    formats: {
      customizers: {
        jwt: async (_ctx, token, parts) => {
          if (token.kind !== 'ClientCredentials') return;
          const source = await findSource(token.clientId);
          parts.payload.sub = source?.subject;
          parts.payload.scope ??= source?.scopes.join(' ');
        },
      },
    },
    loadExistingGrant,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: async (_ctx, _resource, client) => ({
          audience: AUDIENCE,
          scope: ((await findSource(client.clientId))?.scopes ?? ['api']).join(' '),
          accessTokenFormat: 'jwt',
          accessTokenTTL: ACCESS_TOKEN_SECONDS,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          const token = /name="xsrf" value="([^"]+)"/.exec(form)?.[1] ?? '';
          sendPage(ctx, signOutPage(ctx.oidc.urlFor('end_session_confirm'), token));
        },
        postLogoutSuccessSource: async (ctx) => sendPage(ctx, signedOutPage()),
      },
    },
    renderError: async (ctx, { error }) => sendPage(ctx, errorPage(error)),
  };

  function sendPage(
    ctx: { type: string; body: unknown; set(name: string, value: string): void },
    text: string,
  ): void {
    ctx.type = 'html';
    ctx.set('content-security-policy', contentSecurityPolicy(formTargets(options)));
    ctx.body = text;
  }

  const provider = new Provider(issuer, configuration);
  provider.proxy = true;
  return provider;
}

/** Origins that a form of ours may end at, since browsers hold `form-action` against redirects too. */
export function formTargets({ portal }: OidcOptions): string[] {
  return [
    ...new Set([...portal.redirectUris, ...portal.postLogoutRedirectUris].map((uri) => new URL(uri).origin)),
  ];
}

/** Nobody is asked for consent: people sign in to the tool of their own work. */
async function loadExistingGrant(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grantId = session.grantIdFor(client.clientId);
  const known = grantId ? await provider.Grant.find(grantId) : undefined;
  if (known) return known;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(AUDIENCE, 'api');
  await grant.save();
  return grant;
}

/** Source systems are looked up when they sign in: they come and go with the data. */
function createAdapter(
  redis: Redis,
  findSource: (id: string) => Promise<Source | undefined>,
): AdapterFactory {
  return (model) => {
    const store = createRedisStore(redis, model);
    if (model !== 'Client') return store;
    return {
      ...store,
      find: async (id) => {
        const source = await findSource(id);
        return source && { ...sourceClient(source) };
      },
    };
  };
}

function portalClient({ portal }: OidcOptions): ClientMetadata {
  return {
    client_id: 'portal',
    redirect_uris: [...portal.redirectUris],
    post_logout_redirect_uris: [...portal.postLogoutRedirectUris],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    ...(portal.secret
      ? { client_secret: portal.secret, token_endpoint_auth_method: 'client_secret_basic' as const }
      : { token_endpoint_auth_method: 'none' as const }),
  };
}

function sourceClient(source: Source): ClientMetadata {
  return {
    client_id: source.clientId,
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    jwks: { keys: [{ ...source.publicKey }] },
  };
}
