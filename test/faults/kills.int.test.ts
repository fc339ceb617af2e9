import { describe, expect, it } from 'vitest';
import { defectsOf, runFaults } from './run.ts';

/** One deck of every fault: `npm run faults` does more of them, and longer. */
const KILLS = 24;

describe('while vacancies and candidates stream in', () => {
  it('killing matchers, relays, APIs, Redis and PostgreSQL loses nothing, and lists are as fresh as their inputs within a minute', async () => {
    const report = await runFaults({
      seed: 2,
      until: (kills) => kills >= KILLS,
      // biome-ignore lint/style/noProcessEnv: programs are looked for where the run has them
      searchPath: process.env.PATH ?? '',
      freezeMs: 2_000,
      most: { candidates: 40, vacancies: 15 },
    });

    expect(defectsOf(report)).toEqual([]);
    expect(report.written).toBeGreaterThan(50);
    expect([...report.struck.keys()]).toHaveLength(9);
  }, 240_000);
});
