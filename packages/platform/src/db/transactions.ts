/**
 * Transactions of use cases. A call with an `Idempotency-Key` runs at most once: the key, a hash of the request
 * and the result are stored in the same transaction as the effect, so that a crash between commit and reply
 * repeats the reply and not the effect (R65, N68).
 */
import { idempotencyKeyReused } from '@vlinderdas/kernel/problem';
import { sql } from 'drizzle-orm';
import type { Call } from '../http/call.ts';
import type { Database, Tx } from './database.ts';

/**
 * Runs `work` in one transaction as the call's actor. With an idempotency key the result must survive
 * `JSON.parse(JSON.stringify(result))` unchanged, and the use case opens this one transaction only.
 */
export type InTransaction = <T>(call: Call, work: (tx: Tx) => Promise<T>) => Promise<T>;

/**
 * @param schema the service's schema; its table `idempotency` holds the keys for 24 hours
 * @param faultPoint told `api.written` before and `api.committed` after each commit
 */
export function createInTransaction(
  db: Database,
  schema: string,
  faultPoint: (name: string) => void = () => undefined,
): InTransaction {
  const table = sql.raw(`"${schema}".idempotency`);
  const once: InTransaction = (call, work) =>
    db.transaction(call, async (tx) => {
      const { idempotency, actor } = call;
      if (!idempotency) return work(tx);
      // Waits for a running transaction with the same key; its commit makes this insert a conflict.
      const inserted = await tx.execute<{ key: string }>(sql`
        insert into ${table} (organisation_id, actor_id, key, request_hash, region_id)
        values (${actor.organisationId}, ${actor.actorId}, ${idempotency.key}, ${idempotency.requestHash}, ${actor.regionId})
        on conflict (organisation_id, actor_id, key) do nothing returning key`);
      if (inserted.rows.length === 0) {
        const stored = await tx.execute<{ request_hash: string; result: { value?: unknown } }>(sql`
          select request_hash, result from ${table}
          where organisation_id = ${actor.organisationId} and actor_id = ${actor.actorId} and key = ${idempotency.key}`);
        const row = stored.rows[0];
        if (!row || row.request_hash !== idempotency.requestHash) throw idempotencyKeyReused();
        return row.result.value as Awaited<ReturnType<typeof work>>;
      }
      const value = await work(tx);
      await tx.execute(sql`
        update ${table} set result = ${JSON.stringify({ value })}::jsonb
        where organisation_id = ${actor.organisationId} and actor_id = ${actor.actorId} and key = ${idempotency.key}`);
      return value;
    });
  return async (call, work) => {
    const result = await once(call, async (tx) => {
      const value = await work(tx);
      faultPoint('api.written');
      return value;
    });
    faultPoint('api.committed');
    return result;
  };
}
