/** Establishments of an employer. Who may see the employer may see them. */
import type { NewId } from '@vlinderdas/kernel/id';
import { conflict, notFound, preconditionFailed } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, asc, eq } from 'drizzle-orm';
import { tooManyOfOne } from '../contract/problems.ts';
import { type Employer, type Establishment, MOST_OF_EACH } from '../domain/employer.ts';
import { establishmentTable } from './tables.ts';

export type EstablishmentFields = Omit<Establishment, 'id' | 'revision'>;

function toEstablishment(row: typeof establishmentTable.$inferSelect): Establishment {
  const { regionId: _region, employerId: _employer, createdAt: _createdAt, ...establishment } = row;
  return establishment;
}

export function createEstablishmentRepository(tx: Tx, newId: NewId) {
  const owned = (employerId: string, id: string) =>
    and(eq(establishmentTable.id, id), eq(establishmentTable.employerId, employerId));

  async function list(employerId: string): Promise<Establishment[]> {
    const rows = await tx
      .select()
      .from(establishmentTable)
      .where(eq(establishmentTable.employerId, employerId))
      .orderBy(asc(establishmentTable.createdAt), asc(establishmentTable.id));
    return rows.map(toEstablishment);
  }

  return {
    list,

    /** @throws tooManyOfOne 409 */
    async add(employer: Employer, fields: EstablishmentFields, now: Date): Promise<Establishment> {
      if ((await list(employer.id)).length >= MOST_OF_EACH) throw tooManyOfOne();
      const establishment = { ...fields, id: newId(), revision: 1 };
      await tx
        .insert(establishmentTable)
        .values({ ...establishment, regionId: employer.regionId, employerId: employer.id, createdAt: now });
      return establishment;
    },

    /** @throws notFound 404 when it is not this employer's, preconditionFailed 412, conflict 409 */
    async change(
      employerId: string,
      id: string,
      fields: EstablishmentFields,
      ifMatch: number | undefined,
    ): Promise<Establishment> {
      const [present] = await tx.select().from(establishmentTable).where(owned(employerId, id));
      if (!present) throw notFound();
      if (ifMatch !== undefined && ifMatch !== present.revision) throw preconditionFailed();
      const [row] = await tx
        .update(establishmentTable)
        .set({ ...fields, revision: present.revision + 1 })
        .where(and(owned(employerId, id), eq(establishmentTable.revision, present.revision)))
        .returning();
      if (!row) throw conflict();
      return toEstablishment(row);
    },

    /** @throws notFound 404 */
    async remove(employerId: string, id: string): Promise<void> {
      const removed = await tx
        .delete(establishmentTable)
        .where(owned(employerId, id))
        .returning({ id: establishmentTable.id });
      if (removed.length === 0) throw notFound();
    },
  };
}
