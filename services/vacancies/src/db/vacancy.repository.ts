/** Loads and stores vacancies. What the actor may not see is not there: row-level security decides. */

import type { NewId } from '@vlinderdas/kernel/id';
import { conflict, notFound } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { IngevoerdDoor } from '@vlinderdas/vocabulary/vacancies';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Vacancy } from '../domain/vacancy.ts';
import { fillingTable, sourceTable, stepTable, vacancyTable } from './tables.ts';
import { toRow, toVacancy } from './vacancy.row.ts';

export interface Source {
  vacancyId: string;
  enteredBy: IngevoerdDoor;
  /** References are unique within it: the employer's account, else the sending organisation. */
  referenceOwnerId: string;
  reference: string | null;
  receivedAt: Date;
}

export interface Filling {
  vacancyId: string;
  posts: number;
  filledBy: 'werkgever' | 'plaatsing';
  placementId: string | null;
  at: Date;
}

export function createVacancyRepository(tx: Tx, newId: NewId) {
  const { actor } = tx;

  async function find(id: string): Promise<Vacancy | undefined> {
    const [row] = await tx.select().from(vacancyTable).where(eq(vacancyTable.id, id));
    return row && toVacancy(row);
  }

  /** @throws notFound 404, the same for an unknown id and for one that the actor may not see */
  async function get(id: string): Promise<Vacancy> {
    const found = await find(id);
    if (!found) throw notFound();
    return found;
  }

  const stepOf = (vacancy: Vacancy) => ({
    id: newId(),
    regionId: vacancy.regionId,
    vacancyId: vacancy.id,
    status: vacancy.status,
    at: vacancy.updatedAt,
    actorId: actor.actorId,
    reason: vacancy.closing?.reason ?? null,
  });

  return {
    find,
    get,

    /** Holds the references of one owner until the transaction ends, so that the same one sent twice meets itself. */
    async lockReferences(ownerId: string): Promise<void> {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`vacancies:${ownerId}`}, 0))`);
    },

    /** Index: vacancy_source (region_id, reference_owner_id, reference). */
    async findByReferences(ownerId: string, references: readonly string[]): Promise<Map<string, Vacancy>> {
      if (references.length === 0) return new Map();
      const rows = await tx
        .select()
        .from(sourceTable)
        .innerJoin(vacancyTable, eq(vacancyTable.id, sourceTable.vacancyId))
        .where(
          and(eq(sourceTable.referenceOwnerId, ownerId), inArray(sourceTable.reference, [...references])),
        );
      return new Map(rows.map((row) => [row.vacancy_source.reference ?? '', toVacancy(row.vacancy)]));
    },

    /** New vacancies, each with its first source and step. */
    async insert(entries: readonly { vacancy: Vacancy; source: Source }[]): Promise<void> {
      if (entries.length === 0) return;
      await tx.insert(vacancyTable).values(entries.map(({ vacancy }) => toRow(vacancy)));
      await tx
        .insert(sourceTable)
        .values(
          entries.map(({ vacancy, source }) => ({ ...source, id: newId(), regionId: vacancy.regionId })),
        );
      await tx.insert(stepTable).values(entries.map(({ vacancy }) => stepOf(vacancy)));
    },

    /**
     * Stores the next revision of a vacancy that was loaded as `before`, and its step if the status changed.
     * @throws conflict 409 when someone else was first
     */
    async save(before: Vacancy, after: Vacancy): Promise<Vacancy> {
      const next = { ...after, revision: before.revision + 1 };
      const { id, ...row } = toRow(next);
      const stored = await tx
        .update(vacancyTable)
        .set(row)
        .where(and(eq(vacancyTable.id, id), eq(vacancyTable.revision, before.revision)))
        .returning({ id: vacancyTable.id });
      if (stored.length === 0) throw conflict();
      if (after.status !== before.status) await tx.insert(stepTable).values(stepOf(next));
      return next;
    },

    async moveSources(fromVacancyId: string, toVacancyId: string): Promise<void> {
      await tx
        .update(sourceTable)
        .set({ vacancyId: toVacancyId })
        .where(eq(sourceTable.vacancyId, fromVacancyId));
    },

    /** False when this placement was counted before. */
    async addFilling(vacancy: Vacancy, filling: Filling): Promise<boolean> {
      const stored = await tx
        .insert(fillingTable)
        .values({ ...filling, id: newId(), regionId: vacancy.regionId, actorId: actor.actorId })
        .onConflictDoNothing({ target: [fillingTable.vacancyId, fillingTable.placementId] })
        .returning({ id: fillingTable.id });
      return stored.length === 1;
    },

    async listSources(vacancyId: string) {
      return tx
        .select()
        .from(sourceTable)
        .where(eq(sourceTable.vacancyId, vacancyId))
        .orderBy(asc(sourceTable.receivedAt), asc(sourceTable.id));
    },

    async listSteps(vacancyId: string) {
      return tx
        .select()
        .from(stepTable)
        .where(eq(stepTable.vacancyId, vacancyId))
        .orderBy(asc(stepTable.at), asc(stepTable.id));
    },
  };
}
