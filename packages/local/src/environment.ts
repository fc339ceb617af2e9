/** The variables with which all services run together on a laptop; what the user sets wins. */
import { createHmac } from 'node:crypto';

export interface LocalEnvironmentOptions {
  /** What the user set. */
  given: Readonly<Record<string, string | undefined>>;
  port: number;
  /** Address per schema, as its service. */
  serviceUrls: Readonly<Record<string, string>>;
  redisUrl: string;
  /** Secrets of this checkout are derived from it, so that they survive a restart. */
  secret: string;
}

export function localEnvironment(options: LocalEnvironmentOptions): Record<string, string | undefined> {
  const { given, port, secret } = options;
  const address = `http://localhost:${port}`;
  const databases = Object.entries(options.serviceUrls).map(([schema, url]) => [
    `${schema.toUpperCase()}_DATABASE_URL`,
    url,
  ]);
  return {
    HOST: 'localhost',
    PUBLIC_URL: address,
    LOG_LEVEL: 'info',
    CURSOR_SECRET: deriveSecret(secret, 'cursor'),
    CANDIDATES_HASH_SECRET: deriveSecret(secret, 'candidates hash'),
    PURPOSE_TOKEN_SECRET: deriveSecret(secret, 'purpose token'),
    PORTAL_SESSION_SECRET: deriveSecret(secret, 'portal session'),
    // On a laptop there is no https.
    PORTAL_SECURE_COOKIES: 'false',
    PORTAL_BANNER: 'Voorbeeldregio, alle cijfers en besluiten verzonnen',
    OIDC_ISSUER: `${given.PUBLIC_URL ?? address}/oidc`,
    ...(given.OIDC_ISSUER === undefined && {
      // The public address may be one that only browsers can reach.
      OIDC_JWKS_URL: `${address}/oidc/jwks`,
      PORTAL_ISSUER_URL: `${address}/oidc`,
    }),
    ...Object.fromEntries(databases),
    ...given,
    REDIS_URL: options.redisUrl,
    PORT: String(port),
  };
}

/** One secret per purpose out of one that is kept. */
export function deriveSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex');
}
