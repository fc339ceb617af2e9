/**
 * Loads and stores people of the actor's own organisation. Everything is set-based, so that one person and five
 * hundred take the same few statements; row-level security keeps other organisations out.
 */

import type { NewId } from '@vlinderdas/kernel/id';
import { conflict } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Candidate, Person, RegelingfeitValue, StatusChange } from '../domain/candidate.ts';
import { insertRows, updateRows } from './record-set.ts';
import {
  candidate,
  duplicateKey,
  identity,
  regelingfeit,
  release,
  sourceKey,
  statusHistory,
} from './tables.ts';

export interface ClaimedKey {
  key: string;
  candidateId: string;
  isNew: boolean;
}

export interface HistoryLine extends StatusChange {
  candidateId: string;
  at: Date;
}

function identityRow({ candidate: { id, regionId, ownerOrganisationId }, dossier }: Person) {
  return { candidateId: id, regionId, ownerOrganisationId, ...dossier };
}

export function createPersonRepository(tx: Tx) {
  const { organisationId } = tx.actor;
  if (organisationId === null) throw new Error('people are stored by an organisation');

  return {
    async nextCardNumbers(count: number): Promise<string[]> {
      const { rows } = await tx.execute<{ number: string }>(
        sql`select 'K-' || nextval('candidates.card_number_seq') as number from generate_series(1, ${count}::int)`,
      );
      return rows.map(({ number }) => number);
    },

    /**
     * Takes keys of a source for these ids unless they are taken. A key that another transaction is taking at this
     * moment is waited for. Keys come sorted, so that two deliveries never wait for each other in a circle.
     */
    async claimKeys(
      source: string,
      wanted: readonly { key: string; candidateId: string }[],
    ): Promise<ClaimedKey[]> {
      const { regionId } = tx.actor;
      const rows = wanted
        .map((item) => ({ ...item, regionId, ownerOrganisationId: organisationId, source }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
      const inserted = await tx.execute<{ key: string }>(
        insertRows(sourceKey, rows, sql`on conflict do nothing returning key`),
      );
      const fresh = new Set(inserted.rows.map(({ key }) => key));
      const found = await tx
        .select({ key: sourceKey.key, candidateId: sourceKey.candidateId })
        .from(sourceKey)
        .where(
          and(
            eq(sourceKey.ownerOrganisationId, organisationId),
            eq(sourceKey.source, source),
            sql`${sourceKey.key} = any(${sql.param(rows.map(({ key }) => key))}::text[])`,
          ),
        );
      return found.map((row) => ({ ...row, isNew: fresh.has(row.key) }));
    },

    /** The own people among these ids, locked until the end of the transaction. */
    async findForChange(ids: readonly string[]): Promise<Person[]> {
      if (ids.length === 0) return [];
      const isWanted = and(
        inArray(candidate.id, [...ids]),
        eq(candidate.ownerOrganisationId, organisationId),
      );
      await tx
        .select({ id: candidate.id })
        .from(candidate)
        .where(isWanted)
        .orderBy(asc(candidate.id))
        .for('update');
      const rows = await tx
        .select({ candidate, identity })
        .from(candidate)
        .innerJoin(identity, eq(identity.candidateId, candidate.id))
        .where(isWanted);
      return rows.map(({ candidate: { changedAt: _, ...found }, identity: dossier }) => ({
        candidate: found,
        dossier,
      }));
    },

    async insert(people: readonly Person[]): Promise<void> {
      if (people.length === 0) return;
      await tx.execute(
        insertRows(
          candidate,
          people.map((person) => person.candidate),
        ),
      );
      await tx.execute(insertRows(identity, people.map(identityRow)));
    },

    /** @throws conflict 409 when someone else was first */
    async update(people: readonly Person[], at: Date): Promise<void> {
      if (people.length === 0) return;
      await this.updateCandidates(
        people.map((person) => person.candidate),
        at,
      );
      await tx.execute(updateRows(identity, people.map(identityRow), 'candidateId'));
    },

    /** @throws conflict 409 when someone else was first */
    async updateCandidates(candidates: readonly Candidate[], at: Date): Promise<void> {
      const rows = candidates.map((item) => ({ ...item, changedAt: at.toISOString() }));
      const updated = await tx.execute(updateRows(candidate, rows, 'id', sql`t.revision = r.revision - 1`));
      if (updated.rows.length !== candidates.length) throw conflict();
    },

    /** The same profiles by another version of the taxonomy: when a person last changed them stays as it was. */
    async storeRecoded(candidates: readonly Candidate[]): Promise<void> {
      if (candidates.length === 0) return;
      await tx.execute(updateRows(candidate, candidates, 'id'));
    },

    /** A source said again what it said before: only the day moves. */
    async confirm(ids: readonly string[], today: string): Promise<void> {
      if (ids.length === 0) return;
      await tx
        .update(candidate)
        .set({ confirmedOn: sql`greatest(${candidate.confirmedOn}, ${today}::date)` })
        .where(inArray(candidate.id, [...ids]));
    },

    async addHistory(lines: readonly HistoryLine[], newId: NewId): Promise<void> {
      if (lines.length === 0) return;
      const { regionId, actorId } = tx.actor;
      const rows = lines.map((line) => ({
        ...line,
        id: newId(),
        regionId,
        ownerOrganisationId: organisationId,
        actorId,
      }));
      await tx.execute(insertRows(statusHistory, rows));
    },

    async setDuplicateKeys(
      items: readonly { candidateId: string; hash: string | undefined }[],
    ): Promise<void> {
      if (items.length === 0) return;
      const { regionId } = tx.actor;
      await tx.delete(duplicateKey).where(
        inArray(
          duplicateKey.candidateId,
          items.map(({ candidateId }) => candidateId),
        ),
      );
      const rows = items.flatMap(({ candidateId, hash }) =>
        hash === undefined ? [] : [{ candidateId, hash, regionId, ownerOrganisationId: organisationId }],
      );
      if (rows.length > 0) await tx.execute(insertRows(duplicateKey, rows));
    },

    /** The facts given here replace those of the same name; the others stay. */
    async setRegelingfeiten(
      items: readonly { candidateId: string; facts: readonly RegelingfeitValue[] }[],
    ): Promise<void> {
      const { regionId } = tx.actor;
      const rows = items.flatMap(({ candidateId, facts }) =>
        facts.map((fact) => ({ candidateId, regionId, ownerOrganisationId: organisationId, ...fact })),
      );
      if (rows.length === 0) return;
      await tx.execute(
        insertRows(
          regelingfeit,
          rows,
          sql`on conflict (candidate_id, fact) do update
            set value = excluded.value, source = excluded.source, checked_on = excluded.checked_on`,
        ),
      );
    },

    /** Nobody outside the organisation sees who this is any more. */
    async endReleases(candidateIds: readonly string[]): Promise<void> {
      if (candidateIds.length === 0) return;
      await tx
        .update(release)
        .set({ withdrawn: true })
        .where(and(inArray(release.candidateId, [...candidateIds]), eq(release.withdrawn, false)));
    },

    async erase(id: string): Promise<void> {
      await tx.delete(candidate).where(eq(candidate.id, id));
    },
  };
}
