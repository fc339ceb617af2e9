/**
 * Notices that whoever started this program was killed: a program that `npm start` left behind would hold its port
 * and its data. Only npm and our own starter count; closing a terminal on a `nohup` is left to `nohup`.
 */
import { readFileSync } from 'node:fs';
import { processIdentity } from './process-identity.ts';

const CHECK_EVERY_MS = 1_000;

/** Calls back once when a starter of this process is gone. @returns stops the watching */
export function onParentGone(callback: () => void): () => void {
  const starters = findStarters().map((pid) => ({ pid, identity: processIdentity(pid) }));
  const timer = setInterval(() => {
    if (starters.every(({ pid, identity }) => processIdentity(pid) === identity)) return;
    clearInterval(timer);
    callback();
  }, CHECK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** From the parent upwards, as far as `npm start`; a shell in between belongs to it. Else the parent, if it is our starter. */
function findStarters(): number[] {
  const ancestors: number[] = [];
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    ancestors.push(pid);
    if (/\bnpm(-cli\.js)? .*\bstart\b/.test(commandOf(pid))) return ancestors;
  }
  return ancestors.slice(0, 1).filter((pid) => commandOf(pid).includes('start.mjs'));
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
