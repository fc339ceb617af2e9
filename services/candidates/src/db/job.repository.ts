/** What jobs do as the system: only the pseudonymous part of their region. */
import type { Tx } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';

export interface Touched extends Record<string, unknown> {
  id: string;
  revision: number;
  organisationId: string;
}

/** Every person of the organisation gets a new revision, so that whoever follows looks again. Index: candidate_caseload. */
export async function touchOrganisation(tx: Tx, organisationId: string): Promise<Touched[]> {
  const { rows } = await tx.execute<Touched>(sql`
    update candidates.candidate set revision = revision + 1
    where owner_organisation_id = ${organisationId}
    returning id, revision, owner_organisation_id as "organisationId"`);
  return rows;
}

/**
 * Takes over what the placements service says of one proposal, unless something newer stands here. A proposal that
 * the view does not list (any more) ends its release.
 */
export async function storeRelease(tx: Tx, proposalId: string): Promise<void> {
  await tx.execute(sql`
    with said as (
      select r.proposal_id, r.candidate_id, r.region_id, c.owner_organisation_id, r.receiver_organisation_id,
        r.valid_until, r.revision, r.withdrawn
      from placements.identity_release r join candidates.candidate c on c.id = r.candidate_id
      where r.proposal_id = ${proposalId}
    ), ended as (
      update candidates.release set withdrawn = true
      where proposal_id = ${proposalId} and not exists (select from said)
    )
    insert into candidates.release as r (proposal_id, candidate_id, region_id, owner_organisation_id,
      receiver_organisation_id, valid_until, revision, withdrawn)
    select * from said
    on conflict (proposal_id, candidate_id) do update set
      receiver_organisation_id = excluded.receiver_organisation_id, valid_until = excluded.valid_until,
      revision = excluded.revision, withdrawn = excluded.withdrawn
    where r.revision < excluded.revision`);
}

export interface DueReturn extends Record<string, unknown> {
  candidateId: string;
  regionId: string;
  organisationId: string;
}

/** Whose temporary absence is over, in all regions: ids only. */
export async function listDueReturns(tx: Tx, today: string): Promise<DueReturn[]> {
  const { rows } = await tx.execute<DueReturn>(sql`
    select candidate_id as "candidateId", region_id as "regionId", owner_organisation_id as "organisationId"
    from candidates.due_returns(${today}::date)`);
  return rows;
}

/** Back to available; undefined when someone changed it in between. */
export async function endAbsence(
  tx: Tx,
  due: DueReturn,
  options: { today: string; historyId: string; at: Date },
): Promise<Touched | undefined> {
  const { rows } = await tx.execute<Touched>(sql`
    with back as (
      update candidates.candidate
      set beschikbaarheid = 'beschikbaar', unavailable_until = null, revision = revision + 1,
        changed_at = ${options.at.toISOString()}
      where id = ${due.candidateId} and beschikbaarheid = 'tijdelijk-niet' and unavailable_until <= ${options.today}
      returning id, revision, region_id, owner_organisation_id
    ), told as (
      insert into candidates.status_history
        (id, candidate_id, region_id, owner_organisation_id, at, subject, previous, current, criterion)
      select ${options.historyId}, id, region_id, owner_organisation_id, ${options.at.toISOString()},
        'beschikbaarheid', 'tijdelijk-niet', 'beschikbaar', 'de opgegeven datum is bereikt' from back
    )
    select id, revision, owner_organisation_id as "organisationId" from back`);
  return rows[0];
}
