/**
 * Events leave in the transaction that changes the data: an outbox row plus one delivery per subscription.
 * They carry ids, revision and reason, never content: consumers read the present state.
 */
import type { Tx } from '../db/database.ts';

export interface EventInput {
  /** `vacancy.changed.v1` */
  name: string;
  aggregateId: string;
  revision: number;
  regionId: string;
  organisationId: string | null;
  /** Kebab-case word: `published`, `closed`. */
  reason: string;
}

export interface Outbox {
  /** Writes the event and its deliveries, and nudges the relay after commit. */
  emit(tx: Tx, event: EventInput): Promise<void>;
  /** The same for many events of one transaction, in two statements. */
  emitMany(tx: Tx, events: readonly EventInput[]): Promise<void>;
}

/** What a consumer gets; also the BullMQ payload. */
export interface Delivery extends EventInput {
  eventId: string;
  /** `<service>.<consumer>` */
  consumer: string;
  epoch: number;
  correlationId: string;
  traceparent?: string;
}

export interface ConsumerRun {
  /**
   * Marks the delivery done inside the consumer's own transaction; that row is the inbox. Returns false when
   * it was done before: then write nothing. Call it first in the transaction that stores the effect.
   */
  claim(tx: Tx): Promise<boolean>;
  /** Aborted when the process shuts down. */
  signal: AbortSignal;
}

export interface Consumer {
  /** `<service>.<consumer>`, as in the subscriptions. */
  name: string;
  /** BullMQ queue by resource profile, no colon: `matcher-interactive`. */
  queue: string;
  concurrency: number;
  handle(delivery: Delivery, run: ConsumerRun): Promise<void>;
}

/** Which consumers get which event: one data file beside `services/main.ts`. */
export type Subscriptions = Readonly<Record<string, readonly { consumer: string; queue: string }[]>>;
