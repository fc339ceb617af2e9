import { newId } from '@vlinderdas/kernel/id';
import { anonymous } from '@vlinderdas/platform/auth/actor';
import type { OperationShape } from '@vlinderdas/platform/http/contract';
import { testPerson } from '@vlinderdas/platform/testing/service';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { describe, expect, it } from 'vitest';
import { catalogueOperations } from '../src/contract/catalogue.routes.ts';
import { instrumentsOperations } from '../src/contract/instruments.routes.ts';
import { menukaartOperations } from '../src/contract/menukaart.routes.ts';
import { newInstrument, newVariant } from './catalogue.builder.ts';
import { startInstruments } from './region.builder.ts';

const service = await startInstruments();
const regionId = newId();
const own = Object.values({ ...catalogueOperations, ...menukaartOperations }) as OperationShape[];
const restricted = own.filter(({ access }) => access !== 'public');
const named = (list: readonly OperationShape[]) =>
  list.map((operation) => [operation.id, operation] as const);

const bodies: Readonly<Record<string, unknown>> = {
  instrumentToevoegen: newInstrument(),
  instrumentWijzigen: { naam: 'Anders' },
  gelijkendeInstrumentenZoeken: { naam: 'Jobcoach' },
  variantToevoegen: newVariant('maatjesregeling', newId()),
  variantWijzigen: { gepubliceerd: false },
  menukaartInstellingenVastleggen: { gepubliceerd: true },
};

/** A request of the right form about something that does not exist. */
function example(operation: OperationShape) {
  const url = operation.path.replaceAll(/\{\w+\}/g, () => newId());
  const body = bodies[operation.id];
  return { method: operation.method, url, ...(body !== undefined && { body }) };
}

describe('every operation of the catalogue', () => {
  it.each(named(restricted))('%s refuses without sign-in', async (_, operation) => {
    const response = await service.request(anonymous, example(operation));

    expect(response.statusCode).toBe(401);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });

  it.each(named(restricted))('%s refuses every role that its table does not name', async (_, operation) => {
    const access = operation.access as Record<string, string>;
    for (const role of rollen.values.filter((value) => !Object.hasOwn(access, value))) {
      const response = await service.request(testPerson(regionId, newId(), role), example(operation));
      expect([role, response.statusCode]).toEqual([role, 403]);
    }
  });

  it.each(named(restricted.filter(({ path }) => path.includes('{'))))(
    '%s answers 404 to everyone whom its table names, for an id that does not exist',
    async (_, operation) => {
      for (const role of Object.keys(operation.access)) {
        const response = await service.request(testPerson(regionId, newId(), role), example(operation));
        expect([role, response.statusCode]).toEqual([role, 404]);
        expect(response.json()).toMatchObject({ status: 404, title: 'Niet gevonden' });
      }
    },
  );

  it.each(named(restricted))('%s refuses software: it has no scope', async (_, operation) => {
    const [role = ''] = Object.keys(operation.access);
    const machine = {
      kind: 'machine',
      actorId: newId(),
      regionId,
      organisationId: newId(),
      roles: [role],
      scopes: ['instrumenten:lezen'],
    } as const;

    expect((await service.request(machine, example(operation))).statusCode).toBe(403);
  });

  it('is described in the OpenAPI document, with all others of the service', async () => {
    const document = (await service.request(anonymous, { method: 'GET', url: '/openapi.json' })).json();
    const described = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>)
      .flatMap((path) => Object.values(path))
      .map(({ operationId }) => operationId);

    expect(described.sort()).toEqual(
      Object.values(instrumentsOperations)
        .map(({ id }) => id)
        .sort(),
    );
  });
});
