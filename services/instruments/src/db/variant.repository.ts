/** Stores what providers do. Who may write which row is decided by the use case, and again by row-level security. */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { NewId } from '@vlinderdas/kernel/id';
import { conflict, notFound } from '@vlinderdas/kernel/problem';
import { sqlState, type Tx } from '@vlinderdas/platform/db/database';
import { and, eq, gt, sql } from 'drizzle-orm';
import { variantOverlaps } from '../contract/problems.ts';
import type { ProviderVariant } from '../domain/catalogue.ts';
import { toProviderVariant } from './catalogue.repository.ts';
import { variantTable } from './tables.ts';

const EXCLUSION_VIOLATION = '23P01';
/** PostgreSQL takes 65,535 parameters in one statement. */
const ROWS_PER_INSERT = 500;
/** Few enough that nobody waits while they are read. */
const ROWS_PER_PAGE = 200;

/** A row that a provider keeps; `provider` is the id of its organisation. */
export type VariantDraft = Omit<ProviderVariant, 'revision' | 'updatedAt' | 'changedByOrganisationId'>;

async function refusingOverlap<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (sqlState(error) === EXCLUSION_VIOLATION) throw variantOverlaps();
    throw error;
  }
}

export function createVariantRepository(tx: Tx, { newId, now }: { newId: NewId; now: Date }) {
  const { regionId, organisationId } = tx.actor;

  function toRow(variant: VariantDraft, revision: number) {
    return {
      regionId: regionId ?? '',
      id: variant.id,
      revision,
      instrumentCode: variant.instrumentCode,
      organisationId: variant.provider,
      gemeenteCode: variant.gemeenteCode ?? null,
      parts: variant.parts,
      contact: variant.contact ?? null,
      funding: variant.funding ?? null,
      fundingEndsOn: variant.funding?.eindigtOp ? addDays(variant.funding.eindigtOp, 1) : null,
      published: variant.published,
      reviewOn: variant.reviewOn,
      validFrom: variant.validFrom,
      validTo: variant.validTo ?? null,
      updatedAt: now,
      changedByOrganisationId: organisationId,
    };
  }

  async function insert(variant: VariantDraft): Promise<ProviderVariant> {
    const [row] = await refusingOverlap(
      tx
        .insert(variantTable)
        .values({ ...toRow(variant, 1), createdAt: now })
        .returning()
        .execute(),
    );
    if (!row) throw conflict();
    return toProviderVariant(row);
  }

  async function save(before: ProviderVariant, after: VariantDraft): Promise<ProviderVariant> {
    const { id, ...row } = toRow(after, before.revision + 1);
    const [stored] = await refusingOverlap(
      tx
        .update(variantTable)
        .set(row)
        .where(and(eq(variantTable.id, id), eq(variantTable.revision, before.revision)))
        .returning()
        .execute(),
    );
    if (!stored) throw conflict();
    return toProviderVariant(stored);
  }

  return {
    /** @throws notFound 404, also for a row that the actor may not see */
    async get(id: string): Promise<ProviderVariant> {
      const [row] = await tx.select().from(variantTable).where(eq(variantTable.id, id));
      if (!row) throw notFound();
      return toProviderVariant(row);
    },

    /** All rows of a provider for an instrument, every gemeente and every period, oldest first. */
    async listOf(instrumentCode: string, provider: string): Promise<ProviderVariant[]> {
      const rows = await tx
        .select()
        .from(variantTable)
        .where(
          and(eq(variantTable.instrumentCode, instrumentCode), eq(variantTable.organisationId, provider)),
        )
        .orderBy(
          sql`${variantTable.validFrom}, ${variantTable.gemeenteCode} nulls first, ${variantTable.id}`,
        );
      return rows.map(toProviderVariant);
    },

    /** Every row of a provider, every instrument and period, some at a time. */
    async *pagesOf(provider: string): AsyncGenerator<ProviderVariant[]> {
      let after: string | undefined;
      for (;;) {
        const rows = await tx
          .select()
          .from(variantTable)
          .where(
            and(
              eq(variantTable.organisationId, provider),
              after === undefined ? undefined : gt(variantTable.id, after),
            ),
          )
          .orderBy(variantTable.id)
          .limit(ROWS_PER_PAGE);
        if (rows.length > 0) yield rows.map(toProviderVariant);
        if (rows.length < ROWS_PER_PAGE) return;
        after = rows.at(-1)?.id;
      }
    },

    /** @throws variantOverlaps 409 */
    insert,

    /** Many rows that were checked against each other. @throws variantOverlaps 409 when somebody else was first */
    async insertMany(variants: readonly VariantDraft[]): Promise<void> {
      for (let at = 0; at < variants.length; at += ROWS_PER_INSERT) {
        const rows = variants
          .slice(at, at + ROWS_PER_INSERT)
          .map((row) => ({ ...toRow(row, 1), createdAt: now }));
        await refusingOverlap(tx.insert(variantTable).values(rows).execute());
      }
    },

    /** A correction in place. @throws conflict 409 when someone else was first, variantOverlaps 409 */
    save,

    /**
     * The row ends on `day` and what it becomes begins there, up to the end that the row had: history stays as it was.
     * On the row's own first day it is a correction in place.
     * @param day within the row's period
     */
    async changeFrom(before: ProviderVariant, after: VariantDraft, day: IsoDate): Promise<ProviderVariant> {
      if (day === before.validFrom) return save(before, { ...after, validFrom: day });
      await save(before, { ...before, validTo: day });
      return insert({ ...after, id: newId(), validFrom: day });
    },
  };
}
export type VariantRepository = ReturnType<typeof createVariantRepository>;
