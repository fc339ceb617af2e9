/**
 * Who uses a server that several processes share, so that the last one to leave stops it. Call both functions
 * while holding the server's lock (`exclusively`); users that died without leaving are not counted.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from './process-identity.ts';

/** Registers one use by this process; the result is its name. */
export function registerUser(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const name = `${process.pid}-${Math.random().toString(36).slice(2, 10)}`;
  writeFileSync(join(folder, name), processIdentity(process.pid) ?? '');
  return name;
}

/** Ends one use; true when nobody uses the server any more. */
export function unregisterUser(folder: string, name: string): boolean {
  rmSync(join(folder, name), { force: true });
  const others = readdirSync(folder).filter((other) => {
    const path = join(folder, other);
    const pid = Number.parseInt(other, 10);
    if (readFileSync(path, 'utf8') === processIdentity(pid)) return true;
    rmSync(path, { force: true });
    return false;
  });
  return others.length === 0;
}
