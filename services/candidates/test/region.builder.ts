/** A region with organisations that share, and one that does not, for the tests of this service. */
import { newId } from '@vlinderdas/kernel/id';
import { veldgroepen } from '@vlinderdas/organisations-service/contract/organisation.resource';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase, type Tx } from '@vlinderdas/platform/db/database';
import type { TestDatabase } from '@vlinderdas/platform/testing/database';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { sql } from 'drizzle-orm';

/** As the administrator, who passes by every policy. */
export async function asAdmin<T>(database: TestDatabase, work: (tx: Tx) => Promise<T>): Promise<T> {
  const db = createDatabase({
    url: database.adminUrl,
    max: 1,
    applicationName: 'test',
    onError: () => undefined,
  });
  try {
    return await db.transaction({ actor: systemActor(newId(), null), correlationId: newId() }, work);
  } finally {
    await db.close();
  }
}

export interface TestRegion {
  regionId: string;
  /** Shares in the region. */
  dommel: string;
  /** Shares in the region. */
  kempenland: string;
  /** Has decided not to share. */
  groeneWoud: string;
  person(organisationId: string, ...roles: string[]): ReturnType<typeof testPerson>;
}

export async function decideSharing(
  database: TestDatabase,
  regionId: string,
  organisationId: string,
  shares: boolean,
  fieldGroups: readonly string[] = veldgroepen.values,
): Promise<void> {
  await asAdmin(database, async (tx) => {
    await tx.execute(sql`update organisations.sharing_decision set in_force = false
      where region_id = ${regionId} and organisation_id = ${organisationId}`);
    await tx.execute(sql`
      insert into organisations.sharing_decision (region_id, organisation_id, revision, shares, field_groups, purpose,
        legal_ground, valid_from, in_force, created_at)
      select ${regionId}, ${organisationId}, coalesce(max(revision), 0) + 1, ${shares},
        ${sql.param([...fieldGroups])}::text[], 'bemiddeling', 'Wet SUWI, artikel 10', '2026-01-01', true, now()
      from organisations.sharing_decision where region_id = ${regionId} and organisation_id = ${organisationId}`);
  });
}

export async function buildRegion(database: TestDatabase): Promise<TestRegion> {
  const regionId = newId();
  const [dommel, kempenland, groeneWoud] = [newId(), newId(), newId()];
  await asAdmin(database, async (tx) => {
    await tx.execute(sql`
      insert into organisations.region (region_id, code, name, wsp_form, receipt_workdays, first_proposal_workdays,
        guide_answer_workdays, employer_answer_workdays, expiry_workdays, max_open_requests, own_first_hours,
        silent_vacancy_days, carnaval, goede_vrijdag, bevrijdingsdag, revision, created_at)
      values (${regionId}, '99', 'Voorbeeldregio', 'een-loket', 1, 5, 2, 5, 10, 3, 0, 30, false, false, 'nooit', 1, now())`);
    for (const id of [dommel, kempenland, groeneWoud]) {
      await tx.execute(sql`
        insert into organisations.organisation (region_id, id, kind, name, revision, created_at)
        values (${regionId}, ${id}, 'gemeentelijke-dienst', ${`Voorbeeld ${id}`}, 1, now())`);
    }
  });
  await decideSharing(database, regionId, dommel, true);
  await decideSharing(database, regionId, kempenland, true);
  await decideSharing(database, regionId, groeneWoud, false);
  return {
    regionId,
    dommel,
    kempenland,
    groeneWoud,
    person: (organisationId, ...roles) => testPerson(regionId, organisationId, ...roles),
  };
}
