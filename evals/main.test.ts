/** The command as it is called: what it prints, and how it says that it cannot. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'eval-'));
const empty = mkdtempSync(join(tmpdir(), 'eval-empty-'));
const esco = (kind: string, at: number) => `http://data.europa.eu/esco/${kind}/${at}`;

function runEval(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'main.ts'), ...parameters],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** ESCO's official form: twenty occupations of eight essentials, one file packed. */
beforeAll(() => {
  const occupations = Array.from(
    { length: 20 },
    (_, at) => `${esco('occupation', at)},${1110 + (at % 4)},o${at}`,
  );
  const skills = Array.from({ length: 60 }, (_, at) => `${esco('skill', at)},"vaardig, ${at}",`);
  const relations = Array.from({ length: 160 }, (_, at) => {
    const occupation = Math.floor(at / 8);
    return `${esco('occupation', occupation)},essential,skill/competence,${esco('skill', (occupation * 3 + (at % 8)) % 60)}`;
  });
  writeFileSync(
    join(folder, 'occupations_nl.csv'),
    ['conceptUri,iscoGroup,preferredLabel', ...occupations].join('\n'),
  );
  writeFileSync(join(folder, 'skills_nl.csv'), ['conceptUri,preferredLabel,altLabels', ...skills].join('\n'));
  writeFileSync(
    join(folder, 'occupationSkillRelations_nl.csv.gz'),
    gzipSync(['occupationUri,relationType,skillType,skillUri', ...relations].join('\n')),
  );
});
afterAll(() => {
  for (const made of [folder, empty]) rmSync(made, { recursive: true });
});

describe('npm run eval', () => {
  it('prints one JSON object per line and nothing else, on ESCO files that are not ours', () => {
    const { status, stdout } = runEval('--json', '--alleen', 'esco-recovery', '--esco', folder);
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

    expect(status).toBe(0);
    expect(results.map(({ task }) => task)).toEqual([
      'half-overlap',
      'disjoint',
      'partial',
      'partial',
      'partial',
      'partial',
    ]);
    expect(results[0]).toMatchObject({ measure: 'esco-recovery', occupations: 20, folds: 5 });
    expect(results[0].ndcg10).toBeGreaterThan(0);
    expect(Object.keys(results[0].baselines)).toContain('idf-overlap');
    expect(results.at(-1).rises).toBe(0);
  });

  it('prints a table for people', () => {
    const { stdout } = runEval('--alleen', 'esco-recovery', '--esco', folder);

    expect(stdout).toContain('half-overlap');
    expect(stdout).toContain('idf-overlap');
  });

  it.each([
    ['--onbekend'],
    ['--alleen', 'iets'],
    ['--esco', '/bestaat/niet', '--alleen', 'esco-recovery'],
    ['--melo', '/bestaat/niet', '--alleen', 'melo'],
    ['--vacatures', '/bestaat/niet', '--alleen', 'recognition'],
    ['--esco', empty, '--alleen', 'esco-recovery'],
  ])('says what is wrong and ends with 2: %s %s', (...parameters) => {
    const { status, stdout, stderr } = runEval(...parameters);

    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toContain('    at ');
    expect(stderr.length).toBeGreaterThan(10);
  });
});
