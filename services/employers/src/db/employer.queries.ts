/** Read models: lists of employers, contacts and tasks. */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { CursorKey } from '@vlinderdas/platform/http/cursor';
import { type SQL, sql } from 'drizzle-orm';
import type { WspContactpersoon } from '../contract/employers.resource.ts';
import { contactEntryTable, employerTable } from './tables.ts';

export interface EmployerLine {
  id: string;
  name: string;
  kvkNumber: string | null;
  sector: string | null;
  place: string | null;
  wspContact: WspContactpersoon | null;
}

export interface EmployerFilter {
  search?: string | undefined;
  sector?: string | undefined;
  /** Named contact or deputy. */
  contactId?: string | undefined;
}

interface EmployerLineRow extends Record<string, unknown> {
  id: string;
  name: string;
  kvk_number: string | null;
  sector: string | null;
  place: string | null;
  wsp_contact: WspContactpersoon | null;
}

/** `%`, `_` and `\` in what someone types are characters and no pattern (N41). */
function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}

/** By name as Dutch people sort. Indexes: employer_by_name, employer_search, establishment (employer_id). */
export async function listEmployers(
  tx: Tx,
  filter: EmployerFilter,
  after: CursorKey | undefined,
  limit: number,
): Promise<EmployerLine[]> {
  const conditions: SQL[] = [sql`true`];
  if (filter.search?.trim())
    conditions.push(sql`e.search_text like ${`%${escapeLike(filter.search.trim().toLowerCase())}%`}`);
  if (filter.sector) conditions.push(sql`e.sector = ${filter.sector}`);
  if (filter.contactId) {
    const id = filter.contactId;
    conditions.push(
      sql`(e.wsp_contact ->> 'medewerkerId' = ${id} or e.wsp_deputy ->> 'medewerkerId' = ${id})`,
    );
  }
  if (after) {
    const [name, id] = after;
    conditions.push(sql`(e.name collate "nl-x-icu", e.id) > (${name} collate "nl-x-icu", ${id}::uuid)`);
  }
  const { rows } = await tx.execute<EmployerLineRow>(sql`
    select e.id, e.name, e.kvk_number, e.sector, e.wsp_contact,
      (select s.place from employers.establishment s where s.employer_id = e.id order by s.created_at, s.id limit 1) as place
    from employers.employer e
    where ${sql.join(conditions, sql` and `)}
    order by e.name collate "nl-x-icu", e.id
    limit ${limit}`);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kvkNumber: row.kvk_number,
    sector: row.sector,
    place: row.place,
    wspContact: row.wsp_contact,
  }));
}

/** Newest first. Index: contact_entry (employer_id, on_date desc, id desc). */
export async function listContactEntries(
  tx: Tx,
  employerId: string,
  after: CursorKey | undefined,
  limit: number,
) {
  const c = contactEntryTable;
  const conditions = [sql`${c.employerId} = ${employerId}`];
  if (after) {
    const [onDate, id] = after;
    conditions.push(sql`(${c.onDate}, ${c.id}) < (${onDate}::date, ${id}::uuid)`);
  }
  return tx
    .select()
    .from(c)
    .where(sql.join(conditions, sql` and `))
    .orderBy(sql`${c.onDate} desc, ${c.id} desc`)
    .limit(limit);
}

/** Employers without a named contact (R42), oldest first. */
export async function listWithoutContact(tx: Tx, limit: number) {
  return tx
    .select({ id: employerTable.id, name: employerTable.name, createdAt: employerTable.createdAt })
    .from(employerTable)
    .where(sql`${employerTable.wspContact} is null`)
    .orderBy(sql`${employerTable.createdAt}, ${employerTable.id}`)
    .limit(limit);
}

interface ExpiringRow extends Record<string, unknown> {
  employer_id: string;
  employer_name: string;
  key_name: string;
  created_at: string | Date;
  expires_at: string | Date;
}

export interface ExpiringKey {
  employerId: string;
  employerName: string;
  keyName: string;
  createdAt: Date;
  expiresAt: Date;
}

/** Valid keys without a successor that end before `until`; an employer sees its own. */
export async function listExpiringKeys(
  tx: Tx,
  now: Date,
  until: Date,
  limit: number,
): Promise<ExpiringKey[]> {
  const { rows } = await tx.execute<ExpiringRow>(sql`
    select e.id as employer_id, e.name as employer_name, k.name as key_name, k.created_at, k.expires_at
    from employers.api_key k join employers.employer e on e.id = k.employer_id
    where k.revoked_at is null and k.replaced_by is null
      and k.expires_at > ${now.toISOString()}::timestamptz and k.expires_at <= ${until.toISOString()}::timestamptz
    order by k.expires_at, k.id limit ${limit}`);
  return rows.map((row) => ({
    employerId: row.employer_id,
    employerName: row.employer_name,
    keyName: row.key_name,
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
  }));
}

/** Contacts of which the author would come back to the employer by today. */
export async function listFollowUps(tx: Tx, authorId: string, today: string, limit: number) {
  const { rows } = await tx.execute<{
    employer_id: string;
    employer_name: string;
    follow_up_on: string;
    created_at: string | Date;
  }>(sql`
    select e.id as employer_id, e.name as employer_name, c.follow_up_on, c.created_at
    from employers.contact_entry c join employers.employer e on e.id = c.employer_id
    where c.author_id = ${authorId} and c.follow_up_on <= ${today}::date
      and not exists (select from employers.contact_entry later
        where later.employer_id = c.employer_id and later.on_date >= c.follow_up_on and later.id <> c.id)
    order by c.follow_up_on, c.id limit ${limit}`);
  return rows.map((row) => ({
    employerId: row.employer_id,
    employerName: row.employer_name,
    followUpOn: row.follow_up_on,
    createdAt: new Date(row.created_at),
  }));
}
