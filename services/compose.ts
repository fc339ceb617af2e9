/**
 * Starts any subset of the services in this process. Everything is wired here by arguments, in the order in which
 * it depends on each other; `close` takes it down the other way round.
 */

import { createApiKeyVerifier } from '@vlinderdas/employers-service/contract/api-key.verifier';
import { systemClock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import { createAuthenticate } from '@vlinderdas/platform/auth/authenticate';
import {
  authConfig,
  type Environment,
  httpConfig,
  logConfig,
  parseConfig,
  postgresConfig,
  redisConfig,
} from '@vlinderdas/platform/config/config';
import { createDatabase, type Database } from '@vlinderdas/platform/db/database';
import { createInTransaction } from '@vlinderdas/platform/db/transactions';
import { createCursorCodec } from '@vlinderdas/platform/http/cursor';
import { createServer, prepareApiScope } from '@vlinderdas/platform/http/server';
import { httpTransport, injectTransport, routedTransport } from '@vlinderdas/platform/http/transport';
import { createLog } from '@vlinderdas/platform/log/log';
import type { ServiceDeps, ServiceModule } from '@vlinderdas/platform/module';
import { createOutbox } from '@vlinderdas/platform/outbox/outbox';
import { createRelay } from '@vlinderdas/platform/outbox/relay';
import { startWorkers } from '@vlinderdas/platform/outbox/worker';
import { registerHealth } from '@vlinderdas/platform/process/health';
import { housekeeping } from '@vlinderdas/platform/process/housekeeping';
import { createMetrics } from '@vlinderdas/platform/process/metrics';
import { startScans } from '@vlinderdas/platform/process/scans';
import { connectRedis } from '@vlinderdas/platform/queue/redis';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { z } from 'zod';
import { basePaths, catalogue, RELAY, type ServiceName, serviceNames } from './catalogue.ts';
import { subscriptions } from './subscriptions.ts';

/** How long running requests may take to finish when the process stops. */
const DRAIN_MS = 8_000;

const AUDIENCE = 'urn:vlinderdas:api';

export const processConfig = z.object({
  ...httpConfig.shape,
  ...redisConfig.shape,
  ...authConfig.shape,
  ...logConfig.shape,
  INTERNAL_URL: z
    .url()
    .optional()
    .describe(
      'Adres waarop diensten van andere processen te bereiken zijn. Alleen nodig als de diensten apart draaien.',
    ),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('Token waarmee /metrics te lezen is. Leeg: /metrics bestaat niet.'),
});

export interface StartOptions {
  services: readonly (ServiceName | typeof RELAY)[];
  env: Environment;
  log?: Logger;
  /** Plugins outside production: the laptop's identity provider. Registered before the services. */
  extraPlugins?: readonly ((app: FastifyInstance) => Promise<void>)[];
  faultPoint?: (name: string) => void;
}

export interface Running {
  /** Address it listens on. */
  url: string;
  app: FastifyInstance;
  modules: readonly ServiceModule[];
  log: Logger;
  close(): Promise<void>;
}

/** `all`, or names separated by commas. @throws Error that lists the names there are */
export function parseServices(text: string): (ServiceName | typeof RELAY)[] {
  const known: readonly string[] = [...serviceNames, RELAY];
  const names = text === 'all' ? known : text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0 || names.length === 0) {
    throw new Error(`Onbekende dienst: ${unknown.join(', ')}. Kies uit: all, ${known.join(', ')}.`);
  }
  return names as (ServiceName | typeof RELAY)[];
}

export async function startServices(options: StartOptions): Promise<Running> {
  const names = options.services.filter((name): name is ServiceName => name !== RELAY);
  const withRelay = options.services.includes(RELAY);
  const schemas: Record<string, z.ZodObject> = { process: processConfig };
  for (const name of names) schemas[name] = await catalogue[name].config();
  if (withRelay) schemas.messaging = postgresConfig('messaging');
  const configs = parseConfig(schemas, options.env) as Record<string, Record<string, unknown>>;
  const config = configs.process as z.output<typeof processConfig>;

  const log = options.log ?? createLog(config.LOG_LEVEL);
  const faultPoint = options.faultPoint ?? (() => undefined);
  const onError = (err: Error) => log.warn({ err }, 'database connection failed');
  const closers: (() => Promise<unknown>)[] = [];
  const redis = connectRedis(config.REDIS_URL, log);
  closers.push(() => redis.close());

  const databases = new Map<string, Database>();
  for (const name of [...names, ...(withRelay ? ['messaging'] : [])]) {
    const own = configs[name] ?? {};
    const url = own[`${name.toUpperCase()}_DATABASE_URL`];
    if (typeof url !== 'string') continue;
    databases.set(
      name,
      createDatabase({
        url,
        max: Number(own.DATABASE_POOL_SIZE ?? 4),
        applicationName: `vlinderdas-${name}`,
        onError,
      }),
    );
  }
  closers.push(() => Promise.allSettled([...databases.values()].map((db) => db.close())));

  const app = createServer({ log, trustProxy: config.TRUST_PROXY || false });
  const inside = injectTransport(app);
  const outside = config.INTERNAL_URL ? httpTransport(config.INTERNAL_URL) : inside;
  const transport = routedTransport(new Set(names.map((name) => basePaths[name])), inside, outside);
  const metrics = createMetrics();
  app.addHook('onResponse', async (request, reply) => {
    metrics.request(
      request.method,
      request.routeOptions.url ?? 'unknown',
      reply.statusCode,
      reply.elapsedTime / 1_000,
    );
  });

  const issuers = config.OIDC_ISSUER.split(',');
  const keyUrls = config.OIDC_JWKS_URL?.split(',') ?? issuers.map((issuer) => `${issuer}/jwks`);
  const authenticate = createAuthenticate({
    issuers: issuers.map((issuer, index) => ({ issuer, jwksUrl: keyUrls[index] ?? `${issuer}/jwks` })),
    audience: AUDIENCE,
    verifyApiKey: createApiKeyVerifier(transport),
  });

  for (const plugin of options.extraPlugins ?? []) await plugin(app);

  const modules: ServiceModule[] = [];
  const outbox = createOutbox({ subscriptions, newId, redis: redis.producer });
  for (const name of names) {
    const db = databases.get(name);
    const deps = {
      config: configs[name],
      db,
      inTransaction: db && createInTransaction(db, name, faultPoint),
      outbox,
      redis: redis.producer,
      subscriber: redis.worker,
      clock: systemClock,
      newId,
      log: log.child({ service: name }),
      transport,
      cursors: createCursorCodec(config.CURSOR_SECRET),
      publicUrl: config.PUBLIC_URL ?? `http://localhost:${config.PORT}`,
      issuer: issuers[0],
      faultPoint,
    } as ServiceDeps;
    const module = await catalogue[name].create(deps);
    modules.push(module);
    if (module.basePath === '') await app.register((scope) => module.routes(scope));
    else {
      await app.register(
        async (scope) => {
          await prepareApiScope(scope, {
            authenticate,
            redis: redis.producer,
            requestsPerMinute: config.REQUESTS_PER_MINUTE,
          });
          await module.routes(scope);
        },
        { prefix: module.basePath },
      );
    }
  }

  const moduleOf = new Map(
    modules.flatMap((module) => module.consumers.map((consumer) => [consumer, module.name] as const)),
  );
  const databaseOf = (name: string | undefined) => {
    const db = databases.get(name ?? '');
    if (!db) throw new Error(`service ${name} has consumers or scans but no database`);
    return db;
  };
  for (const module of modules) await module.start?.();

  const consumers = modules.flatMap((module) => module.consumers);
  const workers =
    consumers.length > 0
      ? startWorkers({
          consumers,
          databaseOf: (consumer) => databaseOf(moduleOf.get(consumer)),
          connection: redis.worker,
          log,
          onSettled: (consumer, outcome, ms) => metrics.settled(consumer, outcome, ms / 1_000),
        })
      : undefined;
  const health = registerHealth(app, { databases, workers, redis: redis.producer });
  const messaging = databases.get('messaging');
  const scans = startScans(
    [
      ...modules.flatMap((module) => module.scans.map((scan) => ({ scan, db: databaseOf(module.name) }))),
      ...housekeeping(databases, metrics),
    ],
    { clock: systemClock, log },
  );
  const relay =
    withRelay && messaging
      ? createRelay({
          db: messaging,
          redis: redis.producer,
          subscriber: redis.worker(),
          log,
          faultPoint,
          onHandedOut: metrics.handedOut,
        })
      : undefined;

  if (config.METRICS_TOKEN) {
    const expected = `Bearer ${config.METRICS_TOKEN}`;
    app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
      if (request.headers.authorization !== expected) return reply.callNotFound();
      return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
    });
  }
  const url = await app.listen({ host: config.HOST, port: config.PORT });
  relay?.start();

  let closing: Promise<void> | undefined;
  const close = async () => {
    // A browser keeps connections open that it does not use, and Node counts them as busy until a first request.
    const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
    await app.close();
    clearTimeout(cut);
    await Promise.allSettled([relay?.close(), workers?.close(), scans.close(), health.close()]);
    for (const module of modules.toReversed()) await module.close?.();
    for (const closer of closers.toReversed()) await closer();
  };
  return {
    url,
    app,
    modules,
    log,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
