import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { instrumentsBasePath, instrumentsOperations } from './instruments.routes.ts';

/** Calls the instruments API as the caller, in this process or over HTTP. */
export function createInstrumentsClient(transport: Transport) {
  return createContractClient(instrumentsBasePath, instrumentsOperations, transport);
}
export type InstrumentsClient = ReturnType<typeof createInstrumentsClient>;
