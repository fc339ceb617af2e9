/** Reads of organisations and of who guides whom, as lists. The tables are small: some hundreds of rows a region. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import { type SQL, sql } from 'drizzle-orm';
import type { Organisation, Uitvoering } from '../domain/organisation.ts';
import { afterLast, type Page, type PageRequest, toPage } from './page.ts';

/** Index: organisation_by_name. */
export async function listOrganisations(
  tx: Tx,
  filter: { kind: string | undefined; search: string | undefined },
  page: PageRequest,
): Promise<Page<Organisation>> {
  const { rows } = await tx.execute(sql`
    select id, kind, name, public_name as "publicName", gemeente_code as "gemeenteCode", email, phone, revision
    from organisations.organisation o
    where ${filter.kind === undefined ? sql`true` : sql`kind = ${filter.kind}`}
      and ${nameHolds(sql`coalesce(name || ' ' || public_name, name)`, filter.search)}
      and ${afterLast('o', page)}
    order by name collate "nl-x-icu", id limit ${page.limit + 1}`);
  return toPage(rows as unknown as Organisation[], page.limit);
}

/** Without regard to case and accents. */
export function nameHolds(column: SQL, search: string | undefined): SQL {
  if (search === undefined) return sql`true`;
  return sql`position(lower(public.unaccent(${search})) in lower(public.unaccent(${column}))) > 0`;
}

export async function findGemeente(tx: Tx, code: string): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await tx.execute<{ id: string; name: string }>(
    sql`select id, name from organisations.organisation where gemeente_code = ${code}`,
  );
  return rows[0];
}

const uitvoeringColumns = sql`
  u.id, u.gemeente_code as "gemeenteCode", g.name as "gemeenteName", u.wet,
  u.organisation_id as "organisationId", o.name as "organisationName",
  u.valid_from as "validFrom", u.valid_to as "validTo", u.revision
  from organisations.uitvoering u
  join organisations.organisation g on g.region_id = u.region_id and g.gemeente_code = u.gemeente_code
  join organisations.organisation o on o.region_id = u.region_id and o.id = u.organisation_id`;

/** Index: the exclusion constraint `uitvoering_overlap`. */
export async function listUitvoeringOn(
  tx: Tx,
  filter: { gemeenteCode: string; wet: string | undefined; date: IsoDate },
): Promise<Uitvoering[]> {
  const { rows } = await tx.execute(sql`
    select ${uitvoeringColumns}
    where u.gemeente_code = ${filter.gemeenteCode} and daterange(u.valid_from, u.valid_to) @> ${filter.date}::date
      and ${filter.wet === undefined ? sql`true` : sql`u.wet = ${filter.wet}`}
    order by u.wet`);
  return rows as unknown as Uitvoering[];
}

export async function findUitvoering(tx: Tx, id: string): Promise<Uitvoering | undefined> {
  const { rows } = await tx.execute(sql`select ${uitvoeringColumns} where u.id = ${id}`);
  return rows[0] as unknown as Uitvoering | undefined;
}

/** By gemeente, law and date; `after` is the key of the last row. */
export async function listUitvoeringen(
  tx: Tx,
  filter: { organisationId: string | undefined; wet: string | undefined },
  page: { limit: number; after: readonly (string | number | null)[] | undefined },
): Promise<{ rows: Uitvoering[]; next: readonly [string, string, string] | undefined }> {
  const [gemeenteCode = '', wet = '', validFrom = ''] = page.after ?? [];
  const { rows } = await tx.execute(sql`
    select ${uitvoeringColumns}
    where ${filter.organisationId === undefined ? sql`true` : sql`u.organisation_id = ${filter.organisationId}`}
      and ${filter.wet === undefined ? sql`true` : sql`u.wet = ${filter.wet}`}
      and ${page.after ? sql`(u.gemeente_code, u.wet, u.valid_from) > (${gemeenteCode}, ${wet}, ${validFrom}::date)` : sql`true`}
    order by u.gemeente_code, u.wet, u.valid_from limit ${page.limit + 1}`);
  const found = rows as unknown as Uitvoering[];
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    rows: shown,
    next: found.length > page.limit && last ? [last.gemeenteCode, last.wet, last.validFrom] : undefined,
  };
}

/** Gemeenten for which nobody carries out the Participatiewet on that day. */
export async function listUnservedGemeenten(tx: Tx, date: IsoDate): Promise<{ id: string; name: string }[]> {
  const { rows } = await tx.execute<{ id: string; name: string }>(sql`
    select g.id, g.name from organisations.organisation g
    where g.kind = 'gemeente' and not exists (
      select from organisations.uitvoering u
      where u.gemeente_code = g.gemeente_code and u.wet = 'participatiewet'
        and daterange(u.valid_from, u.valid_to) @> ${date}::date)
    order by g.name collate "nl-x-icu", g.id limit 50`);
  return rows;
}
