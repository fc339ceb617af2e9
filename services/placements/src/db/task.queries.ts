/** What can be waiting for the actor: candidates for tasks, of which the domain makes the list. */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import { hasRole } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, asc, desc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { DueNazorg, WaitingRequest } from '../domain/tasks.ts';
import type { WatchedPlacement } from '../domain/term-tasks.ts';
import type { TeamRequest, Voordracht } from '../domain/voordracht.ts';
import { createPlacementRegelingRepository } from './placement-regeling.repository.ts';
import { nazorgMoment, placement, proposal, request } from './tables.ts';
import { toInstant, toVoordracht } from './voordracht.repository.ts';

const MAX_ROWS = 500;
const NAZORG_AHEAD_DAYS = 7;
/** A term may still be open when the job just ended. */
const ENDED_DAYS = 60;

/** Open voordrachten of the actor as adviser, or of people of the own organisation; oldest first. */
export async function listOpenVoordrachten(
  tx: Tx,
): Promise<{ voordracht: Voordracht; contact: TeamRequest['contact'] }[]> {
  const { actorId, organisationId } = tx.actor;
  const rows = await tx
    .select({ proposal, contact: request.contact })
    .from(proposal)
    .innerJoin(request, eq(request.id, proposal.requestId))
    .where(
      and(
        eq(proposal.open, true),
        or(
          sql`${proposal.adviserId} = ${actorId}::uuid`,
          sql`${proposal.ownerOrganisationId} = ${organisationId}::uuid`,
        ),
      ),
    )
    .orderBy(asc(proposal.requestedAt), asc(proposal.id))
    .limit(MAX_ROWS);
  return rows.map((row) => ({ voordracht: toVoordracht(row.proposal), contact: row.contact }));
}

/** Voordrachten that wait for the employer's answer. */
export async function listUnanswered(tx: Tx): Promise<Voordracht[]> {
  const rows = await tx
    .select()
    .from(proposal)
    .where(
      and(sql`${proposal.employerId} = ${tx.actor.organisationId}::uuid`, eq(proposal.status, 'voorgesteld')),
    )
    .orderBy(asc(proposal.sentAt), asc(proposal.id))
    .limit(MAX_ROWS);
  return rows.map(toVoordracht);
}

/** Requests to the own organisation with a candidate that waits for an answer. */
export async function listWaitingRequests(tx: Tx): Promise<WaitingRequest[]> {
  const rows = await tx
    .select({ proposal, request })
    .from(proposal)
    .innerJoin(request, eq(request.id, proposal.requestId))
    .where(
      and(
        eq(proposal.status, 'aangevraagd'),
        sql`${proposal.ownerOrganisationId} = ${tx.actor.organisationId}::uuid`,
      ),
    )
    .orderBy(asc(proposal.requestedAt), asc(proposal.id))
    .limit(MAX_ROWS);
  return [...Map.groupBy(rows, (row) => row.request.id).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        request: { ...first.request, requestedAt: toInstant(first.request.requestedAt) },
        waiting: group.map((row) => toVoordracht(row.proposal)),
      },
    ];
  });
}

/** Moments of the actor as nazorgcontact that are due within a week. */
export async function listDueNazorg(tx: Tx, today: IsoDate): Promise<DueNazorg[]> {
  const rows = await tx
    .select({ moment: nazorgMoment, placement })
    .from(nazorgMoment)
    .innerJoin(placement, eq(placement.id, nazorgMoment.placementId))
    .where(
      and(
        sql`${nazorgMoment.nazorgContactId} = ${tx.actor.actorId}::uuid`,
        isNull(nazorgMoment.doneOn),
        lte(nazorgMoment.dueOn, addDays(today, NAZORG_AHEAD_DAYS)),
      ),
    )
    .orderBy(asc(nazorgMoment.dueOn), asc(nazorgMoment.id))
    .limit(MAX_ROWS);
  return rows.map((row) => ({
    placementId: row.placement.id,
    vacancyTitle: row.placement.vacancyTitle,
    dueOn: row.moment.dueOn,
    confirmedAt: toInstant(row.placement.confirmedAt),
  }));
}

/** Whoever hears of the terms: the adviser, the contact and the begeleider; a teamleider for the organisation. */
function followsPlacement(actor: Tx['actor']) {
  const { actorId, organisationId } = actor;
  const leads = hasRole(actor, 'teamleider');
  return or(
    sql`${placement.adviserId} = ${actorId}::uuid`,
    sql`${placement.nazorgContactId} = ${actorId}::uuid`,
    sql`${proposal.begeleiderId} = ${actorId}::uuid`,
    leads ? sql`${placement.ownerOrganisationId} = ${organisationId}::uuid` : undefined,
  );
}

/** Placements that are not long over, with what is arranged around them. */
export async function listWatchedPlacements(tx: Tx, today: IsoDate): Promise<WatchedPlacement[]> {
  const rows = await tx
    .select({ placement })
    .from(placement)
    .leftJoin(proposal, eq(proposal.id, placement.proposalId))
    .where(
      and(
        followsPlacement(tx.actor),
        or(isNull(placement.endOn), gte(placement.endOn, addDays(today, -ENDED_DAYS))),
      ),
    )
    .orderBy(desc(placement.confirmedAt), asc(placement.id))
    .limit(MAX_ROWS);
  const found = await createPlacementRegelingRepository(tx).listOf(rows.map((row) => row.placement.id));
  const byPlacement = Map.groupBy(found, ({ placementId }) => placementId);
  return rows.map((row) => ({
    ...row.placement,
    confirmedAt: toInstant(row.placement.confirmedAt),
    regelingen: byPlacement.get(row.placement.id) ?? [],
  }));
}
