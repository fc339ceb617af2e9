/**
 * Deliveries that were tried too often and wait for a person: to be handed out again once the cause is mended, or
 * to be discarded with a reason. They hold ids and the class of the error, no content.
 */
import { sql } from 'drizzle-orm';
import { systemActor } from '../auth/actor.ts';
import type { Database } from '../db/database.ts';
import { TRIES } from './delivery.queries.ts';

export interface DeadLetter {
  eventId: string;
  consumer: string;
  event: string;
  aggregateId: string;
  errorClass: string | null;
  /** Instant, ISO 8601. */
  since: string;
}

export interface DeadLetterSelection {
  consumer?: string;
  eventId?: string;
}

const NIL = '00000000-0000-0000-0000-000000000000';
const context = { actor: systemActor(NIL, null), correlationId: 'dead-letters' };

const selected = ({ consumer, eventId }: DeadLetterSelection) => sql`
  d.dead_at is not null and d.done_at is null
  and (${consumer ?? null}::text is null or d.consumer = ${consumer ?? null})
  and (${eventId ?? null}::uuid is null or d.event_id = ${eventId ?? null}::uuid)`;

/** @param db as the role of `messaging` */
export async function listDeadLetters(
  db: Database,
  selection: DeadLetterSelection = {},
): Promise<DeadLetter[]> {
  const { rows } = await db.transaction(context, (tx) =>
    tx.execute<Record<keyof DeadLetter, string>>(sql`
      select d.event_id as "eventId", d.consumer, o.name as event, o.aggregate_id as "aggregateId",
        d.error_class as "errorClass", to_char(d.dead_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
      from messaging.delivery d join messaging.outbox o on o.id = d.event_id
      where ${selected(selection)} order by d.dead_at, d.event_id limit 1000`),
  );
  return rows;
}

/** Gives them their tries back, under job ids that were never used; returns how many. Effects still happen once: the consumer's claim decides. */
export async function replayDeadLetters(db: Database, selection: DeadLetterSelection): Promise<number> {
  const { rowCount } = await db.transaction(context, (tx) =>
    tx.execute(
      sql`update messaging.delivery d set dead_at = null, error_class = null, tries_left = ${TRIES}, next_at = now() where ${selected(selection)}`,
    ),
  );
  return rowCount ?? 0;
}

/** Settles one without its effect; the reason stays with the row until it is swept. */
export async function discardDeadLetter(
  db: Database,
  letter: { eventId: string; consumer: string },
  reason: string,
): Promise<boolean> {
  const { rowCount } = await db.transaction(context, (tx) =>
    tx.execute(
      sql`update messaging.delivery d set done_at = now(), error_class = ${`discarded: ${reason}`} where ${selected(letter)}`,
    ),
  );
  return rowCount === 1;
}
