/** Which profiles a re-coding has before it. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { CodedRows } from '@vlinderdas/versions/recoding';
import { and, eq, sql } from 'drizzle-orm';
import { candidate } from './tables.ts';

/** Counts of the region per version and organisation: of no person. Index: candidate_coded. */
export async function countByVersion(tx: Tx): Promise<CodedRows[]> {
  const { rows } = await tx.execute<CodedRows>(
    sql`select version, owner, rows from candidates.coded_by() order by version, owner`,
  );
  return rows;
}

/**
 * Takes profiles of the transaction's organisation that carry this version, locked. One that somebody is changing at
 * this moment is passed over: that change codes it. Index: candidate_coded.
 */
export async function takeCodedBy(tx: Tx, version: string, limit: number): Promise<string[]> {
  const { regionId, organisationId } = tx.actor;
  const rows = await tx
    .select({ id: candidate.id })
    .from(candidate)
    .where(
      and(
        eq(candidate.regionId, regionId ?? ''),
        eq(candidate.taxonomyVersion, version),
        eq(candidate.ownerOrganisationId, organisationId ?? ''),
      ),
    )
    .limit(limit)
    .for('update', { skipLocked: true });
  return rows.map(({ id }) => id);
}
