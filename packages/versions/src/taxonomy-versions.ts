/**
 * The versions of the taxonomy as services use them: read from the views that `taxonomy` publishes, opened once and
 * kept while they are in use. Which one a region works with is asked in the caller's own transaction, so that an
 * activation holds from the moment it is committed, in every process, whatever Redis does.
 */
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Database, Tx } from '@vlinderdas/platform/db/database';
import type { Mapping } from '@vlinderdas/taxonomy/mapping';
import { decodePrepared } from '@vlinderdas/taxonomy/prepared/prepared-file';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy, type Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { sql } from 'drizzle-orm';

/** The version that the program ships. A region that chose none works with the newest that was kept. */
export const SHIPPED_VERSION = starterTaxonomy.id;

/** Opened versions besides those in use are no more than this: ESCO in full takes some 30 MB. */
const KEPT = 3;

export interface ActiveVersion {
  readonly taxonomy: Taxonomy;
  /** Of the region's choice; 0 when it never chose. */
  readonly revision: number;
}

export interface TaxonomyVersions {
  /** The version that the actor's region works with now. */
  active(tx: Tx): Promise<ActiveVersion>;
  /** Undefined for a version that is not there (any more). */
  find(tx: Tx, id: string): Promise<Taxonomy | undefined>;
  /** The stored form, to open elsewhere; undefined for the shipped version and for one that is not there. */
  findPrepared(tx: Tx, id: string): Promise<Uint8Array | undefined>;
}

interface Chosen extends Record<string, unknown> {
  /** The region's choice, or else the newest version that a program shipped and kept. */
  version: string | null;
  revision: number | null;
  /** Rises with every import, and only an import brings mappings. */
  imports: number;
}

async function readChosen(tx: Tx): Promise<Chosen> {
  const { rows } = await tx.execute<Chosen>(sql`
    select coalesce(chosen.version, (select id from taxonomy.published_default)) as version,
      chosen.revision, imported.count as imports
    from (select count(*)::int as count from taxonomy.published_version) imported
    left join taxonomy.published_active chosen on chosen.region_id = (select app.region_id())`);
  return rows[0] ?? { version: null, revision: null, imports: 0 };
}

async function readPrepared(tx: Tx, id: string): Promise<Uint8Array | undefined> {
  const { rows } = await tx.execute<{ prepared: Buffer }>(
    sql`select prepared from taxonomy.published_version where id = ${id}`,
  );
  return rows[0]?.prepared;
}

async function readMappings(tx: Tx, id: string): Promise<Mapping[]> {
  const { rows } = await tx.execute<Mapping & Record<string, unknown>>(sql`
    select from_uri as "from", to_uri as "to", match from taxonomy.published_mapping where to_version = ${id}`);
  return rows;
}

async function open(tx: Tx, id: string): Promise<Taxonomy | undefined> {
  const prepared = id === SHIPPED_VERSION ? undefined : await readPrepared(tx, id);
  if (id !== SHIPPED_VERSION && !prepared) return undefined;
  const mappings = await readMappings(tx, id);
  return prepared ? decodePrepared(prepared, mappings) : createTaxonomy(starterTaxonomy, mappings);
}

/**
 * @example
 * const versions = createTaxonomyVersions();
 * const { taxonomy } = await versions.active(tx);
 */
export function createTaxonomyVersions(): TaxonomyVersions {
  /** The latest used last. A version is opened again after an import, which may have brought mappings to it. */
  const opened = new Map<string, { imports: number; taxonomy: Taxonomy }>();

  /** Who asks while a version is being opened waits for it instead of opening another one. */
  const opening = new Map<string, Promise<Taxonomy | undefined>>();

  async function openOnce(tx: Tx, id: string): Promise<Taxonomy | undefined> {
    const running = opening.get(id) ?? open(tx, id).finally(() => opening.delete(id));
    opening.set(id, running);
    return running;
  }

  async function get(tx: Tx, id: string, imports: number): Promise<Taxonomy | undefined> {
    const known = opened.get(id);
    const taxonomy = known?.imports === imports ? known.taxonomy : await openOnce(tx, id);
    opened.delete(id);
    if (!taxonomy) return undefined;
    opened.set(id, { imports, taxonomy });
    const [oldest] = opened.keys();
    if (opened.size > KEPT && oldest !== undefined) opened.delete(oldest);
    return taxonomy;
  }

  return {
    async active(tx) {
      const { version, revision, imports } = await readChosen(tx);
      const chosen = version === null ? undefined : await get(tx, version, imports);
      // What the first programs shipped was not kept: their regions work with the present one.
      const taxonomy = chosen ?? (await get(tx, SHIPPED_VERSION, imports));
      if (!taxonomy) throw new Error('the shipped version of the taxonomy does not open');
      return { taxonomy, revision: revision ?? 0 };
    },
    async find(tx, id) {
      return get(tx, id, (await readChosen(tx)).imports);
    },
    findPrepared: async (tx, id) => (id === SHIPPED_VERSION ? undefined : readPrepared(tx, id)),
  };
}

const NO_REGION = '00000000-0000-0000-0000-000000000000';

/**
 * Opens the version of regions that chose none before the first question, which would otherwise wait for it.
 * @returns that version
 */
export async function warmUp(versions: TaxonomyVersions, db: Database): Promise<Taxonomy> {
  const context = { actor: systemActor(NO_REGION, null), correlationId: 'taxonomy-warm-up' };
  const { taxonomy } = await db.transaction(context, (tx) => versions.active(tx));
  return taxonomy;
}
