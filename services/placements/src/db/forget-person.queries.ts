import type { Tx } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';

/** Removes name, phone, cv and the private reason of a person, as the system and unread. */
export async function forgetPerson(tx: Tx, candidateId: string): Promise<void> {
  await tx.execute(sql`select placements.forget_person(${candidateId})`);
}

/** Removes what was arranged around the placements of a person who was erased. */
export async function forgetRegelingen(tx: Tx, candidateId: string): Promise<void> {
  await tx.execute(sql`select placements.forget_regelingen(${candidateId})`);
}
