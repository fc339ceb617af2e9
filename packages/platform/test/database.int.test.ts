import { newId } from '@vlinderdas/kernel/id';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { systemActor } from '../src/auth/actor.ts';
import { createDatabase } from '../src/db/database.ts';
import { useTestDatabase } from '../src/testing/database.ts';

const database = await useTestDatabase();
const db = createDatabase({
  url: database.serviceUrl('matcher'),
  max: 1,
  applicationName: 'test',
  onError: () => undefined,
});
afterAll(() => db.close());
const context = { actor: systemActor(newId(), null), correlationId: 'test' };

async function cutOff(pid: number): Promise<void> {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('select pg_terminate_backend($1, 5000)', [pid]);
  await admin.end();
}

describe('a connection that is cut off', () => {
  it('fails the transaction that holds it, and nothing else', async () => {
    const cut = db.transaction(context, async (tx) => {
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      await cutOff(rows[0]?.pid ?? 0);
      await tx.execute(sql`select 1`);
    });

    await expect(cut).rejects.toThrow();
    const { rows } = await db.transaction(context, (tx) => tx.execute(sql`select 1 as one`));
    expect(rows).toEqual([{ one: 1 }]);
  });
});
