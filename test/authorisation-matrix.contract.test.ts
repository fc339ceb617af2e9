/**
 * Who may do what, for every operation there is: made from the contracts, so that a new operation without an example
 * fails here by name (N13). Who does not reach something gets the answer of an id that does not exist, in body and in
 * headers (N1, N2, N7), and a refusal changes nothing.
 */
import { newId } from '@vlinderdas/kernel/id';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import { type Case, casesOf, createMachines } from './platform/cases.ts';
import { openContents } from './platform/contents.ts';
import { examples } from './platform/examples/all-examples.ts';
import type { Example, Ids, Scene } from './platform/examples/example.ts';
import { allOperations, type PlatformOperation } from './platform/operations.ts';
import { startPlatform } from './platform/running-platform.ts';
import { plantSeed, storyOf } from './platform/story.ts';
import { buildWorld } from './platform/world.ts';

const platform = await startPlatform();
const world = await buildWorld(platform);
const contents = await openContents(platform.database);
const machines = await createMachines(world);
const story = storyOf(world);
const scene: Scene = { world, story, seed: await plantSeed(world) };

const named = allOperations
  .filter(({ operation }) => examples[operation.id])
  .map((called) => [called.operation.id, called] as const);

const exampleOf = ({ operation }: PlatformOperation): Example => examples[operation.id] ?? {};
/** A search is a POST that changes nothing. */
const isReading = ({ method, path }: PlatformOperation['operation']) =>
  method === 'GET' || path.includes('/_');

async function perform({ operation }: PlatformOperation, { caller }: Case, ids: Ids) {
  const request = exampleOf({ operation, basePath: '' }).request?.(ids, scene, caller) ?? { params: ids };
  return world.call(caller, operation.id, request);
}

/** Ids of the same form that nobody has. */
function unknown(ids: Ids): Ids {
  return Object.fromEntries(
    Object.entries(ids).map(([name, value]) => [name, value.startsWith('GM') ? 'GM9999' : newId()]),
  );
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g;
const PASSING_HEADERS = ['date', 'x-request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
const blank = (text: string) =>
  text
    .replace(UUID, '<id>')
    .replace(TIME, '<time>')
    .replace(/GM\d{4}/g, '<gm>');

/** Body and headers without what differs from call to call. */
function face(response: LightMyRequestResponse) {
  const headers = Object.entries(response.headers)
    .filter(([name]) => !PASSING_HEADERS.includes(name))
    .map(([name, value]) => `${name}: ${value}`);
  return { status: response.statusCode, headers: headers.toSorted(), body: blank(response.body) };
}

const tell = (who: Case, response: LightMyRequestResponse) =>
  `${who.verdict} for ${who.caller.name}: ${response.statusCode} ${response.body.slice(0, 300)}`;

async function faultsOfRefusal(called: PlatformOperation, who: Case, ids: Ids): Promise<string[]> {
  const response = await perform(called, who, ids);
  const { statusCode: status, headers } = response;
  if (status >= 400 && !String(headers['content-type']).startsWith('application/problem+json'))
    return [`no problem document, ${tell(who, response)}`];
  switch (who.verdict) {
    case 'unauthenticated':
      return status === 401 ? [] : [tell(who, response)];
    case 'forbidden':
      return status === 403 ? [] : [tell(who, response)];
    default:
      break;
  }
  const refused = exampleOf(called).openSecret ? [400, 403, 404] : [404];
  if (called.operation.params && !refused.includes(status)) return [tell(who, response)];
  if (!called.operation.params && status < 400 && !isReading(called.operation)) return [tell(who, response)];
  if (exampleOf(called).openSecret) return [];
  const absent = face(await perform(called, who, unknown(ids)));
  const seen = face(response);
  return JSON.stringify(seen) === JSON.stringify(absent)
    ? []
    : [`unlike an unknown id, ${tell(who, response)} but ${JSON.stringify(absent).slice(0, 400)}`];
}

describe('every route', () => {
  const routesOfApis = platform.routes.filter(({ url }) => /^\/[a-z-]+\/v\d+\//.test(url));

  it('of an API belongs to an operation, or is the 405 or the document of one', () => {
    const addresses = new Set(
      allOperations.map(({ basePath, operation }) => basePath + operation.path.replace(/\{\w+\}/g, ':')),
    );
    const strays = routesOfApis.filter((route) => {
      const operation = (route.config as { operation?: unknown } | undefined)?.operation;
      if (operation) return !allOperations.some((known) => known.operation === operation);
      return !addresses.has(route.url.replace(/:\w+/g, ':')) && !route.url.endsWith('/openapi.json');
    });
    expect(strays.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
    expect(routesOfApis.length).toBeGreaterThan(allOperations.length);
  });

  it('that no operation has, answers 405 with what is allowed', async () => {
    const others = routesOfApis.filter(
      ({ config, url }) => !(config as { operation?: unknown })?.operation && !url.endsWith('/openapi.json'),
    );
    for (const { method, url } of others) {
      const [first = ''] = [method].flat();
      const response = await platform.send({
        method: first,
        url: url.replace(/:\w+/g, newId()),
        headers: world.person('own', 'beheerder').headers,
      });
      expect({ url, first, status: response.statusCode }).toEqual({ url, first, status: 405 });
      expect(response.headers.allow).toBeTruthy();
    }
  });
});

describe('every operation', () => {
  it('has an example of a valid request', () => {
    const without = allOperations.filter(({ operation }) => !examples[operation.id]);
    expect(without.map(({ operation }) => operation.id)).toEqual([]);
    const orphans = Object.keys(examples).filter(
      (id) => !allOperations.some(({ operation }) => operation.id === id),
    );
    expect(orphans).toEqual([]);
  });

  it.each(named)('%s is refused to who may not, and nothing changes', async (_id, called) => {
    const { target } = exampleOf(called);
    const refusals = casesOf(called.operation, world, machines).filter(
      ({ verdict }) => verdict !== 'reached' && (verdict !== 'hidden' || target),
    );
    const targets = new Map<string, Ids>();
    for (const { holder } of refusals) {
      if (!targets.has(holder.role ?? ''))
        targets.set(holder.role ?? '', (await target?.(scene, holder)) ?? {});
    }
    await contents.settle();
    const before = await contents.fingerprint();

    const faults: string[] = [];
    for (const who of refusals)
      faults.push(...(await faultsOfRefusal(called, who, targets.get(who.holder.role ?? '') ?? {})));

    expect(faults).toEqual([]);
    expect(await contents.fingerprint()).toEqual(before);
  });

  it.each(named)('%s works for who may, and shows what they reach and no more', async (_id, called) => {
    const { target, shows, alsoFine = [] } = exampleOf(called);
    const granted = casesOf(called.operation, world, machines).filter(
      ({ verdict }) => verdict === 'reached' || (verdict === 'hidden' && !target),
    );
    const faults: string[] = [];
    for (const who of granted) {
      const response = await perform(called, who, (await target?.(scene, who.holder)) ?? {});
      const { statusCode: status, body } = response;
      if (status >= 300 && !alsoFine.includes(status)) faults.push(tell(who, response));
      for (const id of shows?.(scene, who.holder) ?? []) {
        if (body.includes(id) !== (who.verdict === 'reached'))
          faults.push(`${who.verdict === 'reached' ? 'misses' : 'shows'} ${id}, ${tell(who, response)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
