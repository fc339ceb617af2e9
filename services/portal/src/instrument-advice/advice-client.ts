import { instrumentsBasePath } from '@vlinderdas/instruments-service/contract/access';
import { adviceOperations } from '@vlinderdas/instruments-service/contract/advice.routes';
import { type ContractClient, createContractClient, type Transport } from '@vlinderdas/platform/http/client';

export type AdviceClient = ContractClient<typeof adviceOperations>;

/** Advice and examples of the instruments service, as the caller. */
export function createAdviceClient(transport: Transport): AdviceClient {
  return createContractClient(instrumentsBasePath, adviceOperations, transport);
}
