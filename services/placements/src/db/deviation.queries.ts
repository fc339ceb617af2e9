/** How often and why advisers left the order of a list. Counts only: no candidate is read. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import { count, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Afwijking, Afwijkingen } from '../contract/proposals.resource.ts';
import { deviation, proposal } from './tables.ts';

const MOST_VACANCIES = 50;

export interface Period {
  from: IsoDate;
  until: IsoDate;
}

/** Days as people in the Netherlands count them, both ends included. */
function within(column: AnyPgColumn, { from, until }: Period): SQL {
  return sql`(${column} at time zone 'Europe/Amsterdam')::date between ${from}::date and ${until}::date`;
}

export async function findDeviation(tx: Tx, proposalId: string): Promise<Afwijking | undefined> {
  const [row] = await tx.select().from(deviation).where(eq(deviation.proposalId, proposalId));
  return (
    row && {
      soort: row.kind,
      reden: row.reason,
      ...(row.rank !== null && { rang: row.rank }),
      overgeslagen: row.passedOver,
      lijstRevisie: row.listRevision,
    }
  );
}

/** Relies on deviation_newest and proposal_newest. */
export async function countDeviations(tx: Tx, period: Period): Promise<Afwijkingen> {
  const inPeriod = within(deviation.at, period);
  const [asked] = await tx
    .select({ number: count() })
    .from(proposal)
    .where(within(proposal.requestedAt, period));
  const perReden = await tx
    .select({ soort: deviation.kind, reden: deviation.reason, aantal: count() })
    .from(deviation)
    .where(inPeriod)
    .groupBy(deviation.kind, deviation.reason)
    .orderBy(desc(count()), deviation.kind, deviation.reason);
  const perVacature = await tx
    .select({
      vacatureId: proposal.vacancyId,
      naamVacature: sql<string | null>`max(${proposal.vacancyTitle})`,
      aantal: count(),
    })
    .from(deviation)
    .innerJoin(proposal, eq(proposal.id, deviation.proposalId))
    .where(inPeriod)
    .groupBy(proposal.vacancyId)
    .orderBy(desc(count()), proposal.vacancyId)
    .limit(MOST_VACANCIES);
  return {
    aanvragen: asked?.number ?? 0,
    afwijkingen: perReden.reduce((sum, { aantal }) => sum + aantal, 0),
    perReden,
    perVacature: perVacature.map(({ naamVacature, ...row }) => ({
      ...row,
      ...(naamVacature !== null && { naamVacature }),
    })),
  };
}
