/** What a region chose to measure with, what its coordinator declared, and what all parties agreed. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { conflict } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { HarmonisatieStatus } from '@vlinderdas/vocabulary/instruments';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { YardstickChoice } from '../domain/harmonisation/yardstick.ts';
import { declarationTable, yardstickTable } from './tables.ts';

/** Per instrument; one that is not in it is measured by the majority. */
export async function readYardsticks(tx: Tx): Promise<Map<string, YardstickChoice>> {
  const rows = await tx.select().from(yardstickTable);
  return new Map(
    rows.map(({ instrumentCode, kind, organisationId }) => [
      instrumentCode,
      { soort: kind, ...(organisationId && { organisatieId: organisationId }) },
    ]),
  );
}

/** @throws conflict 409 when two coordinators choose at the same moment */
export async function saveYardstick(
  tx: Tx,
  instrumentCode: string,
  { soort, organisatieId }: YardstickChoice,
  now: Date,
): Promise<void> {
  const regionId = tx.actor.regionId ?? '';
  const row = {
    kind: soort,
    organisationId: organisatieId ?? null,
    setAt: now,
    setBy: tx.actor.actorId,
  };
  const stored = await tx
    .insert(yardstickTable)
    .values({ ...row, regionId, instrumentCode, revision: 1 })
    .onConflictDoUpdate({
      target: [yardstickTable.regionId, yardstickTable.instrumentCode],
      set: { ...row, revision: sql`${yardstickTable.revision} + 1` },
    })
    .returning({ revision: yardstickTable.revision });
  if (stored.length === 0) throw conflict();
}

export interface Declaration {
  instrumentCode: string;
  status: HarmonisatieStatus;
  note?: string | undefined;
  declaredOn: IsoDate;
}

/** The newest declaration of each instrument that was made on or before a day. Index: declaration_newest. */
export async function readDeclarations(tx: Tx, day: IsoDate): Promise<Map<string, Declaration>> {
  const d = declarationTable;
  const rows = await tx
    .selectDistinctOn([d.instrumentCode])
    .from(d)
    .where(sql`${d.declaredOn} <= ${day}`)
    .orderBy(d.instrumentCode, desc(d.declaredAt), desc(d.id));
  return new Map(
    rows.map(({ instrumentCode, status, note, declaredOn }) => [
      instrumentCode,
      { instrumentCode, status, note: note ?? undefined, declaredOn },
    ]),
  );
}

/** Adds a declaration; earlier ones stay. The same words on the same day are one declaration. */
export async function addDeclaration(
  tx: Tx,
  { instrumentCode, status, note, declaredOn }: Declaration,
  moment: { id: string; at: Date },
): Promise<void> {
  const d = declarationTable;
  const [last] = await tx
    .select()
    .from(d)
    .where(and(eq(d.instrumentCode, instrumentCode), eq(d.declaredOn, declaredOn)))
    .orderBy(desc(d.declaredAt), desc(d.id))
    .limit(1);
  if (last && last.status === status && (last.note ?? undefined) === note) return;
  await tx.insert(d).values({
    regionId: tx.actor.regionId ?? '',
    id: moment.id,
    instrumentCode,
    status,
    note: note ?? null,
    declaredOn,
    declaredAt: moment.at,
    declaredBy: tx.actor.actorId,
  });
}
