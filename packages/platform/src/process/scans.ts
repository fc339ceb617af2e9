/**
 * Runs the scans of the services. A tick only starts a scan; the truth is "due and not yet done" in PostgreSQL, so a
 * missed tick heals by itself and two processes do no harm; an advisory lock keeps them from doing the work twice.
 */
import type { Clock } from '@vlinderdas/kernel/clock';
import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import type { Scan } from '../module.ts';

export interface ScanRunner {
  /** Runs one scan now, for tests and commands. */
  runOnce(scan: Scan): Promise<void>;
  close(): Promise<void>;
}

export function startScans(
  scans: readonly { scan: Scan; db: Database }[],
  { clock, log }: { clock: Clock; log: Logger },
): ScanRunner {
  const running = new Set<Promise<void>>();

  async function tick(scan: Scan, db: Database): Promise<void> {
    try {
      await db.withLock(scan.name, () => scan.run(clock.now()));
    } catch (err) {
      log.error({ err, scan: scan.name }, 'scan failed; the next tick tries again');
    }
  }

  const timers = scans.map(({ scan, db }) =>
    setInterval(() => {
      const run = tick(scan, db).finally(() => running.delete(run));
      running.add(run);
    }, scan.everyMs),
  );

  return {
    runOnce: (scan) => scan.run(clock.now()),
    async close() {
      for (const timer of timers) clearInterval(timer);
      await Promise.allSettled(running);
    },
  };
}
