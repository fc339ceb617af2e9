/**
 * Title to occupation on the MELO benchmark. Each query's concepts are ranked by their best label; a concept that
 * scores the same as a relevant one stands above it, so that ties never flatter.
 */
import { writeFileSync } from 'node:fs';
import {
  createTitleIndex,
  type TitleIndex,
  type TitleMatch,
} from '@vlinderdas/taxonomy/titles/resolve-title';
import type { MeasureResult } from './measure.ts';
import { type MeloCorpus, type MeloTask, readMelo } from './melo-data.ts';

/** Concepts per query in the run file; further down a relevant one adds less than 0.004 to a reciprocal rank. */
const RUN_DEPTH = 300;
/** Of this many concepts the run file gives all labels. */
const RUN_ALL_LABELS = 20;

/** Groups of ISCO stand in the corpus beside the occupations. */
const GROUP_URI = /\/isco\/C\d+$/;

export function createCorpusIndex({ concepts, elements }: MeloCorpus): TitleIndex {
  const seen = new Set<number>();
  return createTitleIndex(
    elements.map(({ label, concept }) => {
      const preferred = !seen.has(concept);
      seen.add(concept);
      return { concept, label, preferred, isGroup: GROUP_URI.test(concepts[concept] ?? '') };
    }),
  );
}

/** Ranks of the relevant concepts, best first, ties against them; a concept that is not found has none. */
function ranksOf(found: readonly TitleMatch[], relevant: ReadonlySet<number>): number[] {
  const ranks: number[] = [];
  for (const match of found) {
    if (!relevant.has(match.concept)) continue;
    const above = found.filter(({ concept, score }) => score >= match.score && !relevant.has(concept));
    ranks.push(above.length + ranks.length + 1);
  }
  return ranks;
}

function mean(numbers: readonly number[]): number {
  return Math.round((10_000 * numbers.reduce((sum, number) => sum + number, 0)) / numbers.length) / 10_000;
}

function measureTask(
  task: MeloTask,
  found: readonly (readonly TitleMatch[])[],
  concepts: number,
): MeasureResult {
  const ranks = task.queries.map(({ relevant }, at) => ranksOf(found[at] ?? [], relevant));
  return {
    measure: task.measure,
    mrr: mean(ranks.map(([first]) => (first === undefined ? 0 : 1 / first))),
    success1: mean(ranks.map(([first]) => (first === 1 ? 1 : 0))),
    success10: mean(ranks.map(([first]) => (first !== undefined && first <= 10 ? 1 : 0))),
    map: mean(
      ranks.map((places, at) => {
        const precisions = places.reduce((sum, rank, place) => sum + (place + 1) / rank, 0);
        return precisions / (task.queries[at]?.relevant.size ?? 1);
      }),
    ),
    queries: task.queries.length,
    withoutAnswer: task.withoutAnswer,
    concepts,
  };
}

/**
 * TREC form: query, Q0, element, rank, score, tag. First the best label of each concept, then the further labels
 * of the best concepts: so a reciprocal rank is the same whether one counts labels or concepts.
 */
function runLines(
  task: MeloTask,
  found: readonly (readonly TitleMatch[])[],
  { elements }: MeloCorpus,
): string[] {
  const labels = new Map<number, { id: string; label: string }[]>();
  for (const { id, label, concept } of elements) {
    const known = labels.get(concept) ?? [];
    known.push({ id, label });
    labels.set(concept, known);
  }
  return task.queries.flatMap((query, at) => {
    const concepts = (found[at] ?? []).slice(0, RUN_DEPTH);
    const best = concepts.map(({ concept, label }) => {
      const own = labels.get(concept) ?? [];
      return (own.find((element) => element.label === label) ?? own[0])?.id ?? '';
    });
    const further = concepts
      .slice(0, RUN_ALL_LABELS)
      .flatMap(({ concept }, rank) => (labels.get(concept) ?? []).filter(({ id }) => id !== best[rank]))
      .map(({ id }) => id);
    const all = [...best, ...further];
    return all.map((id, rank) => `${query.id} Q0 ${id} ${rank + 1} ${all.length - rank} vlinderdas`);
  });
}

function percentile(sorted: readonly number[], share: number): number {
  const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return Math.round(1000 * (sorted[at] ?? 0)) / 1000;
}

/** Passes over all titles; the first warms up, and the best of the others counts: a busy machine is not our cost. */
const PASSES = 6;

function measureTime(index: TitleIndex, titles: readonly string[], labels: number): MeasureResult {
  const best = titles.map(() => Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < PASSES; pass++) {
    titles.forEach((title, at) => {
      const start = performance.now();
      index.resolve(title, 10);
      const took = performance.now() - start;
      if (pass > 0 && took < (best[at] ?? 0)) best[at] = took;
    });
  }
  const times = best.sort((left, right) => left - right);
  return {
    measure: 'title-resolution',
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    titles: titles.length,
    labels,
  };
}

/** `x.trec` becomes `x-melo-nld-nl.trec` where there is more than one task: their query numbers overlap. */
function runPath(runFile: string, task: MeloTask, tasks: number): string {
  return tasks === 1 ? runFile : runFile.replace(/(\.[^./]*)?$/, `-${task.measure}$1`);
}

/**
 * @param options `dir`: the task, or a folder of tasks; `runFile`: where to write the ranked list
 * @throws EvalDataError when a file is missing or broken
 */
export function measureMelo(options: { readonly dir: string; readonly runFile?: string }): MeasureResult[] {
  const { corpus, tasks } = readMelo(options.dir);
  const index = createCorpusIndex(corpus);
  const results = tasks.map((task) => {
    const found = task.queries.map(({ title }) => index.resolve(title, corpus.concepts.length));
    if (options.runFile !== undefined) {
      const lines = runLines(task, found, corpus);
      writeFileSync(runPath(options.runFile, task, tasks.length), `${lines.join('\n')}\n`);
    }
    return measureTask(task, found, corpus.concepts.length);
  });
  const titles = tasks.flatMap(({ queries }) => queries.map(({ title }) => title));
  return [...results, measureTime(index, titles, corpus.elements.length)];
}
