import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { basePath, operations } from './candidates.routes.ts';

/** Calls this service as the caller: credentials go along, so that it authorises the person. */
export function createCandidatesClient(transport: Transport) {
  return createContractClient(basePath, operations, transport);
}
