/**
 * The product's own score on the recovery task: the taxonomy is built, people and vacancies are prepared and pairs
 * are judged by the very functions that the matcher runs. Nothing here decides anything about a score.
 */
import { prepareCandidate } from '@vlinderdas/matching/candidate';
import type { Context } from '@vlinderdas/matching/context';
import { toDayNumber } from '@vlinderdas/matching/day-number';
import type { Demand } from '@vlinderdas/matching/demand';
import { prepareDemand } from '@vlinderdas/matching/demand-asks';
import { judge } from '@vlinderdas/matching/judge';
import type { MatchingProfile } from '@vlinderdas/matching/profile';
import { weights202701 } from '@vlinderdas/matching/weights/2027-01';
import type { CompetenceSource, OccupationSource } from '@vlinderdas/taxonomy/model';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { People, Scorer } from './recovery-baselines.ts';

const TODAY = toDayNumber('2026-11-23');

function profileOf(id: number, taxonomy: string, competences: readonly number[]): MatchingProfile {
  return {
    id: String(id),
    taxonomy,
    competences,
    occupations: [],
    experiences: [],
    level: null,
    schooling: null,
    languages: [],
    licences: null,
    certificates: [],
    hours: null,
    place: null,
    travel: { means: null, maxMinutes: null, maxKm: null },
    shifts: null,
    earliestMinute: null,
    contracts: null,
    wishes: { occupations: [], sectors: null },
    avoids: null,
    availableFrom: null,
  };
}

function demandOf(taxonomy: string, competences: readonly number[]): Demand {
  return {
    id: 'vacature',
    taxonomy,
    competences: competences.map((competence) => ({ competence, strength: 3, hard: false })),
    occupation: null,
    experience: null,
    level: null,
    schooling: [],
    languages: [],
    licences: { asked: 0, hard: 0 },
    certificates: [],
    hours: null,
    place: null,
    shifts: null,
    startMinute: null,
    contracts: null,
    sector: null,
    conditions: null,
    startDay: null,
  };
}

/** Scores people as the product does, with a taxonomy in which only `learned` occupations exist. */
export function createProduct(
  learned: readonly OccupationSource[],
  competences: readonly CompetenceSource[],
): (people: People) => Scorer {
  const taxonomy = createTaxonomy({
    id: 'esco-without-a-fold',
    language: 'en',
    occupations: learned,
    competences,
    certificates: [],
  });
  const context: Context = { taxonomy, weights: weights202701, today: TODAY };
  const numbersOf = (uris: readonly string[]): number[] =>
    uris.flatMap((uri) => taxonomy.competences.numberOf(uri) ?? []);
  return (people) => {
    const candidates = people.map((uris, at) =>
      prepareCandidate(profileOf(at, taxonomy.id, numbersOf(uris)), context),
    );
    return (vacancy) => {
      const asks = prepareDemand(demandOf(taxonomy.id, numbersOf(vacancy)), context);
      return Int32Array.from(candidates, (candidate) => judge(candidate, asks).total);
    };
  };
}
