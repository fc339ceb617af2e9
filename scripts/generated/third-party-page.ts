/** docs/third-party.md: every package that production installs, with its licence, as its own package.json says. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  name: string;
  version: string;
  license?: string | { type: string };
  homepage?: string;
  dependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '..', '..');

const page = (rows: readonly string[]) => `# Third parties

Vlinderdas is published under the EUPL 1.2 ([LICENSE](../LICENSE)). A production installation contains these
packages, each under its own licence; the text of a licence lies in the package. Tools for development and tests are
not listed. This page follows from what is installed: \`npm run generate\`.

| package | version | licence |
|---|---|---|
${rows.join('\n')}
`;

export function thirdPartyPage(): Record<string, string> {
  const found = new Map<string, Manifest>();
  collect(join(root, 'package.json'), found, new Set());
  const rows = [...found.values()]
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
    .map((manifest) => `| ${manifest.name} | ${manifest.version} | ${licenceOf(manifest)} |`);
  return { 'docs/third-party.md': page(rows) };
}

/** Optional dependencies are left out, as the image does: they differ per machine. */
function collect(manifestPath: string, found: Map<string, Manifest>, seen: Set<string>): void {
  if (seen.has(manifestPath)) return;
  seen.add(manifestPath);
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  if (manifestPath.includes('node_modules')) found.set(`${manifest.name}@${manifest.version}`, manifest);
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    const dependency = findManifest(dirname(manifestPath), name);
    if (dependency) collect(dependency, found, seen);
  }
}

/** As Node looks: in node_modules of this folder and of every folder above it. */
function findManifest(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(path)) return realpathSync(path);
    if (folder === dirname(folder)) return undefined;
  }
}

function licenceOf({ license }: Manifest): string {
  return (typeof license === 'string' ? license : license?.type) ?? 'see the package';
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
