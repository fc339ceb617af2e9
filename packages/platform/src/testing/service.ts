/**
 * One service on a database and a Redis of its own, called through its real HTTP interface. Only sign-in is replaced:
 * a test says who the actor is. Events are handed to the service's consumers by the test, without a queue.
 */
import { type Clock, systemClock } from '@vlinderdas/kernel/clock';
import { type NewId, newId } from '@vlinderdas/kernel/id';
import { sql } from 'drizzle-orm';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { type Actor, anonymous, type PersonActor, systemActor } from '../auth/actor.ts';
import { createDatabase, type Database, type Tx } from '../db/database.ts';
import { createInTransaction } from '../db/transactions.ts';
import type { Call } from '../http/call.ts';
import type { Transport } from '../http/client.ts';
import { createCursorCodec } from '../http/cursor.ts';
import { createServer, prepareApiScope } from '../http/server.ts';
import type { ServiceDeps, ServiceModule } from '../module.ts';
import type { Delivery, Subscriptions } from '../outbox/event.ts';
import { createOutbox } from '../outbox/outbox.ts';
import { type TestDatabase, useTestDatabase } from './database.ts';
import { useTestRedis } from './redis.ts';

const ACTOR_HEADER = 'x-test-actor';

export interface TestRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base path: `/vacatures`. */
  url: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface TestService {
  app: FastifyInstance;
  module: ServiceModule;
  deps: ServiceDeps<never>;
  database: TestDatabase;
  /** As the service's own role. */
  db: Database;
  /** One request as this actor. POST gets an Idempotency-Key of its own unless the headers hold one. */
  request(actor: Actor, request: TestRequest): Promise<LightMyRequestResponse>;
  /** Runs statements as the service's role in the actor's context. */
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Events written so far, oldest first. */
  events(): Promise<{ name: string; aggregateId: string; revision: number; reason: string }[]>;
  /** Hands an event to one of the service's consumers, as the queue would. */
  deliver(
    consumer: string,
    event: Omit<Delivery, 'consumer' | 'epoch' | 'correlationId' | 'eventId'>,
  ): Promise<void>;
}

export interface TestServiceOptions<Config> {
  /** Schema and role. */
  schema: string;
  create(deps: ServiceDeps<Config>): ServiceModule | Promise<ServiceModule>;
  config: Config;
  subscriptions?: Subscriptions;
  clock?: Clock;
  newId?: NewId;
  /** How other services are reached; by default a call fails the test. */
  transport?: Transport;
  /** A database that another service of the same test made. */
  database?: TestDatabase;
}

const noTransport: Transport = {
  request: async ({ url }) => {
    throw new Error(`the test did not expect a call of ${url}`);
  },
};

function encode(actor: Actor): string {
  return Buffer.from(JSON.stringify(actor)).toString('base64');
}

/** Call it once, at the top of a test file. */
export async function startTestService<Config>(options: TestServiceOptions<Config>): Promise<TestService> {
  const database = options.database ?? (await useTestDatabase());
  const redisUrl = (await useTestRedis()).url;
  const redis = new Redis(redisUrl);
  const log = pino({ level: 'silent' });
  const failures: Error[] = [];
  const db = createDatabase({
    url: database.serviceUrl(options.schema),
    max: 4,
    applicationName: 'test',
    onError: (error) => failures.push(error),
  });
  const makeId = options.newId ?? newId;
  const deps: ServiceDeps<Config> = {
    config: options.config,
    db,
    inTransaction: createInTransaction(db, options.schema),
    outbox: createOutbox({ subscriptions: options.subscriptions ?? {}, newId: makeId, redis }),
    redis,
    subscriber: () => new Redis(redisUrl),
    clock: options.clock ?? systemClock,
    newId: makeId,
    log,
    transport: options.transport ?? noTransport,
    cursors: createCursorCodec('a-secret-for-tests-of-32-characters'),
    publicUrl: 'http://localhost:8080',
    issuer: 'http://localhost:8080/oidc',
    faultPoint: () => undefined,
  };
  const module = await options.create(deps);
  const app = createServer({ log, trustProxy: false });
  await app.register(
    async (scope) => {
      await prepareApiScope(scope, {
        redis,
        requestsPerMinute: 1_000_000,
        authenticate: async (headers) => {
          const given = headers[ACTOR_HEADER];
          const actor =
            typeof given === 'string'
              ? (JSON.parse(Buffer.from(given, 'base64').toString()) as Actor)
              : anonymous;
          return { actor, credentials: { authorization: 'Bearer test' } };
        },
      });
      await module.routes(scope);
    },
    { prefix: module.basePath },
  );
  await app.ready();
  await module.start?.();
  afterAll(async () => {
    await module.close?.();
    await app.close();
    redis.disconnect();
    await db.close();
  });

  return {
    app,
    module,
    deps: deps as ServiceDeps<never>,
    database,
    db,
    request: (actor, { method, url, body, headers = {} }) =>
      app.inject({
        method: method as NonNullable<InjectOptions['method']>,
        url: `${module.basePath}${url}`,
        headers: {
          ...(actor.kind !== 'anonymous' && { [ACTOR_HEADER]: encode(actor) }),
          ...(method === 'POST' && { 'idempotency-key': newId() }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    as: (actor, work) => db.transaction({ actor, correlationId: newId() }, work),
    async events() {
      const reader = createDatabase({
        url: database.serviceUrl('messaging'),
        max: 1,
        applicationName: 'test',
        onError: () => undefined,
      });
      try {
        const { rows } = await reader.transaction(
          { actor: systemActor(newId(), null), correlationId: newId() },
          (tx) =>
            tx.execute<{ name: string; aggregateId: string; revision: number; reason: string }>(
              sql`select name, aggregate_id as "aggregateId", revision, reason from messaging.outbox order by created_at, id`,
            ),
        );
        return rows;
      } finally {
        await reader.close();
      }
    },
    async deliver(name, event) {
      const consumer = module.consumers.find((candidate) => candidate.name === name);
      if (!consumer) throw new Error(`${module.name} has no consumer ${name}`);
      const delivery: Delivery = {
        ...event,
        consumer: name,
        epoch: 0,
        eventId: newId(),
        correlationId: newId(),
      };
      await consumer.handle(delivery, { claim: async () => true, signal: new AbortController().signal });
    },
  };
}

/** A person with roles in an organisation of a region. */
export function testPerson(regionId: string, organisationId: string, ...roles: string[]): PersonActor {
  return { kind: 'person', actorId: newId(), regionId, organisationId, roles };
}

/** A call of a use case without HTTP. */
export function testCall(actor: Actor): Call {
  return { actor, credentials: {}, correlationId: newId() };
}
