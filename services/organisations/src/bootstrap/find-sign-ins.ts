/** Who can sign in, for an identity provider of our own and for the mapping of someone else's. */
import { newId } from '@vlinderdas/kernel/id';
import { anonymous, systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database } from '@vlinderdas/platform/db/database';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { sql } from 'drizzle-orm';

/** A person in one organisation, with the claims that their token carries. */
export interface SignInChoice {
  /** The person's id: what `sub` must be, since it becomes the actor. */
  subject: string;
  issuer: string;
  name: string;
  organisationName: string;
  /** Dutch: roles and organisation. */
  description: string;
  claims: { regio: string; organisatie: string; rollen: string[] };
}

interface SignInRow {
  subject: string;
  issuer: string;
  name: string;
  organisatie: string;
  organisationName: string;
  roles: string[];
}

/**
 * Everyone of a region for whom a sign-in is recorded, once per organisation; who belongs to several stands there
 * several times, the organisation with most roles first.
 * @param db as the role of `organisations`
 */
export async function findSignIns(db: Database, regionId: string): Promise<SignInChoice[]> {
  const context = { actor: systemActor(regionId, null), correlationId: newId() };
  const { rows } = await db.transaction(context, (tx) =>
    tx.execute(sql`
      select p.id as subject, p.issuer, p.name, o.id as organisatie, o.name as "organisationName", m.roles
      from organisations.person p
      join organisations.membership m on m.region_id = p.region_id and m.person_id = p.id
      join organisations.organisation o on o.region_id = m.region_id and o.id = m.organisation_id
      where p.issuer is not null and p.active
      order by o.kind = 'werkgever', p.name collate "nl-x-icu", p.id, cardinality(m.roles) desc, o.id`),
  );
  return (rows as unknown as SignInRow[]).map(({ roles, organisatie, organisationName, ...person }) => ({
    ...person,
    organisationName,
    description: `${labelsOf(roles)}, ${organisationName}`,
    claims: { regio: regionId, organisatie, rollen: roles },
  }));
}

function labelsOf(roles: readonly string[]): string {
  return formatList(roles.map((role) => (rollen.is(role) ? rollen.labels[role] : role)));
}

export interface KnownSignIn {
  personId: string;
  regionId: string;
  organisationId: string;
  roles: string[];
}

/**
 * Who someone is who signed in elsewhere, before there is a region: one row per organisation, none when nobody is
 * known by this issuer and subject, or when they left.
 * @param db as the role of `organisations`
 */
export async function findKnownSignIns(
  db: Database,
  issuer: string,
  subject: string,
): Promise<KnownSignIn[]> {
  const context = { actor: anonymous, correlationId: newId() };
  const { rows } = await db.transaction(context, (tx) =>
    tx.execute(sql`
      select person_id as "personId", region_id as "regionId", organisation_id as "organisationId", roles
      from organisations.sign_in(${issuer}, ${subject})`),
  );
  return rows as unknown as KnownSignIn[];
}
