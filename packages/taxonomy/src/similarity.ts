/**
 * How near two concepts of one version are, in per mille, worked out once per version. Integers, because they go
 * into the score, where no float is allowed.
 *
 * Between competences it has a direction: how much having the one supports the other. Order of evidence: the same
 * (1000), one inside the other (700), under one roof (500), asked by the same occupations (at most 400) or with names
 * that sound alike (at most 200; both together at most 490). All of it stays below the same, whatever comes together; the score adds up
 * what several near ones support, and holds that below having it too (docs/evaluation.md has what each brings).
 *
 * Between occupations it is symmetric.
 */
import { createLinks, type Links } from './links.ts';
import type { CompetenceSource, OccupationSource, Strength } from './model.ts';
import { countAskedTogether } from './relatedness-asked.ts';
import { compareLabels } from './relatedness-labels.ts';

export const SAME = 1000;
const INSIDE = 700;
const UNDER_ONE_ROOF = 500;
/** A roof over more is a chapter, not a family. */
const LARGEST_ROOF = 20;
const ASKED_TOGETHER_AT_MOST = 400;
const SOUNDS_ALIKE_AT_MOST = 200;
/** What is learned, however strong, stays below what someone wrote down. */
const LEARNED_AT_MOST = 490;
/** Weaker support is noise, and most of the links. */
const NEAR_AT_LEAST = 40;
/** Near ones that are kept per competence: what bounds the work of the matcher. */
const NEAR_ONES_KEPT = 30;

const SAME_UNIT_GROUP = 600;
const SAME_MINOR_GROUP = 400;
const SAME_SUB_MAJOR_GROUP = 150;
const OCCUPATIONS_AT_MOST = 900;
const OCCUPATIONS_AT_LEAST = 150;

/** What the strengths count for when two occupations are compared. */
const STRENGTH_WEIGHT: Readonly<Record<Strength, number>> = { essential: 3, important: 2, somewhat: 1 };

type Row = Map<number, number>;

function raise(row: Row, to: number, value: number): void {
  if ((row.get(to) ?? 0) < value) row.set(to, value);
}

/** What the tree of competences says: inside each other, or under one roof. */
function readTree(competences: readonly CompetenceSource[]): (from: number, row: Row) => void {
  const numberOf = new Map(competences.map(({ uri, number }) => [uri, number]));
  const roofOf = new Map<number, number>();
  const under = new Map<number, number[]>();
  for (const { number, broader } of competences) {
    const roof = broader === null ? undefined : numberOf.get(broader);
    if (roof === undefined || roof === number) continue;
    roofOf.set(number, roof);
    const siblings = under.get(roof);
    if (siblings) siblings.push(number);
    else under.set(roof, [number]);
  }
  return (from, row) => {
    for (const narrower of under.get(from) ?? []) raise(row, narrower, INSIDE);
    const roof = roofOf.get(from);
    if (roof === undefined) return;
    raise(row, roof, INSIDE);
    const siblings = under.get(roof) ?? [];
    if (siblings.length > LARGEST_ROOF) return;
    for (const sibling of siblings) if (sibling !== from) raise(row, sibling, UNDER_ONE_ROOF);
  };
}

function keepNearest(row: Row): Row {
  const near = [...row].filter(([, value]) => value >= NEAR_AT_LEAST);
  if (near.length <= NEAR_ONES_KEPT) return new Map(near);
  return new Map(
    near.sort((left, right) => right[1] - left[1] || left[0] - right[0]).slice(0, NEAR_ONES_KEPT),
  );
}

/**
 * Per competence the ones that support it best, at most 30, itself left out: the value of the link from `a` to `b`
 * says how much having `b` supports `a`.
 *
 * @param asked numbers of the competences that each occupation asks, as far as they are at the heart of it
 */
export function relateCompetences(
  competences: readonly CompetenceSource[],
  asked: readonly (readonly number[])[],
  size: number,
): Links {
  const fromTree = readTree(competences);
  const together = countAskedTogether(asked, size);
  const sound = compareLabels(competences.map(({ label }) => label));
  const rows: Row[] = [];
  competences.forEach(({ number }, place) => {
    const row: Row = new Map();
    together.forEachBeside(number, (beside, likelihood) => {
      row.set(beside, Math.floor(ASKED_TOGETHER_AT_MOST * likelihood));
    });
    sound.forEachAlike(place, (other, cosine) => {
      const alike = competences[other]?.number ?? 0;
      const learned = (row.get(alike) ?? 0) + Math.floor(SOUNDS_ALIKE_AT_MOST * cosine);
      row.set(alike, Math.min(learned, LEARNED_AT_MOST));
    });
    fromTree(number, row);
    rows[number] = keepNearest(row);
  });
  return createLinks(rows, size);
}

/** An imported occupation may have no place in ISCO-08: then it is near nobody by it. */
function iscoSimilarity(left: string, right: string): number {
  if (left === '' || right === '') return 0;
  if (left === right) return SAME_UNIT_GROUP;
  if (left.slice(0, 3) === right.slice(0, 3)) return SAME_MINOR_GROUP;
  return left.slice(0, 2) === right.slice(0, 2) ? SAME_SUB_MAJOR_GROUP : 0;
}

/** What an occupation asks, weighed by strength and by how telling each competence is. */
function askedWeights(
  occupation: OccupationSource,
  numberOf: ReadonlyMap<string, number>,
  idf: Uint16Array,
): Row {
  const weights: Row = new Map();
  for (const strength of ['essential', 'important', 'somewhat'] as const) {
    for (const uri of occupation.asks[strength]) {
      const number = numberOf.get(uri);
      if (number !== undefined) raise(weights, number, STRENGTH_WEIGHT[strength] * (idf[number] ?? 0));
    }
  }
  return weights;
}

/** Who asks a competence, and how much it weighs with them: side by side, for this is walked millions of times. */
interface Askers {
  readonly places: number[];
  readonly weights: number[];
}

function groupAskers(weights: readonly Row[]): ReadonlyMap<number, Askers> {
  const askers = new Map<number, Askers>();
  weights.forEach((row, place) => {
    for (const [number, weight] of row) {
      const known = askers.get(number) ?? { places: [], weights: [] };
      known.places.push(place);
      known.weights.push(weight);
      askers.set(number, known);
    }
  });
  return askers;
}

/** Similar occupations of each occupation, itself left out: nearness in ISCO-08, raised by overlap of what they ask. */
export function relateOccupations(
  occupations: readonly OccupationSource[],
  competences: readonly CompetenceSource[],
  idf: Uint16Array,
  size: number,
): Links {
  const numberOf = new Map(competences.map(({ uri, number }) => [uri, number]));
  const weights = occupations.map((occupation) => askedWeights(occupation, numberOf, idf));
  const totals = weights.map((row) => [...row.values()].reduce((sum, weight) => sum + weight, 0));
  const askers = groupAskers(weights);
  const byGroup = Map.groupBy(occupations.keys(), (place) => occupations[place]?.isco.slice(0, 2) ?? '');
  const rows: Row[] = [];
  const shared = new Float64Array(occupations.length);
  const isTouched = new Uint8Array(occupations.length);

  occupations.forEach((left, leftAt) => {
    // Only who shares a competence or a part of ISCO can be similar at all.
    const touched: number[] = [];
    const touch = (place: number) => {
      if (isTouched[place] === 0) touched.push(place);
      isTouched[place] = 1;
    };
    if (left.isco !== '') for (const rightAt of byGroup.get(left.isco.slice(0, 2)) ?? []) touch(rightAt);
    for (const [number, weight] of weights[leftAt] ?? []) {
      const { places, weights: theirs } = askers.get(number) ?? { places: [], weights: [] };
      for (let at = 0; at < places.length; at++) {
        const rightAt = places[at] ?? 0;
        touch(rightAt);
        shared[rightAt] = (shared[rightAt] ?? 0) + Math.min(weight, theirs[at] ?? 0);
      }
    }
    const row: Row = new Map();
    for (const rightAt of touched) {
      const both = shared[rightAt] ?? 0;
      shared[rightAt] = 0;
      isTouched[rightAt] = 0;
      const right = occupations[rightAt];
      if (!right || rightAt === leftAt) continue;
      const either = (totals[leftAt] ?? 0) + (totals[rightAt] ?? 0) - both;
      const overlap = either === 0 ? 0 : Math.floor((1000 * both) / either);
      const isco = iscoSimilarity(left.isco, right.isco);
      const value = isco + Math.floor(((OCCUPATIONS_AT_MOST - isco) * overlap) / 1000);
      if (value >= OCCUPATIONS_AT_LEAST) row.set(right.number, value);
    }
    rows[left.number] = row;
  });
  return createLinks(rows, size);
}
