import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FaultPlatform, startFaultPlatform } from './platform.ts';
import { defectsOf, reportAfterQuiet } from './run.ts';
import { startWriter } from './writer.ts';

/** Where each process dies, once per point, in this order. */
const FAULTS = {
  vacancies: ['vacancies', 'api.written', 'api.committed'],
  candidates: ['candidates', 'candidates.stored'],
  'relay-1': ['relay', 'relay.locked', 'relay.added', 'relay.marked'],
  'matcher-1': ['matcher', 'matcher.claimed', 'matcher.scored', 'matcher.stored'],
} as const;

const marks = mkdtempSync(join(tmpdir(), 'vlinderdas-marks-'));
let platform: FaultPlatform;

beforeAll(async () => {
  const commands = Object.entries(FAULTS).map(([name, [services, ...faults]]) => [
    name,
    [
      join(import.meta.dirname, 'process.ts'),
      `--services=${services}`,
      `--faults=${faults.join(',')}`,
      `--marks=${marks}`,
    ],
  ]);
  // biome-ignore lint/style/noProcessEnv: programs are looked for where the run has them
  const searchPath = process.env.PATH ?? '';
  platform = await startFaultPlatform({ searchPath, commands: Object.fromEntries(commands) });
}, 120_000);

afterAll(async () => {
  await platform?.close();
  rmSync(marks, { recursive: true });
}, 60_000);

describe('a process that dies', () => {
  it('before and after the commit of a POST leaves one row, and the repeated request gets its one answer', async () => {
    const { origin, world, audit } = platform;
    const key = randomUUID();
    const post = async () => {
      const response = await fetch(`${origin}/vacatures/v1/vacatures`, {
        method: 'POST',
        headers: { authorization: world.adviser, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ naamVacature: 'Orderpicker, één keer' }),
      });
      return { status: response.status, body: await response.text() };
    };

    const answers = await vi.waitFor(
      async () => {
        const first = await post();
        expect(first.status).toBe(201);
        return [first, await post()];
      },
      { timeout: 60_000, interval: 100 },
    );

    expect(existsSync(join(marks, 'api.written'))).toBe(true);
    expect(existsSync(join(marks, 'api.committed'))).toBe(true);
    expect(answers[1]).toEqual(answers[0]);
    const { id, revisie } = JSON.parse(answers[0]?.body ?? '');
    const once = { kind: 'vacancy', id, revision: revisie, hours: null } as const;
    const { lost, doubled } = await audit.examine([once]);
    expect({ lost, doubled }).toEqual({ lost: [], doubled: [] });
  }, 90_000);

  it('at any point between a write and its list leaves nothing undone, and nothing done twice', async () => {
    const { origin, world } = platform;
    const faults = Object.values(FAULTS).flatMap(([, ...points]) => points);
    const writer = startWriter({ origin, world, seed: 5, most: { candidates: 20, vacancies: 10 } });

    await vi.waitFor(() => expect(readdirSync(marks).sort()).toEqual([...faults].sort()), {
      timeout: 90_000,
      interval: 100,
    });
    const report = await reportAfterQuiet(platform, writer);

    // The vacancy of the test before has a client of its own.
    const doubled = report.doubled.slice(1);
    expect(defectsOf({ ...report, doubled, unexplained: [] })).toEqual([]);
    // All ends are kills: no process ended of itself.
    expect(report.unexplained.filter((end) => !end.endsWith('exit null'))).toEqual([]);
  }, 180_000);
});
