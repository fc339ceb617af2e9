import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { employersBasePath, employersOperations } from './employers.routes.ts';

/** Calls the employers API as the caller, in this process or over HTTP. */
export function createEmployersClient(transport: Transport) {
  return createContractClient(employersBasePath, employersOperations, transport);
}
export type EmployersClient = ReturnType<typeof createEmployersClient>;
