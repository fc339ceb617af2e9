import { notFound, preconditionFailed } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { createPersonRepository } from '../db/person.repository.ts';
import type { Person } from '../domain/candidate.ts';

/**
 * One person of the own organisation, locked.
 * @throws notFound 404 for an unknown id and for another organisation's alike; preconditionFailed 412
 */
export async function loadOwn(tx: Tx, id: string, ifMatch: number | undefined): Promise<Person> {
  const [person] = await createPersonRepository(tx).findForChange([id]);
  if (!person) throw notFound();
  if (ifMatch !== undefined && ifMatch !== person.candidate.revision) throw preconditionFailed();
  return person;
}
