import type { Tx } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';

/** How far the vacancy of a voordracht is, as the placements service publishes it. */
export interface VacancyProgress {
  vacancyId: string;
  /** Candidates that were asked for, and of those the ones that the employer was shown. */
  approached: number;
  proposed: number;
  placementIds: readonly string[];
}

interface ProgressRow extends Record<string, unknown> {
  vacancy_id: string;
  kandidaten_benaderd: number;
  voorgesteld: number;
  placement_ids: string[];
}

/** Reads the published view `placements.vacancy_progress`. */
export async function findProgress(tx: Tx, proposalId: string): Promise<VacancyProgress | undefined> {
  const { rows } = await tx.execute<ProgressRow>(sql`
    select vacancy_id, kandidaten_benaderd, voorgesteld, placement_ids
    from placements.vacancy_progress where proposal_id = ${proposalId}`);
  const row = rows[0];
  return (
    row && {
      vacancyId: row.vacancy_id,
      approached: row.kandidaten_benaderd,
      proposed: row.voorgesteld,
      placementIds: row.placement_ids,
    }
  );
}
