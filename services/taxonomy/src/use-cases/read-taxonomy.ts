/** Reading by the version of the caller's region. Public facts: nothing is authorised and nobody is logged. */
import { notFound } from '@vlinderdas/kernel/problem';
import type { Call } from '@vlinderdas/platform/http/call';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import { createActiveVersionRepository } from '../db/active-version.repository.ts';
import type { Hit, LabelSearch } from '../domain/label-search.ts';
import type { Version, Versions } from '../domain/version.ts';

export type Deps = Pick<ServiceDeps, 'inTransaction' | 'outbox' | 'clock' | 'cursors'> & {
  versions: Versions;
};

export const readVersion =
  (deps: Deps) =>
  async (call: Call): Promise<{ version: Version; revision: number }> => {
    const active = await deps.inTransaction(call, (tx) => createActiveVersionRepository(tx).find());
    return { version: deps.versions.orDefault(active?.version), revision: active?.revision ?? 0 };
  };

export interface SearchInput {
  typed: string | undefined;
  cursor: string | undefined;
  limit: number;
}

export interface HitPage {
  version: Version;
  hits: readonly Hit[];
  next: string | undefined;
}

/** The cursor holds version and position: a list is the same for as long as the version is. */
export const searchConcepts =
  (deps: Deps) =>
  async (
    call: Call,
    kind: 'occupations' | 'competences' | 'certificates',
    { typed, cursor, limit }: SearchInput,
  ): Promise<HitPage> => {
    const list = `${kind} ${typed ?? ''}`;
    const { version } = await readVersion(deps)(call);
    const [id, position] =
      cursor === undefined ? [version.taxonomy.id, 0] : deps.cursors.decode(call.actor, list, cursor);
    const from = Number(position);
    const asked = deps.versions.find(String(id)) ?? version;
    const search: LabelSearch = asked[kind];
    const hits = typed === undefined ? search.all() : search.find(typed);
    const until = from + limit;
    const next =
      until < hits.length ? deps.cursors.encode(call.actor, list, [asked.taxonomy.id, until]) : undefined;
    return { version: asked, hits: hits.slice(from, until), next };
  };

/** @throws notFound for a number that the version does not know */
export function known(number: number | undefined): number {
  if (number === undefined) throw notFound();
  return number;
}
