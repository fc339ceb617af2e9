import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { BASE_PATH, organisationsOperations } from './organisations.routes.ts';

/** How other services ask this one. */
export function createOrganisationsClient(transport: Transport) {
  return createContractClient(BASE_PATH, organisationsOperations, transport);
}

export type OrganisationsClient = ReturnType<typeof createOrganisationsClient>;
