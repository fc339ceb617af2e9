import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { matchingBasePath, matchingOperations } from './matching.routes.ts';

/** Asks the matcher as the caller, in this process or over HTTP. */
export function createMatchingClient(transport: Transport) {
  return createContractClient(matchingBasePath, matchingOperations, transport);
}
export type MatchingClient = ReturnType<typeof createMatchingClient>;
