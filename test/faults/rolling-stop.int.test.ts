import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Balancer, startBalancer } from './balancer.ts';
import type { Member } from './fleet.ts';
import { type FaultPlatform, startFaultPlatform } from './platform.ts';
import { defectsOf, reportAfterQuiet } from './run.ts';
import { startWriter } from './writer.ts';

const STOP_WITHIN_MS = 10_000;
const READERS = 3;
const PAUSE_MS = 5;

let platform: FaultPlatform;
let balancer: Balancer;

beforeAll(async () => {
  platform = await startFaultPlatform({
    // biome-ignore lint/style/noProcessEnv: programs are looked for where the run has them
    searchPath: process.env.PATH ?? '',
    processes: {
      'vacancies-1': 'vacancies',
      'vacancies-2': 'vacancies',
      others: 'organisations,employers,taxonomy,candidates',
      matcher: 'matcher',
      relay: 'relay',
    },
  });
  const copies = platform.fleet.members.filter(({ name }) => name.startsWith('vacancies'));
  balancer = await startBalancer(copies.map(({ address }) => address));
}, 120_000);

afterAll(async () => {
  await balancer?.close();
  await platform?.close();
}, 60_000);

/** Reads until told to stop; what was not answered 200 is a failure. */
function startReaders(url: string, authorization: string) {
  const failures: string[] = [];
  let [answered, stopping] = [0, false];
  const read = async () => {
    while (!stopping) {
      await fetch(url, { headers: { authorization } }).then(
        async (response) => {
          const text = await response.text();
          if (response.status === 200) answered += 1;
          else failures.push(`${response.status} ${text}`);
        },
        (error: unknown) => failures.push(String(error)),
      );
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  const readers = Array.from({ length: READERS }, read);
  return {
    failures,
    answered: () => answered,
    async stop() {
      stopping = true;
      await Promise.all(readers);
    },
  };
}

describe('a rolling restart under load', () => {
  it('fails no read, loses no write, and each process ends in time and by itself', async () => {
    const { origin, world, fleet } = platform;
    const writer = startWriter({ origin, world, seed: 3, most: { candidates: 20, vacancies: 10 } });
    const readers = startReaders(`${balancer.origin}/vacatures/v1/vacatures`, world.adviser);
    const ends: { name: string; code: number | null; ms: number }[] = [];
    const restart = async (member: Member) => {
      ends.push({ name: member.name, ...(await member.stop()) });
      await fleet.untilUp(60_000);
    };

    for (const member of fleet.members) if (member.name !== 'others') await restart(member);
    await readers.stop();
    const report = await reportAfterQuiet(platform, writer);

    expect(readers.failures).toEqual([]);
    expect(readers.answered()).toBeGreaterThan(100);
    expect(ends.filter(({ code, ms }) => code !== 0 || ms > STOP_WITHIN_MS)).toEqual([]);
    expect(defectsOf(report)).toEqual([]);
  }, 240_000);
});
