/** `npm run taxonomy` as an administrator types it: its own process, against a database as in production. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@vlinderdas/kernel/id';
import { demoRegion } from '@vlinderdas/local/demo/region-definition';
import { installRegion } from '@vlinderdas/organisations-service/bootstrap';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { escoSet } from '../packages/taxonomy/test/esco-set.builder.ts';

const database = await useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), 'vlinderdas-taxonomy-'));
const script = new URL('../scripts/taxonomy.ts', import.meta.url).pathname;

function write(name: string, files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(folder, `${name}-`));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

/** What was said on either stream, and the exit code. */
function taxonomy(...parameters: string[]): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, [script, ...parameters], {
    env: {
      TAXONOMY_DATABASE_URL: database.serviceUrl('taxonomy'),
      ORGANISATIONS_DATABASE_URL: database.serviceUrl('organisations'),
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ said, code })));
}

const esco = write('esco', escoSet);

beforeAll(async () => {
  const db = createDatabase({
    url: database.serviceUrl('organisations'),
    max: 1,
    applicationName: 'taxonomy-command-test',
    onError: () => {},
  });
  await installRegion(db, demoRegion('2026-11-22', 'https://issuer.example'), { newId, now: new Date() });
  await db.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

it('says how it is used, when it is asked wrongly', async () => {
  expect(await taxonomy('verwijder')).toEqual({ said: expect.stringContaining('Gebruik:'), code: 64 });
});

it('imports ESCO once, and says so when it is imported again', async () => {
  const first = await taxonomy('import', 'esco', esco, '--taal', 'nl', '--versie', 'esco-proef-nl');
  const again = await taxonomy('import', 'esco', esco, '--taal', 'nl', '--versie', 'esco-proef-nl');
  const listed = await taxonomy('list');

  expect(first).toMatchObject({
    said: expect.stringContaining('esco-proef-nl is ingelezen: 2 beroepen'),
    code: 0,
  });
  expect(again).toMatchObject({ said: expect.stringContaining('Er is niets veranderd'), code: 0 });
  expect(listed.said).toContain('esco-proef-nl  (ESCO, ingelezen op');
  expect(listed.said).toContain(`${starterTaxonomy.id}  (Vlinderdas, meegeleverd)`);
  expect(listed.said.match(/esco-proef-nl/g)).toHaveLength(1);
});

it('imports nothing from a set with faults, and names them by file and line', async () => {
  const half = (escoSet['skills_nl.csv'] ?? '').slice(0, 300);
  const broken = write('kapot', { ...escoSet, 'skills_nl.csv': half });
  const before = await taxonomy('list');
  const outcome = await taxonomy('import', 'esco', broken);

  expect(outcome.code).toBe(1);
  expect(outcome.said).toContain('Er is niets geïmporteerd. Dit is er mis:');
  expect(outcome.said).toMatch(/skills_nl\.csv, regel \d+: De rij heeft/);
  expect(await taxonomy('list')).toEqual(before);
});

it('does not replace a version by another one of the same name', async () => {
  const other = write('anders', {
    ...escoSet,
    'occupations_nl.csv': (escoSet['occupations_nl.csv'] ?? '').replace(',lasser,', ',metaallasser,'),
  });

  expect(await taxonomy('import', 'esco', other, '--versie', 'esco-proef-nl')).toMatchObject({
    said: expect.stringContaining('met een andere inhoud. Er is niets veranderd'),
    code: 1,
  });
});

it('checks what ships, what is imported, and what is not imported yet', async () => {
  expect(await taxonomy('check')).toMatchObject({
    said: expect.stringContaining('Er is niets aan te merken'),
    code: 0,
  });
  for (const what of [esco, 'esco-proef-nl']) {
    expect(await taxonomy('check', what)).toMatchObject({
      said: expect.stringContaining('beroep met minder dan acht vaardigheden (2)'),
      code: 0,
    });
  }
  expect(await taxonomy('check', 'esco-9')).toMatchObject({
    said: expect.stringContaining('geen versie uit "list"'),
    code: 1,
  });
});

it('says what differs between two versions', async () => {
  const next = write('volgende', {
    ...escoSet,
    'occupations_nl.csv': (escoSet['occupations_nl.csv'] ?? '').replace(',lasser,', ',metaallasser,'),
  });

  expect((await taxonomy('diff', 'esco-proef-nl', next)).said).toContain('lasser -> metaallasser');
});

it('lets a region work with a version, by the code of the region', async () => {
  const unknown = await taxonomy('activate', 'esco-proef-nl', '--regio', 'AM99');
  const missing = await taxonomy('activate', 'esco-9', '--regio', 'AM28');
  const done = await taxonomy('activate', 'esco-proef-nl', '--regio', 'am28');
  const again = await taxonomy('activate', 'esco-proef-nl', '--regio', 'AM28');

  expect(unknown).toMatchObject({
    said: expect.stringContaining('Er is geen regio AM99. Er is: AM28'),
    code: 1,
  });
  expect(missing).toMatchObject({ said: expect.stringContaining('Deze versie is er niet'), code: 1 });
  expect(done).toMatchObject({ said: expect.stringContaining('werkt nu met esco-proef-nl'), code: 0 });
  expect(again).toMatchObject({ said: expect.stringContaining('Er is niets veranderd'), code: 0 });
  expect((await taxonomy('list')).said).toContain('in gebruik bij AM28');
});
