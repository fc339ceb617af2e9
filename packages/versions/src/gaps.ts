/** Which codes of a row the new version does not know. Pure. */
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';

export type ConceptKind = 'beroep' | 'competentie' | 'certificaat';

export interface Code {
  kind: ConceptKind;
  uri: string;
}

export interface Gap extends Code {
  /** As a former version called it. */
  name: string | null;
  /** Why nothing stands for it: see `Resolution` in packages/taxonomy. */
  reason: 'unknown' | 'narrow' | 'broad' | 'ambiguous';
}

const TABLES = { beroep: 'occupations', competentie: 'competences', certificaat: 'certificates' } as const;

/**
 * What a row loses by the change: each code once. A code that none of `former` knew was no code of a taxonomy before
 * either, and is passed over.
 *
 * @param former the version that the row was coded with, and others that may name its codes
 */
export function findGaps(codes: readonly Code[], to: Taxonomy, former: readonly Taxonomy[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { kind, uri } of codes) {
    const table = TABLES[kind];
    const resolution = to[table].resolve(uri);
    if (resolution.isMapped) continue;
    const known = former.find((taxonomy) => taxonomy[table].numberOf(uri) !== undefined);
    const number = known?.[table].numberOf(uri);
    if (known === undefined || number === undefined) continue;
    const name = known[table].labelOf(number) ?? null;
    gaps.set(`${kind} ${uri}`, { kind, uri, name, reason: resolution.reason });
  }
  return [...gaps.values()];
}
