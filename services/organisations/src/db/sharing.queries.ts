/** Reads across the decisions on sharing. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import { sql } from 'drizzle-orm';
import type { Organisation } from '../domain/organisation.ts';

/** Organisations that ever decided on sharing. */
export async function listDecidedOrganisations(tx: Tx): Promise<Organisation[]> {
  const { rows } = await tx.execute(sql`
    select id, kind, name, public_name as "publicName", gemeente_code as "gemeenteCode", email, phone, revision
    from organisations.organisation o
    where exists (select from organisations.sharing_decision d where d.organisation_id = o.id)
    order by id`);
  return rows as unknown as Organisation[];
}

/** Organisations that have a decision which should be in force on that day and is not. */
export async function listDueDecisions(tx: Tx, date: IsoDate): Promise<{ organisationId: string }[]> {
  const { rows } = await tx.execute<{ organisationId: string }>(sql`
    with latest as (
      select distinct on (organisation_id) organisation_id, in_force
      from organisations.sharing_decision where valid_from <= ${date}::date
      order by organisation_id, valid_from desc, revision desc
    )
    select organisation_id as "organisationId" from latest where not in_force order by organisation_id`);
  return rows;
}
