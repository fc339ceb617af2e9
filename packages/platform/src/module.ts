/** What a service is to the composition root: a plugin under a base path, consumers, scans, and a way to stop. */
import type { Clock } from '@vlinderdas/kernel/clock';
import type { NewId } from '@vlinderdas/kernel/id';
import type { FastifyInstance } from 'fastify';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Database } from './db/database.ts';
import type { InTransaction } from './db/transactions.ts';
import type { ApiDocument } from './http/api.ts';
import type { Transport } from './http/client.ts';
import type { CursorCodec } from './http/cursor.ts';
import type { Consumer, Outbox } from './outbox/event.ts';

/** Due times are rows in PostgreSQL; a scan looks for what is due and not yet done. One process runs it at a time. */
export interface Scan {
  /** `<service>.<verb-noun>` */
  name: string;
  everyMs: number;
  run(now: Date): Promise<void>;
}

export interface ServiceDeps<Config = unknown> {
  config: Config;
  db: Database;
  /** Opens a transaction for a call: context, and replay of a repeated `Idempotency-Key`. */
  inTransaction: InTransaction;
  outbox: Outbox;
  /** For publish, small caches and locks that may be lost at any moment. */
  redis: Redis;
  clock: Clock;
  newId: NewId;
  log: Logger;
  /** A connection of one's own for subscribing; it waits while Redis is away. Close it yourself. */
  subscriber(): Redis;
  /** Reaches the other services, in this process or over HTTP. */
  transport: Transport;
  cursors: CursorCodec;
  /** Where people and software find the installation, without a slash at the end. */
  publicUrl: string;
  /** Issuer with which the portal signs people in. */
  issuer: string;
  /** Fault points of the test harness; a no-op elsewhere. */
  faultPoint(name: string): void;
}

export interface ServiceModule {
  name: string;
  /** `/vacatures/v1`; the portal has ``. */
  basePath: string;
  /** What the OpenAPI document says of itself; absent for the portal. */
  document?: ApiDocument;
  /** Registers the routes, inside the base path. */
  routes(app: FastifyInstance): Promise<void>;
  consumers: readonly Consumer[];
  scans: readonly Scan[];
  /** Loads what must be in memory before the service is ready. */
  start?(): Promise<void>;
  close?(): Promise<void>;
}
