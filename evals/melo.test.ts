import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EvalDataError } from './measure.ts';
import { measureMelo } from './melo.ts';

const CORPUS = {
  'corpus_elements.tsv': 'C1_0\tkok\nC1_1\thulpkok\nC2_0\tbakker\nC3_0\tKoks\n',
  'concept_mapping.tsv':
    'C1_0\turn:kok\nC1_1\turn:kok\nC2_0\turn:bakker\nC3_0\thttp://x.example/isco/C5120\n',
};
const TASK = {
  'queries.tsv': 'Q1\tkok\nQ2\tbakster\nQ3\tniemand\n',
  'annotations.tsv': 'Q1\t0\tC1_0\t1\nQ1\t0\tC1_1\t1\nQ2\t0\tC2_0\t1\n',
};

let home = '';
const write = (folder: string, files: Readonly<Record<string, string>>): string => {
  const path = join(home, folder);
  mkdirSync(path, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'melo-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

describe('a task of MELO', () => {
  it('is named by its folder, and its corpus may lie in the folder above', () => {
    write('.', CORPUS);
    const dir = write('bel_q_nl_c_nl', TASK);

    expect(measureMelo({ dir })[0]).toMatchObject({
      measure: 'melo-bel-nl',
      queries: 2,
      mrr: 1,
      success1: 1,
    });
  });

  it('may lie in one folder with its corpus', () => {
    const dir = write('eigen', { ...CORPUS, ...TASK });

    expect(measureMelo({ dir })[0]).toMatchObject({ measure: 'melo-eigen', withoutAnswer: 1 });
  });

  it('may be one of several below the corpus', () => {
    const dir = write('.', CORPUS);
    write('bel_q_nl_c_nl', TASK);
    write('nld_q_nl_c_nl', TASK);

    const measures = measureMelo({ dir }).map(({ measure }) => measure);

    expect(measures).toEqual(['melo-bel-nl', 'melo-nld-nl', 'title-resolution']);
  });

  it('writes a ranked list in TREC form, every concept by one label before any second label', () => {
    const dir = write('bel_q_nl_c_nl', { ...CORPUS, ...TASK });
    const runFile = join(home, 'run.trec');

    measureMelo({ dir, runFile });

    const rows = readFileSync(runFile, 'utf8').trimEnd().split('\n');
    const elements = rows.filter((row) => row.startsWith('Q1 ')).map((row) => row.split(' '));
    expect(elements.map(([, , id]) => id)).toEqual(['C1_0', 'C3_0', 'C1_1']);
    expect(elements.map(([, , , rank]) => rank)).toEqual(['1', '2', '3']);
    const scores = elements.map(([, , , , score]) => Number(score));
    expect(scores).toEqual([...new Set(scores)].sort((left, right) => right - left));
  });
});

describe('files that cannot be read are refused with what is wrong', () => {
  it.each([
    ['a folder that is not there', {}, 'nergens', /bestaat niet/],
    ['no queries', CORPUS, '.', /queries\.tsv/],
    ['no corpus', TASK, '.', /corpus_elements\.tsv/],
    ['a row without its column', { ...CORPUS, ...TASK, 'queries.tsv': 'Q1\tkok\nQ2\n' }, '.', /regel 2/],
    ['an empty file', { ...CORPUS, ...TASK, 'annotations.tsv': '' }, '.', /leeg/],
    [
      'an element without a concept',
      { ...CORPUS, ...TASK, 'concept_mapping.tsv': 'C1_0\turn:kok\n' },
      '.',
      /concept_mapping\.tsv/,
    ],
    [
      'an answer outside the corpus',
      { ...CORPUS, ...TASK, 'annotations.tsv': 'Q1\t0\tC9_0\t1\n' },
      '.',
      /C9_0 staat niet/,
    ],
  ])('%s', (_what, files, folder, message) => {
    write('.', files);

    expect(() => measureMelo({ dir: join(home, folder) })).toThrow(EvalDataError);
    expect(() => measureMelo({ dir: join(home, folder) })).toThrow(message);
  });
});

const SHARED = join(import.meta.dirname, '..', '..', 'shared', 'data', 'melo');

describe('the Flemish task (skipped without the public data beside the repository)', () => {
  it.skipIf(!existsSync(SHARED))('stays above the best published embedding model, 0.626, by a margin', () => {
    const flemish = measureMelo({ dir: SHARED }).find(({ measure }) => measure === 'melo-bel-nl');

    expect(flemish?.mrr).toBeGreaterThan(0.66);
  });
});
