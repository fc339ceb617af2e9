/** The HTTP server of a process: limits, ids, security headers, problems, health and metrics. */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { newId } from '@vlinderdas/kernel/id';
import { notFound, tooManyRequests } from '@vlinderdas/kernel/problem';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { anonymous } from '../auth/actor.ts';
import type { Authenticate } from '../auth/authenticate.ts';
import { sendProblem } from './problem-reply.ts';
import './request.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;
const MEGABYTE = 1_048_576;

export interface ServerOptions {
  log: Logger;
  /** Behind a proxy that sets X-Forwarded-*: its addresses, else false. */
  trustProxy: string | false;
}

export function createServer({ log, trustProxy }: ServerOptions): FastifyInstance {
  const app: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    // One line per answered request, without the URL: it can hold the key of a person.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MEGABYTE,
    requestTimeout: 60_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    trustProxy: trustProxy === false ? false : trustProxy.split(','),
    requestIdHeader: false,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && UUID.test(given) ? given : newId();
    },
    routerOptions: { maxParamLength: 500 },
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
  app.decorateRequest('actor');
  app.decorateRequest('credentials');
  app.decorateRequest('traceparent', undefined);
  app.addHook('onRequest', async (request, reply) => {
    request.actor = anonymous;
    request.credentials = {};
    const { traceparent } = request.headers;
    if (typeof traceparent === 'string' && TRACEPARENT.test(traceparent)) request.traceparent = traceparent;
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      actor: request.actor?.actorId ?? undefined,
    });
  });
  app.setErrorHandler(sendProblem);
  app.setNotFoundHandler((request, reply) =>
    sendProblem(notFound('Dit adres bestaat niet.'), request, reply),
  );
  return app;
}

export interface ApiScopeOptions {
  authenticate: Authenticate;
  redis: Redis;
  /** Requests per minute for one signed-in actor; anonymous addresses get a fifth. */
  requestsPerMinute: number;
}

const FAILURES_PER_MINUTE = 20;

/** Wrong credentials are counted per address, so that guessing a key or token ends in 429. */
async function authenticateSparingly(request: FastifyRequest, { authenticate, redis }: ApiScopeOptions) {
  const key = `auth-failures:${request.ip}`;
  try {
    return await authenticate(request.headers);
  } catch (error) {
    // Without Redis there is no count; the refusal stands either way.
    const [[, failures] = []] =
      (await redis
        .multi()
        .incr(key)
        .expire(key, 60, 'NX')
        .exec()
        .catch(() => null)) ?? [];
    if (typeof failures === 'number' && failures > FAILURES_PER_MINUTE) throw tooManyRequests();
    throw error;
  }
}

/** Prepares an encapsulated scope for an API: security headers of the NL API rules, sign-in, rate limit. */
export async function prepareApiScope(app: FastifyInstance, options: ApiScopeOptions): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    frameguard: { action: 'deny' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { actor, credentials } = await authenticateSparingly(request, options);
    request.actor = actor;
    request.credentials = credentials;
  });
  await app.register(rateLimit, {
    redis: options.redis,
    nameSpace: 'rate:',
    timeWindow: 60_000,
    hook: 'preHandler',
    max: (request) =>
      request.actor.kind === 'anonymous'
        ? Math.ceil(options.requestsPerMinute / 5)
        : options.requestsPerMinute,
    keyGenerator: (request) => request.actor.actorId ?? request.ip,
    // A Redis that is away must not stop the API (losing Redis costs limits, not work).
    skipOnError: true,
    errorResponseBuilder: (_request, context) => {
      const seconds = Math.ceil(context.ttl / 1_000);
      return Object.assign(tooManyRequests(`Wacht ${seconds} seconden en probeer het opnieuw.`), {
        statusCode: 429,
      });
    },
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(notFound('Dit adres bestaat niet.'), request, reply),
  );
}
