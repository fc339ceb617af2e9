/** Reading by the version of the caller's region. Public facts: nothing is authorised and nobody is logged. */
import { notFound } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { TaxonomyVersions } from '@vlinderdas/versions/taxonomy-versions';
import { createActiveVersionRepository } from '../db/active-version.repository.ts';
import { createVersionRepository, type VersionRow } from '../db/version.repository.ts';
import { editionOf, PUBLISHER } from '../domain/shipped-version.ts';
import { type Found, findConcepts, type Searched, type Version } from '../domain/version.ts';

export type Deps = Pick<ServiceDeps, 'inTransaction' | 'outbox' | 'clock' | 'cursors'> & {
  versions: TaxonomyVersions;
  /** The same taxonomy gives the same search. */
  searchable(taxonomy: Taxonomy): Version;
};

/** What there is to know of a version without opening it. */
type VersionFacts = Omit<VersionRow, 'importedAt'> & {
  /** Null for the version that the program ships. */
  importedAt: Date | null;
};

export interface VersionList {
  /** The shipped one first. */
  versions: readonly VersionFacts[];
  active: string;
  revision: number;
}

const shipped: VersionFacts = {
  id: starterTaxonomy.id,
  language: starterTaxonomy.language,
  source: PUBLISHER,
  publisherVersion: editionOf(starterTaxonomy.id),
  occupations: starterTaxonomy.occupations.length,
  competences: starterTaxonomy.competences.length,
  certificates: starterTaxonomy.certificates.length,
  // A test holds that the program ships no version with findings.
  errors: 0,
  warnings: 0,
  findings: [],
  importedAt: null,
};

/** All versions, and which one the actor's region works with. */
export async function listVersions(tx: Tx): Promise<VersionList> {
  const repository = createVersionRepository(tx);
  const others = (await repository.list()).filter(({ id }) => id !== shipped.id);
  const versions = [shipped, ...others];
  const chosen = await createActiveVersionRepository(tx).find();
  const inUse = chosen?.version ?? (await repository.findDefault());
  const active = versions.find(({ id }) => id === inUse) ?? shipped;
  return { versions, active: active.id, revision: chosen?.revision ?? 0 };
}

export const readVersions =
  (deps: Deps) =>
  (call: Call): Promise<VersionList> =>
    deps.inTransaction(call, listVersions);

export const readVersion =
  (deps: Deps) =>
  (call: Call): Promise<Version> =>
    deps.inTransaction(call, async (tx) => deps.searchable((await deps.versions.active(tx)).taxonomy));

export interface SearchInput {
  typed: string | undefined;
  cursor: string | undefined;
  limit: number;
}

export interface HitPage extends Found {
  version: Version;
  next: string | undefined;
}

function listOf(version: Version, kind: Searched, typed: string | undefined): Found {
  if (typed !== undefined || kind === 'all') return findConcepts(version, kind, typed ?? '');
  return { hits: version[kind].all().map((hit) => ({ ...hit, kind })) };
}

/** The cursor holds version and position: a list is the same for as long as the version is. */
export const searchConcepts =
  (deps: Deps) =>
  async (call: Call, kind: Searched, { typed, cursor, limit }: SearchInput): Promise<HitPage> => {
    const list = `${kind} ${typed ?? ''}`;
    const [id, position] = cursor === undefined ? [] : deps.cursors.decode(call.actor, list, cursor);
    const from = Number(position ?? 0);
    const asked = await deps.inTransaction(call, async (tx) => {
      const begun = id === undefined ? undefined : await deps.versions.find(tx, String(id));
      return deps.searchable(begun ?? (await deps.versions.active(tx)).taxonomy);
    });
    const { hits, ...found } = listOf(asked, kind, typed);
    const until = from + limit;
    const next =
      until < hits.length ? deps.cursors.encode(call.actor, list, [asked.taxonomy.id, until]) : undefined;
    return { version: asked, ...found, hits: hits.slice(from, until), next };
  };

/** @throws notFound for a number that the version does not know */
export function known(number: number | undefined): number {
  if (number === undefined) throw notFound();
  return number;
}
