/** Services in processes of their own, as in production, for tests. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

const STOP_WITHIN_MS = 20_000;

export interface ProcessOptions {
  /** Script and its parameters, for the Node that runs this. */
  command: readonly string[];
  /** All that it knows of its surroundings. */
  env: Readonly<Record<string, string | undefined>>;
  /** Where its output goes. */
  logFile: string;
}

export interface RunningProcess {
  pid: number;
  /** Resolves with the exit code when it has ended, for whatever reason. */
  ended: Promise<number | null>;
  /** Asks it to end, and ends it when it does not. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export function startProcess({ command, env, logFile }: ProcessOptions): RunningProcess {
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(process.execPath, [...command], { env: { ...env }, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve).once('error', () => resolve(null));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await ended;
      clearTimeout(timer);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
