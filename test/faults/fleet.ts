/**
 * The platform in many processes behind one origin, each started again when it ends, as a container platform does.
 * Knows which ends it caused itself: any other end of a process that was up is a defect.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningProcess, startProcess } from '@vlinderdas/local/processes';

const LOOK_MS = 50;
const RESTART_PAUSE_MS = 200;

export interface Member {
  /** `matcher-1` */
  name: string;
  address: string;
  /** Up: it answers, and nothing is being done to it. */
  isUp(): boolean;
  /** SIGKILL; it comes back by itself. */
  crash(): void;
  /** SIGSTOP, and SIGCONT after a while. */
  freeze(ms: number): Promise<void>;
  /** SIGTERM; resolves when it has ended, with how long that took and its exit code. */
  stop(): Promise<{ code: number | null; ms: number }>;
}

export interface Fleet {
  members: readonly Member[];
  /** Ends that nobody caused, as `matcher-1: exit 1`. */
  unexplained: readonly string[];
  untilUp(timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

interface MemberOptions {
  name: string;
  /** Script and parameters. */
  command: readonly string[];
  port: number;
}

export interface FleetOptions {
  members: readonly MemberOptions[];
  env: Readonly<Record<string, string | undefined>>;
  logs: string;
}

export function startFleet({ members, env, logs }: FleetOptions): Fleet {
  mkdirSync(logs, { recursive: true });
  const unexplained: string[] = [];
  const closers: (() => Promise<void>)[] = [];

  function supervise({ name, command, port }: MemberOptions): Member {
    const address = `http://127.0.0.1:${port}`;
    let child: RunningProcess;
    let state: 'starting' | 'up' | 'frozen' | 'ending' = 'starting';
    let closed = false;

    function run(): void {
      state = 'starting';
      child = startProcess({
        command,
        env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
        logFile: join(logs, `${name}.log`),
      });
      const started = child;
      void watch(started);
      void started.ended.then((code) => {
        if (closed) return;
        // One that cannot start, because its database is away, ends and is started again: that is how it should be.
        if (state === 'up' || state === 'frozen') unexplained.push(`${name}: exit ${code}`);
        state = 'starting';
        setTimeout(() => !closed && run(), RESTART_PAUSE_MS);
      });
    }

    async function watch(started: RunningProcess): Promise<void> {
      while (!closed && child === started && state === 'starting') {
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
        const answered = await fetch(`${address}/health/live`, { signal: AbortSignal.timeout(2_000) }).then(
          ({ ok }) => ok,
          () => false,
        );
        if (answered && child === started && state === 'starting') state = 'up';
      }
    }

    run();
    closers.push(async () => {
      closed = true;
      await child.kill();
    });
    return {
      name,
      address,
      isUp: () => state === 'up',
      crash() {
        state = 'ending';
        process.kill(child.pid, 'SIGKILL');
      },
      async freeze(ms) {
        const { pid } = child;
        state = 'frozen';
        process.kill(pid, 'SIGSTOP');
        await new Promise((resolve) => setTimeout(resolve, ms));
        if (child.pid !== pid || state !== 'frozen') return;
        process.kill(pid, 'SIGCONT');
        state = 'up';
      },
      async stop() {
        const startedAt = performance.now();
        const stopping = child;
        state = 'ending';
        process.kill(stopping.pid, 'SIGTERM');
        return { code: await stopping.ended, ms: performance.now() - startedAt };
      },
    };
  }

  const running = members.map(supervise);
  return {
    members: running,
    unexplained,
    async untilUp(timeoutMs) {
      for (const deadline = Date.now() + timeoutMs; running.some((member) => !member.isUp()); ) {
        if (Date.now() > deadline) {
          const down = running.filter((member) => !member.isUp()).map(({ name }) => name);
          throw new Error(`Not up within ${timeoutMs} ms: ${down.join(', ')}. See ${logs}.`);
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
    },
    async close() {
      await Promise.all(closers.map((close) => close()));
    },
  };
}
