/** Contact persons of an employer. Who may see the employer may see them. */
import type { NewId } from '@vlinderdas/kernel/id';
import { conflict, notFound, preconditionFailed } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, asc, eq } from 'drizzle-orm';
import { tooManyOfOne } from '../contract/problems.ts';
import { type ContactPerson, type Employer, MOST_OF_EACH } from '../domain/employer.ts';
import { contactPersonTable } from './tables.ts';

export type ContactPersonFields = Omit<ContactPerson, 'id' | 'revision'>;

function toContactPerson(row: typeof contactPersonTable.$inferSelect): ContactPerson {
  const { regionId: _region, employerId: _employer, createdAt: _createdAt, ...person } = row;
  return person;
}

export function createContactPersonRepository(tx: Tx, newId: NewId) {
  const owned = (employerId: string, id: string) =>
    and(eq(contactPersonTable.id, id), eq(contactPersonTable.employerId, employerId));

  async function list(employerId: string): Promise<ContactPerson[]> {
    const rows = await tx
      .select()
      .from(contactPersonTable)
      .where(eq(contactPersonTable.employerId, employerId))
      .orderBy(asc(contactPersonTable.createdAt), asc(contactPersonTable.id));
    return rows.map(toContactPerson);
  }

  return {
    list,

    /** @throws tooManyOfOne 409 */
    async add(employer: Employer, fields: ContactPersonFields, now: Date): Promise<ContactPerson> {
      if ((await list(employer.id)).length >= MOST_OF_EACH) throw tooManyOfOne();
      const person = { ...fields, id: newId(), revision: 1 };
      await tx
        .insert(contactPersonTable)
        .values({ ...person, regionId: employer.regionId, employerId: employer.id, createdAt: now });
      return person;
    },

    /** @throws notFound 404 when it is not this employer's, preconditionFailed 412, conflict 409 */
    async change(
      employerId: string,
      id: string,
      fields: ContactPersonFields,
      ifMatch: number | undefined,
    ): Promise<ContactPerson> {
      const [present] = await tx.select().from(contactPersonTable).where(owned(employerId, id));
      if (!present) throw notFound();
      if (ifMatch !== undefined && ifMatch !== present.revision) throw preconditionFailed();
      const [row] = await tx
        .update(contactPersonTable)
        .set({ ...fields, revision: present.revision + 1 })
        .where(and(owned(employerId, id), eq(contactPersonTable.revision, present.revision)))
        .returning();
      if (!row) throw conflict();
      return toContactPerson(row);
    },

    /** @throws notFound 404 */
    async remove(employerId: string, id: string): Promise<void> {
      const removed = await tx
        .delete(contactPersonTable)
        .where(owned(employerId, id))
        .returning({ id: contactPersonTable.id });
      if (removed.length === 0) throw notFound();
    },
  };
}
