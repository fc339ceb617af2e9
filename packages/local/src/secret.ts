import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The secret kept in a file that only its owner can read; made at first use. */
export function secretIn(path: string): string {
  return textIn(path, () => randomBytes(24).toString('hex'));
}

/** The same for a secret of another form. When two processes make it at once, both get the one that was first. */
export function textIn(path: string, create: () => string): string {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, create(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}
