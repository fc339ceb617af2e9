import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { BASE_PATH, taxonomyOperations } from './taxonomy.routes.ts';

/** How other services ask this one. */
export function createTaxonomyClient(transport: Transport) {
  return createContractClient(BASE_PATH, taxonomyOperations, transport);
}

export type TaxonomyClient = ReturnType<typeof createTaxonomyClient>;
