/** A file in VUM's own JSON: one array of werkzoekenden or vacatures. */
import { readFileSync } from 'node:fs';

/** Something that the user can put right; the message is Dutch. */
export class ImportError extends Error {}

/** @throws ImportError when there is no such file or it holds no array */
export function readRows(path: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ImportError(`Het bestand ${path} is niet te lezen. Klopt de naam?`);
  }
  let value: unknown;
  try {
    // Files from Windows often begin with a byte order mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ImportError(`In ${path} staat geen geldige JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(value)) {
    throw new ImportError(`In ${path} staat geen lijst. Een VUM-bestand begint met [ en eindigt met ].`);
  }
  return value;
}
