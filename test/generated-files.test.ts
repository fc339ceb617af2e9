/**
 * Files that follow from the code are as the code says: API documents, configuration, proxy, third parties. A change
 * of an API shows in the same commit as a change of its document, so that nobody is surprised by it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generated/generated-files.ts';

const root = join(import.meta.dirname, '..');
const files = await generatedFiles();

/** The whole difference of two long documents is no message for a person. */
function firstDifference(found: string, wanted: string) {
  const lines = found.split('\n');
  const index = wanted.split('\n').findIndex((line, at) => line !== lines[at]);
  return index === -1 && found.length <= wanted.length
    ? undefined
    : { line: index + 1, found: lines[index], wanted: wanted.split('\n')[index] };
}

describe('a file that follows from the code', () => {
  it.each(Object.entries(files))('%s is up to date (else: npm run generate)', (path, wanted) => {
    const full = join(root, path);
    const found = existsSync(full) ? readFileSync(full, 'utf8') : '';

    expect(firstDifference(found, wanted)).toBeUndefined();
  });

  it('has a source: there is no API document of a service that is gone', () => {
    expect(globSync('docs/api/*', { cwd: root }).filter((path) => !(path in files))).toEqual([]);
  });
});
