import type { Call } from '@vlinderdas/platform/http/call';
import type { ServiceDeps } from '@vlinderdas/platform/module';
import type { TaxonomyVersions } from '@vlinderdas/versions/taxonomy-versions';

/** Which version of the taxonomy the caller's region scores with. A public fact. */
export const readTaxonomyInUse =
  ({ inTransaction, versions }: Pick<ServiceDeps, 'inTransaction'> & { versions: TaxonomyVersions }) =>
  (call: Call): Promise<string> =>
    inTransaction(call, async (tx) => (await versions.active(tx)).taxonomy.id);
