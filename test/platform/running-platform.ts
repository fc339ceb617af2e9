/**
 * The real platform in one process, on a database and a Redis of its own: the composition root of production with
 * its relay and workers. What is replaced is the outside: who signs people in, and where the log goes.
 */
import { systemClock } from '@vlinderdas/kernel/clock';
import { localEnvironment } from '@vlinderdas/local/environment';
import { createPurposeTokens, type PurposeTokens } from '@vlinderdas/platform/auth/purpose-token';
import { schemas } from '@vlinderdas/platform/db/roles';
import { createLog } from '@vlinderdas/platform/log/log';
import { type TestDatabase, useTestDatabase } from '@vlinderdas/platform/testing/database';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse, RouteOptions } from 'fastify';
import { afterAll } from 'vitest';
import { parseServices, type Running, startServices } from '../../services/compose.ts';
import { type Issuer, startIssuer } from './issuer.ts';

/** Schemas in which nobody signs in. */
const WITHOUT_SERVICE = ['app'];
export const METRICS_TOKEN = 'a-metrics-token-of-these-tests';

export interface HttpRequest {
  method: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** A string goes as it is, anything else as JSON. */
  body?: unknown;
}

export interface Platform {
  running: Running;
  issuer: Issuer;
  database: TestDatabase;
  redisUrl: string;
  /** As the service signs that may ask for what is bound to a purpose. */
  purposeTokens: PurposeTokens;
  /** Every route that was registered, in order. */
  routes: readonly RouteOptions[];
  /** Every line of the log so far. */
  logLines: readonly string[];
  send(request: HttpRequest): Promise<LightMyRequestResponse>;
}

export interface PlatformOptions {
  /** Variables that differ from those of a laptop. */
  env?: Readonly<Record<string, string>>;
  /** Registered before the services, as the laptop's identity provider is. */
  plugins?: readonly ((app: FastifyInstance) => Promise<void>)[];
  faultPoint?: (name: string) => void;
}

/** Call it once, at the top of a test file. */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const database = await useTestDatabase();
  const redis = await useTestRedis();
  const issuer = await startIssuer();
  const routes: RouteOptions[] = [];
  const logLines: string[] = [];
  const env = localEnvironment({
    given: {
      OIDC_ISSUER: issuer.url,
      OIDC_JWKS_URL: `${issuer.url}/jwks`,
      METRICS_TOKEN,
      REQUESTS_PER_MINUTE: '1000000',
      DATABASE_POOL_SIZE: '3',
      ...options.env,
    },
    port: 0,
    serviceUrls: Object.fromEntries(
      schemas
        .filter((schema) => !WITHOUT_SERVICE.includes(schema))
        .map((schema) => [schema, database.serviceUrl(schema)]),
    ),
    redisUrl: redis.url,
    secret: 'a secret of these tests only',
  });
  const running = await startServices({
    services: parseServices('all'),
    env,
    log: createLog('info', { write: (line) => void logLines.push(line) }),
    extraPlugins: [
      async (app) => void app.addHook('onRoute', (route) => void routes.push(route)),
      ...(options.plugins ?? []),
    ],
    ...(options.faultPoint && { faultPoint: options.faultPoint }),
  });
  afterAll(async () => {
    await running.close();
    await issuer.close();
  });

  return {
    running,
    issuer,
    database,
    redisUrl: redis.url,
    purposeTokens: createPurposeTokens(env.PURPOSE_TOKEN_SECRET ?? '', systemClock),
    routes,
    logLines,
    send: ({ method, url, headers = {}, body }) =>
      running.app.inject({
        method: method as NonNullable<InjectOptions['method']>,
        url,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
  };
}
