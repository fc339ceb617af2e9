import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { adviceOperations } from './advice.routes.ts';
import { harmonisationOperations } from './harmonisation.routes.ts';
import { instrumentsBasePath, instrumentsOperations } from './instruments.routes.ts';

const operations = { ...instrumentsOperations, ...adviceOperations, ...harmonisationOperations };

/** Calls the instruments API as the caller, in this process or over HTTP. */
export function createInstrumentsClient(transport: Transport) {
  return createContractClient(instrumentsBasePath, operations, transport);
}
export type InstrumentsClient = ReturnType<typeof createInstrumentsClient>;
