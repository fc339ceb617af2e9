import { conflict } from '@vlinderdas/kernel/problem';
import { sqlState, type Tx } from '@vlinderdas/platform/db/database';
import { and, eq } from 'drizzle-orm';
import { aanmeldingInGebruik } from '../contract/problems.ts';
import type { Membership, Person } from '../domain/person.ts';
import type { AbsencePeriod } from '../domain/stand-in.ts';
import { readPeople } from './person.queries.ts';
import { absenceTable, membershipTable, personTable } from './tables.ts';

const UNIQUE_VIOLATION = '23505';

function toRow(person: Person) {
  const { name, email, phone, signIn, deputyId, active, revision } = person;
  return {
    name,
    email,
    phone,
    issuer: signIn?.issuer ?? null,
    subject: signIn?.subject ?? null,
    deputyId,
    active,
    revision,
  };
}

/** The one key that a change of a person can hit is that of issuer and subject. */
async function explainTakenSignIn<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw sqlState(error) === UNIQUE_VIOLATION ? aanmeldingInGebruik() : error;
  }
}

/** Every person of a transaction is one of the actor's region: row-level security leaves no other. */
export function createPersonRepository(tx: Tx) {
  const regionId = tx.actor.regionId ?? '';

  return {
    async find(id: string): Promise<Person | undefined> {
      const [person] = await readPeople(tx, [id]);
      return person;
    },
    async add(person: Person, now: Date): Promise<void> {
      await explainTakenSignIn(
        tx.insert(personTable).values({ ...toRow(person), id: person.id, regionId, createdAt: now }),
      );
    },
    /**
     * Name, contact, sign-in, deputy and whether active; memberships and absences have their own methods.
     * @throws conflict when another transaction changed the person since it was read
     */
    async save(person: Person): Promise<void> {
      const saved = await explainTakenSignIn(
        tx
          .update(personTable)
          .set(toRow(person))
          .where(and(eq(personTable.id, person.id), eq(personTable.revision, person.revision - 1)))
          .returning({ id: personTable.id }),
      );
      if (saved.length === 0) throw conflict();
    },
    async putMembership(
      personId: string,
      membership: Pick<Membership, 'organisationId' | 'teamId' | 'roles'>,
    ): Promise<void> {
      const { organisationId, teamId } = membership;
      const roles = [...membership.roles];
      await tx
        .insert(membershipTable)
        .values({ regionId, personId, organisationId, teamId, roles })
        .onConflictDoUpdate({
          target: [membershipTable.regionId, membershipTable.personId, membershipTable.organisationId],
          set: { teamId, roles },
        });
    },
    async removeMembership(personId: string, organisationId: string): Promise<void> {
      await tx
        .delete(membershipTable)
        .where(
          and(eq(membershipTable.personId, personId), eq(membershipTable.organisationId, organisationId)),
        );
    },
    async replaceAbsences(personId: string, absences: readonly AbsencePeriod[]): Promise<void> {
      await tx.delete(absenceTable).where(eq(absenceTable.personId, personId));
      if (absences.length === 0) return;
      await tx.insert(absenceTable).values(absences.map((absence) => ({ ...absence, regionId, personId })));
    },
  };
}
