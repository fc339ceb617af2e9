/** Reads of people with their memberships and absences, and of teams. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import { type SQL, sql } from 'drizzle-orm';
import type { Contact, Person, Team } from '../domain/person.ts';
import type { Availability } from '../domain/stand-in.ts';
import { nameHolds } from './organisation.queries.ts';
import { afterLast, type Page, type PageRequest, toPage } from './page.ts';

type PersonRow = Omit<Person, 'signIn'> & { issuer: string | null; subject: string | null };

const personColumns = sql`
  p.id, p.name, p.email, p.phone, p.issuer, p.subject, p.deputy_id as "deputyId", p.active, p.revision,
  coalesce((select json_agg(json_build_object(
      'organisationId', m.organisation_id, 'organisationName', o.name, 'organisationKind', o.kind,
      'teamId', m.team_id, 'teamName', t.name, 'roles', m.roles) order by o.name collate "nl-x-icu", o.id)
    from organisations.membership m
    join organisations.organisation o on o.region_id = m.region_id and o.id = m.organisation_id
    left join organisations.team t on t.region_id = m.region_id and t.id = m.team_id
    where m.region_id = p.region_id and m.person_id = p.id), '[]') as memberships,
  coalesce((select json_agg(json_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on) order by a.starts_on)
    from organisations.absence a
    where a.region_id = p.region_id and a.person_id = p.id), '[]') as absences`;

function toPerson({ issuer, subject, ...row }: PersonRow): Person {
  return { ...row, signIn: issuer === null || subject === null ? null : { issuer, subject } };
}

/** By primary key; in no particular order. */
export async function readPeople(tx: Tx, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const { rows } = await tx.execute(sql`
    select ${personColumns} from organisations.person p where p.id = any(${sql.param([...ids])}::uuid[])`);
  return (rows as unknown as PersonRow[]).map(toPerson);
}

/** Of active people, by name. */
export async function readContactsByIds(tx: Tx, ids: readonly string[]): Promise<Contact[]> {
  const { rows } = await tx.execute(sql`
    select p.id, p.name, p.email, p.phone from organisations.person p
    where p.active and p.id = any(${sql.param([...ids])}::uuid[])
    order by p.name collate "nl-x-icu", p.id`);
  return rows as unknown as Contact[];
}

export interface PeopleFilter {
  organisationId: string | undefined;
  teamId: string | undefined;
  role: string | undefined;
  search: string | undefined;
}

/** Who belongs here now. Indexes: person_by_name, membership's primary key. */
export async function listPeople(tx: Tx, filter: PeopleFilter, page: PageRequest): Promise<Page<Person>> {
  const { organisationId, teamId, role } = filter;
  const conditions: SQL[] = [sql`m.region_id = p.region_id`, sql`m.person_id = p.id`];
  if (organisationId !== undefined) conditions.push(sql`m.organisation_id = ${organisationId}`);
  if (teamId !== undefined) conditions.push(sql`m.team_id = ${teamId}`);
  if (role !== undefined) conditions.push(sql`${role} = any (m.roles)`);
  const { rows } = await tx.execute(sql`
    select ${personColumns} from organisations.person p
    where p.active and ${nameHolds(sql`p.name`, filter.search)} and ${afterLast('p', page)}
      and exists (select from organisations.membership m where ${sql.join(conditions, sql` and `)})
    order by p.name collate "nl-x-icu", p.id limit ${page.limit + 1}`);
  return toPage((rows as unknown as PersonRow[]).map(toPerson), page.limit);
}

/**
 * Everyone who may be met when looking for a stand-in: the chain of deputies (at most ten), the team, and the team
 * leaders of the same organisation. Colleagues are in the order in which they are asked.
 */
export async function readAvailabilities(
  tx: Tx,
  personId: string,
): Promise<{ people: Map<string, Availability>; colleagues: string[] }> {
  const { rows } = await tx.execute(sql`
    with recursive chain(id, steps) as (
      select ${personId}::uuid, 0
      union
      select p.deputy_id, c.steps + 1 from chain c
      join organisations.person p on p.id = c.id where p.deputy_id is not null and c.steps < 10
    ),
    colleague(id, rank) as (
      select other.person_id, min(case when other.team_id = own.team_id then 1 else 2 end)
      from organisations.membership own
      join organisations.membership other
        on other.organisation_id = own.organisation_id and other.person_id <> own.person_id
        and (other.team_id = own.team_id or 'teamleider' = any (other.roles))
      where own.person_id = ${personId}
      group by other.person_id
    ),
    met(id, rank) as (
      select id, min(rank) from (select id, 0 as rank from chain union all select id, rank from colleague) found
      group by id
    )
    select p.id, p.active, p.deputy_id as "deputyId", c.rank as rank,
      coalesce((select json_agg(json_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on))
        from organisations.absence a where a.person_id = p.id), '[]') as absences
    from met join organisations.person p on p.id = met.id
    left join colleague c on c.id = p.id
    order by c.rank nulls last, p.name collate "nl-x-icu", p.id`);
  const found = rows as unknown as (Availability & { rank: number | null })[];
  return {
    people: new Map(
      found.map(({ id, active, deputyId, absences }) => [id, { id, active, deputyId, absences }]),
    ),
    colleagues: found.filter(({ rank }) => rank !== null).map(({ id }) => id),
  };
}

const teamColumns = sql`
  o.id, o.organisation_id as "organisationId", o.name, o.phone, o.revision,
  coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'email', p.email, 'phone', p.phone)
      order by p.name collate "nl-x-icu", p.id)
    from organisations.membership m
    join organisations.person p on p.region_id = m.region_id and p.id = m.person_id
    where m.region_id = o.region_id and m.team_id = o.id and p.active), '[]') as members
  from organisations.team o`;

export async function findTeam(tx: Tx, id: string): Promise<Team | undefined> {
  const { rows } = await tx.execute(sql`select ${teamColumns} where o.id = ${id}`);
  return rows[0] as unknown as Team | undefined;
}

export async function listTeams(tx: Tx, organisationId: string, page: PageRequest): Promise<Page<Team>> {
  const { rows } = await tx.execute(sql`
    select ${teamColumns} where o.organisation_id = ${organisationId} and ${afterLast('o', page)}
    order by o.name collate "nl-x-icu", o.id limit ${page.limit + 1}`);
  return toPage(rows as unknown as Team[], page.limit);
}

/** People of an organisation who are away between two days and for whom nobody was named. */
export async function listAbsentWithoutDeputy(
  tx: Tx,
  organisationId: string,
  from: IsoDate,
  until: IsoDate,
): Promise<{ id: string; name: string; startsOn: IsoDate }[]> {
  const { rows } = await tx.execute<{ id: string; name: string; startsOn: IsoDate }>(sql`
    select p.id, p.name, min(a.starts_on) as "startsOn"
    from organisations.absence a
    join organisations.person p on p.id = a.person_id and p.active and p.deputy_id is null
    join organisations.membership m on m.person_id = p.id and m.organisation_id = ${organisationId}
    where daterange(a.starts_on, a.ends_on, '[]') && daterange(${from}::date, ${until}::date, '[]')
    group by p.id, p.name order by "startsOn", p.id limit 50`);
  return rows;
}
