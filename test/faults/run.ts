/** One fault run: writes stream in, things are killed, then it is quiet, and everything must be as it was said. */
import type { Findings } from './audit.ts';
import { createChaos } from './chaos.ts';
import { type FaultPlatform, startFaultPlatform } from './platform.ts';
import { startWriter, type Writer } from './writer.ts';

const QUIET_MS = 60_000;
const MOST_TRIES = 3;
const LOOK_MS = 250;
const UP_WITHIN_MS = 60_000;

export interface FaultRunOptions {
  seed: number;
  /** Ends the killing; asked after each kill. */
  until(kills: number): boolean;
  searchPath: string;
  /** Longest time that a matcher stands still. */
  freezeMs: number;
  most: { candidates: number; vacancies: number };
  /** Told what is going on. */
  say?(line: string): void;
}

export interface FaultReport extends Findings {
  struck: ReadonlyMap<string, number>;
  written: number;
  repeated: number;
  refusals: readonly string[];
  /** Processes that ended without being killed. */
  unexplained: readonly string[];
  /** From the end of the killing and writing until everything had arrived; null: not within 60 s. */
  settledAfterMs: number | null;
}

/** What is wrong, in words; empty when the run shows that nothing is lost. */
export function defectsOf(report: FaultReport): string[] {
  const { lost, doubled, stale, inexact, refusals, unexplained } = report;
  const some = (what: string, found: readonly string[]) =>
    found.length > 0 ? [`${found.length} ${what}: ${found.slice(0, 3).join(', ')}`] : [];
  return [
    ...some('acknowledged writes lost', lost),
    ...some('writes done twice', doubled),
    ...some('projections not as the view', stale),
    ...some('lists not as from scratch', inexact),
    ...some('requests refused', refusals),
    ...some('processes ended by themselves', unexplained),
    ...(report.fell > 0 ? [`${report.fell} times a revision fell`] : []),
    ...(report.dead > 0 ? [`${report.dead} dead letters`] : []),
    ...(report.settledAfterMs === null ? [`${report.open} deliveries not done after ${QUIET_MS} ms`] : []),
    ...(report.triesPerDelivery > MOST_TRIES
      ? [`${report.triesPerDelivery.toFixed(1)} tries per delivery`]
      : []),
  ];
}

export async function runFaults(options: FaultRunOptions): Promise<FaultReport> {
  const platform = await startFaultPlatform({ searchPath: options.searchPath });
  try {
    return await inflict(platform, options);
  } finally {
    await platform.close();
  }
}

async function inflict(platform: FaultPlatform, options: FaultRunOptions): Promise<FaultReport> {
  const { seed, until, freezeMs, most, say } = options;
  const writer = startWriter({ origin: platform.origin, world: platform.world, seed, most });
  const chaos = createChaos({ platform, seed, freezeMs });
  say?.('writing and killing');
  await chaos.run(until);
  const report = await reportAfterQuiet(platform, writer, say);
  return { ...report, struck: chaos.struck };
}

/** Lets everything come up and finish, waits until it is quiet, and looks. */
export async function reportAfterQuiet(
  { fleet, audit }: FaultPlatform,
  writer: Writer,
  say: (line: string) => void = () => undefined,
): Promise<FaultReport> {
  await fleet.untilUp(UP_WITHIN_MS);
  await writer.stop();
  say('quiet');
  const quietAt = performance.now();
  let settledAfterMs: number | null = null;
  while (settledAfterMs === null && performance.now() - quietAt < QUIET_MS) {
    if (await audit.hasSettled()) settledAfterMs = Math.round(performance.now() - quietAt);
    else await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  say('examining');
  return {
    ...(await audit.examine(writer.acknowledged.values())),
    ...writer.counts,
    refusals: writer.refusals,
    unexplained: fleet.unexplained,
    struck: new Map(),
    settledAfterMs,
  };
}
