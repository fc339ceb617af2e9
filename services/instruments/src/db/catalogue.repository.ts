/** Reads the catalogue: rows of the region, organisations' published views, and what the program ships. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Tx } from '@vlinderdas/platform/db/database';
import { type SQL, sql } from 'drizzle-orm';
import type {
  Catalogue,
  CatalogueHistory,
  Execution,
  InstrumentDefinition,
  ProviderOrganisation,
  ProviderVariant,
} from '../domain/catalogue.ts';
import { catalogueOn } from '../domain/catalogue-on.ts';
import { nationalInstruments } from '../domain/national/all.ts';
import { toRegionalInstrument } from '../domain/regional-instrument.ts';
import { instrumentTable, variantTable } from './tables.ts';

type VariantRow = typeof variantTable.$inferSelect;

export function toProviderVariant(row: VariantRow): ProviderVariant {
  return {
    id: row.id,
    revision: row.revision,
    instrumentCode: row.instrumentCode,
    provider: row.organisationId,
    gemeenteCode: row.gemeenteCode ?? undefined,
    parts: row.parts,
    contact: row.contact ?? undefined,
    funding: row.funding ?? undefined,
    published: row.published,
    reviewOn: row.reviewOn,
    validFrom: row.validFrom,
    validTo: row.validTo ?? undefined,
    updatedAt: row.updatedAt,
    changedByOrganisationId: row.changedByOrganisationId ?? undefined,
  };
}

/** The instruments that the region added. Row-level security decides which are there for whom. */
async function readRegionalInstruments(tx: Tx): Promise<InstrumentDefinition[]> {
  return (await tx.select().from(instrumentTable)).map(toRegionalInstrument);
}

async function readRows(tx: Tx, condition: SQL): Promise<ProviderVariant[]> {
  const rows = await tx
    .select()
    .from(variantTable)
    .where(condition)
    .orderBy(sql`${variantTable.instrumentCode}, ${variantTable.validFrom}, ${variantTable.id}`);
  return rows.map(toProviderVariant);
}

async function readProviderOrganisations(tx: Tx): Promise<ProviderOrganisation[]> {
  const { rows } = await tx.execute<Record<'organisation_id' | 'kind' | 'name', string> & Contact>(
    sql`select organisation_id, kind, name, phone, email from organisations.provider
      where region_id = ${tx.actor.regionId}`,
  );
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    kind: row.kind,
    name: row.name,
    phone: row.phone ?? undefined,
    email: row.email ?? undefined,
  }));
}
type Contact = Record<'phone' | 'email', string | null>;

async function readExecutions(tx: Tx): Promise<Execution[]> {
  const { rows } = await tx.execute<
    Record<'gemeente_code' | 'gemeente_name' | 'organisation_id' | 'valid_from', string> & {
      valid_to: string | null;
    }
  >(sql`select gemeente_code, gemeente_name, organisation_id, valid_from, valid_to from organisations.execution
    where region_id = ${tx.actor.regionId} and law = 'participatiewet'`);
  return rows.map((row) => ({
    gemeenteCode: row.gemeente_code,
    gemeenteName: row.gemeente_name.replace(/^Gemeente /, ''),
    organisationId: row.organisation_id,
    validFrom: row.valid_from,
    validTo: row.valid_to ?? undefined,
  }));
}

async function readHistory(tx: Tx, condition: SQL): Promise<CatalogueHistory> {
  return {
    national: nationalInstruments,
    regional: await readRegionalInstruments(tx),
    rows: await readRows(tx, condition),
    organisations: await readProviderOrganisations(tx),
    executions: await readExecutions(tx),
  };
}

/** Which rows are read; each that is absent asks for all. */
export interface RowFilter {
  id?: string | undefined;
  instrumentCode?: string | undefined;
  organisationId?: string | undefined;
}

/** With every period, for a line over time or for one of them; see `catalogueOn`. Index: variant_of_provider. */
export function readCatalogueHistory(tx: Tx, filter: RowFilter = {}): Promise<CatalogueHistory> {
  const { id, instrumentCode, organisationId } = filter;
  const conditions: SQL[] = [sql`true`];
  if (id) conditions.push(sql`${variantTable.id} = ${id}`);
  if (instrumentCode) conditions.push(sql`${variantTable.instrumentCode} = ${instrumentCode}`);
  if (organisationId) conditions.push(sql`${variantTable.organisationId} = ${organisationId}`);
  return readHistory(tx, sql.join(conditions, sql` and `));
}

/** What holds on one day, for whoever is acting: colleagues see all of the region, an employer what is published. */
export async function readCatalogue(tx: Tx, day: IsoDate): Promise<Catalogue> {
  const holds = sql`${variantTable.validFrom} <= ${day} and (${variantTable.validTo} is null or ${variantTable.validTo} > ${day})`;
  return catalogueOn(await readHistory(tx, holds), day);
}
