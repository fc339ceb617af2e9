/**
 * What every operation of a service owes its callers, read from the contract: one test for each operation and rule.
 * Call the checks inside a `describe`.
 */
import { newId } from '@vlinderdas/kernel/id';
import { expect, it } from 'vitest';
import { anonymous, type MachineActor, type PersonActor } from '../auth/actor.ts';
import type { OperationShape } from '../http/contract.ts';
import type { TestRequest, TestService } from './service.ts';

export interface Examples {
  /** Bodies of the right form, by id of the operation. */
  bodies: Readonly<Record<string, unknown>>;
  /** Path parameters that need a form of their own; any other is a new id, of something that does not exist. */
  parameters?: Readonly<Record<string, string>>;
}

export interface CheckedOperations extends Examples {
  service: Pick<TestService, 'request'>;
  operations: readonly OperationShape[];
  /** Every role that people can hold. */
  roles: readonly string[];
  /** Someone who holds this role. */
  person(role: string): PersonActor;
}

/** A request of the right form. */
export function exampleOf(operation: OperationShape, { bodies, parameters = {} }: Examples): TestRequest {
  const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? newId());
  const body = bodies[operation.id];
  const headers: Record<string, string> = operation.bodyType ? { 'content-type': operation.bodyType } : {};
  return { method: operation.method, url, headers, ...(body !== undefined && { body }) };
}

/**
 * Who is let in, and what the others are told.
 * @param scopes what software may do elsewhere; none of these operations is among it
 */
export function checkAccess(checked: CheckedOperations, scopes: readonly string[] = []): void {
  checkSignIn(checked);
  checkRoles(checked);
  checkUnknownIds(checked);
  checkScopes(checked, scopes);
}

export function checkSignIn({ service, operations, ...examples }: CheckedOperations): void {
  it.each(restricted(operations))('%s refuses without sign-in', async (_, operation) => {
    const response = await service.request(anonymous, exampleOf(operation, examples));

    expect(response.statusCode).toBe(401);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });
}

export function checkRoles({ service, operations, roles, person, ...examples }: CheckedOperations): void {
  it.each(restricted(operations))(
    '%s refuses every role that its table does not name',
    async (_, operation, access) => {
      for (const role of roles.filter((value) => !Object.hasOwn(access, value))) {
        const response = await service.request(person(role), exampleOf(operation, examples));
        expect([role, response.statusCode]).toEqual([role, 403]);
      }
    },
  );
}

function checkUnknownIds({ service, operations, roles, person, ...examples }: CheckedOperations): void {
  const withId = operations.filter(({ path }) => path.includes('{'));
  it.each(restricted(withId))(
    '%s answers 404 to everyone whom its table names, for an id that does not exist',
    async (_, operation, access) => {
      for (const role of roles.filter((value) => Object.hasOwn(access, value))) {
        const response = await service.request(person(role), exampleOf(operation, examples));
        expect([role, response.statusCode]).toEqual([role, 404]);
        expect(response.json()).toMatchObject({ status: 404, title: 'Niet gevonden' });
      }
    },
  );
}

function checkScopes(
  { service, operations, person, ...examples }: CheckedOperations,
  scopes: readonly string[],
): void {
  it.each(restricted(operations))('%s refuses software without its scope', async (_, operation, access) => {
    const [role = ''] = Object.keys(access);
    const software: MachineActor = { ...person(role), kind: 'machine', scopes };

    expect((await service.request(software, exampleOf(operation, examples))).statusCode).toBe(403);
  });
}

/** @param operations all that the service has */
export function checkDescription(
  service: Pick<TestService, 'request'>,
  operations: readonly OperationShape[],
): void {
  it('is described in the OpenAPI document', async () => {
    const document = (await service.request(anonymous, { method: 'GET', url: '/openapi.json' })).json();
    const described = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>)
      .flatMap((path) => Object.values(path))
      .map(({ operationId }) => operationId);

    expect(described.sort()).toEqual(operations.map(({ id }) => id).sort());
  });
}

function restricted(operations: readonly OperationShape[]) {
  return operations.flatMap((operation) =>
    operation.access === 'public' ? [] : [[operation.id, operation, operation.access] as const],
  );
}
