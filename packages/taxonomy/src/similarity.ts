/**
 * How alike two concepts of one version are, in per mille, computed once per version. Integers, because they go
 * into the score, where no float is allowed. All of it is symmetric.
 *
 * Order of evidence between competences: the same (1000), one inside the other (700), under one roof (500),
 * asked by the same occupations (at most 400). What is merely asked together never comes near exact evidence:
 * at full weight it drowns it (measured on ESCO: mean reciprocal rank 0.63 falls to 0.47).
 */
import { createLinks, type Links } from './links.ts';
import type { CompetenceSource, OccupationSource, Strength } from './model.ts';

export const SAME = 1000;
const INSIDE = 700;
const UNDER_ONE_ROOF = 500;
const ASKED_TOGETHER_AT_MOST = 400;
const ASKED_TOGETHER_AT_LEAST = 200;
/** One shared occupation proves nothing. */
const ASKED_TOGETHER_TIMES = 2;

const SAME_UNIT_GROUP = 600;
const SAME_MINOR_GROUP = 400;
const SAME_SUB_MAJOR_GROUP = 150;
const OCCUPATIONS_AT_MOST = 900;
const OCCUPATIONS_AT_LEAST = 150;

/** What the strengths count for when two occupations are compared. */
const STRENGTH_WEIGHT: Readonly<Record<Strength, number>> = { essential: 3, important: 2, somewhat: 1 };

type Rows = Map<number, number>[];

function raise(rows: Rows, left: number, right: number, value: number): void {
  if (left === right) return;
  for (const [from, to] of [
    [left, right],
    [right, left],
  ] as const) {
    let row = rows[from];
    if (!row) {
      row = new Map();
      rows[from] = row;
    }
    if ((row.get(to) ?? 0) < value) row.set(to, value);
  }
}

/**
 * Similar competences of each competence, itself left out.
 *
 * @param asked numbers of the competences that each occupation asks
 */
export function relateCompetences(
  competences: readonly CompetenceSource[],
  asked: readonly (readonly number[])[],
  size: number,
): Links {
  const rows: Rows = [];
  const numberOf = new Map(competences.map((competence) => [competence.uri, competence.number]));
  const roofs = new Map<number, number[]>();
  for (const { number, broader } of competences) {
    const roof = broader === null ? undefined : numberOf.get(broader);
    if (roof === undefined) continue;
    raise(rows, number, roof, INSIDE);
    const siblings = roofs.get(roof) ?? [];
    for (const sibling of siblings) raise(rows, number, sibling, UNDER_ONE_ROOF);
    roofs.set(roof, [...siblings, number]);
  }

  const times = new Uint32Array(size + 1);
  const together = new Map<number, number>();
  for (const numbers of asked) {
    for (const left of numbers) {
      times[left] = (times[left] ?? 0) + 1;
      for (const right of numbers) {
        if (left < right) {
          const pair = left * (size + 1) + right;
          together.set(pair, (together.get(pair) ?? 0) + 1);
        }
      }
    }
  }
  for (const [pair, count] of together) {
    if (count < ASKED_TOGETHER_TIMES) continue;
    const left = Math.floor(pair / (size + 1));
    const right = pair % (size + 1);
    // Overlap of the two sets of occupations, so that what everyone asks ("samenwerken") relates to nothing.
    const either = (times[left] ?? 0) + (times[right] ?? 0) - count;
    const value = Math.floor((ASKED_TOGETHER_AT_MOST * count) / either);
    if (value >= ASKED_TOGETHER_AT_LEAST) raise(rows, left, right, value);
  }
  return createLinks(rows, size);
}

function iscoSimilarity(left: string, right: string): number {
  if (left === right) return SAME_UNIT_GROUP;
  if (left.slice(0, 3) === right.slice(0, 3)) return SAME_MINOR_GROUP;
  return left.slice(0, 2) === right.slice(0, 2) ? SAME_SUB_MAJOR_GROUP : 0;
}

/** What an occupation asks, weighed by strength and by how telling each competence is. */
function askedWeights(
  occupation: OccupationSource,
  numberOf: ReadonlyMap<string, number>,
  idf: Uint16Array,
): Map<number, number> {
  const weights = new Map<number, number>();
  for (const strength of ['essential', 'important', 'somewhat'] as const) {
    for (const uri of occupation.asks[strength]) {
      const number = numberOf.get(uri);
      if (number !== undefined) weights.set(number, STRENGTH_WEIGHT[strength] * (idf[number] ?? 0));
    }
  }
  return weights;
}

/** Similar occupations of each occupation, itself left out: nearness in ISCO-08, raised by overlap of what they ask. */
export function relateOccupations(
  occupations: readonly OccupationSource[],
  competences: readonly CompetenceSource[],
  idf: Uint16Array,
  size: number,
): Links {
  const rows: Rows = [];
  const numberOf = new Map(competences.map((competence) => [competence.uri, competence.number]));
  const weights = occupations.map((occupation) => askedWeights(occupation, numberOf, idf));
  occupations.forEach((left, leftAt) => {
    occupations.slice(leftAt + 1).forEach((right, offset) => {
      const mine = weights[leftAt] ?? new Map<number, number>();
      const yours = weights[leftAt + 1 + offset] ?? new Map<number, number>();
      let shared = 0;
      let either = 0;
      for (const [number, weight] of mine) {
        const other = yours.get(number) ?? 0;
        shared += Math.min(weight, other);
        either += Math.max(weight, other);
      }
      for (const [number, weight] of yours) if (!mine.has(number)) either += weight;
      const overlap = either === 0 ? 0 : Math.floor((1000 * shared) / either);
      const isco = iscoSimilarity(left.isco, right.isco);
      const value = isco + Math.floor(((OCCUPATIONS_AT_MOST - isco) * overlap) / 1000);
      if (value >= OCCUPATIONS_AT_LEAST) raise(rows, left.number, right.number, value);
    });
  });
  return createLinks(rows, size);
}
