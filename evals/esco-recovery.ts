/**
 * Recovery on ESCO (`docs/evaluation.md` says what the task is and how it was read). The product and the baselines
 * rank the same people for the same vacancies and are judged by the same figures.
 */
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { type EscoData, readEsco } from './esco-data.ts';
import { EvalDataError, type MeasureResult } from './measure.ts';
import {
  bootstrapDifference,
  judgeRanking,
  mean,
  meanFigures,
  type RankingFigures,
  rounded,
} from './ranking-figures.ts';
import { BASELINES, type Baseline, createBaselines, type People, type Scorer } from './recovery-baselines.ts';
import { createProduct } from './recovery-product.ts';
import { createCases, FOLDS, knownPart, type RecoveryCase } from './recovery-task.ts';

const SEED = 20_261_123;
/** The whole profile is the half-overlap task itself. */
const KNOWN_PER_CENT = [60, 30, 10] as const;
const OWN_OCCUPATION = 3;
const SAME_UNIT_GROUP = 1;

interface Ranked {
  /** Figures by case, in the order of the cases. */
  readonly product: RankingFigures[];
  readonly baselines: Readonly<Record<Baseline, RankingFigures[]>>;
  /** What the product gave each case's own person. */
  readonly ownScores: number[];
}

const emptyRanked = (): Ranked => ({
  product: [],
  baselines: { 'exact-overlap': [], 'idf-overlap': [], 'bm25-labels': [], 'cosine-tfidf': [] },
  ownScores: [],
});

/** People per task: half overlap, disjoint halves, and half overlap with ever less known. */
function createPeople(cases: readonly RecoveryCase[]): People[] {
  return [
    cases.map(({ overlapping }) => overlapping),
    cases.map(({ otherHalf }) => otherHalf),
    ...KNOWN_PER_CENT.map((perCent) => cases.map(({ overlapping }) => knownPart(overlapping, perCent))),
  ];
}

/** The own occupation and those of its unit group, for one vacancy. */
function gradesFor(own: number, groups: Int32Array): { grades: Uint8Array; ideal: number[] } {
  const group = groups[own];
  let peers = 0;
  const grades = Uint8Array.from(groups, (other) => {
    if (other !== group) return 0;
    peers++;
    return SAME_UNIT_GROUP;
  });
  grades[own] = OWN_OCCUPATION;
  return { grades, ideal: [OWN_OCCUPATION, ...Array<number>(Math.min(9, peers - 1)).fill(SAME_UNIT_GROUP)] };
}

function rankTask(
  cases: readonly RecoveryCase[],
  fold: number,
  product: Scorer,
  baselines: Readonly<Record<Baseline, Scorer>>,
  ranked: Ranked,
): void {
  const groups = Int32Array.from(cases, ({ occupation }) => Number(occupation.isco));
  cases.forEach((one, own) => {
    if (one.fold !== fold) return;
    const { grades, ideal } = gradesFor(own, groups);
    const judgeScores = (scores: ArrayLike<number>): RankingFigures =>
      judgeRanking(scores, grades, own, ideal);
    const scores = product(one.vacancy);
    ranked.product[own] = judgeScores(scores);
    ranked.ownScores[own] = scores[own] ?? 0;
    for (const name of BASELINES) ranked.baselines[name][own] = judgeScores(baselines[name](one.vacancy));
  });
}

function reportTask(task: string, { product, baselines }: Ranked) {
  const ndcgOf = (figures: readonly RankingFigures[]): number[] => figures.map(({ ndcg10 }) => ndcg10);
  const best = BASELINES.toSorted(
    (left, right) => mean(ndcgOf(baselines[right])) - mean(ndcgOf(baselines[left])),
  )[0] as Baseline;
  const theirs = ndcgOf(baselines[best]);
  const difference = bootstrapDifference(ndcgOf(product), theirs, SEED);
  return {
    task,
    ...meanFigures(product),
    baselines: Object.fromEntries(BASELINES.map((baseline) => [baseline, meanFigures(baselines[baseline])])),
    bestBaseline: best,
    ndcg10Difference: { ...difference, relative: rounded(difference.mean / mean(theirs)) },
    occupations: product.length,
    folds: FOLDS,
  };
}

/** In how many cases the own person scores more when less is known: it must be none. */
function countRises(ranked: readonly Ranked[]): number {
  return ranked.reduce((rises, { ownScores }, at) => {
    const fuller = ranked[at - 1]?.ownScores;
    return rises + ownScores.filter((score, place) => fuller && score > (fuller[place] ?? 0)).length;
  }, 0);
}

/**
 * @param measure name of the results
 * @param say is told how far it is
 */
function measureRecovery(
  measure: string,
  { occupations, competences }: EscoData,
  say: (line: string) => void,
): MeasureResult[] {
  const cases = createCases(occupations, SEED);
  if (cases.length < FOLDS)
    throw new EvalDataError(`${measure}: te weinig beroepen met essentiële vaardigheden.`);
  const tasks = createPeople(cases);
  const ranked = tasks.map(emptyRanked);
  for (let fold = 0; fold < FOLDS; fold++) {
    say(`${measure}: deel ${fold + 1} van ${FOLDS}`);
    const learned = cases.filter((one) => one.fold !== fold).map(({ occupation }) => occupation);
    const product = createProduct(learned, competences);
    tasks.forEach((people, at) => {
      const baselines = createBaselines(people, learned, competences);
      rankTask(cases, fold, product(people), baselines, ranked[at] ?? emptyRanked());
    });
  }
  const [whole, disjoint, ...partial] = tasks.map((_, at) => ranked[at] ?? emptyRanked());
  if (!whole || !disjoint) return [];
  const rises = countRises([whole, ...partial]);
  const reports = [
    reportTask('half-overlap', whole),
    reportTask('disjoint', disjoint),
    ...[whole, ...partial].map((one, at) => ({
      ...reportTask('partial', one),
      known: [100, ...KNOWN_PER_CENT][at] ?? 0,
      rises,
    })),
  ];
  return reports.map((report) => ({ measure, ...report }));
}

/**
 * @param dir ESCO's official CSV files, or the folder of derived ones
 * @param say is told how far it is
 * @throws EvalDataError when files are missing or broken, or hold too little to cut in two
 */
export function measureEscoRecovery(dir: string, say: (line: string) => void): MeasureResult[] {
  return measureRecovery('esco-recovery', readEsco(dir), say);
}

/** The same task on the taxonomy that ships with the product: small, and there in every clone. */
export function measureStarterRecovery(): MeasureResult[] {
  return measureRecovery('starter-recovery', starterTaxonomy, () => {});
}
