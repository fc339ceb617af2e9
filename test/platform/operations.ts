/** Every operation of every API, by id: what the route list, the matrix and the document are made from. */
import {
  operations as candidates,
  basePath as candidatesPath,
} from '@vlinderdas/candidates-service/contract/candidates.routes';
import {
  employersBasePath,
  employersOperations,
} from '@vlinderdas/employers-service/contract/employers.routes';
import {
  instrumentsBasePath,
  instrumentsOperations,
} from '@vlinderdas/instruments-service/contract/instruments.routes';
import { matchingBasePath, matchingOperations } from '@vlinderdas/matcher-service/contract/matching.routes';
import {
  organisationsOperations,
  BASE_PATH as organisationsPath,
} from '@vlinderdas/organisations-service/contract/organisations.routes';
import {
  placementsBasePath,
  placementsOperations,
} from '@vlinderdas/placements-service/contract/placements.routes';
import type { OperationShape } from '@vlinderdas/platform/http/contract';
import {
  taxonomyOperations,
  BASE_PATH as taxonomyPath,
} from '@vlinderdas/taxonomy-service/contract/taxonomy.routes';
import {
  vacanciesBasePath,
  vacanciesOperations,
} from '@vlinderdas/vacancies-service/contract/vacancies.routes';

export interface PlatformOperation {
  basePath: string;
  operation: OperationShape;
}

const apis: readonly (readonly [string, Readonly<Record<string, OperationShape>>])[] = [
  [organisationsPath, organisationsOperations],
  [taxonomyPath, taxonomyOperations],
  [employersBasePath, employersOperations],
  [candidatesPath, candidates],
  [vacanciesBasePath, vacanciesOperations],
  [matchingBasePath, matchingOperations],
  [placementsBasePath, placementsOperations],
  [instrumentsBasePath, instrumentsOperations],
];

export const allOperations: readonly PlatformOperation[] = apis.flatMap(([basePath, operations]) =>
  Object.values(operations).map((operation) => ({ basePath, operation })),
);

/** @throws Error for an id that no contract has */
export function operationOf(id: string): PlatformOperation {
  const found = allOperations.find(({ operation }) => operation.id === id);
  if (!found) throw new Error(`No contract has an operation ${id}.`);
  return found;
}

export interface OperationCall {
  params?: Readonly<Record<string, string>> | undefined;
  query?: Readonly<Record<string, string>> | undefined;
  body?: unknown;
}

export function addressOf({ basePath, operation }: PlatformOperation, call: OperationCall): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.params?.[name] ?? ''),
  );
  const query = new URLSearchParams(call.query).toString();
  return `${basePath}${path}${query && `?${query}`}`;
}
