import { createContractClient, type Transport } from '@vlinderdas/platform/http/client';
import { vacanciesBasePath, vacanciesOperations } from './vacancies.routes.ts';

/** Calls the vacancies API as the caller, in this process or over HTTP. */
export function createVacanciesClient(transport: Transport) {
  return createContractClient(vacanciesBasePath, vacanciesOperations, transport);
}
export type VacanciesClient = ReturnType<typeof createVacanciesClient>;
