/**
 * Whatever is sent, the answer is a problem document with the right status and never a 500, for every field of every
 * operation: made from the contracts (N33, N36, N37); and what breaks says nothing of its inside (N64).
 */
import { newId } from '@vlinderdas/kernel/id';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createMachines } from './platform/cases.ts';
import { openContents } from './platform/contents.ts';
import type { Scene } from './platform/examples/example.ts';
import { leavesOf, NUMBERS, placed, TEXTS, toHostileJson } from './platform/hostile-values.ts';
import { allOperations } from './platform/operations.ts';
import { startPlatform } from './platform/running-platform.ts';
import { plantSeed, storyOf } from './platform/story.ts';
import { validCall } from './platform/valid-call.ts';
import { buildWorld, type SentCall } from './platform/world.ts';

const platform = await startPlatform();
const world = await buildWorld(platform);
const machines = await createMachines(world);
const { client } = await openContents(platform.database);
const scene: Scene = { world, story: storyOf(world), seed: await plantSeed(world) };

/** A profile has some hundred fields. */
const SLOW_MS = 60_000;

type Response = Awaited<ReturnType<typeof world.call>>;
const named = allOperations.map((called) => [called.operation.id, called] as const);

/** What is wrong with an answer to something hostile; nothing when it is refused properly or was harmless. */
function faultsOf(what: string, { statusCode, headers, body }: Response): string[] {
  if (statusCode < 400) return [];
  const isProblem = String(headers['content-type']).startsWith('application/problem+json');
  return statusCode >= 500 || !isProblem ? [`${what}: ${statusCode} ${body.slice(0, 200)}`] : [];
}

const show = (value: unknown) => JSON.stringify(value)?.slice(0, 40);

describe.each(named)('%s', (id, called) => {
  const { params, query, body, bodyType } = called.operation;

  it('survives any value in any field', { timeout: SLOW_MS }, async () => {
    const { caller, call } = await validCall(scene, machines, called);
    const faults: string[] = [];
    const attempt = async (what: string, sent: SentCall) =>
      faults.push(...faultsOf(what, await world.call(caller, id, sent)));

    if (body && !bodyType) {
      for (const { path, kind } of leavesOf(body)) {
        for (const value of kind === 'number' ? NUMBERS : TEXTS) {
          const hostile = toHostileJson(placed(call.body, path, value));
          await attempt(`body /${path.join('/')} ${show(value)}`, { ...call, body: hostile });
        }
      }
    }
    for (const name of Object.keys(query?.shape ?? {})) {
      for (const value of [
        'a\u0000b',
        '1e400',
        'NaN',
        '-1',
        '%',
        "'; drop table x; --",
        '\u202e',
        '[]',
        '',
        '0000-01-01',
      ])
        await attempt(`query ${name} ${show(value)}`, { ...call, query: { ...call.query, [name]: value } });
    }
    for (const name of Object.keys(params?.shape ?? {})) {
      for (const value of ['a\u0000b', '%', "' or 1=1 --", '../../x', 'é'.repeat(150)])
        await attempt(`params ${name} ${show(value)}`, {
          ...call,
          params: { ...call.params, [name]: value },
        });
    }
    expect(faults).toEqual([]);
  });

  it('refuses what it does not know, and says where it stands', async () => {
    const { caller, call } = await validCall(scene, machines, called);
    const pointersOf = (response: Response) => {
      expect(response.statusCode).toBe(400);
      return response.json().errors.map((error: { pointer: string }) => error.pointer);
    };

    const unknown = await world.call(caller, id, { ...call, query: { ...call.query, regioId: newId() } });
    expect(pointersOf(unknown)).toContain('#/query/regioId');
    if (!(body instanceof z.ZodObject) || bodyType) return;
    const fields = call.body as Record<string, unknown>;
    const extra = { regionId: newId(), role: 'beheerder', constructor: 1 };
    const more = await world.call(caller, id, { ...call, body: { ...fields, ...extra } });
    expect(pointersOf(more)).toEqual(expect.arrayContaining(['/regionId', '/role', '/constructor']));
    for (const name of ['__proto__', 'constructor']) {
      const polluted = `{"${name}":{"prototype":{"rollen":["beheerder"]}},${JSON.stringify(fields).slice(1)}`;
      expect((await world.call(caller, id, { ...call, body: polluted })).statusCode).toBe(400);
    }
    for (const wrong of ['', '[]', 'null', '"tekst"', '{', '[[[['])
      expect({ wrong, status: (await world.call(caller, id, { ...call, body: wrong })).statusCode }).toEqual({
        wrong,
        status: 400,
      });
    const xml = { ...call, body: '<a/>', headers: { 'content-type': 'application/xml' } };
    expect((await world.call(caller, id, xml)).statusCode).toBe(415);
    const lines = { ...call, headers: { 'content-type': 'application/x-ndjson' } };
    expect((await world.call(caller, id, lines)).statusCode).toBe(415);
  });
});

describe('a list', () => {
  it.each(named.filter(([, { operation }]) => operation.query?.shape.cursor))(
    '%s refuses a cursor that is not its own, and a key given twice',
    async (id, called) => {
      const { caller, call } = await validCall(scene, machines, called);
      const statusOf = async (query: string) => {
        const response = await platform.send({
          method: called.operation.method,
          url: `${world.urlOf(id, call).split('?')[0]}?${query}`,
          headers: caller.headers,
          ...(call.body !== undefined && { body: call.body }),
        });
        return [query, response.statusCode];
      };
      for (const query of [
        'cursor=abc',
        'cursor=WzFd.AAAA',
        `cursor=${'a'.repeat(3_000)}`,
        'aantal=1&aantal=2',
        'aantal=101',
        'aantal=0',
        'sort=naam',
        'fields=*',
        'organisatie[]=1',
      ])
        expect(await statusOf(query)).toEqual([query, 400]);
    },
  );
});

describe('an operation that breaks', () => {
  const SCHEMAS = [
    'organisations',
    'employers',
    'candidates',
    'vacancies',
    'matcher',
    'placements',
    'instruments',
  ];
  const rename = async (from: (name: string) => string, to: (name: string) => string) => {
    for (const name of SCHEMAS) await client.query(`alter schema ${from(name)} rename to ${to(name)}`);
  };
  const whole = (name: string) => name;
  const broken = (name: string) => `${name}_away`;

  it('says nothing of its inside, to the caller or in the log (N64)', { timeout: SLOW_MS }, async () => {
    const prepared = [];
    for (const [id, called] of named) prepared.push({ id, ...(await validCall(scene, machines, called)) });
    const before = platform.logLines.length;
    await rename(whole, broken);
    const answers: { id: string; statusCode: number; body: string }[] = [];
    try {
      for (const { id, caller, call } of prepared) {
        const { statusCode, body } = await world.call(caller, id, call);
        answers.push({ id, statusCode, body });
      }
    } finally {
      await rename(broken, whole);
    }

    const failed = answers.filter(({ statusCode }) => statusCode >= 500);
    expect(failed.length).toBeGreaterThan(60);
    for (const { id, statusCode, body } of failed) {
      const { type, title, status, detail, instance, ...more } = JSON.parse(body);
      expect({ id, type, status, more }).toEqual({
        id,
        type: '/problemen/interne-fout',
        status: statusCode,
        more: {},
      });
      expect(`${title} ${detail} ${instance}`).not.toMatch(/select|insert|relation|schema|\.ts|node:/i);
    }
    const lines = platform.logLines.slice(before);
    expect(lines.some((line) => line.includes('42P01'))).toBe(true);
    expect(
      lines.filter((line) => /Voorbeeld(sma|stra)|Failed query|insert into|select "/.test(line)),
    ).toEqual([]);
  });
});
