/** Proposals that wait for somebody. */
import type { Tx } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import type { WaitingProposal } from '../domain/tasks.ts';

const MOST = 100;

/**
 * Open proposals on which a party has a step to take, oldest first. Index: proposal_party_waiting.
 * @param organisationId only those that wait for this organisation
 */
export async function listWaitingProposals(tx: Tx, organisationId?: string): Promise<WaitingProposal[]> {
  const own = organisationId === undefined ? sql`true` : sql`y.organisation_id = ${organisationId}`;
  const { rows } = await tx.execute<
    Record<'id' | 'title' | 'target_date', string> & { created_at: string | Date }
  >(sql`
    select p.id, p.title, p.target_date, p.created_at from instruments.proposal p
    where p.status = 'open' and exists (select from instruments.proposal_party y
      where y.region_id = p.region_id and y.proposal_id = p.id and ${own}
        and y.step in ('wacht-op-antwoord', 'ambtelijk-akkoord', 'bestuurlijk-akkoord'))
    order by p.created_at, p.id limit ${MOST}`);
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    createdAt: new Date(row.created_at),
    targetDate: row.target_date,
  }));
}
