/** Files of a publisher as they were downloaded: in one folder or in folders below it, packed with gzip or not. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ImportRefused } from '@vlinderdas/taxonomy/import/import-refused';
import type { ImportFiles } from '@vlinderdas/taxonomy/import/imported';

const GZIP = /\.gz$/i;

/** @throws ImportRefused when the file cannot be read, unpacked, or is no text */
export function readText(path: string): string {
  const file = basename(path).replace(GZIP, '');
  const refuse = (detail: string) => new ImportRefused([{ file, detail }]);
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw refuse(`Het bestand is niet te lezen. Klopt de naam (${path})?`);
  }
  if (GZIP.test(path)) {
    try {
      bytes = gunzipSync(bytes);
    } catch {
      throw refuse('Het bestand is niet uit te pakken. Waarschijnlijk is het afgekapt.');
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('Het bestand is geen tekst in UTF-8.');
  }
}

/** @throws ImportRefused when there is no such folder */
export function readFolder(folder: string): ImportFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ImportRefused([{ file: folder, detail: 'Deze map is er niet.' }]);
  }
  const paths = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const name = entry.name.replace(GZIP, '');
    if (entry.isFile() && !paths.has(name)) paths.set(name, join(entry.parentPath, entry.name));
  }
  return { names: [...paths.keys()], read: (name) => readText(paths.get(name) ?? join(folder, name)) };
}
