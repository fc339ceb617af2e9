/**
 * The published API documents obey the national API design rules, by the rules' own linter. Its ruleset is not ours
 * to ship: without it beside the repository these tests are skipped.
 */
import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const ruleset = join(root, '..', 'shared', 'standards', 'adr-linter.yaml');
const documents = globSync('docs/api/*.json', { cwd: root }).sort();

interface Finding {
  code: string;
  message: string;
  path: readonly string[];
}

async function lint(document: string): Promise<string[]> {
  const spectral = join(root, 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
  const parameters = [
    spectral,
    'lint',
    '--ruleset',
    ruleset,
    '--format',
    'json',
    '--fail-severity',
    'error',
    '--quiet',
  ];
  const { stdout } = await run(
    process.execPath,
    [...parameters, '--display-only-failures', join(root, document)],
    {
      maxBuffer: 20_000_000,
    },
  ).catch((error: { stdout: string; stderr: string }) => {
    // It ends with 1 when it found something; only an answer that is no JSON is a failure of the linter itself.
    if (!error.stdout.trimStart().startsWith('[')) throw new Error(error.stderr || error.stdout);
    return error;
  });
  const findings = stdout.trim() === '' ? [] : (JSON.parse(stdout) as Finding[]);
  return findings.map(({ code, message, path }) => `${code} at ${path.join('.')}: ${message}`);
}

describe('the national API design rules', () => {
  it.skipIf(!existsSync(ruleset) || documents.length === 0)(
    'hold for every published API document',
    { timeout: 120_000 },
    async () => {
      const findings: Record<string, string[]> = {};
      for (const document of documents) findings[document] = await lint(document);

      expect(findings).toEqual(Object.fromEntries(documents.map((document) => [document, []])));
    },
  );
});
