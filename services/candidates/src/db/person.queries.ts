/** What the owner organisation reads: one dossier, lists with names, history, doubles, who looked. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, arrayContains, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { KandidaatZoekvraag } from '../contract/candidate.resource.ts';
import { accessLog, candidate, identity, regelingfeit, release, sourceKey, statusHistory } from './tables.ts';

/** A person whose identity the actor may see: of the own organisation, or released to it. */
export async function findDossier(tx: Tx, id: string) {
  const [found] = await tx
    .select({ candidate, identity })
    .from(candidate)
    .innerJoin(identity, eq(identity.candidateId, candidate.id))
    .where(eq(candidate.id, id));
  if (!found) return undefined;
  const facts = await tx.select().from(regelingfeit).where(eq(regelingfeit.candidateId, id));
  const keys = await tx
    .select({ source: sourceKey.source, key: sourceKey.key })
    .from(sourceKey)
    .where(eq(sourceKey.candidateId, id))
    .orderBy(asc(sourceKey.source), asc(sourceKey.key));
  return { ...found, facts, keys };
}
export type DossierRow = NonNullable<Awaited<ReturnType<typeof findDossier>>>;

export interface ListFilter
  extends Pick<KandidaatZoekvraag, 'beschikbaarheid' | 'bemiddelbaarheid' | 'teamId' | 'aandacht'> {
  begeleiderId: string | undefined;
  search: string | undefined;
  today: IsoDate;
  /** Confirmed before this day is no longer fresh. */
  freshSince: IsoDate;
  limit: number;
  after: readonly [name: string, id: string] | undefined;
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}

const sortName = sql<string>`coalesce(lower(${identity.familyName}), '')`;

/** Index: duplicate_key_hash. */
const hasDouble = sql`exists (
  select from candidates.duplicate_key d join candidates.duplicate_key o
    on o.region_id = d.region_id and o.hash = d.hash and o.candidate_id <> d.candidate_id
  where d.candidate_id = ${candidate.id})`;

function attention({ aandacht, today, freshSince }: ListFilter): SQL | undefined {
  switch (aandacht) {
    case undefined:
      return undefined;
    case 'onvolledig':
      return sql`not ${candidate.rankable}`;
    case 'verouderd':
      return sql`${candidate.confirmedOn} < ${freshSince}`;
    case 'houdbaarheid-voorbij':
      return sql`${candidate.houdbaarTot} < ${today}`;
    case 'mogelijk-dubbel':
      return hasDouble;
  }
}

function matchesSearch(search: string | undefined): SQL | undefined {
  if (!search) return undefined;
  const part = `%${escapeLike(search.trim())}%`;
  return sql`(concat_ws(' ', ${identity.givenName}, ${identity.namePrefix}, ${identity.familyName}) ilike ${part}
    or ${candidate.cardNumber} ilike ${escapeLike(search.trim())})`;
}

/** The own organisation's people by name. Index: identity_name, candidate_caseload. One row more than the limit. */
export async function listOwn(tx: Tx, filter: ListFilter) {
  const { after } = filter;
  const { organisationId } = tx.actor;
  return tx
    .select({
      ...getTableColumns(candidate),
      givenName: identity.givenName,
      namePrefix: identity.namePrefix,
      familyName: identity.familyName,
      sortName,
    })
    .from(candidate)
    .innerJoin(identity, eq(identity.candidateId, candidate.id))
    .where(
      and(
        sql`${candidate.ownerOrganisationId} = ${organisationId}`,
        filter.beschikbaarheid && eq(candidate.beschikbaarheid, filter.beschikbaarheid),
        filter.bemiddelbaarheid && eq(candidate.bemiddelbaarheid, filter.bemiddelbaarheid),
        filter.teamId ? eq(candidate.teamId, filter.teamId) : undefined,
        filter.begeleiderId ? eq(candidate.begeleiderId, filter.begeleiderId) : undefined,
        attention(filter),
        matchesSearch(filter.search),
        after
          ? sql`(${sortName} collate "nl-x-icu", ${candidate.id}) > (${after[0]}::text collate "nl-x-icu", ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(sql`${sortName} collate "nl-x-icu"`, candidate.id)
    .limit(filter.limit + 1);
}
export type ListRow = Awaited<ReturnType<typeof listOwn>>[number];

export async function isOwn(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: candidate.id })
    .from(candidate)
    .where(and(eq(candidate.id, id), sql`${candidate.ownerOrganisationId} = ${tx.actor.organisationId}`));
  return rows.length > 0;
}

export function listHistory(tx: Tx, candidateId: string) {
  return tx
    .select()
    .from(statusHistory)
    .where(eq(statusHistory.candidateId, candidateId))
    .orderBy(desc(statusHistory.at), desc(statusHistory.id));
}

export function listReleases(tx: Tx, candidateId: string) {
  return tx
    .select()
    .from(release)
    .where(eq(release.candidateId, candidateId))
    .orderBy(desc(release.validUntil), asc(release.proposalId));
}

/** The looks at one person, newest first, without the other persons of the same list. */
export function listLooks(tx: Tx, candidateId: string) {
  return tx
    .select({
      at: accessLog.at,
      organisationId: accessLog.organisationId,
      kind: accessLog.kind,
      purpose: accessLog.purpose,
    })
    .from(accessLog)
    .where(arrayContains(accessLog.subjectIds, [candidateId]))
    .orderBy(desc(accessLog.at), desc(accessLog.id));
}

/** Others of the region with the same hash as this own person. Index: duplicate_key_hash. */
export async function listDoubles(tx: Tx, candidateId: string) {
  const { rows } = await tx.execute<{
    candidateId: string;
    organisationId: string;
    cardNumber: string | null;
    begeleiderId: string | null;
  }>(sql`
    with own as (select hash from candidates.duplicate_key where candidate_id = ${candidateId})
    select d.candidate_id as "candidateId", d.owner_organisation_id as "organisationId",
      c.card_number as "cardNumber", c.begeleider_id as "begeleiderId"
    from own join candidates.duplicate_key d on d.hash = own.hash and d.candidate_id <> ${candidateId}
    left join candidates.candidate c on c.id = d.candidate_id
    order by d.candidate_id`);
  return rows;
}

export interface AttentionCounts {
  incomplete: number;
  stale: number;
  expired: number;
  doubles: number;
  since: Date | null;
}

/** What waits in a case load (or, without begeleider, in the whole organisation). Index: candidate_caseload. */
export async function countAttention(
  tx: Tx,
  filter: { begeleiderId: string | undefined; today: IsoDate; freshSince: IsoDate },
): Promise<AttentionCounts> {
  const { begeleiderId, today, freshSince } = filter;
  const { rows } = await tx.execute<Omit<AttentionCounts, 'since'> & { since: string | null }>(sql`
    select count(*) filter (where not c.rankable)::int as incomplete,
      count(*) filter (where c.confirmed_on < ${freshSince})::int as stale,
      count(*) filter (where c.houdbaar_tot < ${today})::int as expired,
      count(*) filter (where exists (
        select from candidates.duplicate_key d join candidates.duplicate_key o
          on o.region_id = d.region_id and o.hash = d.hash and o.candidate_id <> d.candidate_id
        where d.candidate_id = c.id))::int as doubles,
      min(c.changed_at) as since
    from candidates.candidate c
    where c.owner_organisation_id = ${tx.actor.organisationId} and c.beschikbaarheid <> 'afgesloten'
      and (${begeleiderId ?? null}::uuid is null or c.begeleider_id = ${begeleiderId ?? null}::uuid)`);
  const [row] = rows;
  if (!row) return { incomplete: 0, stale: 0, expired: 0, doubles: 0, since: null };
  return { ...row, since: row.since === null ? null : new Date(row.since) };
}
