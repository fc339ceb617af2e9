/** How long it takes to read a text that is like those read before: warm, in process. */
import { performance } from 'node:perf_hooks';
import type { Reading } from '@vlinderdas/taxonomy/recognition/reading';
import type { LabelledText } from './labelled-texts.ts';
import type { MeasureResult } from './measure.ts';
import { rounded } from './recognition-score.ts';

const ROUNDS = 21;
/** The page is a text like no other: it is read so often before it is timed, and then timed. */
const PAGE_ROUNDS = 101;
/** Characters on a full page. */
const PAGE = 3000;

/** The longest texts one after the other: no vacancy of our own fills a page. */
function fillPage(texts: readonly LabelledText[]): LabelledText | undefined {
  const byLength = [...texts].sort((left, right) => right.tekst.length - left.tekst.length);
  const [longest] = byLength;
  if (longest === undefined) return undefined;
  let tekst = '';
  for (let at = 0; tekst.length < PAGE; at = (at + 1) % byLength.length) tekst += byLength[at]?.tekst ?? '';
  return { ...longest, tekst: tekst.slice(0, PAGE) };
}

export function measureTime(
  texts: readonly LabelledText[],
  read: (text: LabelledText) => Reading,
  set: string,
): MeasureResult {
  const timed = (text: LabelledText): number => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  /**
   * What this thread computed, on average: a busy machine makes a text wait. Over many rounds, for the clock of a thread
   * goes on by steps of some milliseconds.
   */
  const computed = (text: LabelledText): number => {
    const start = process.threadCpuUsage();
    for (let round = 0; round < PAGE_ROUNDS; round += 1) read(text);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000 / PAGE_ROUNDS;
  };
  const ascending = (times: readonly number[]) => [...times].sort((left, right) => left - right);
  const at = (times: readonly number[], part: number) =>
    rounded(ascending(times)[Math.floor(part * (times.length - 1))] ?? 0);
  for (const text of texts) read(text);
  const times = texts.flatMap((text) => Array.from({ length: ROUNDS }, () => timed(text)));
  const page = fillPage(texts);
  const pageTimes =
    page === undefined ? [] : Array.from({ length: 2 * PAGE_ROUNDS }, () => timed(page)).slice(PAGE_ROUNDS);
  const pageComputed = page === undefined ? 0 : computed(page);
  return {
    measure: 'recognition-time',
    set,
    p50Ms: at(times, 0.5),
    p99Ms: at(times, 0.99),
    // A median: of one page the rest is what else the machine was doing.
    pageMs: at(pageTimes, 0.5),
    pageCpuMs: rounded(pageComputed),
    pageCharacters: PAGE,
    texts: texts.length,
  };
}
