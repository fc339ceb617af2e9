import type { TaxonomySource } from '../model.ts';
import { starterTaxonomy } from '../starter/starter-taxonomy.ts';

/** Publishers have no certificates such as VCA, which vacancies ask all the same: ours go along, as they are. */
export function completeVersion(source: TaxonomySource): TaxonomySource {
  return source.certificates.length > 0 ? source : { ...source, certificates: starterTaxonomy.certificates };
}
