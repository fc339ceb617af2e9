/**
 * Kills, 100 to 500 ms apart or as soon as a victim is up again. The seed shuffles a deck that holds every fault, so
 * that also a short run does them all.
 */
import type { FaultPlatform } from './platform.ts';
import { createRandom } from './random.ts';

interface Fault {
  name: string;
  /** How often it stands in the deck. */
  weight: number;
  /** Victims that must be up; one of them is taken. */
  victims: readonly string[];
  strike(victim: string): Promise<void> | void;
}

export interface Chaos {
  /** How often each fault was done. */
  struck: ReadonlyMap<string, number>;
  /** Resolves when the last victim of a fault is back. */
  run(until: (kills: number) => boolean): Promise<void>;
}

export interface ChaosOptions {
  platform: FaultPlatform;
  seed: number;
  /** Longest time that a matcher stands still. */
  freezeMs: number;
}

export function createChaos({ platform, seed, freezeMs }: ChaosOptions): Chaos {
  const { fleet, servers } = platform;
  const random = createRandom(seed);
  const struck = new Map<string, number>();
  const busy = new Set<string>();
  const recoveries = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const member = (name: string) => fleet.members.find((candidate) => candidate.name === name);
  const matchers = ['matcher-1', 'matcher-2'];
  const crash = (name: string) => member(name)?.crash();
  const [redis, postgres] = ['redis', 'postgres'];

  const faults: Fault[] = [
    { name: 'matcher SIGKILL', weight: 4, victims: matchers, strike: crash },
    {
      name: 'matcher SIGSTOP',
      weight: 3,
      victims: matchers,
      strike: (name) => member(name)?.freeze(500 + random.below(freezeMs)),
    },
    { name: 'relay SIGKILL', weight: 4, victims: ['relay-1', 'relay-2'], strike: crash },
    { name: 'API SIGKILL', weight: 3, victims: ['vacancies', 'candidates', 'others'], strike: crash },
    { name: 'Redis FLUSHALL', weight: 3, victims: [redis], strike: servers.flushRedis },
    {
      name: 'Redis SIGKILL',
      weight: 2,
      victims: [redis],
      strike: () => servers.crashRedis({ empty: false }),
    },
    {
      name: 'Redis restart empty',
      weight: 1,
      victims: [redis],
      strike: () => servers.crashRedis({ empty: true }),
    },
    { name: 'pg_terminate_backend', weight: 3, victims: [postgres], strike: servers.terminateBackends },
    { name: 'PostgreSQL SIGKILL', weight: 1, victims: [postgres], strike: servers.crashPostgres },
  ];
  const isUp = (name: string) => !busy.has(name) && (member(name)?.isUp() ?? true);

  /** The fault that is next in the deck, once one of its victims is up. */
  async function strike(fault: Fault): Promise<void> {
    let standing = fault.victims.filter(isUp);
    for (; standing.length === 0; standing = fault.victims.filter(isUp))
      await new Promise((resolve) => setTimeout(resolve, 20));
    const victim = standing[random.below(standing.length)] ?? '';
    busy.add(victim);
    struck.set(fault.name, (struck.get(fault.name) ?? 0) + 1);
    const recovery: Promise<void> = Promise.resolve(fault.strike(victim))
      .catch((error: unknown) => void failures.push(error))
      .finally(() => {
        busy.delete(victim);
        recoveries.delete(recovery);
      });
    recoveries.add(recovery);
  }

  let deck: Fault[] = [];
  function draw(): Fault | undefined {
    if (deck.length === 0)
      deck = faults.flatMap((fault) => Array.from({ length: fault.weight }, () => fault));
    return deck.splice(random.below(deck.length), 1)[0];
  }

  return {
    struck,
    async run(until) {
      for (let kills = 0; !until(kills); kills += 1) {
        const fault = draw();
        if (fault) await strike(fault);
        await new Promise((resolve) => setTimeout(resolve, 100 + random.below(400)));
      }
      await Promise.all(recoveries);
      if (failures.length > 0) throw new AggregateError(failures, 'The harness could not do its faults.');
    },
  };
}
