import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { placementsBasePath, placementsOperations } from './placements.routes.ts';

/** Calls this service as the caller, in this process or over HTTP. */
export function createPlacementsClient(transport: Transport) {
  return createContractClient(placementsBasePath, placementsOperations, transport);
}
export type PlacementsClient = ReturnType<typeof createPlacementsClient>;
