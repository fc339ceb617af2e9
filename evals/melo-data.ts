/**
 * The files of a MELO task (Avature/melo-benchmark): `queries.tsv` and `annotations.tsv` (TREC qrels) in one
 * folder, `corpus_elements.tsv` and `concept_mapping.tsv` in the same one or the one above.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { EvalDataError } from './measure.ts';

export interface MeloCorpus {
  /** The URI of each concept; its place is its number in everything else. */
  readonly concepts: readonly string[];
  /** Labels in the order of the file; the first of a concept is its preferred one. */
  readonly elements: readonly { readonly id: string; readonly label: string; readonly concept: number }[];
}

export interface MeloTask {
  /** `melo-bel-nl` for the folder `bel_q_nl_c_nl`. */
  readonly measure: string;
  readonly queries: readonly {
    readonly id: string;
    readonly title: string;
    readonly relevant: ReadonlySet<number>;
  }[];
  /** Queries that nobody annotated; they are not counted. */
  readonly withoutAnswer: number;
}

export interface MeloData {
  readonly corpus: MeloCorpus;
  readonly tasks: readonly MeloTask[];
}

const CORPUS_FILES = ['corpus_elements.tsv', 'concept_mapping.tsv'];
const TASK_FILES = ['queries.tsv', 'annotations.tsv'];

function hasFiles(folder: string, files: readonly string[]): boolean {
  return files.every((file) => existsSync(join(folder, file)));
}

function readRows(path: string, columns: number): string[][] {
  const rows = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  if (rows.at(-1)?.join('') === '') rows.pop();
  if (rows.length === 0) throw new EvalDataError(`${path} is leeg.`);
  rows.forEach((row, at) => {
    if (row.length < columns || row.some((cell, column) => column < columns && cell === '')) {
      throw new EvalDataError(`${path}, regel ${at + 1}: verwacht ${columns} kolommen met een tab ertussen.`);
    }
  });
  return rows;
}

function readCorpus(folder: string): MeloCorpus {
  const conceptOf = new Map(
    readRows(join(folder, 'concept_mapping.tsv'), 2).map(([id = '', uri = '']) => [id, uri]),
  );
  const concepts = [...new Set(conceptOf.values())];
  const numberOf = new Map(concepts.map((uri, number) => [uri, number]));
  const path = join(folder, 'corpus_elements.tsv');
  const elements = readRows(path, 2).map(([id = '', label = '']) => {
    const concept = numberOf.get(conceptOf.get(id) ?? '');
    if (concept === undefined) {
      throw new EvalDataError(`${path}: ${id} staat niet in concept_mapping.tsv.`);
    }
    return { id, label, concept };
  });
  return { concepts, elements };
}

function readTask(folder: string, corpus: MeloCorpus): MeloTask {
  const conceptOf = new Map(corpus.elements.map(({ id, concept }) => [id, concept]));
  const path = join(folder, 'annotations.tsv');
  const relevant = new Map<string, Set<number>>();
  for (const [query = '', , element = '', grade = ''] of readRows(path, 4)) {
    const concept = conceptOf.get(element);
    if (concept === undefined)
      throw new EvalDataError(`${path}: ${element} staat niet in corpus_elements.tsv.`);
    if (Number(grade) <= 0) continue;
    relevant.set(query, (relevant.get(query) ?? new Set()).add(concept));
  }
  const all = readRows(join(folder, 'queries.tsv'), 2).map(([id = '', title = '']) => ({
    id,
    title,
    relevant: relevant.get(id) ?? new Set<number>(),
  }));
  const queries = all.filter((query) => query.relevant.size > 0);
  if (queries.length === 0) throw new EvalDataError(`${folder}: geen enkele titel heeft een antwoord.`);
  const [, country, language] = /^([a-z]+)_q_([a-z]+)_c_/.exec(basename(folder)) ?? [];
  const measure = country === undefined ? `melo-${basename(folder)}` : `melo-${country}-${language}`;
  return { measure, queries, withoutAnswer: all.length - queries.length };
}

/**
 * @param dir a folder with a task, or a folder of which the subfolders are tasks
 * @throws EvalDataError when a file is missing or broken
 */
export function readMelo(dir: string): MeloData {
  const folder = resolve(dir);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new EvalDataError(`De map ${folder} bestaat niet.`);
  }
  const folders = hasFiles(folder, TASK_FILES)
    ? [folder]
    : readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .filter((path) => hasFiles(path, TASK_FILES));
  if (folders.length === 0) {
    throw new EvalDataError(`In ${folder} en de mappen daarin staan geen ${TASK_FILES.join(' en ')}.`);
  }
  const home = [folder, dirname(folder)].find((path) => hasFiles(path, CORPUS_FILES));
  if (home === undefined) {
    throw new EvalDataError(`In ${folder} en de map erboven staan geen ${CORPUS_FILES.join(' en ')}.`);
  }
  const corpus = readCorpus(home);
  return { corpus, tasks: folders.map((path) => readTask(path, corpus)) };
}
