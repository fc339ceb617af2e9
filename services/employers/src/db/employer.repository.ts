/** Loads and stores employers. Row-level security decides what is there. */
import { conflict, notFound } from '@vlinderdas/kernel/problem';
import { sqlState, type Tx } from '@vlinderdas/platform/db/database';
import { and, eq } from 'drizzle-orm';
import { employerExists } from '../contract/problems.ts';
import type { Employer } from '../domain/employer.ts';
import { employerTable } from './tables.ts';

const UNIQUE_VIOLATION = '23505';

/** One account per KvK number and region. @throws employerExists 409 */
async function refusingDoubles<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (sqlState(error) === UNIQUE_VIOLATION) throw employerExists();
    throw error;
  }
}

function toRow(employer: Employer) {
  const { name, legalName, kvkNumber } = employer;
  const searchText = [name, legalName, kvkNumber]
    .filter((part) => part)
    .join(' ')
    .toLowerCase();
  return { ...employer, searchText };
}

function toEmployer({ searchText: _searchText, ...row }: typeof employerTable.$inferSelect): Employer {
  return row;
}

export function createEmployerRepository(tx: Tx) {
  return {
    /** @throws notFound 404, the same for an unknown id and for one that the actor may not see */
    async get(id: string): Promise<Employer> {
      const [row] = await tx.select().from(employerTable).where(eq(employerTable.id, id));
      if (!row) throw notFound();
      return toEmployer(row);
    },

    /** @throws employerExists 409 */
    async insert(employer: Employer): Promise<void> {
      await refusingDoubles(tx.insert(employerTable).values(toRow(employer)).execute());
    },

    /** @throws conflict 409 when someone else was first, employerExists 409 */
    async save(before: Employer, after: Employer): Promise<Employer> {
      const next = { ...after, revision: before.revision + 1 };
      const { id, ...row } = toRow(next);
      const stored = await refusingDoubles(
        tx
          .update(employerTable)
          .set(row)
          .where(and(eq(employerTable.id, id), eq(employerTable.revision, before.revision)))
          .returning({ id: employerTable.id })
          .execute(),
      );
      if (stored.length === 0) throw conflict();
      return next;
    },
  };
}
